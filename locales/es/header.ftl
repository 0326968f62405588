header-nav = Cuenta
header-site = Sitio
