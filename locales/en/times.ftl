
# $n (Number)
seconds = { $n ->
    [one] 1 second
   *[other] { $n } seconds
}

# $n (Number)
minutes = { $n ->
    [one] 1 minute
   *[other] { $n } minutes
}

# $n (Number)
minutes-ago = { $n ->
    [one] 1 minute ago
   *[other] { $n } minutes ago
}

# $n (Number)
hours = { $n ->
    [one] 1 hour
   *[other] { $n } hours
}

# $n (Number)
hours-ago = { $n ->
    [one] 1 hour ago
   *[other] { $n } hours ago
}

# $n (Number)
days = { $n ->
    [one] 1 day
   *[other] { $n } days
}

# $n (Number)
days-ago = { $n ->
    [one] 1 day ago
   *[other] { $n } days ago
}
just-now = just now
language-name = English
