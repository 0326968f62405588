device-on = { $browser } en { $system }
device-program-on = Un programa en { $system }
device-program-in = Un programa en { $language }
device-app-for = Una aplicación de { $system }
device-app-on = Una aplicación en { $system }
device-app = Una aplicación
device-unknown = Dispositivo desconocido
