forgot-title = Forgot your password?
forgot-no-mail = This site sends no letters. Whoever runs it can help you.
forgot-back = Back to sign in
forgot-lead = We send a letter to the address of your account. With it you choose a new password.
forgot-button = Send the letter
