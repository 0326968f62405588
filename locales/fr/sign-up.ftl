sign-up-title = Créer votre compte
sign-up-button = Créer un compte
sign-up-have = Vous avez déjà un compte ?
sign-up-terms = En créant un compte, vous acceptez nos { $terms }.
sign-up-terms-name = conditions d’utilisation
sign-up-privacy = La façon dont nous traitons vos données est décrite dans notre { $privacy }.
sign-up-privacy-name = politique de confidentialité
