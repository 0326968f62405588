brand-title = Tu marca
brand-lead = Cada parte de una página y cada correo, con tu nombre y tus colores. El aviso de arriba y el error de abajo son ejemplos.
brand-emails = Correos
brand-colors = Colores, en claro y en oscuro
