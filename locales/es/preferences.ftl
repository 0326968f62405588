preferences-title = Preferencias
preferences-automatic = Como tu navegador
preferences-language-hint = Los correos también llegan en este idioma.
preferences-zone-hint = Las fechas y horas se muestran en esta zona horaria.
