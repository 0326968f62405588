title-validation = Please check what you entered
title-malformed = This request could not be read
title-login-taken = This name is already taken
title-invalid-credentials = These details do not match
title-link-invalid = This link or code is not valid
title-link-replaced = This link no longer counts
title-link-expired = This link or code has expired
title-link-used = This has been used already
title-password-required = Please give a password
title-reset-required = Choose a new password first
title-account-disabled = This account is disabled
title-too-many-attempts = Too many attempts
title-busy = Very busy right now
title-authentication-required = Please sign in
title-token-expired = The access token has expired
title-token-invalid = The access token is not valid
title-refresh-token-missing = There is no session to renew
title-refresh-token-invalid = This session has ended
title-refresh-token-reused = This session was ended to protect it
title-no-session = You were not signed in
title-insufficient-permissions = You may not do this
title-cross-origin = This request came from another site
title-wrong-host = Wrong address
title-not-found = There is nothing here
title-precondition-failed = Somebody was faster
title-limit-reached = There is no room for more
title-method-not-allowed = This cannot be done here
title-request-timeout = This took too long
title-payload-too-large = Too much was sent
title-unsupported-media-type = This format is not understood
title-unavailable = Briefly out of service
title-internal = Something went wrong
error-validation = Some of what you entered needs another look.
error-malformed = The request was not in the form we expect.
error-login-taken = This name is already taken. Choose another, or sign in.
error-invalid-credentials = The name or the password is not right. Check both and try again.
error-link-replaced = A newer letter was sent, or the account has changed since. Use the newest letter, or have another one sent.
error-link-expired = Its time is over. Have a new letter sent.
error-link-used = It works only once, and what it was for is done. If that was not you, have a new letter sent.
error-password-required = Somebody else may have made this account. Give the password that you chose, or a new one.
error-reset-required = The address of this account was taken back from somebody who knew its password. Choose a new one by letter ("Forgot your password?"), then change the address.
error-account-disabled = An administrator has disabled this account. Ask them if you think this is a mistake.
error-authentication-required = You need to be signed in for this.
error-token-expired = Renew it with the refresh token, then try again.
error-token-invalid = Please sign in again.
error-refresh-token-reused = Someone may have copied it. Please sign in again.
error-no-session = This token names no session, so nothing was ended.
error-insufficient-permissions = Your account does not have the role for this.
error-cross-origin = For your safety it was refused. Open this site directly and send the form again.
error-wrong-host = This server answers only to the address in APP_URL.
error-precondition-failed = It was changed since you opened it. Look at it as it is now, and change it again.
error-limit-reached = Your account holds as many as it can. Delete some, then add new ones.
error-not-found = The address may be mistyped, or the page has moved.
error-method-not-allowed = This address does not take that kind of request.
error-request-timeout = The request did not arrive whole in time. Please send it again.
error-payload-too-large = A request can carry at most 10,240 bytes.
error-unsupported-media-type = Send the body as application/json.
error-unavailable = We cannot reach our records just now. You stay signed in; please try again in a moment.
error-internal = It is our fault, and we have noted it. Please try again.

# $life (String) - for example: 10 minutes
error-link-invalid = Check that all of it was copied. A code counts for { $life } and a few tries; the link beside it in the letter counts longer. Or have a new letter sent.

# $wait (String) - for example: 5 minutes
error-too-many-attempts = There were too many attempts. Please wait { $wait } and try again.

# $wait (String) - for example: 5 minutes
error-busy = Many people are signing in at this moment. Please try again in { $wait }.
