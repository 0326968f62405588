seconds = { $n ->
    [one] 1{"\u00A0"}segundo
   *[other] { $n }{"\u00A0"}segundos
}
minutes = { $n ->
    [one] 1{"\u00A0"}minuto
   *[other] { $n }{"\u00A0"}minutos
}
minutes-ago = { $n ->
    [one] hace 1 minuto
   *[other] hace { $n } minutos
}
hours = { $n ->
    [one] 1{"\u00A0"}hora
   *[other] { $n }{"\u00A0"}horas
}
hours-ago = { $n ->
    [one] hace 1 hora
   *[other] hace { $n } horas
}
days = { $n ->
    [one] 1{"\u00A0"}día
   *[other] { $n }{"\u00A0"}días
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
moment-utc = { $day }{"\u00A0"}de{"\u00A0"}{ $month } de { $year }, { $time }{"\u00A0"}UTC
moment-in-zone = { $day }{"\u00A0"}de{"\u00A0"}{ $month } de { $year }, { $time } ({ $zone })
number-group = { " " }
day-of = { $day }{"\u00A0"}de{"\u00A0"}{ $month } de { $year }
