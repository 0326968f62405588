mailbox-title = Mailbox
mailbox-lead = Letters go here while nobody has set SMTP_URL.
mailbox-empty = No letter yet.
mailbox-html = As HTML

# $address (Element) - the address
# $moment (Element) - how long ago
mailbox-sent = To { $address }, { $moment }
