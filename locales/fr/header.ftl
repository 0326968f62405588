header-nav = Compte
header-menu = Menu du compte
header-site = Site
