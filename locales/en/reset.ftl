reset-title = Choose a new password
reset-button = Save new password
reset-not-long-ago = This account recently had a different email.
reset-new = Send a new email
reset-code = Enter a code instead
reset-lead = Open the link we emailed to you, or enter the code here. It can take a minute.
reset-another = Send a new email

# $login (Element) - the name of the account
reset-account = For { $login }. This signs you out on all devices.

# $until (String) - a date
reset-can-be-undone = The owner of that email can take the account back until { $until }, with everything in it. Didn't add your address to this account yourself?

# $login (Element) - the name or address that was typed
reset-lead-to = If { $login } has an account with an email, we've just sent it a link and a code. Open the link, or enter the code here. It can take a minute.
