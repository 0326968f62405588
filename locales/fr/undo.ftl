undo-title = Récupérer votre compte
undo-button = Rétablir mon adresse e-mail
undo-lead = Nous rétablirons { $address } comme adresse e-mail et déconnecterons tout le monde.
undo-spent = Ce lien fonctionne une fois, pendant { $life }. S’il est trop tard, réinitialisez votre mot de passe ou contactez l’assistance.
