device-on = ⟦{ $browser } óóñ { $system }⟧
device-program-on = ⟦Pŕóóğŕáám óóñ { $system }⟧
device-program-in = ⟦{ $language } pŕóóğŕáám⟧
device-app-for = ⟦{ $system } áápp⟧
device-app = ⟦Àpp⟧
device-unknown = ⟦Úñķñóóŵñ đéévííçéé⟧
