# $browser (String) - for example: Firefox
# $system (String) - for example: Linux
device-on = { $browser } on { $system }

# $system (String) - for example: Linux
device-program-on = A program on { $system }

# $language (String) - a programming language
device-program-in = A { $language } program

# $system (String) - for example: Android
device-app-for = An { $system } app

# $system (String) - for example: Windows
device-app-on = An app on { $system }
device-app = An app
device-unknown = Unknown device
