sessions-title = ‮Devices‬
sessions-none = ‮You're not signed in anywhere else.‬
sessions-others = ‮Sign out all other devices‬
sessions-here = ‮This device‬
sessions-sign-out-here = ‮Sign out‬
sessions-sign-out = ‮Sign out‬
sessions-sign-out-named = ‮Sign out‬ { $name }
sessions-seen = { $ip }‮, signed in‬ { $since }‮, last seen‬ { $seen }
