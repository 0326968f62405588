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
