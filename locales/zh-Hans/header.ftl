header-nav = 账户
header-site = 网站
