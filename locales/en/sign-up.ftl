sign-up-title = Create your account
sign-up-button = Create account
sign-up-have = Already have an account?
sign-up-by-username = Choose a username instead
sign-up-by-email = Use an email instead
sign-up-without-email = Without an email you can't reset a forgotten password.
# $terms (Element) - a link to the terms
sign-up-terms = By creating an account you agree to our { $terms }.
sign-up-terms-name = Terms of Service

# $privacy (Element) - a link to the privacy policy
sign-up-privacy = How we handle your data is in our { $privacy }.
sign-up-privacy-name = Privacy Policy
