not-found-title = Page introuvable
