seconds = { $n ->
    [one] ‮1‬{"\u00A0"}‮second‬
   *[other] { $n }{"\u00A0"}‮seconds‬
}
minutes = { $n ->
    [one] ‮1‬{"\u00A0"}‮minute‬
   *[other] { $n }{"\u00A0"}‮minutes‬
}
minutes-ago = { $n ->
    [one] ‮1 minute ago‬
   *[other] { $n } ‮minutes ago‬
}
hours = { $n ->
    [one] ‮1‬{"\u00A0"}‮hour‬
   *[other] { $n }{"\u00A0"}‮hours‬
}
hours-ago = { $n ->
    [one] ‮1 hour ago‬
   *[other] { $n } ‮hours ago‬
}
days = { $n ->
    [one] ‮1‬{"\u00A0"}‮day‬
   *[other] { $n }{"\u00A0"}‮days‬
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
moment-utc = { $day }{"\u00A0"}{ $month } { $year }‮,‬ { $time }{"\u00A0"}‮UTC‬
moment-in-zone = { $day }{"\u00A0"}{ $month } { $year }‮,‬ { $time } ‮(‬{ $zone }‮)‬
number-group = { "," }
day-of = { $day }{"\u00A0"}{ $month } { $year }
