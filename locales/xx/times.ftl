seconds = { $n ->
    [one] ⟦1 šééçóóñđ⟧
   *[other] ⟦{ $n } šééçóóñđš⟧
}
minutes = { $n ->
    [one] ⟦1 mííñúúţéé⟧
   *[other] ⟦{ $n } mííñúúţééš⟧
}
minutes-ago = { $n ->
    [one] ⟦1 mííñúúţéé ááğóó⟧
   *[other] ⟦{ $n } mííñúúţééš ááğóó⟧
}
hours = { $n ->
    [one] ⟦1 ĥóóúúŕ⟧
   *[other] ⟦{ $n } ĥóóúúŕš⟧
}
hours-ago = { $n ->
    [one] ⟦1 ĥóóúúŕ ááğóó⟧
   *[other] ⟦{ $n } ĥóóúúŕš ááğóó⟧
}
days = { $n ->
    [one] ⟦1 đááý⟧
   *[other] ⟦{ $n } đááýš⟧
}
days-ago = { $n ->
    [one] ⟦1 đááý ááğóó⟧
   *[other] ⟦{ $n } đááýš ááğóó⟧
}
just-now = ⟦ĵúúšţ ñóóŵ⟧
language-name = Pseudo
month = { $n ->
    [1] ⟦Ĵááñúúááŕý⟧
    [2] ⟦Fééƀŕúúááŕý⟧
    [3] ⟦Mááŕçĥ⟧
    [4] ⟦Àpŕííļ⟧
    [5] ⟦Mááý⟧
    [6] ⟦Ĵúúñéé⟧
    [7] ⟦Ĵúúļý⟧
    [8] ⟦Àúúğúúšţ⟧
    [9] ⟦Šéépţéémƀééŕ⟧
    [10] ⟦Óçţóóƀééŕ⟧
    [11] ⟦Ñóóvéémƀééŕ⟧
   *[other] ⟦Đééçéémƀééŕ⟧
}
moment-utc = ⟦{ $day } { $month } { $year }, { $time } ÚŢÇ⟧
moment-in-zone = ⟦{ $day } { $month } { $year }, { $time } ({ $zone })⟧
number-group = { "," }
day-of = { $day } { $month } { $year }
