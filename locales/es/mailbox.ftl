mailbox-title = Buzón
mailbox-lead = Los correos llegan aquí mientras SMTP_URL no esté definido.
mailbox-empty = Aún no hay correos.
mailbox-html = Abrir por separado
mailbox-text = Texto sin formato
mailbox-sent = Para { $address }, { $moment }
mailbox-open = (Desarrollo: abrir el buzón)
