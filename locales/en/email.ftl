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
