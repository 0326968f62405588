forgot-title = Mot de passe oublié ?
forgot-no-mail = Ce site ne peut pas envoyer d’e-mails. Demandez à votre administrateur de réinitialiser votre mot de passe.
forgot-back = Retour à la connexion
forgot-lead = Saisissez votre adresse e-mail ou votre nom d’utilisateur. Nous vous enverrons un lien pour réinitialiser votre mot de passe.
forgot-button = M’envoyer un lien
