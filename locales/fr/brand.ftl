brand-title = Votre marque
brand-lead = Chaque élément de page et chaque e-mail, à votre nom et dans vos couleurs.
brand-emails = E-mails
brand-colors = Couleurs, en mode clair et en mode sombre
