device-on = ⟦{ $browser } óóñ { $system }⟧
device-program-on = ⟦À pŕóóğŕáám óóñ { $system }⟧
device-program-in = ⟦À { $language } pŕóóğŕáám⟧
device-app-for = ⟦Àñ { $system } áápp⟧
device-app-on = ⟦Àñ áápp óóñ { $system }⟧
device-app = ⟦Àñ áápp⟧
device-unknown = ⟦Úñķñóóŵñ đéévííçéé⟧
