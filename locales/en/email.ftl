email-title = Email
email-no-mail = This site can't send email, so addresses can't be confirmed.
email-confirm-title = Confirm your email
email-send = Send a new email
email-code = Enter code
email-button = Change email

# $address (Element) - the address
email-confirm-why = Confirm { $address } so you can reset your password and get security alerts.
email-confirm-how = Open the link we emailed to you, or enter the code.
email-change-title = Change your email

# $life (String) - for example: 7 days
email-change-lead = We'll email the new address to confirm it. We'll also tell the old one, which can undo the change for { $life }.
email-add-title = Add an email
email-add-lead = Use it to sign in, reset your password and get security alerts. We'll send an email to confirm it.
