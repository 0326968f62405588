add-email-lead = Aquí las cuentas necesitan un correo electrónico confirmado. Te enviaremos un enlace. Al abrirlo, habrás iniciado sesión.
add-email-other = Iniciar sesión en otra cuenta
