sessions-title = Signed-in devices
sessions-none = No other device is signed in.
sessions-others = Sign out all other devices
sessions-here = This device
sessions-sign-out-here = Sign out here
sessions-sign-out = Sign out

# $name (String) - a device and where it is
sessions-sign-out-named = Sign out { $name }

# $ip (Element) - its IP address
# $since (Element) - how long ago
# $seen (Element) - how long ago
sessions-seen = { $ip }, signed in { $since }, last seen { $seen }
