sign-up-title = ⟦Çŕééááţéé ýóóúúŕ ááççóóúúñţ⟧
sign-up-button = ⟦Çŕééááţéé ááççóóúúñţ⟧
sign-up-have = ⟦Àļŕééááđý ĥáávéé ááñ ááççóóúúñţ?⟧
sign-up-terms = ⟦Bý çŕééááţííñğ ááñ ááççóóúúñţ ýóóúú ááğŕéééé ţóó óóúúŕ { $terms }.⟧
sign-up-terms-name = ⟦Ţééŕmš óóf Šééŕvííçéé⟧
sign-up-privacy = ⟦Ĥóóŵ ŵéé ĥááñđļéé ýóóúúŕ đááţáá ííš ííñ óóúúŕ { $privacy }.⟧
sign-up-privacy-name = ⟦Pŕíívááçý Póóļííçý⟧
