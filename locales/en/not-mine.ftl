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
