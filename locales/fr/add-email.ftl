add-email-lead = Ici, chaque compte a besoin d’une adresse e-mail confirmée. Nous vous enverrons un lien. Dès que vous l’ouvrez, vous êtes connecté.
add-email-other = Se connecter à un autre compte
