field-login = Correo electrónico o nombre de usuario
field-password = Contraseña
field-current-password = Contraseña actual
field-new-password = Nueva contraseña
field-account-password = Tu contraseña
field-email = Correo electrónico
field-email-optional = Correo electrónico (opcional)
field-username = Nombre de usuario
field-new-email = Nuevo correo electrónico
field-email-code = Código del correo
field-title = Título
field-notes = Notas
field-status = Estado
field-first-name = Nombre
field-last-name = Apellidos
field-language = Idioma
field-time-zone = Zona horaria
new-password-hint = Al menos { $min } caracteres. Unas cuantas palabras sin relación entre sí funcionan bien.
code-hint = 8 caracteres. Caduca a los { $life }.
fault-too-short = Usa al menos { $min } caracteres.
fault-too-long = Usa como máximo { $max } caracteres.
fault-not-an-address = Introduce un correo electrónico completo, como ada@example.com.
fault-bad-character-or-space = Quita los espacios y los caracteres invisibles.
fault-bad-character = Quita los caracteres invisibles.
fault-taken = Ya existe una cuenta con este correo electrónico o nombre de usuario.
fault-common-password = Esta contraseña es demasiado común. Elige otra.
fault-breached = Esta contraseña apareció en una filtración de datos. Elige otra.
fault-same-as-login = Tu contraseña no puede ser tu correo electrónico ni tu nombre de usuario.
fault-known-words = Sin tu nombre y el nuestro, esta contraseña tiene menos de { $min } caracteres. Elige otra.
fault-wrong-password = Esta no es tu contraseña actual.
fault-not-offered = { $field ->
    [status] Elige un estado de la lista.
    [language] Elige un idioma de la lista.
    [time_zone] Elige una zona horaria de la lista.
   *[other] Elige uno de la lista.
}
fault-not-the-words = Escribe estas dos palabras: { $words }.
fault-same-address = Este ya es tu correo electrónico.
fault-not-a-username = Elige un nombre de usuario, no un correo electrónico.
fault-other-address = Indica un solo correo electrónico.
fault-required = { $field ->
    [login] Introduce tu correo electrónico o nombre de usuario.
    [password] Introduce tu contraseña.
    [current_password] Introduce tu contraseña actual.
    [new_password] Introduce una nueva contraseña.
    [email] Introduce un correo electrónico.
    [code] Introduce el código.
    [title] Introduce un título.
    [status] Elige un estado.
    [first_name] Introduce un nombre.
    [last_name] Introduce los apellidos.
    [words] Escribe las palabras.
   *[other] Este campo es obligatorio.
}
fault-wrong-code = Ese código no es correcto. Revísalo e inténtalo de nuevo, o pide uno nuevo.
field-caps-lock = El bloqueo de mayúsculas está activado.
