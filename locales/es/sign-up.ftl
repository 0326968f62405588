sign-up-title = Crea tu cuenta
sign-up-button = Crear cuenta
sign-up-have = ¿Ya tienes una cuenta?
sign-up-terms = Al crear una cuenta aceptas nuestras { $terms }.
sign-up-terms-name = condiciones del servicio
sign-up-privacy = Cómo tratamos tus datos se explica en nuestra { $privacy }.
sign-up-privacy-name = política de privacidad
