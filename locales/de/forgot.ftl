forgot-title = Passwort vergessen?
forgot-no-mail = Diese Website kann keine E‑Mails senden. Bitten Sie Ihren Administrator, Ihr Passwort zurückzusetzen.
forgot-back = Zurück zur Anmeldung
forgot-lead = Geben Sie Ihre E‑Mail-Adresse oder Ihren Benutzernamen ein. Wir senden Ihnen einen Link, mit dem Sie Ihr Passwort zurücksetzen.
forgot-button = Link per E‑Mail senden
