forgot-title = ¿Has olvidado tu contraseña?
forgot-no-mail = Este sitio no puede enviar correos. Pide a tu administrador que restablezca tu contraseña.
forgot-back = Volver al inicio de sesión
forgot-lead = Introduce tu correo electrónico o nombre de usuario. Te enviaremos un enlace para restablecer tu contraseña.
forgot-button = Envíame un enlace
