sign-in-title = Sign in
sign-in-lead = Sign in to continue.
sign-in-remember = Keep me signed in
sign-in-forgot = Forgot your password?
sign-in-new = New here?
sign-in-create = Create an account
sign-in-cookies-title = Your browser is blocking our cookies
sign-in-cookies = If you just signed in, it didn't work because signing in needs cookies. We set no others. Allow cookies for this site, then sign in again.
sign-in-wrong-or-waiting = Wrong email or password, or this email isn't confirmed yet
sign-in-reset = Reset password
sign-in-resend = Send a new confirmation email

# $name (Element) - a username, or an email address with most of it left out
sign-in-back = Welcome back, { $name }.
sign-in-not-you = Not you?
