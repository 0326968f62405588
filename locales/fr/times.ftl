seconds = { $n ->
    [one] { $n }{"\u00A0"}seconde
   *[other] { $n }{"\u00A0"}secondes
}
minutes = { $n ->
    [one] { $n }{"\u00A0"}minute
   *[other] { $n }{"\u00A0"}minutes
}
minutes-ago = { $n ->
    [one] il y a { $n } minute
   *[other] il y a { $n } minutes
}
hours = { $n ->
    [one] { $n }{"\u00A0"}heure
   *[other] { $n }{"\u00A0"}heures
}
hours-ago = { $n ->
    [one] il y a { $n } heure
   *[other] il y a { $n } heures
}
days = { $n ->
    [one] { $n }{"\u00A0"}jour
   *[other] { $n }{"\u00A0"}jours
}
days-ago = { $n ->
    [one] il y a { $n } jour
   *[other] il y a { $n } jours
}
just-now = à l’instant
language-name = Français
month = { $n ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[other] décembre
}
moment-utc = { $day }{"\u00A0"}{ $month } { $year }, { $time }{"\u00A0"}UTC
moment-in-zone = { $day }{"\u00A0"}{ $month } { $year }, { $time } ({ $zone })
number-group = { " " }
day-of = { $day }{"\u00A0"}{ $month } { $year }
