not-found-title = Página no encontrada
