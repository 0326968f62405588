verify-title = Confirm your address
verify-button = Confirm this address
verify-from-elsewhere = You opened this on another device, or some time has passed. Give the password that you chose, or a new one: then it counts, and everybody else is signed out.
verify-other = Was it for another address?
verify-lead = Type the code from our letter.
verify-code-button = Confirm
verify-new-title = Confirm your new address
