sessions-title = Geräte
sessions-none = Sonst sind Sie nirgends angemeldet.
sessions-others = Alle anderen Geräte abmelden
sessions-here = Dieses Gerät
sessions-sign-out-here = Abmelden
sessions-sign-out = Abmelden
sessions-sign-out-named = Abmelden: { $name }
sessions-seen = { $ip }, angemeldet { $since }, zuletzt aktiv { $seen }
