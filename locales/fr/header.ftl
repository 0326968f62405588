header-nav = Compte
header-site = Site
