mailbox-title = Boîte aux lettres
mailbox-lead = Les e-mails arrivent ici tant que SMTP_URL n’est pas défini.
mailbox-empty = Pas encore d’e-mails.
mailbox-html = Ouvrir seul
mailbox-text = Texte brut
mailbox-sent = À { $address }, { $moment }
mailbox-open = (Développement : ouvrir la boîte aux lettres)
