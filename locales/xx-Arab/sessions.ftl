sessions-title = ‮Devices‬
sessions-none = ‮You're not signed in anywhere else.‬
sessions-others = ‮Sign out all other devices‬
sessions-here = ‮Active now‬
sessions-sign-out-here = ‮Sign out‬
sessions-sign-out = ‮Sign out‬
sessions-sign-out-named = ‮Sign out‬ { $name }‮, signed in‬ { $since }
sessions-seen = ‮Last active‬ { $seen }
sessions-until = ‮Signed in‬ { $since }‮, expires‬ { $until }
sessions-others-question = { $n ->
    [one] ‮One other device is signed out at once. You stay signed in here.‬
   *[other] { $n } ‮other devices are signed out at once. You stay signed in here.‬
}
sessions-others-do = ‮Sign them out‬
sessions-everywhere = ‮Sign out here, too‬
