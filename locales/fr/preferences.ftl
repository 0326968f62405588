preferences-title = Préférences
preferences-automatic = Comme votre navigateur
preferences-language-hint = Les e-mails arrivent aussi dans cette langue.
preferences-zone-hint = Les dates et les heures sont affichées dans ce fuseau horaire.
