
## ########## Resource: account ###############

account-title = Account
account-details = Details
account-signed-in-as = Username
account-email = Email
account-since = Member since
account-signed-in-since = Signed in since
account-signed-in-until = Session expires
account-no-email = No email yet
account-change-password = Change password
account-change-lead = You'll stay signed in here and be signed out everywhere else.
account-later = Not now, continue
account-verified = Confirmed
account-not-verified = Not confirmed


## ########## Resource: activity ###############

activity-title = Activity
activity-nothing = No earlier activity.
activity-newest = Newest
activity-older = Older
activity-signed-up = Account created
activity-new-device = Signed in on a new device
activity-signed-in = Signed in
activity-sign-in-disabled = Failed sign-in (account disabled)
activity-sign-in-failed = Failed sign-in (wrong password)
activity-signed-out = Signed out
activity-session-expired = Signed out (session expired)
activity-ended-session-used = An ended session was used
activity-token-reused = Possible stolen session. We ended it; change your password
activity-password-changed = Password changed
activity-password-refused = Failed password change (wrong current password)
activity-session-replaced = Signed in again on the same device
activity-ended-by-administrator = An administrator signed out all devices
activity-too-many-sessions = Device limit reached. The device unused for longest was signed out
activity-others-signed-out = Signed out all other devices
activity-device-signed-out = Signed out a device
activity-throttled = Sign-in paused after too many attempts
activity-email-confirmed-new-password = Email confirmed, password changed
activity-email-confirmed = Email confirmed
activity-reset-asked = Password reset requested
activity-password-reset = Password reset
activity-change-asked = Email change requested
activity-email-changed = Email changed
activity-change-undone = Email change undone
activity-not-mine = The owner of the new address rejected the account. Your old email is back
activity-code-refused = Wrong code entered
activity-role-granted = An administrator gave you a role
activity-role-revoked = An administrator removed a role from you
activity-account-disabled = An administrator disabled this account
activity-account-enabled = An administrator enabled this account
activity-account-deleted = An administrator deleted this account
activity-unlocked = Sign-in unlocked by an administrator


## ########## Resource: email ###############

email-title = Email
email-no-mail = This site can't send email, so addresses can't be confirmed.
email-confirm-title = Confirm your email
email-send = Send confirmation email
email-code = Enter code
email-button = Change email

# $address (Element) - the address
email-confirm-why = Confirm { $address } so you can reset your password and get security alerts.
email-change-title = Change your email

# $life (String) - for example: 7 days
email-change-lead = We'll email the new address to confirm it. We'll also tell the old one, which can undo the change for { $life }.
email-add-title = Add an email
email-add-lead = Use it to sign in, reset your password and get security alerts. We'll send an email to confirm it.


## ########## Resource: error ###############

error-try-again = Try again
error-start = Go to the start page


## ########## Resource: errors ###############

