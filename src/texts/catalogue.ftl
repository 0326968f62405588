
## ########## Resource: account ###############

account-title = Your account
account-details = Details
account-signed-in-as = Signed in as
account-email = E-mail
account-since = Account since
account-signed-in-since = Signed in since
account-signed-in-until = Signed in until
account-no-email = None given
account-change-password = Change password
account-change-lead = Every other device will be signed out, and this one gets a new session.
account-later = Not now: go on to where you were going
account-verified = verified
account-not-verified = not verified


## ########## Resource: activity ###############

activity-title = Activity
activity-nothing = Nothing older than this.
activity-newest = Newest
activity-older = Older
activity-account-created = Account created
activity-signed-in-on-a-new = Signed in on a new device
activity-signed-in = Signed in
activity-sign-in-refused-the-account = Sign-in refused: the account was disabled
activity-sign-in-with-a-wrong = Sign-in with a wrong password refused
activity-signed-out = Signed out
activity-signed-out-the-time-was = Signed out: the time was over
activity-a-session-that-had-ended = A session that had ended was refused
activity-a-copied-session-was-noticed = A copied session was noticed and ended. If in doubt, change your password
activity-password-changed-all-other-devices = Password changed, all other devices signed out, a new session here
activity-change-of-password-refused-the = Change of password refused: the current one was wrong
activity-replaced-by-a-new-sign = Replaced by a new sign-in on the same device
activity-an-administrator-signed-all-devices = An administrator signed all devices out
activity-too-many-devices-the-one = Too many devices: the one unseen for longest was signed out
activity-all-other-devices-signed-out = All other devices signed out
activity-a-device-was-signed-out = A device was signed out
activity-too-many-attempts-slowed-down = Too many attempts: slowed down
activity-address-confirmed-a-new-password = Address confirmed, a new password chosen, all devices signed out
activity-address-confirmed = Address confirmed
activity-a-letter-for-choosing-a = A letter for choosing a new password was asked for
activity-password-reset-by-letter-all = Password reset by letter, all devices signed out
activity-a-change-of-address-was = A change of address was asked for
activity-address-changed = Address changed
activity-the-old-address-was-brought = The old address was brought back, all devices signed out
activity-the-reader-of-the-new = The reader of the new address said that the account is not theirs: the old address is back, all devices signed out
activity-a-wrong-code-from-a = A wrong code from a letter was refused
activity-a-role-was-given-to = A role was given to you by whoever runs this site
activity-a-role-was-taken-away = A role was taken away by whoever runs this site
activity-an-administrator-disabled-this-account = An administrator disabled this account
activity-an-administrator-enabled-this-account = An administrator enabled this account again
activity-an-administrator-deleted-this-account = An administrator deleted this account
activity-unlocked-by-whoever-runs-this = Unlocked by whoever runs this site


## ########## Resource: email ###############

email-title = E-mail address
email-no-mail = This site sends no letters, so no address can be confirmed.
email-confirm-title = Confirm your address
email-send = Send a letter
email-code = Type a code
email-button = Send the letter

# $address (Element) - the address
email-confirm-why = With a confirmed address you can recover your account, and we can tell you when something happens to it. { $address } is not confirmed yet.
email-change-title = Change your address

# $life (String) - for example: 7 days
email-change-lead = We send a letter to the new address. Once you confirm it, it takes the place of the old one, which gets a letter too: for { $life } the change can be undone from there.
email-add-title = Add an address
email-add-lead = With an address you can recover your account, and we can tell you when something happens to it. You can sign in with it, too. We send a letter to confirm it.


## ########## Resource: error ###############

error-try-again = Try again
error-start = Go to the start page


## ########## Resource: errors ###############

