header-nav = ‮Account‬
header-site = ‮Site‬