title-validation = There's a problem
title-malformed = We couldn't read that request
title-login-taken = This name is taken
title-invalid-credentials = Wrong email or password
title-link-invalid = This link or code doesn't work
title-link-replaced = This link was replaced
title-link-expired = This link has expired
title-link-used = This link was already used
title-password-required = Enter your password
title-reset-required = Reset your password first
title-account-disabled = This account is disabled
title-too-many-attempts = Too many attempts
title-busy = We're busy
title-authentication-required = Sign in to continue
title-token-expired = The access token has expired
title-token-invalid = The access token isn't valid
title-refresh-token-missing = There's no session to renew
title-refresh-token-invalid = Your session has ended
title-refresh-token-reused = We ended this session to protect you
title-no-session = You weren't signed in
title-insufficient-permissions = You don't have access
title-cross-origin = We blocked that request
title-wrong-host = Wrong address
title-not-found = Page not found
title-precondition-failed = Someone else changed this
title-limit-reached = You've reached the limit
title-method-not-allowed = That didn't work
title-request-timeout = That took too long
title-payload-too-large = That's too long
title-unsupported-media-type = We can't read this format
title-unavailable = We'll be right back
title-internal = Something went wrong
error-validation = Check what you entered and try again.
error-malformed = Go back and try again.
error-login-taken = There's already an account with this name. Choose another, or sign in.
error-invalid-credentials = Check both and try again. If you just signed up, confirm your email first.
error-link-replaced = Use the link in our newest email, or get another.
error-link-expired = Get a new one.
error-link-used = Each link works once. If that wasn't you, reset your password.
error-password-required = Someone else may have created this account. Enter the password you chose, or pick a new one.
error-reset-required = Someone who knew your password changed your email. Reset your password first.
error-account-disabled = An administrator has disabled this account. Contact them if you think this is a mistake.
error-authentication-required = You need to be signed in to see this.
error-token-expired = Renew it with the refresh token, then try again.
error-token-invalid = Sign in again.
error-refresh-token-reused = Someone may have copied it. Sign in again.
error-no-session = This token belongs to no session, so nothing was ended.
error-insufficient-permissions = Ask an administrator for access.
error-cross-origin = It came from another site. Go to sign-in and try again.
error-wrong-host = This server only answers at the address in APP_URL.
error-precondition-failed = It was edited after you opened it. Compare, then save again to overwrite.
error-limit-reached = Delete some of yours before you add more.
error-not-found = The link may be wrong, or the page has moved.
error-method-not-allowed = This page can't be opened directly.
error-request-timeout = Check your connection and try again.
error-payload-too-large = Shorten the text and try again.
error-unsupported-media-type = Send the body as application/json.
error-unavailable = Something on our side isn't responding. You're still signed in. Try again in a moment.
error-internal = It's our fault and it's been logged. Try again.

# $life (String) - for example: 10 minutes
error-link-invalid = Check that you copied all of it, or get a new one. Codes expire after { $life }.

# $wait (String) - for example: 5 minutes
error-too-many-attempts = Try again in { $wait }, or reset your password.

# $wait (String) - for example: 5 minutes
error-busy = Many people are signing in. Try again in { $wait }.


## ########## Resource: fields ###############

field-login = Email or username
field-password = Password
field-current-password = Current password
field-new-password = New password
field-account-password = Your password
field-new-email = New email
field-email-code = Code from the email
field-title = Title
field-notes = Notes
field-status = Status
field-first-name = First name
field-last-name = Last name

# $min (Number) - how many
new-password-hint = At least { $min } characters. A few unrelated words work well.

# $life (String) - for example: 10 minutes
code-hint = 8 characters. Expires after { $life }.

# $min (Number) - how many
fault-too-short = Use at least { $min } characters.

# $max (Number) - how many
fault-too-long = Use at most { $max } characters.
fault-not-an-address = Enter a full email, like ada@example.com.

fault-bad-character-or-space = Remove spaces and invisible characters.

fault-bad-character = Remove invisible characters.
fault-taken = There's already an account with this name. Choose another, or sign in.
fault-common-password = This password is too common. Choose another.
fault-breached = This password appeared in a data breach. Choose another.
fault-same-as-login = Your password can't be your email or username.

# $min (Number) - how many
fault-known-words = Without your name and ours, this password has fewer than { $min } characters. Choose another.
fault-wrong-password = This isn't your current password.

fault-not-offered = Choose a status from the list.

# $words (String) - what is to be typed, the same in every language
fault-not-the-words = Type these two words: { $words }.
fault-same-address = This is already your email.

# $field (String) - the name of the field in forms and in JSON
fault-required = { $field ->
    [login] Enter your email or username.
    [password] Enter your password.
    [current_password] Enter your current password.
    [new_password] Enter a new password.
    [email] Enter an email.
    [code] Enter the code.
    [title] Enter a title.
    [status] Choose a status.
    [first_name] Enter a first name.
    [last_name] Enter a last name.
    [words] Type the words.
   *[other] This is required.
}


## ########## Resource: flash ###############

