sessions-title = Devices
sessions-none = You're not signed in anywhere else.
sessions-others = Sign out all other devices
sessions-here = This device
sessions-sign-out-here = Sign out
sessions-sign-out = Sign out

# $name (String) - a device and where it is
sessions-sign-out-named = Sign out { $name }

# $ip (Element) - its IP address
# $since (Element) - how long ago
# $seen (Element) - how long ago
sessions-seen = { $ip }, signed in { $since }, last seen { $seen }
