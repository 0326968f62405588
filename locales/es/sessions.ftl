sessions-title = Dispositivos
sessions-none = No tienes la sesión iniciada en ningún otro lugar.
sessions-others = Cerrar la sesión en todos los demás dispositivos
sessions-here = Activo ahora
sessions-sign-out-here = Cerrar sesión
sessions-sign-out = Cerrar sesión
sessions-sign-out-named = Cerrar la sesión de { $name }, iniciada el { $since }
sessions-seen = Última actividad { $seen }
sessions-until = Sesión iniciada el { $since }, caduca el { $until }
sessions-others-question = { $n ->
    [one] Se cerrará la sesión de otro dispositivo de inmediato. Aquí seguirás con la sesión iniciada.
   *[other] Se cerrará la sesión de otros { $n } dispositivos de inmediato. Aquí seguirás con la sesión iniciada.
}
sessions-others-do = Cerrar sus sesiones
sessions-everywhere = Cerrar sesión también aquí
