header-nav = Cuenta
header-menu = Menú de la cuenta
header-site = Sitio
