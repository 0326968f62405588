sessions-title = Geräte
sessions-none = Sonst sind Sie nirgends angemeldet.
sessions-others = Alle anderen Geräte abmelden
sessions-here = Gerade aktiv
sessions-sign-out-here = Abmelden
sessions-sign-out = Abmelden
sessions-sign-out-named = { $name } abmelden, angemeldet { $since }
sessions-seen = Zuletzt aktiv { $seen }
sessions-until = Angemeldet { $since }, läuft ab { $until }
sessions-others-question = { $n ->
    [one] Ein weiteres Gerät wird sofort abgemeldet. Hier bleiben Sie angemeldet.
   *[other] { $n } weitere Geräte werden sofort abgemeldet. Hier bleiben Sie angemeldet.
}
sessions-others-do = Abmelden
sessions-everywhere = Auch hier abmelden
