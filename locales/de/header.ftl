header-nav = Konto
