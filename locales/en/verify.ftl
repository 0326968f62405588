verify-title = Confirm your email
verify-button = Confirm email
verify-from-elsewhere = To finish on this device, enter the password you chose, or pick a new one. Anyone else using this account is signed out.
verify-other = Wrong address?
verify-lead = Enter the code we emailed to you.
verify-code-button = Confirm
verify-new-title = Confirm your new email

# $address (Element) - the address that was typed
verify-lead-to = Open the link we emailed to { $address }, or enter the code here. It can take a minute.
verify-spam = Didn't get it? Check your spam folder.
verify-different = Use a different address
