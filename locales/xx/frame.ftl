frame-skip = ⟦Šķííp ţóó çóóñţééñţ⟧
frame-footer = ⟦Ŵéé óóñļý úúšéé ţĥéé çóóóóķííééš ñééééđééđ ţóó šííğñ ýóóúú ííñ.⟧
frame-language = ⟦Ļááñğúúááğéé⟧
nav-overview = ⟦Óvééŕvííééŵ⟧
nav-devices = ⟦Đéévííçééš⟧
nav-pages = ⟦Àƀóóúúţ ýóóúúŕ ááççóóúúñţ⟧
show-password = ⟦Šĥóóŵ pááššŵóóŕđ⟧
