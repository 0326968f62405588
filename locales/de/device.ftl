device-on = { $browser } auf { $system }
device-program-on = Programm auf { $system }
device-program-in = { $language }-Programm
device-app-for = { $system }-App
device-app-on = App auf { $system }
device-app = App
device-unknown = Unbekanntes Gerät
