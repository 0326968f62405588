device-on = { $browser } ‮on‬ { $system }
device-program-on = ‮A program on‬ { $system }
device-program-in = ‮A‬ { $language } ‮program‬
device-app-for = ‮An‬ { $system } ‮app‬
device-app-on = ‮An app on‬ { $system }
device-app = ‮An app‬
device-unknown = ‮Unknown device‬
