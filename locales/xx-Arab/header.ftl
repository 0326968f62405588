header-nav = ‮Account‬
