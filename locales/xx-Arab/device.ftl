device-on = { $browser } ‮on‬ { $system }
device-program-on = ‮Program on‬ { $system }
device-program-in = { $language } ‮program‬
device-app-for = { $system } ‮app‬
device-app = ‮App‬
device-unknown = ‮Unknown device‬
