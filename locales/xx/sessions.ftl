sessions-title = ⟦Đéévííçééš⟧
sessions-none = ⟦Ýóóúú'ŕéé ñóóţ šííğñééđ ííñ ááñýŵĥééŕéé ééļšéé.⟧
sessions-others = ⟦Šííğñ óóúúţ ááļļ óóţĥééŕ đéévííçééš⟧
sessions-here = ⟦Àçţíívéé ñóóŵ⟧
sessions-sign-out-here = ⟦Šííğñ óóúúţ⟧
sessions-sign-out = ⟦Šííğñ óóúúţ⟧
sessions-sign-out-named = ⟦Šííğñ óóúúţ { $name }, šííğñééđ ííñ { $since }⟧
sessions-seen = ⟦Ļáášţ ááçţíívéé { $seen }⟧
sessions-until = ⟦Šííğñééđ ííñ { $since }, ééxpííŕééš { $until }⟧
sessions-others-question = { $n ->
    [one] ⟦Óñéé óóţĥééŕ đéévííçéé ííš šííğñééđ óóúúţ ááţ óóñçéé. Ýóóúú šţááý šííğñééđ ííñ ĥééŕéé.⟧
   *[other] ⟦{ $n } óóţĥééŕ đéévííçééš ááŕéé šííğñééđ óóúúţ ááţ óóñçéé. Ýóóúú šţááý šííğñééđ ííñ ĥééŕéé.⟧
}
sessions-others-do = ⟦Šííğñ ţĥéém óóúúţ⟧
sessions-everywhere = ⟦Šííğñ óóúúţ ĥééŕéé, ţóóóó⟧
