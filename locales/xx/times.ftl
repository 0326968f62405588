seconds = { $n ->
    [one] ⟦1{"\u00A0"}šééçóóñđ⟧
   *[other] ⟦{ $n }{"\u00A0"}šééçóóñđš⟧
}
minutes = { $n ->
    [one] ⟦1{"\u00A0"}mííñúúţéé⟧
   *[other] ⟦{ $n }{"\u00A0"}mííñúúţééš⟧
}
minutes-ago = { $n ->
    [one] ⟦1 mííñúúţéé ááğóó⟧
   *[other] ⟦{ $n } mííñúúţééš ááğóó⟧
}
hours = { $n ->
    [one] ⟦1{"\u00A0"}ĥóóúúŕ⟧
   *[other] ⟦{ $n }{"\u00A0"}ĥóóúúŕš⟧
}
hours-ago = { $n ->
    [one] ⟦1 ĥóóúúŕ ááğóó⟧
   *[other] ⟦{ $n } ĥóóúúŕš ááğóó⟧
}
days = { $n ->
    [one] ⟦1{"\u00A0"}đááý⟧
   *[other] ⟦{ $n }{"\u00A0"}đááýš⟧
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
moment-utc = ⟦{ $day }{"\u00A0"}{ $month } { $year }, { $time }{"\u00A0"}ÚŢÇ⟧
moment-in-zone = ⟦{ $day }{"\u00A0"}{ $month } { $year }, { $time } ({ $zone })⟧
number-group = { "," }
day-of = { $day }{"\u00A0"}{ $month } { $year }
