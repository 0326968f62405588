frame-skip = Zum Inhalt springen
frame-footer = Wir verwenden nur die Cookies, die für die Anmeldung nötig sind.
frame-language = Sprache
nav-overview = Übersicht
nav-devices = Geräte
nav-pages = Zu Ihrem Konto
show-password = Passwort anzeigen
