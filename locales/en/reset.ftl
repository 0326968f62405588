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
