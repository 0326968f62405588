sign-up-title = ‮Create your account‬
sign-up-button = ‮Create account‬
sign-up-have = ‮Already have an account?‬
