header-nav = Konto
header-menu = Kontomenü
header-site = Website
