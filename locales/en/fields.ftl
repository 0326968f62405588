field-login = Email or username
field-password = Password
field-current-password = Current password
field-new-password = New password
field-account-password = Your password
field-email = Email
field-email-optional = Email (optional)
field-username = Username
field-new-email = New email
field-email-code = Code from the email
field-title = Title
field-notes = Notes
field-status = Status
field-first-name = First name
field-last-name = Last name
field-language = Language
field-time-zone = Time zone

# $min (Number) - how many
new-password-hint = At least { $min } characters. A few unrelated words work well.

# $life (String) - for example: 10 minutes
code-hint = 8 characters. Expires after { $life }.

# $min (Number) - how many
fault-too-short = Use at least { $min } characters.

# $max (String) - how many
fault-too-long = Use at most { $max } characters.
fault-not-an-address = Enter a full email, like ada@example.com.

fault-bad-character-or-space = Remove spaces and invisible characters.

fault-bad-character = Remove invisible characters.
fault-taken = There's already an account with this email or username.
fault-common-password = This password is too common. Choose another.
fault-breached = This password appeared in a data breach. Choose another.
fault-same-as-login = Your password can't be your email or username.

# $min (Number) - how many
fault-known-words = Without your name and ours, this password has fewer than { $min } characters. Choose another.
fault-wrong-password = This isn't your current password.

# $field (String) - the name of the field in forms and in JSON
fault-not-offered = { $field ->
    [status] Choose a status from the list.
    [language] Choose a language from the list.
    [time_zone] Choose a time zone from the list.
   *[other] Choose one from the list.
}

# $words (String) - what is to be typed, the same in every language
fault-not-the-words = Type these two words: { $words }.
fault-same-address = This is already your email.
fault-not-a-username = Choose a username, not an email.
fault-other-address = Give one email, not two.

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
fault-wrong-code = That code isn't right. Check it and try again, or get a new one.
field-caps-lock = Caps Lock is on.
