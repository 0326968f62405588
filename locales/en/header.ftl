header-nav = Account
header-menu = Account menu
header-site = Site