title-validation = Please check what you entered
title-malformed = This request could not be read
title-login-taken = This name is already taken
title-invalid-credentials = These details do not match
title-link-invalid = This link or code is not valid
title-link-replaced = This link no longer counts
title-link-expired = This link or code has expired
title-link-used = This has been used already
title-password-required = Please give a password
title-reset-required = Choose a new password first
title-account-disabled = This account is disabled
title-too-many-attempts = Too many attempts
title-busy = Very busy right now
title-authentication-required = Please sign in
title-token-expired = The access token has expired
title-token-invalid = The access token is not valid
title-refresh-token-missing = There is no session to renew
title-refresh-token-invalid = This session has ended
title-refresh-token-reused = This session was ended to protect it
title-no-session = You were not signed in
title-insufficient-permissions = You may not do this
title-cross-origin = This request came from another site
title-wrong-host = Wrong address
title-not-found = There is nothing here
title-precondition-failed = Somebody was faster
title-limit-reached = There is no room for more
title-method-not-allowed = This cannot be done here
title-request-timeout = This took too long
title-payload-too-large = Too much was sent
title-unsupported-media-type = This format is not understood
title-unavailable = Briefly out of service
title-internal = Something went wrong
error-validation = Some of what you entered needs another look.
error-malformed = The request was not in the form we expect.
error-login-taken = This name is already taken. Choose another, or sign in.
error-invalid-credentials = The name or the password is not right. Check both and try again.
error-link-replaced = A newer letter was sent, or the account has changed since. Use the newest letter, or have another one sent.
error-link-expired = Its time is over. Have a new letter sent.
error-link-used = It works only once, and what it was for is done. If that was not you, have a new letter sent.
error-password-required = Somebody else may have made this account. Give the password that you chose, or a new one.
error-reset-required = The address of this account was taken back from somebody who knew its password. Choose a new one by letter ("Forgot your password?"), then change the address.
error-account-disabled = An administrator has disabled this account. Ask them if you think this is a mistake.
error-authentication-required = You need to be signed in for this.
error-token-expired = Renew it with the refresh token, then try again.
error-token-invalid = Please sign in again.
error-refresh-token-reused = Someone may have copied it. Please sign in again.
error-no-session = This token names no session, so nothing was ended.
error-insufficient-permissions = Your account does not have the role for this.
error-cross-origin = For your safety it was refused. Open this site directly and send the form again.
error-wrong-host = This server answers only to the address in APP_URL.
error-precondition-failed = It was changed since you opened it. Look at it as it is now, and change it again.
error-limit-reached = Your account holds as many as it can. Delete some, then add new ones.
error-not-found = The address may be mistyped, or the page has moved.
error-method-not-allowed = This address does not take that kind of request.
error-request-timeout = The request did not arrive whole in time. Please send it again.
error-payload-too-large = A request can carry at most 10,240 bytes.
error-unsupported-media-type = Send the body as application/json.
error-unavailable = We cannot reach our records just now. You stay signed in; please try again in a moment.
error-internal = It is our fault, and we have noted it. Please try again.

# $life (String) - for example: 10 minutes
error-link-invalid = Check that all of it was copied. A code counts for { $life } and a few tries; the link beside it in the letter counts longer. Or have a new letter sent.

# $wait (String) - for example: 5 minutes
error-too-many-attempts = There were too many attempts. Please wait { $wait } and try again.

# $wait (String) - for example: 5 minutes
error-busy = Many people are signing in at this moment. Please try again in { $wait }.


## ########## Resource: fields ###############

field-login = User name or e-mail address
field-password = Password
field-current-password = Current password
field-new-password = New password
field-account-password = Password of the account
field-new-email = New e-mail address
field-email-code = Code from the letter
field-title = Title
field-notes = Notes
field-status = Status
field-first-name = First name
field-last-name = Last name
field-email = E-mail address
field-code = Code
field-words = Confirmation
field-token = Link

# $min (Number) - how many
new-password-hint = At least { $min } characters. A few unrelated words work well.

# $life (String) - for example: 10 minutes
code-hint = Eight letters and digits. It counts for { $life }.

# $label (String) - the name of the field
fault-required = { $label } is missing.

# $label (String) - the name of the field
# $min (Number) - how many
fault-too-short = { $label } needs at least { $min } characters.

# $label (String) - the name of the field
# $max (Number) - how many
fault-too-long = { $label } can have at most { $max } characters.
fault-not-an-address = This is not a complete e-mail address.

# $label (String) - the name of the field
fault-bad-character-or-space = { $label } cannot contain spaces or invisible characters.

