header-nav = Konto
header-site = Website
