sessions-title = ⟦Đéévííçééš⟧
sessions-none = ⟦Ýóóúú'ŕéé ñóóţ šííğñééđ ííñ ááñýŵĥééŕéé ééļšéé.⟧
sessions-others = ⟦Šííğñ óóúúţ ááļļ óóţĥééŕ đéévííçééš⟧
sessions-here = ⟦Ţĥííš đéévííçéé⟧
sessions-sign-out-here = ⟦Šííğñ óóúúţ⟧
sessions-sign-out = ⟦Šííğñ óóúúţ⟧
sessions-sign-out-named = ⟦Šííğñ óóúúţ { $name }⟧
sessions-seen = ⟦{ $ip }, šííğñééđ ííñ { $since }, ļáášţ šééééñ { $seen }⟧
