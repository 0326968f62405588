# $browser (String) - for example: Firefox
# $system (String) - for example: Linux
device-on = { $browser } on { $system }

# $system (String) - for example: Linux
device-program-on = Program on { $system }

# $language (String) - a programming language
device-program-in = { $language } program

# $system (String) - for example: Android
device-app-for = { $system } app
device-app = App
device-unknown = Unknown device