# $label (String) - the name of the field
fault-bad-character = { $label } cannot contain invisible characters.
fault-taken = This name is already taken. Choose another, or sign in.
fault-common-password = This password is on lists that attackers try first. Choose another.
fault-breached = This password is known from a data breach. Choose another.
fault-same-as-login = Your password cannot be your user name or address.

# $min (Number) - how many
fault-known-words = Without your own name and that of this site, fewer than { $min } characters of this password are left. Choose another.
fault-wrong-password = This is not your current password.

# $label (String) - the name of the field
fault-not-offered = { $label } is not one of those offered.

# $words (String) - what is to be typed, the same in every language
fault-not-the-words = Type these two words: { $words }.
fault-same-address = This is your address already.


## ########## Resource: flash ###############

flash-welcome = Your account is ready. You are signed in.
flash-signed-out = You are signed out on this device.
flash-not-signed-in = You were not signed in.
flash-device-signed-out = That device has been signed out.
flash-others-signed-out = Every other device has been signed out.
flash-saved = Saved.
flash-deleted = Deleted.
flash-gone-meanwhile = It has been deleted meanwhile. Your words are below: add them as a new one.
flash-draft-is-back = You had been signed out. What you typed is below, and has not been saved yet.
flash-letter-to-sign-up = We have sent a letter to your address. Confirm it to go on.
flash-letter-to-verify = If this address waits to be confirmed, a new letter is on its way. Older ones no longer count.
flash-letter-to-reset = If there is an account with an address, a letter is on its way to it.
flash-letter-to-change = We have sent a letter to the new address. Until you confirm it, nothing changes.
flash-email-verified = Your address is confirmed.
flash-email-changed = The address of the account has been changed.
flash-email-change-undone = Your address is back, and everybody else has been signed out. Whoever changed it knew the password: a letter is on its way with which you choose a new one.
flash-not-mine = That account no longer has your address, and everyone has been signed out of it. You can sign up with your address now.
flash-password-reset = Your new password counts from now on, and every device has been signed out. Sign in with it.
flash-password-breached = You are signed in, but your password is known from a data breach: others try it too. Choose a new one below.
flash-password-changed = Password changed. Every other device has been signed out, and this one has a new session.


## ########## Resource: forgot ###############

forgot-title = Forgot your password?
forgot-no-mail = This site sends no letters. Whoever runs it can help you.
forgot-back = Back to sign in
forgot-lead = We send a letter to the address of your account. With it you choose a new password.
forgot-button = Send the letter


## ########## Resource: frame ###############

frame-skip = Skip to the content
frame-footer = The only cookies here are the ones that signing in needs.
nav-overview = Overview
nav-devices = Devices


## ########## Resource: header ###############

header-nav = Account


## ########## Resource: home ###############

home-title = A front door you can rely on
home-lead = Vestibule lets the right people in and remembers them: accounts, sign-in and sessions, in one program that you run yourself.
home-in-title = In means in
home-in = Short-lived keys are renewed before the page is drawn, so nobody is thrown out in the middle of their work.
home-out-title = Out means out
home-out = Signing out ends the session itself, at once, not just the cookie in this browser.
home-copies-title = Copies do not fit
home-copies = Keys change as they are used. When an old copy turns up, the session ends instead of letting it through.

# $login (Element) - the name of the account
home-welcome = Welcome back, { $login }

# $moment (Element) - a date
home-until = You are signed in on this device until { $moment }.


## ########## Resource: mail ###############

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


## ########## Resource: mailbox ###############

mailbox-title = Mailbox
mailbox-lead = Letters go here while nobody has set SMTP_URL.
mailbox-empty = No letter yet.
mailbox-html = As HTML

# $address (Element) - the address
# $moment (Element) - how long ago
mailbox-sent = To { $address }, { $moment }


## ########## Resource: not-found ###############

not-found-title = Page not found


## ########## Resource: not-mine ###############

