mailbox-title = Postfach
mailbox-lead = E‑Mails landen hier, bis SMTP_URL gesetzt ist.
mailbox-empty = Noch keine E‑Mails.
mailbox-html = Einzeln öffnen
mailbox-text = Nur Text
mailbox-sent = An { $address }, { $moment }
mailbox-open = (Entwicklung: Postfach öffnen)
