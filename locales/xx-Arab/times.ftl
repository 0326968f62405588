seconds = { $n ->
    [one] ‮1 second‬
   *[other] { $n } ‮seconds‬
}
minutes = { $n ->
    [one] ‮1 minute‬
   *[other] { $n } ‮minutes‬
}
minutes-ago = { $n ->
    [one] ‮1 minute ago‬
   *[other] { $n } ‮minutes ago‬
}
hours = { $n ->
    [one] ‮1 hour‬
   *[other] { $n } ‮hours‬
}
hours-ago = { $n ->
    [one] ‮1 hour ago‬
   *[other] { $n } ‮hours ago‬
}
days = { $n ->
    [one] ‮1 day‬
   *[other] { $n } ‮days‬
}
days-ago = { $n ->
    [one] ‮1 day ago‬
   *[other] { $n } ‮days ago‬
}
just-now = ‮just now‬
language-name = Mirrored
month = { $n ->
    [1] ‮January‬
    [2] ‮February‬
    [3] ‮March‬
    [4] ‮April‬
    [5] ‮May‬
    [6] ‮June‬
    [7] ‮July‬
    [8] ‮August‬
    [9] ‮September‬
    [10] ‮October‬
    [11] ‮November‬
   *[other] ‮December‬
}
moment-utc = { $day } { $month } { $year }‮,‬ { $time } ‮UTC‬
moment-in-zone = { $day } { $month } { $year }‮,‬ { $time } ‮(‬{ $zone }‮)‬
number-group = { "," }
day-of = { $day } { $month } { $year }
