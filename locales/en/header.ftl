header-nav = Account
