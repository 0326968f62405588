brand-title = Ihre Marke
brand-lead = Jeder Teil einer Seite und jede E‑Mail, mit Ihrem Namen und Ihren Farben. Die Meldung oben und der Fehler unten sind Beispiele.
brand-emails = E‑Mails
brand-colors = Farben, hell und dunkel
