undo-title = Take your account back
undo-button = Take the account back

# $address (Element) - the address
undo-lead = The address of the account becomes { $address } again, and everybody is signed out.

# $life (String) - for example: 7 days
undo-spent = An address can be taken back for { $life }, once, with the link in our letter. If that is over, choose a new password, or ask whoever runs this site.
