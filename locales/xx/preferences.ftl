preferences-title = ⟦Pŕééfééŕééñçééš⟧
preferences-automatic = ⟦Šááméé ááš ýóóúúŕ ƀŕóóŵšééŕ⟧
preferences-language-hint = ⟦Émááííļš çóóméé ííñ ţĥííš ļááñğúúááğéé, ţóóóó.⟧
preferences-zone-hint = ⟦Đááţééš ááñđ ţíímééš ááŕéé šĥóóŵñ fóóŕ ţĥííš ţííméé žóóñéé.⟧
