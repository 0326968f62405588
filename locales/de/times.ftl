seconds = { $n ->
    [one] 1 Sekunde
   *[other] { $n } Sekunden
}
minutes = { $n ->
    [one] 1 Minute
   *[other] { $n } Minuten
}
minutes-ago = { $n ->
    [one] vor 1 Minute
   *[other] vor { $n } Minuten
}
hours = { $n ->
    [one] 1 Stunde
   *[other] { $n } Stunden
}
hours-ago = { $n ->
    [one] vor 1 Stunde
   *[other] vor { $n } Stunden
}
days = { $n ->
    [one] 1 Tag
   *[other] { $n } Tage
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
moment-utc = { $day }. { $month } { $year }, { $time } Uhr UTC
moment-in-zone = { $day }. { $month } { $year }, { $time } Uhr ({ $zone })
number-group = { "." }
day-of = { $day }. { $month } { $year }
