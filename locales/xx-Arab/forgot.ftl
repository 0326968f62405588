forgot-title = ‮Forgot your password?‬
forgot-no-mail = ‮This site can't send email. Ask your administrator to reset your password.‬
forgot-back = ‮Back to sign in‬
forgot-lead = ‮Enter your email or username. We'll email you a link to reset your password.‬
forgot-button = ‮Email me a link‬
