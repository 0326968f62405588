error-try-again = Intentar de nuevo
error-start = Ir a la página de inicio
