mail-ignore = Didn't ask for this? You can ignore this email. Nothing will change.

mail-paste = If the button doesn't work, paste this into your browser:

# $life (String) - for example: 10 minutes
mail-code = Enter this code where you asked for it. It expires in { $life }:

mail-devices = Review devices

# $brand (String) - the name of the site
mail-verify-title = Confirm your email for { $brand }

# $address (String) - the address
mail-verify = Thanks for signing up. Confirm that { $address } is yours.

# $life (String) - for example: 24 hours
mail-verify-life = This link expires in { $life }.
mail-confirm = Confirm email

# $brand (String) - the name of the site
mail-has-account-title = You already have an account at { $brand }

# $address (String) - the address
mail-has-account = Someone tried to sign up with { $address }, which already has an account.
mail-has-account-then = If it was you, sign in or reset your password.
mail-sign-in = Sign in
mail-sign-up = Sign up

# $brand (String) - the name of the site
mail-reset-title = Reset your { $brand } password

# $login (String) - the name of the account
mail-reset = We got a request to reset the password for { $login }.

# $life (String) - for example: 24 hours
mail-reset-life = This link works for { $life }. Using it ends the others and signs you out everywhere.

# $life (String) - for example: 24 hours
mail-reset-life-of-two = The link to reset your password works for { $life }. Using it ends the others like it and signs you out everywhere.

# $brand (String) - the name of the site
mail-change-title = Confirm your new email for { $brand }

# $address (String) - the address
mail-change = Someone asked to use { $address } for their account. If it was you, confirm that this address is yours.

# $life (String) - for example: 24 hours
mail-change-life = This link expires in { $life }. The old email stays until you confirm.

# $brand (String) - the name of the site
mail-taken-title = This email already has an account at { $brand }

# $address (String) - the address
mail-taken = Someone tried to add { $address } to an account, but another account already uses it. Nothing was changed.
mail-taken-then = If it was you, sign in with this email, or use a different one.

# $brand (String) - the name of the site
mail-reserved-title = This email can't be used at { $brand } yet

# $address (String) - the address
mail-reserved = Someone tried to use { $address }. It was recently the email of an account, and is kept for its owner for some days. Nothing was changed.
mail-reserved-then = If it was you, use the link in our email about the change to get it back, or try again later.

# $brand (String) - the name of the site
mail-undo-title = The email of your { $brand } account was changed

# $old (String) - the address
# $new (String) - the address
mail-undo = The email of your account was changed from { $old } to { $new }.

# $life (String) - for example: 24 hours
mail-undo-life = If this was you, you're done. If not, undo it. We'll restore this address and sign everyone out. This link expires in { $life }.
mail-undo-button = Restore my email

# $brand (String) - the name of the site
mail-new-device-title = New sign-in to your { $brand } account

# $login (String) - the name of the account
mail-new-device = Your account { $login } was used on a new device.
mail-new-device-then = If this was you, you're done. If not, sign that device out and change your password.

# $brand (String) - the name of the site
mail-password-changed-title = Your { $brand } password was changed

# $login (String) - the name of the account
mail-password-changed = The password for { $login } was changed and all other devices were signed out.
mail-password-changed-then = If this wasn't you, reset your password right away.

# $brand (String) - the name of the site
mail-password-reset-title = Your { $brand } password was reset

# $login (String) - the name of the account
mail-password-reset = The password for { $login } was reset using an email sent to this address. All devices were signed out.
mail-password-reset-then = If this wasn't you, someone can read your email. Secure it first, then reset your password again.

# $brand (String) - the name of the site
mail-token-reused-title = We ended a suspicious session at { $brand }

# $login (String) - the name of the account
mail-token-reused = Someone reused an old sign-in token for { $login }, so we signed that device out.
mail-token-reused-then = Sign in again and check your devices. If you don't recognize one, sign it out and change your password.

# $brand (String) - the name of the site
mail-too-many-sessions-title = You're signed in to { $brand } on many devices

# $login (String) - the name of the account
mail-too-many-sessions = Your account { $login } reached the limit of devices. The device that was unused for longest was signed out.
mail-too-many-sessions-then = If this was you, you're done. If you don't recognize a device, sign it out and change your password.

# $until (String) - a date
mail-not-mine-warning = This account recently had a different email. The owner of that email can take the account back until { $until }, with everything in it. If you didn't add your address to this account, don't use this account. Reject it with the other link below.
mail-not-mine = This account is not mine

# $brand (String) - the name of the site
mail-old-is-back-title = Your old email is back at { $brand }

# $old (String) - the address
# $new (String) - the address
mail-old-is-back = The email of your account was changed from { $old } to { $new }, and the owner of { $new } says the account isn't theirs.

# $old (String) - the address
mail-old-is-back-then = So { $old } is your email again and everyone is signed out. We're sending you another email to choose a new password.

# $brand (String) - the name of the site
mail-free-again-title = Your address is free again at { $brand }

# $address (String) - the address
mail-free-again = You said the account with the address { $address } isn't yours. We removed your address, signed everyone out and told the owner.
mail-free-again-then = You can now sign up with this address.
mail-when = When
mail-device = Device
mail-ip = IP address
mail-reset-button = Reset password

# $brand (String) - the name of the site
# $site (String) - its host
mail-sent-by = Sent by { $brand }, { $site }.
mail-why-asked = You get this email because someone entered your address there.
mail-why-account = You get this email because your address belongs to an account there.
mail-why-was = You get this email because your address belonged to an account there until now.

# $sent (String) - who sent it
# $why (String) - why somebody gets it
mail-footer = { $sent } { $why }

# $name (String) - of what follows in the next line
mail-label = { $name }:

# $name (String) - for example: Device
# $value (String) - what it is
mail-fact = { $name }: { $value }
mail-help = Help
