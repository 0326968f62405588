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
