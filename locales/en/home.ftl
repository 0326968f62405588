home-title = A front door you can rely on
home-lead = Vestibule lets the right people in and remembers them: accounts, sign-in and sessions, in one program that you run yourself.
home-in-title = Stay signed in
home-in = Sessions renew before the page loads, so no one is interrupted.
home-out-title = Out means out
home-out = Signing out ends the session itself, at once, not just the cookie in this browser.
home-copies-title = Stolen tokens don't work
home-copies = Tokens change with each use. Reusing an old one ends the session.

# $login (Element) - the name of the account
home-welcome = Welcome back, { $login }

# $moment (Element) - a date
home-until = You are signed in on this device until { $moment }.
