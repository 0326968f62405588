device-on = { $system } 上的 { $browser }
device-program-on = { $system } 上的程序
device-program-in = { $language } 程序
device-app-for = { $system } 应用
device-app-on = { $system } 上的应用
device-app = 应用
device-unknown = 未知设备
