sign-up-title = Konto erstellen
sign-up-button = Konto erstellen
sign-up-have = Sie haben bereits ein Konto?
