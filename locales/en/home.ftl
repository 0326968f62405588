home-title = A front door you can rely on
home-lead = Vestibule lets the right people in and remembers them: accounts, sign-in and sessions, in one program that you run yourself.
home-in-title = In means in
home-in = Short-lived keys are renewed before the page is drawn, so nobody is thrown out in the middle of their work.
home-out-title = Out means out
home-out = Signing out ends the session itself, at once, not just the cookie in this browser.
home-copies-title = Copies do not fit
home-copies = Keys change as they are used. When an old copy turns up, the session ends instead of letting it through.

# $login (Element) - the name of the account
home-welcome = Welcome back, { $login }

# $moment (Element) - a date
home-until = You are signed in on this device until { $moment }.
