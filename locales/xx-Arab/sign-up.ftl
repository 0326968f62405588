sign-up-title = ‮Create your account‬
sign-up-button = ‮Create account‬
sign-up-have = ‮Already have an account?‬
sign-up-terms = ‮By creating an account you agree to our‬ { $terms }‮.‬
sign-up-terms-name = ‮Terms of Service‬
sign-up-privacy = ‮How we handle your data is in our‬ { $privacy }‮.‬
sign-up-privacy-name = ‮Privacy Policy‬
