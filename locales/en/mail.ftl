mail-ignore = If you know nothing of this, ignore this letter: nothing happens without you.

# $url (String) - the link
mail-or-open = Or open this address: { $url }

# $life (String) - for example: 10 minutes
mail-or-code = Or type this code on the page where you asked. It counts for { $life }:

# $device (String) - for example: Firefox on Linux
# $ip (String) - an IP address
# $moment (String) - a date
mail-from = { $device }, from { $ip }, { $moment }.
mail-devices = Look at your devices
mail-verify-title = Confirm your address

# $address (String) - the address
mail-verify = An account was made with the address { $address }. Confirm that it is yours.

# $life (String) - for example: 24 hours
mail-verify-life = The link counts for { $life }.
mail-confirm = Confirm this address
mail-has-account-title = You have an account already

# $address (String) - the address
mail-has-account = Somebody signed up with the address { $address }, which has an account already.
mail-has-account-then = If it was you: sign in with it, or choose a new password if you have forgotten yours.
mail-sign-in = Sign in
mail-sign-up = Sign up
mail-reset-title = Choose a new password

# $login (String) - the name of the account
mail-reset = Somebody asked for a new password for the account { $login }.

# $life (String) - for example: 24 hours
mail-reset-life = The link counts for { $life }. Once you have chosen, every device is signed out.
mail-change-title = Confirm your new address

# $address (String) - the address
mail-change = An account is to have the address { $address }. Confirm that it is yours.

# $life (String) - for example: 24 hours
mail-change-life = The link counts for { $life }. Until then the old address stays.
mail-taken-title = This address has an account already

# $address (String) - the address
mail-taken = Somebody wanted to give the address { $address } to an account, but it belongs to another one. Nothing has been changed.
mail-taken-then = If it was you: sign in with this address, or keep the account that you have with another one.
mail-undo-title = Your address was changed

# $old (String) - the address
# $new (String) - the address
mail-undo = The address of your account was changed from { $old } to { $new }.

# $life (String) - for example: 24 hours
mail-undo-life = If it was you, there is nothing to do. If not, take the account back: this brings the old address back and signs everybody out. The link counts for { $life }.
mail-undo-button = Take the account back
mail-new-device-title = New sign-in to your account

# $login (String) - the name of the account
mail-new-device = Somebody signed in to your account { $login } on a device that it did not know.
mail-new-device-then = If it was you, there is nothing to do. If not, sign that device out and change your password.
mail-password-changed-title = Your password was changed

# $login (String) - the name of the account
mail-password-changed = The password of your account { $login } was changed, and every other device was signed out.
mail-password-changed-then = If it was you, there is nothing to do. If not, somebody else has your account: get in touch with whoever runs this site.
mail-password-reset-title = Your password was reset

# $login (String) - the name of the account
mail-password-reset = A new password was chosen for your account { $login }, by way of a letter to this address. Every device was signed out.
mail-password-reset-then = If it was you, there is nothing to do. If not, somebody else reads your mail: secure that first, then choose a new password here.
mail-token-reused-title = A copied session was ended

# $login (String) - the name of the account
mail-token-reused = A key of your account { $login } that had been used before turned up a second time, as if somebody had copied it. That session was ended for everybody who held it.
mail-token-reused-then = Sign in again. If you see a device that you do not know, sign it out and change your password.
mail-too-many-sessions-title = Your account is signed in on many devices

# $login (String) - the name of the account
mail-too-many-sessions = Your account { $login } is signed in on as many devices as it can be. At one more sign-in the one that was unseen for longest was signed out.
mail-too-many-sessions-then = If it was you, there is nothing to do. If you do not know some of the devices, sign them out and change your password.

# $until (String) - a date
mail-not-mine-warning = This account had another address not long ago. Whoever reads that one can take the account back until { $until }, with all that is in it. If you did not give it this address yourself, do not use it: say that it is not yours, with the other link below.
mail-not-mine = This account is not mine
mail-old-is-back-title = Your old address is back

# $old (String) - the address
# $new (String) - the address
mail-old-is-back = The address of your account was changed from { $old } to { $new }, and the reader of { $new } says that the account is not theirs.

# $old (String) - the address
mail-old-is-back-then = So { $old } is its address again, and everyone has been signed out. Another email is on its way, with which you choose a new password.
mail-free-again-title = Your address is free again

# $address (String) - the address
mail-free-again = You said that the account with the address { $address } is not yours. It no longer has this address, everyone has been signed out of it, and we have told its owner.
mail-free-again-then = You can sign up with this address now.
