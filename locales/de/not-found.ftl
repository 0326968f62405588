not-found-title = Seite nicht gefunden
