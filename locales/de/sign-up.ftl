sign-up-title = Konto erstellen
sign-up-button = Konto erstellen
sign-up-have = Sie haben bereits ein Konto?
sign-up-terms = Mit der Erstellung eines Kontos stimmen Sie unseren { $terms } zu.
sign-up-terms-name = Nutzungsbedingungen
sign-up-privacy = Wie wir mit Ihren Daten umgehen, steht in unserer { $privacy }.
sign-up-privacy-name = Datenschutzerklärung
