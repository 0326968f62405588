undo-title = Recupera tu cuenta
undo-button = Recuperar mi correo electrónico
undo-lead = { $address } volverá a ser tu correo electrónico y cerraremos la sesión de todos.
undo-spent = Este enlace funciona una vez, durante { $life }. Si ya es tarde, restablece tu contraseña o contacta con soporte.