flash-welcome = Welcome! Your account is ready.
flash-signed-out = You're signed out on this device.
flash-not-signed-in = You weren't signed in.
flash-device-signed-out = That device is signed out.
flash-others-signed-out = You're signed out everywhere else.
flash-saved = Saved.
flash-deleted = Deleted.
flash-gone-meanwhile = This was deleted in the meantime. Your text is below. Save it as a new one.
flash-draft-is-back = You were signed out. Your text is below and hasn't been saved yet.
flash-letter-to-sign-up = Check your email. Open the link we sent you to finish.
flash-letter-to-verify = If that address still needs confirming, a new email is on its way. Only the newest link works.
flash-letter-to-reset = If there's an account with an email, we've just sent it a reset link. Only the newest one works.
flash-letter-to-change = We've emailed the new address. Your email changes once you confirm it there.
flash-email-verified = Your email is confirmed.
flash-email-changed = Your email has been changed.
flash-email-change-undone = Your email is restored and everyone is signed out. Whoever changed it knew your password, so we've emailed you a link to choose a new one.
flash-not-mine = That account no longer has your address, and everyone is signed out of it. You can now sign up with your address.
flash-password-reset = Your password has been changed and all devices are signed out. Sign in with the new one.
flash-password-breached = You're signed in, but your password appeared in a data breach. Choose a new one below.
flash-password-changed = Password changed. You're signed out everywhere else.


## ########## Resource: forgot ###############

forgot-title = Forgot your password?
forgot-no-mail = This site can't send email. Ask your administrator to reset your password.
forgot-back = Back to sign in
forgot-lead = Enter your email or username. We'll email you a link to reset your password.
forgot-button = Email me a link


## ########## Resource: frame ###############

frame-skip = Skip to content
frame-footer = We only use the cookies needed to sign you in.
nav-overview = Overview
nav-devices = Devices


## ########## Resource: header ###############

header-nav = Account


## ########## Resource: home ###############

home-title = A front door you can rely on
home-lead = Vestibule lets the right people in and remembers them: accounts, sign-in and sessions, in one program that you run yourself.
home-in-title = Stay signed in
home-in = Sessions renew before the page loads, so no one is interrupted.
home-out-title = Out means out
home-out = Signing out ends the session itself, at once, not just the cookie in this browser.
home-copies-title = Stolen tokens don't work
home-copies = Tokens change with each use. Reusing an old one ends the session.

# $login (Element) - the name of the account
home-welcome = Welcome back, { $login }

# $moment (Element) - a date
home-until = You are signed in on this device until { $moment }.


## ########## Resource: mail ###############

mail-ignore = Didn't ask for this? You can ignore this email. Nothing will change.

# $url (String) - the link
mail-or-open = If the button doesn't work, paste this into your browser: { $url }

# $life (String) - for example: 10 minutes
mail-or-code = Or enter this code. It expires in { $life }:

# $device (String) - for example: Firefox on Linux
# $ip (String) - an IP address
# $moment (String) - a date
mail-from = { $device }, from { $ip }, { $moment }.
mail-devices = Review devices
mail-verify-title = Confirm your email

# $address (String) - the address
mail-verify = Thanks for signing up. Confirm that { $address } is yours.

# $life (String) - for example: 24 hours
mail-verify-life = This link expires in { $life }.
mail-confirm = Confirm email
mail-has-account-title = You already have an account

# $address (String) - the address
mail-has-account = Someone tried to sign up with { $address }, which already has an account.
mail-has-account-then = If it was you, sign in or reset your password.
mail-sign-in = Sign in
mail-sign-up = Sign up
mail-reset-title = Reset your password

# $login (String) - the name of the account
mail-reset = We got a request to reset the password for { $login }.

# $life (String) - for example: 24 hours
mail-reset-life = This link expires in { $life }. Resetting your password signs you out everywhere.
mail-change-title = Confirm your new email

# $address (String) - the address
mail-change = Someone asked to use { $address } for their account. If it was you, confirm that this address is yours.

