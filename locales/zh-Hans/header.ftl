header-nav = 账户
header-menu = 账户菜单
header-site = 网站
