sessions-title = Appareils
sessions-none = Vous n’êtes connecté nulle part ailleurs.
sessions-others = Déconnecter tous les autres appareils
sessions-here = Actif en ce moment
sessions-sign-out-here = Se déconnecter
sessions-sign-out = Déconnecter
sessions-sign-out-named = Déconnecter { $name }, connecté le { $since }
sessions-seen = Dernière activité { $seen }
sessions-until = Connecté le { $since }, expire le { $until }
sessions-others-question = { $n ->
    [one] Un autre appareil sera déconnecté immédiatement. Vous restez connecté ici.
   *[other] { $n } autres appareils seront déconnectés immédiatement. Vous restez connecté ici.
}
sessions-others-do = Les déconnecter
sessions-everywhere = Se déconnecter ici aussi
