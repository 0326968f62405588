verify-title = E‑Mail-Adresse bestätigen
verify-button = E‑Mail-Adresse bestätigen
verify-from-elsewhere = Um auf diesem Gerät fortzufahren, geben Sie Ihr Passwort ein oder wählen Sie ein neues. Alle anderen werden von diesem Konto abgemeldet.
verify-other = Falsche Adresse?
verify-lead = Geben Sie den Code aus unserer E‑Mail ein.
verify-code-button = Bestätigen
verify-new-title = Neue E‑Mail-Adresse bestätigen
