error-try-again = Erneut versuchen
error-start = Zur Startseite
