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
activity-admin-granted = Administrator role granted
activity-admin-revoked = Administrator role removed
activity-by-command = From the command line
activity-role-granted = An administrator gave you a role
activity-role-revoked = An administrator removed a role from you
activity-account-disabled = An administrator disabled this account
activity-account-enabled = An administrator enabled this account
activity-account-deleted = An administrator deleted this account
activity-unlocked = Sign-in unlocked by an administrator
activity-which = Filter activity
activity-all = All
activity-sign-ins = Sign-ins
activity-changes = Changes
activity-check = Check this
activity-not-you = Wasn't you?
activity-secure = Secure your account

# $n (Number) - how often in a row
activity-times = { $n ->
    [one] once
   *[other] { $n } times
}