# $life (String) - for example: 24 hours
mail-change-life = This link expires in { $life }. The old email stays until you confirm.
mail-taken-title = This email already has an account

# $address (String) - the address
mail-taken = Someone tried to add { $address } to an account, but another account already uses it. Nothing was changed.
mail-taken-then = If it was you, sign in with this email, or use a different one.
mail-undo-title = Your email was changed

# $old (String) - the address
# $new (String) - the address
mail-undo = The email of your account was changed from { $old } to { $new }.

# $life (String) - for example: 24 hours
mail-undo-life = If this was you, you're done. If not, undo it. We'll restore this address and sign everyone out. This link expires in { $life }.
mail-undo-button = Restore my email
mail-new-device-title = New sign-in to your account

# $login (String) - the name of the account
mail-new-device = Your account { $login } was used on a new device.
mail-new-device-then = If this was you, you're done. If not, sign that device out and change your password.
mail-password-changed-title = Your password was changed

# $login (String) - the name of the account
mail-password-changed = The password for { $login } was changed and all other devices were signed out.
mail-password-changed-then = If this wasn't you, contact support right away.
mail-password-reset-title = Your password was reset

# $login (String) - the name of the account
mail-password-reset = The password for { $login } was reset using a link sent to this address. All devices were signed out.
mail-password-reset-then = If this wasn't you, someone can read your email. Secure it first, then reset your password again.
mail-token-reused-title = We ended a suspicious session

# $login (String) - the name of the account
mail-token-reused = Someone reused an old sign-in token for { $login }, so we signed that device out.
mail-token-reused-then = Sign in again and check your devices. If you don't recognize one, sign it out and change your password.
mail-too-many-sessions-title = You're signed in on many devices

# $login (String) - the name of the account
mail-too-many-sessions = Your account { $login } reached the limit of devices. The device that was unused for longest was signed out.
mail-too-many-sessions-then = If this was you, you're done. If you don't recognize a device, sign it out and change your password.

# $until (String) - a date
mail-not-mine-warning = This account recently had a different email. Its owner can take the account back until { $until }, with everything in it. If you didn't add your address to this account, don't use it. Reject it with the other link below.
mail-not-mine = This account is not mine
mail-old-is-back-title = Your old email is back

# $old (String) - the address
# $new (String) - the address
mail-old-is-back = The email of your account was changed from { $old } to { $new }, and the owner of { $new } says the account isn't theirs.

# $old (String) - the address
mail-old-is-back-then = So { $old } is your email again and everyone is signed out. We're sending you another email to choose a new password.
mail-free-again-title = Your address is free again

# $address (String) - the address
mail-free-again = You said the account with the address { $address } isn't yours. We removed your address, signed everyone out and told the owner.
mail-free-again-then = You can now sign up with this address.


## ########## Resource: mailbox ###############

mailbox-title = Mailbox
mailbox-lead = Emails land here until SMTP_URL is set.
mailbox-empty = No emails yet.
mailbox-html = View HTML

# $address (Element) - the address
# $moment (Element) - how long ago
mailbox-sent = To { $address }, { $moment }


## ########## Resource: not-found ###############

not-found-title = Page not found


## ########## Resource: not-mine ###############

not-mine-title = This account is not mine
not-mine-if = If you didn't add this address yourself, you can reject the account.
not-mine-address = The account gets its previous address back, and we tell the owner of that address.
not-mine-sessions = Everyone is signed out of it, and every link we've sent you stops working.
not-mine-free = Your address becomes free, so you can sign up with it.
not-mine-contents = Anything you added to this account stays there, and you can't get it back.
not-mine-button = Reject this account
not-mine-mine = It's mine, reset my password
not-mine-spent = This works once, with the link in our newest email, for as long as the change of address can be undone.
not-mine-again = Send a new email

# $login (Element) - the name of the account
# $address (Element) - the address
not-mine-lead = The account { $login } uses your email, { $address }.

# $words (String) - what is to be typed, the same in every language
not-mine-label = Type these two words to confirm: { $words }


