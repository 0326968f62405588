field-login = E‑Mail oder Benutzername
field-password = Passwort
field-current-password = Aktuelles Passwort
field-new-password = Neues Passwort
field-account-password = Ihr Passwort
field-email = E‑Mail-Adresse
field-email-optional = E‑Mail-Adresse (freiwillig)
field-username = Benutzername
field-new-email = Neue E‑Mail-Adresse
field-email-code = Code aus der E‑Mail
field-title = Titel
field-notes = Notizen
field-status = Status
field-first-name = Vorname
field-last-name = Nachname
field-language = Sprache
field-time-zone = Zeitzone
new-password-hint = Mindestens { $min } Zeichen. Einige Wörter ohne Zusammenhang eignen sich gut.
code-hint = 8 Zeichen. { $life } lang gültig.
fault-too-short = Verwenden Sie mindestens { $min } Zeichen.
fault-too-long = Verwenden Sie höchstens { $max } Zeichen.
fault-not-an-address = Geben Sie eine vollständige E‑Mail-Adresse ein, zum Beispiel ada@example.com.
fault-bad-character-or-space = Entfernen Sie Leerzeichen und unsichtbare Zeichen.
fault-bad-character = Entfernen Sie unsichtbare Zeichen.
fault-taken = Mit dieser E‑Mail-Adresse oder diesem Benutzernamen gibt es bereits ein Konto.
fault-common-password = Dieses Passwort ist zu verbreitet. Wählen Sie ein anderes.
fault-breached = Dieses Passwort ist aus einem Datenleck bekannt. Wählen Sie ein anderes.
fault-same-as-login = Ihr Passwort darf nicht Ihre E‑Mail-Adresse oder Ihr Benutzername sein.
fault-known-words = Ohne Ihren Namen und unseren hat dieses Passwort weniger als { $min } Zeichen. Wählen Sie ein anderes.
fault-wrong-password = Das ist nicht Ihr aktuelles Passwort.
fault-not-offered = { $field ->
    [status] Wählen Sie einen Status aus der Liste.
    [language] Wählen Sie eine Sprache aus der Liste.
    [time_zone] Wählen Sie eine Zeitzone aus der Liste.
   *[other] Wählen Sie einen Eintrag aus der Liste.
}
fault-not-the-words = Geben Sie diese beiden Wörter ein: { $words }.
fault-same-address = Das ist bereits Ihre E‑Mail-Adresse.
fault-not-a-username = Wählen Sie einen Benutzernamen, keine E‑Mail-Adresse.
fault-other-address = Geben Sie eine E‑Mail-Adresse an, nicht zwei.
fault-required = { $field ->
    [login] Geben Sie Ihre E‑Mail-Adresse oder Ihren Benutzernamen ein.
    [password] Geben Sie Ihr Passwort ein.
    [current_password] Geben Sie Ihr aktuelles Passwort ein.
    [new_password] Geben Sie ein neues Passwort ein.
    [email] Geben Sie eine E‑Mail-Adresse ein.
    [code] Geben Sie den Code ein.
    [title] Geben Sie einen Titel ein.
    [status] Wählen Sie einen Status.
    [first_name] Geben Sie einen Vornamen ein.
    [last_name] Geben Sie einen Nachnamen ein.
    [words] Geben Sie die Wörter ein.
   *[other] Füllen Sie dieses Feld aus.
}
fault-wrong-code = Dieser Code stimmt nicht. Prüfen Sie ihn und versuchen Sie es erneut, oder fordern Sie einen neuen an.
field-caps-lock = Die Feststelltaste ist aktiv.
