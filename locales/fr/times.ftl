seconds = { $n ->
    [one] { $n } seconde
   *[other] { $n } secondes
}
minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
minutes-ago = { $n ->
    [one] il y a { $n } minute
   *[other] il y a { $n } minutes
}
hours = { $n ->
    [one] { $n } heure
   *[other] { $n } heures
}
hours-ago = { $n ->
    [one] il y a { $n } heure
   *[other] il y a { $n } heures
}
days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
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
moment-utc = { $day } { $month } { $year }, { $time } UTC
moment-in-zone = { $day } { $month } { $year }, { $time } ({ $zone })
number-group = { " " }
day-of = { $day } { $month } { $year }
