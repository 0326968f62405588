brand-title = Votre marque
brand-lead = Chaque élément de page et chaque e-mail, à votre nom et dans vos couleurs. Le message ci-dessus et l’erreur ci-dessous sont des exemples.
brand-emails = E-mails
brand-colors = Couleurs, en mode clair et en mode sombre
