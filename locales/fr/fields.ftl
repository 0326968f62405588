field-login = E-mail ou nom d’utilisateur
field-password = Mot de passe
field-current-password = Mot de passe actuel
field-new-password = Nouveau mot de passe
field-account-password = Votre mot de passe
field-email = Adresse e-mail
field-email-optional = Adresse e-mail (facultative)
field-username = Nom d’utilisateur
field-new-email = Nouvelle adresse e-mail
field-email-code = Code reçu par e-mail
field-title = Titre
field-notes = Notes
field-status = Statut
field-first-name = Prénom
field-last-name = Nom
field-language = Langue
field-time-zone = Fuseau horaire
new-password-hint = Au moins { $min } caractères. Quelques mots sans rapport entre eux conviennent bien.
code-hint = 8 caractères. Expire au bout de { $life }.
fault-too-short = Utilisez au moins { $min } caractères.
fault-too-long = Utilisez au plus { $max } caractères.
fault-not-an-address = Saisissez une adresse e-mail complète, comme ada@example.com.
fault-bad-character-or-space = Retirez les espaces et les caractères invisibles.
fault-bad-character = Retirez les caractères invisibles.
fault-taken = Un compte existe déjà avec cette adresse e-mail ou ce nom d’utilisateur.
fault-common-password = Ce mot de passe est trop courant. Choisissez-en un autre.
fault-breached = Ce mot de passe figure dans une fuite de données. Choisissez-en un autre.
fault-same-as-login = Votre mot de passe ne peut pas être votre adresse e-mail ni votre nom d’utilisateur.
fault-known-words = Sans votre nom et le nôtre, ce mot de passe compte moins de { $min } caractères. Choisissez-en un autre.
fault-wrong-password = Ce n’est pas votre mot de passe actuel.
fault-not-offered = { $field ->
    [status] Choisissez un statut dans la liste.
    [language] Choisissez une langue dans la liste.
    [time_zone] Choisissez un fuseau horaire dans la liste.
   *[other] Choisissez dans la liste.
}
fault-not-the-words = Saisissez ces deux mots : { $words }.
fault-same-address = C’est déjà votre adresse e-mail.
fault-not-a-username = Choisissez un nom d’utilisateur, pas une adresse e-mail.
fault-other-address = Indiquez une seule adresse e-mail.
fault-required = { $field ->
    [login] Saisissez votre adresse e-mail ou votre nom d’utilisateur.
    [password] Saisissez votre mot de passe.
    [current_password] Saisissez votre mot de passe actuel.
    [new_password] Saisissez un nouveau mot de passe.
    [email] Saisissez une adresse e-mail.
    [code] Saisissez le code.
    [title] Saisissez un titre.
    [status] Choisissez un statut.
    [first_name] Saisissez un prénom.
    [last_name] Saisissez un nom.
    [words] Saisissez les mots.
   *[other] Ce champ est obligatoire.
}
fault-wrong-code = Ce code n’est pas le bon. Vérifiez-le et réessayez, ou demandez-en un nouveau.
field-caps-lock = Le verrouillage des majuscules est activé.
