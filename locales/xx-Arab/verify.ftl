verify-title = ‮Confirm your email‬
verify-button = ‮Confirm email‬
verify-from-elsewhere = ‮To finish on this device, enter the password you chose, or pick a new one. Anyone else using this account is signed out.‬
verify-other = ‮Wrong address?‬
verify-lead = ‮Enter the code we emailed to you.‬
verify-code-button = ‮Confirm‬
verify-new-title = ‮Confirm your new email‬
