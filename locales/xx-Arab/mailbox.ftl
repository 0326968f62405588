mailbox-title = ‮Mailbox‬
mailbox-lead = ‮Emails land here until SMTP_URL is set.‬
mailbox-empty = ‮No emails yet.‬
mailbox-html = ‮Open on its own‬
mailbox-text = ‮Plain text‬
mailbox-sent = ‮To‬ { $address }‮,‬ { $moment }
mailbox-open = ‮(Development: open the mailbox)‬
