field-login = ⟦Émááííļ óóŕ úúšééŕñááméé⟧
field-password = ⟦Pááššŵóóŕđ⟧
field-current-password = ⟦Çúúŕŕééñţ pááššŵóóŕđ⟧
field-new-password = ⟦Ñééŵ pááššŵóóŕđ⟧
field-account-password = ⟦Ýóóúúŕ pááššŵóóŕđ⟧
field-email = ⟦Émááííļ⟧
field-email-optional = ⟦Émááííļ (óópţííóóñááļ)⟧
field-username = ⟦Úšééŕñááméé⟧
field-new-email = ⟦Ñééŵ éémááííļ⟧
field-email-code = ⟦Çóóđéé fŕóóm ţĥéé éémááííļ⟧
field-title = ⟦Ţííţļéé⟧
field-notes = ⟦Ñóóţééš⟧
field-status = ⟦Šţááţúúš⟧
field-first-name = ⟦Fííŕšţ ñááméé⟧
field-last-name = ⟦Ļáášţ ñááméé⟧
field-language = ⟦Ļááñğúúááğéé⟧
field-time-zone = ⟦Ţííméé žóóñéé⟧
new-password-hint = ⟦Àţ ļééáášţ { $min } çĥááŕááçţééŕš. À fééŵ úúñŕééļááţééđ ŵóóŕđš ŵóóŕķ ŵééļļ.⟧
code-hint = ⟦8 çĥááŕááçţééŕš. Éxpííŕééš ááfţééŕ { $life }.⟧
fault-too-short = ⟦Úšéé ááţ ļééáášţ { $min } çĥááŕááçţééŕš.⟧
fault-too-long = ⟦Úšéé ááţ móóšţ { $max } çĥááŕááçţééŕš.⟧
fault-not-an-address = ⟦Éñţééŕ áá fúúļļ éémááííļ, ļííķéé ááđáá@ééxáámpļéé.çóóm.⟧
fault-bad-character-or-space = ⟦Ŕéémóóvéé špááçééš ááñđ ííñvííšííƀļéé çĥááŕááçţééŕš.⟧
fault-bad-character = ⟦Ŕéémóóvéé ííñvííšííƀļéé çĥááŕááçţééŕš.⟧
fault-taken = ⟦Ţĥééŕéé'š ááļŕééááđý ááñ ááççóóúúñţ ŵííţĥ ţĥííš éémááííļ óóŕ úúšééŕñááméé.⟧
fault-common-password = ⟦Ţĥííš pááššŵóóŕđ ííš ţóóóó çóómmóóñ. Çĥóóóóšéé ááñóóţĥééŕ.⟧
fault-breached = ⟦Ţĥííš pááššŵóóŕđ ááppééááŕééđ ííñ áá đááţáá ƀŕééááçĥ. Çĥóóóóšéé ááñóóţĥééŕ.⟧
fault-same-as-login = ⟦Ýóóúúŕ pááššŵóóŕđ çááñ'ţ ƀéé ýóóúúŕ éémááííļ óóŕ úúšééŕñááméé.⟧
fault-known-words = ⟦Ŵííţĥóóúúţ ýóóúúŕ ñááméé ááñđ óóúúŕš, ţĥííš pááššŵóóŕđ ĥááš fééŵééŕ ţĥááñ { $min } çĥááŕááçţééŕš. Çĥóóóóšéé ááñóóţĥééŕ.⟧
fault-wrong-password = ⟦Ţĥííš ííšñ'ţ ýóóúúŕ çúúŕŕééñţ pááššŵóóŕđ.⟧
fault-not-offered = { $field ->
    [status] ⟦Çĥóóóóšéé áá šţááţúúš fŕóóm ţĥéé ļííšţ.⟧
    [language] ⟦Çĥóóóóšéé áá ļááñğúúááğéé fŕóóm ţĥéé ļííšţ.⟧
    [time_zone] ⟦Çĥóóóóšéé áá ţííméé žóóñéé fŕóóm ţĥéé ļííšţ.⟧
   *[other] ⟦Çĥóóóóšéé óóñéé fŕóóm ţĥéé ļííšţ.⟧
}
fault-not-the-words = ⟦Ţýpéé ţĥééšéé ţŵóó ŵóóŕđš: { $words }.⟧
fault-same-address = ⟦Ţĥííš ííš ááļŕééááđý ýóóúúŕ éémááííļ.⟧
fault-not-a-username = ⟦Çĥóóóóšéé áá úúšééŕñááméé, ñóóţ ááñ éémááííļ.⟧
fault-other-address = ⟦Ğíívéé óóñéé éémááííļ, ñóóţ ţŵóó.⟧
fault-required = { $field ->
    [login] ⟦Éñţééŕ ýóóúúŕ éémááííļ óóŕ úúšééŕñááméé.⟧
    [password] ⟦Éñţééŕ ýóóúúŕ pááššŵóóŕđ.⟧
    [current_password] ⟦Éñţééŕ ýóóúúŕ çúúŕŕééñţ pááššŵóóŕđ.⟧
    [new_password] ⟦Éñţééŕ áá ñééŵ pááššŵóóŕđ.⟧
    [email] ⟦Éñţééŕ ááñ éémááííļ.⟧
    [code] ⟦Éñţééŕ ţĥéé çóóđéé.⟧
    [title] ⟦Éñţééŕ áá ţííţļéé.⟧
    [status] ⟦Çĥóóóóšéé áá šţááţúúš.⟧
    [first_name] ⟦Éñţééŕ áá fííŕšţ ñááméé.⟧
    [last_name] ⟦Éñţééŕ áá ļáášţ ñááméé.⟧
    [words] ⟦Ţýpéé ţĥéé ŵóóŕđš.⟧
   *[other] ⟦Ţĥííš ííš ŕééqúúííŕééđ.⟧
}
fault-wrong-code = ⟦Ţĥááţ çóóđéé ííšñ'ţ ŕííğĥţ. Çĥééçķ ííţ ááñđ ţŕý ááğááííñ, óóŕ ğééţ áá ñééŵ óóñéé.⟧
field-caps-lock = ⟦Çáápš Ļóóçķ ííš óóñ.⟧
