seconds = { $n ->
    [one] 1{"\u00A0"}Sekunde
   *[other] { $n }{"\u00A0"}Sekunden
}
minutes = { $n ->
    [one] 1{"\u00A0"}Minute
   *[other] { $n }{"\u00A0"}Minuten
}
minutes-ago = { $n ->
    [one] vor 1 Minute
   *[other] vor { $n } Minuten
}
hours = { $n ->
    [one] 1{"\u00A0"}Stunde
   *[other] { $n }{"\u00A0"}Stunden
}
hours-ago = { $n ->
    [one] vor 1 Stunde
   *[other] vor { $n } Stunden
}
days = { $n ->
    [one] 1{"\u00A0"}Tag
   *[other] { $n }{"\u00A0"}Tage
}
days-ago = { $n ->
    [one] vor 1 Tag
   *[other] vor { $n } Tagen
}
just-now = gerade eben
language-name = Deutsch
month = { $n ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[other] Dezember
}
moment-utc = { $day }.{"\u00A0"}{ $month } { $year }, { $time }{"\u00A0"}Uhr{"\u00A0"}UTC
moment-in-zone = { $day }.{"\u00A0"}{ $month } { $year }, { $time }{"\u00A0"}Uhr ({ $zone })
number-group = { "." }
day-of = { $day }.{"\u00A0"}{ $month } { $year }