not-mine-title = This account is not mine
not-mine-if = If you did not give it this address yourself, go on:
not-mine-address = It gets the address back that it had before, and we tell whoever reads that one.
not-mine-sessions = Everyone is signed out of it, and every link that we have sent you stops working.
not-mine-free = Your address is free. You can sign up with it.
not-mine-contents = What you have put into this account stays there, out of your reach.
not-mine-button = Give it back
not-mine-mine = It is mine: choose a new password
not-mine-spent = This can be done once, for as long as the account can be taken back to the address that it had before, with the link in our newest email.
not-mine-again = Send a new email

# $login (Element) - the name of the account
# $address (Element) - the address
not-mine-lead = The account { $login } has your address, { $address }.

# $words (String) - what is to be typed, the same in every language
not-mine-label = Type these two words: { $words }


## ########## Resource: people ###############

people-title = People
people-lead = A directory that everybody who is signed in shares.
people-find = Find by name
people-search = Search
people-first = First page
people-next = Next page
people-add-title = Add a person
people-add = Add person
people-none = Nobody yet.
people-none-found = Nobody of that name.
people-all = All people
people-edit = Edit
people-save = Save
people-delete = Delete this person

# $moment (Element) - a date
people-added = Added { $moment }


## ########## Resource: reset ###############

reset-title = Choose a new password
reset-button = Set the new password
reset-not-long-ago = This account had another address not long ago.
reset-new = Send a new letter
reset-code = Type a code instead
reset-lead = Open the link in the letter, or type its code here. It may take a minute to arrive.
reset-another = Send another letter

# $login (Element) - the name of the account
reset-account = For the account { $login }. Every device will be signed out.

# $until (String) - a date
reset-can-be-undone = Whoever reads that one can take the account back until { $until }, with all that is in it. Did you not give it this address yourself?


## ########## Resource: sessions ###############

sessions-title = Signed-in devices
sessions-none = No other device is signed in.
sessions-others = Sign out all other devices
sessions-here = This device
sessions-sign-out-here = Sign out here
sessions-sign-out = Sign out

# $name (String) - a device and where it is
sessions-sign-out-named = Sign out { $name }

# $ip (Element) - its IP address
# $since (Element) - how long ago
# $seen (Element) - how long ago
sessions-seen = { $ip }, signed in { $since }, last seen { $seen }


## ########## Resource: sign-in ###############

sign-in-title = Sign in
sign-in-lead = Sign in to go on.
sign-in-remember = Keep me signed in
sign-in-unconfirmed = Signed up a moment ago?
sign-in-confirm-first = Confirm your address first
sign-in-forgot = Forgot your password?
sign-in-new = New here?
sign-in-create = Create an account
sign-in-cookies-title = If you just signed in, your browser blocks our cookies
sign-in-cookies = Signing in needs them, and we set no others. Allow cookies for this site, then sign in again.


## ########## Resource: sign-up ###############

sign-up-title = Create your account
sign-up-button = Create account
sign-up-have = Have an account?


## ########## Resource: tasks ###############

tasks-title = Tasks
tasks-lead = Yours alone: nobody else sees them.
tasks-which = Which tasks
tasks-every = All
tasks-add-title = A new task
tasks-add = Add task
tasks-none = Nothing to do yet.
tasks-none-of-these = None of these.

# $moment (Element) - how long ago
tasks-changed = { " " }changed { $moment }
tasks-all = All tasks
tasks-edit = Edit
tasks-save = Save
tasks-delete = Delete this task
tasks-keep = Your own words are still below. Save to put them in its place.

# $moment (Element) - a date
tasks-made = Made { $moment }

# $title (Element) - the title of the task
tasks-now = It says now: { $title }
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

undo-title = Take your account back
undo-button = Take the account back

# $address (Element) - the address
undo-lead = The address of the account becomes { $address } again, and everybody is signed out.

# $life (String) - for example: 7 days
undo-spent = An address can be taken back for { $life }, once, with the link in our letter. If that is over, choose a new password, or ask whoever runs this site.


## ########## Resource: verify ###############

verify-title = Confirm your address
verify-button = Confirm this address
verify-from-elsewhere = You opened this on another device, or some time has passed. Give the password that you chose, or a new one: then it counts, and everybody else is signed out.
verify-other = Was it for another address?
verify-lead = Type the code from our letter.
verify-code-button = Confirm
verify-new-title = Confirm your new address

