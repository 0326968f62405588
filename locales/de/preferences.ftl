preferences-title = Einstellungen
preferences-automatic = Wie im Browser
preferences-language-hint = Auch E‑Mails erhalten Sie in dieser Sprache.
preferences-zone-hint = Datum und Uhrzeit werden in dieser Zeitzone angezeigt.
