undo-title = Konto zurückholen
undo-button = Meine E‑Mail-Adresse wiederherstellen
undo-lead = Wir stellen { $address } als Ihre E‑Mail-Adresse wieder her und melden alle ab.
undo-spent = Dieser Link funktioniert einmal und { $life } lang. Ist es zu spät, setzen Sie Ihr Passwort zurück oder wenden Sie sich an den Support.
