seconds = { $n ->
    [one] 1 segundo
   *[other] { $n } segundos
}
minutes = { $n ->
    [one] 1 minuto
   *[other] { $n } minutos
}
minutes-ago = { $n ->
    [one] hace 1 minuto
   *[other] hace { $n } minutos
}
hours = { $n ->
    [one] 1 hora
   *[other] { $n } horas
}
hours-ago = { $n ->
    [one] hace 1 hora
   *[other] hace { $n } horas
}
days = { $n ->
    [one] 1 día
   *[other] { $n } días
}
days-ago = { $n ->
    [one] hace 1 día
   *[other] hace { $n } días
}
just-now = ahora mismo
language-name = Español
month = { $n ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[other] diciembre
}
moment-utc = { $day } de { $month } de { $year }, { $time } UTC
moment-in-zone = { $day } de { $month } de { $year }, { $time } ({ $zone })
number-group = { " " }
day-of = { $day } de { $month } de { $year }
