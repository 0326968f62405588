title-validation = There's a problem
title-malformed = We couldn't read that request
title-login-taken = This name is taken
title-invalid-credentials = Wrong email or password
title-link-invalid = This link or code doesn't work
title-link-replaced = This link was replaced
title-link-expired = This link has expired
title-link-used = This link was already used
title-password-required = Enter your password
title-reset-required = Reset your password first
title-account-disabled = This account is disabled
title-too-many-attempts = Too many attempts
title-busy = We're busy
title-authentication-required = Sign in to continue
title-token-expired = The access token has expired
title-token-invalid = The access token isn't valid
title-refresh-token-missing = There's no session to renew
title-refresh-token-invalid = Your session has ended
title-refresh-token-reused = We ended this session to protect you
title-no-session = You weren't signed in
title-insufficient-permissions = You don't have access
title-cross-origin = We blocked that request
title-wrong-host = Wrong address
title-not-found = Page not found
title-precondition-failed = Someone else changed this
title-limit-reached = You've reached the limit
title-method-not-allowed = That didn't work
title-request-timeout = That took too long
title-payload-too-large = That's too long
title-unsupported-media-type = We can't read this format
title-unavailable = We'll be right back
title-internal = Something went wrong
error-validation = Check what you entered and try again.
error-malformed = Go back and try again.
error-login-taken = There's already an account with this name. Choose another, or sign in.
error-invalid-credentials = Check both and try again. If you just signed up, confirm your email first.
error-link-replaced = Use the link in our newest email, or get another.
error-link-expired = Get a new one.
error-link-used = Each link works once. If that wasn't you, reset your password.
error-password-required = Someone else may have created this account. Enter the password you chose, or pick a new one.
error-reset-required = Someone who knew your password changed your email. Reset your password first.
error-account-disabled = An administrator has disabled this account. Contact them if you think this is a mistake.
error-authentication-required = You need to be signed in to see this.
error-token-expired = Renew it with the refresh token, then try again.
error-token-invalid = Sign in again.
error-refresh-token-reused = Someone may have copied it. Sign in again.
error-no-session = This token belongs to no session, so nothing was ended.
error-insufficient-permissions = Ask an administrator for access.
error-cross-origin = It came from another site. Go to sign-in and try again.
error-wrong-host = This server only answers at the address in APP_URL.
error-precondition-failed = It was edited after you opened it. Compare, then save again to overwrite.
error-limit-reached = Delete some of yours before you add more.
error-not-found = The link may be wrong, or the page has moved.
error-method-not-allowed = This page can't be opened directly.
error-request-timeout = Check your connection and try again.
error-payload-too-large = Shorten the text and try again.
error-unsupported-media-type = Send the body as application/json.
error-unavailable = Something on our side isn't responding. You're still signed in. Try again in a moment.
error-internal = It's our fault and it's been logged. Try again.

# $life (String) - for example: 10 minutes
error-link-invalid = Check that you copied all of it, or get a new one. Codes expire after { $life }.

# $wait (String) - for example: 5 minutes
error-too-many-attempts = Try again in { $wait }, or reset your password.

# $wait (String) - for example: 5 minutes
error-busy = Many people are signing in. Try again in { $wait }.