## ########## Resource: people ###############

people-title = People
people-lead = Everyone who is signed in can see this directory.
people-find = Find by name
people-search = Search
people-first = First page
people-next = Next page
people-add-title = Add a person
people-add = Add person
people-none = No people yet.
people-none-found = No one by that name.
people-all = All people
people-edit = Edit
people-save = Save
people-delete = Delete this person

# $moment (Element) - a date
people-added = Added { $moment }


## ########## Resource: reset ###############

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


## ########## Resource: sessions ###############

sessions-title = Devices
sessions-none = You're not signed in anywhere else.
sessions-others = Sign out all other devices
sessions-here = This device
sessions-sign-out-here = Sign out
sessions-sign-out = Sign out

# $name (String) - a device and where it is
sessions-sign-out-named = Sign out { $name }

# $ip (Element) - its IP address
# $since (Element) - how long ago
# $seen (Element) - how long ago
sessions-seen = { $ip }, signed in { $since }, last seen { $seen }


## ########## Resource: sign-in ###############

sign-in-title = Sign in
sign-in-lead = Sign in to continue.
sign-in-remember = Keep me signed in
sign-in-unconfirmed = Just signed up?
sign-in-confirm-first = Confirm your email first
sign-in-forgot = Forgot your password?
sign-in-new = New here?
sign-in-create = Create an account
sign-in-cookies-title = Your browser is blocking our cookies
sign-in-cookies = If you just signed in, it didn't work because signing in needs cookies. We set no others. Allow cookies for this site, then sign in again.


## ########## Resource: sign-up ###############

sign-up-title = Create your account
sign-up-button = Create account
sign-up-have = Already have an account?


## ########## Resource: tasks ###############

tasks-title = Tasks
tasks-lead = Only you can see these.
tasks-which = Filter by status
tasks-every = All
tasks-add-title = New task
tasks-add = Add task
tasks-none = No tasks yet.
tasks-none-of-these = No tasks with this status.

# $moment (Element) - how long ago
tasks-changed = { " " }changed { $moment }
tasks-all = All tasks
tasks-edit = Edit
tasks-save = Save
tasks-delete = Delete this task
tasks-keep = Your changes are still below. Saving replaces the current version.

# $moment (Element) - a date
tasks-made = Created { $moment }

# $title (Element) - the title of the task
tasks-now = Current version: { $title }
task-todo = To do
task-in-progress = In progress
task-done = Done


## ########## Resource: times ###############


# $n (Number)
seconds = { $n ->
    [one] 1 second
   *[other] { $n } seconds
}

# $n (Number)
minutes = { $n ->
    [one] 1 minute
   *[other] { $n } minutes
}

# $n (Number)
minutes-ago = { $n ->
    [one] 1 minute ago
   *[other] { $n } minutes ago
}

# $n (Number)
hours = { $n ->
    [one] 1 hour
   *[other] { $n } hours
}

# $n (Number)
hours-ago = { $n ->
    [one] 1 hour ago
   *[other] { $n } hours ago
}

# $n (Number)
days = { $n ->
    [one] 1 day
   *[other] { $n } days
}

# $n (Number)
days-ago = { $n ->
    [one] 1 day ago
   *[other] { $n } days ago
}
just-now = just now
language-name = English


## ########## Resource: undo ###############

undo-title = Get your account back
undo-button = Restore my email

# $address (Element) - the address
undo-lead = We'll restore { $address } as your email and sign everyone out.

# $life (String) - for example: 7 days
undo-spent = This link works once, for { $life }. If it's too late, reset your password or contact support.


## ########## Resource: verify ###############

verify-title = Confirm your email
verify-button = Confirm email
verify-from-elsewhere = To finish on this device, enter the password you chose, or pick a new one. Anyone else using this account is signed out.
verify-other = Wrong address?
verify-lead = Enter the code we emailed to you.
verify-code-button = Confirm
verify-new-title = Confirm your new email

