sessions-title = Devices
sessions-none = You're not signed in anywhere else.
sessions-others = Sign out all other devices
sessions-here = Active now
sessions-sign-out-here = Sign out
sessions-sign-out = Sign out

# $name (String) - a device and where it is
# $since (String) - a date
sessions-sign-out-named = Sign out { $name }, signed in { $since }

# $seen (Element) - how long ago
sessions-seen = Last active { $seen }

# $since (Element) - a date
# $until (Element) - a date
sessions-until = Signed in { $since }, expires { $until }

# $n (Number) - how many other devices
sessions-others-question = { $n ->
    [one] One other device is signed out at once. You stay signed in here.
   *[other] { $n } other devices are signed out at once. You stay signed in here.
}
sessions-others-do = Sign them out
sessions-everywhere = Sign out here, too
