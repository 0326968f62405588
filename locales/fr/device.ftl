device-on = { $browser } sur { $system }
device-program-on = Un programme sur { $system }
device-program-in = Un programme { $language }
device-app-for = Une application { $system }
device-app-on = Une application sur { $system }
device-app = Une application
device-unknown = Appareil inconnu
