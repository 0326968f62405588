error-try-again = Réessayer
error-start = Aller à l’accueil
