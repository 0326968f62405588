
# $n (Number)
seconds = { $n ->
    [one] 1{"\u00A0"}second
   *[other] { $n }{"\u00A0"}seconds
}

# $n (Number)
minutes = { $n ->
    [one] 1{"\u00A0"}minute
   *[other] { $n }{"\u00A0"}minutes
}

# $n (Number)
minutes-ago = { $n ->
    [one] 1 minute ago
   *[other] { $n } minutes ago
}

# $n (Number)
hours = { $n ->
    [one] 1{"\u00A0"}hour
   *[other] { $n }{"\u00A0"}hours
}

# $n (Number)
hours-ago = { $n ->
    [one] 1 hour ago
   *[other] { $n } hours ago
}

# $n (Number)
days = { $n ->
    [one] 1{"\u00A0"}day
   *[other] { $n }{"\u00A0"}days
}

# $n (Number)
days-ago = { $n ->
    [one] 1 day ago
   *[other] { $n } days ago
}
just-now = just now
language-name = English

# $n (Number) - 1 is January
month = { $n ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[other] December
}

# $day (Number) - of the month
# $month (String) - its name
# $year (String) - in four digits
# $time (String) - hours and minutes
moment-utc = { $day }{"\u00A0"}{ $month } { $year }, { $time }{"\u00A0"}UTC

# $day (Number) - of the month
# $month (String) - its name
# $year (String) - in four digits
# $time (String) - hours and minutes
# $zone (String) - its name in the IANA database
moment-in-zone = { $day }{"\u00A0"}{ $month } { $year }, { $time } ({ $zone })

number-group = { "," }

# $day (Number) - of the month
# $month (String) - its name
# $year (String) - in four digits
day-of = { $day }{"\u00A0"}{ $month } { $year }
