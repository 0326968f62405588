
## ########## Resource: account ###############

account-title = Konto
account-details = Details
account-signed-in-as = Benutzername
account-email = E‑Mail
account-since = Mitglied seit
account-no-email = Noch keine E‑Mail-Adresse
account-change-password = Passwort ändern
account-change-lead = Hier bleiben Sie angemeldet, überall sonst werden Sie abgemeldet.
account-later = Nicht jetzt, weiter
account-verified = Bestätigt
account-not-verified = Nicht bestätigt
account-role = Rolle
account-administrator = Administrator
account-change-language = Sprache ändern
account-change-zone = Zeitzone ändern
account-no-way-back = Ohne E‑Mail-Adresse können Sie ein vergessenes Passwort nicht zurücksetzen.


## ########## Resource: activity ###############

activity-title = Aktivität
activity-nothing = Keine früheren Aktivitäten.
activity-newest = Neueste
activity-older = Ältere
activity-signed-up = Konto erstellt
activity-new-device = Auf einem neuen Gerät angemeldet
activity-signed-in = Angemeldet
activity-sign-in-disabled = Anmeldung fehlgeschlagen (Konto deaktiviert)
activity-sign-in-failed = Anmeldung fehlgeschlagen (falsches Passwort)
activity-signed-out = Abgemeldet
activity-session-expired = Abgemeldet (Sitzung abgelaufen)
activity-ended-session-used = Eine beendete Sitzung wurde verwendet
activity-token-reused = Möglicherweise gestohlene Sitzung. Wir haben sie beendet; ändern Sie Ihr Passwort
activity-password-changed = Passwort geändert
activity-password-refused = Passwortänderung fehlgeschlagen (falsches aktuelles Passwort)
activity-session-replaced = Auf demselben Gerät erneut angemeldet
activity-ended-by-administrator = Ein Administrator hat alle Geräte abgemeldet
activity-too-many-sessions = Gerätelimit erreicht. Das am längsten nicht verwendete Gerät wurde abgemeldet
activity-others-signed-out = Alle anderen Geräte abgemeldet
activity-device-signed-out = Ein Gerät abgemeldet
activity-throttled = Anmeldung nach zu vielen Versuchen pausiert
activity-email-confirmed-new-password = E‑Mail-Adresse bestätigt, Passwort geändert
activity-email-confirmed = E‑Mail-Adresse bestätigt
activity-reset-asked = Zurücksetzen des Passworts angefordert
activity-password-reset = Passwort zurückgesetzt
activity-change-asked = Änderung der E‑Mail-Adresse angefordert
activity-email-changed = E‑Mail-Adresse geändert
activity-change-undone = Änderung der E‑Mail-Adresse rückgängig gemacht
activity-not-mine = Der Inhaber der neuen Adresse hat das Konto abgelehnt. Ihre alte E‑Mail-Adresse gilt wieder
activity-code-refused = Falscher Code eingegeben
activity-role-granted = Ein Administrator hat Ihnen eine Rolle gegeben
activity-role-revoked = Ein Administrator hat Ihnen eine Rolle entzogen
activity-account-disabled = Ein Administrator hat dieses Konto deaktiviert
activity-account-enabled = Ein Administrator hat dieses Konto aktiviert
activity-account-deleted = Ein Administrator hat dieses Konto gelöscht
activity-unlocked = Anmeldung durch einen Administrator entsperrt
activity-which = Aktivität filtern
activity-all = Alles
activity-sign-ins = Anmeldungen
activity-changes = Änderungen
activity-check = Bitte prüfen
activity-not-you = Waren Sie das nicht?
activity-secure = Konto absichern
activity-times = { $n ->
    [one] einmal
   *[other] { $n }-mal
}


## ########## Resource: brand ###############

brand-title = Ihre Marke
brand-lead = Jeder Teil einer Seite und jede E‑Mail, mit Ihrem Namen und Ihren Farben.
brand-emails = E‑Mails
brand-colors = Farben, hell und dunkel


## ########## Resource: confirm ###############

confirm-cancel = Abbrechen


## ########## Resource: device ###############

device-on = { $browser } auf { $system }
device-program-on = Programm auf { $system }
device-program-in = { $language }-Programm
device-app-for = { $system }-App
device-app-on = App auf { $system }
device-app = App
device-unknown = Unbekanntes Gerät


## ########## Resource: email ###############

email-title = E‑Mail
email-no-mail = Diese Website kann keine E‑Mails senden, daher lassen sich Adressen nicht bestätigen.
email-confirm-title = E‑Mail-Adresse bestätigen
email-send = Bestätigung senden
email-code = Code eingeben
email-button = E‑Mail-Adresse ändern
email-confirm-why = Bestätigen Sie { $address }, damit Sie Ihr Passwort zurücksetzen können und Sicherheitshinweise erhalten.
email-change-title = E‑Mail-Adresse ändern
email-change-lead = Wir senden der neuen Adresse eine E‑Mail zur Bestätigung. Auch die alte wird benachrichtigt und kann die Änderung { $life } lang rückgängig machen.
email-add-title = E‑Mail-Adresse hinzufügen
email-add-lead = Damit können Sie sich anmelden, Ihr Passwort zurücksetzen und Sicherheitshinweise erhalten. Wir senden eine E‑Mail zur Bestätigung.


## ########## Resource: error ###############

error-try-again = Erneut versuchen
error-start = Zur Startseite


## ########## Resource: errors ###############

title-validation = Bitte prüfen Sie Ihre Eingaben
title-malformed = Wir konnten diese Anfrage nicht lesen
title-login-taken = Dieser Name ist vergeben
title-invalid-credentials = E‑Mail oder Passwort falsch
title-link-invalid = Dieser Link oder Code funktioniert nicht
title-link-replaced = Dieser Link wurde ersetzt
title-link-expired = Dieser Link ist abgelaufen
title-link-used = Dieser Link wurde bereits verwendet
title-password-required = Geben Sie Ihr Passwort ein
title-reset-required = Setzen Sie zuerst Ihr Passwort zurück
title-account-disabled = Dieses Konto ist deaktiviert
title-too-many-attempts = Zu viele Versuche
title-busy = Gerade ist viel los
title-authentication-required = Melden Sie sich an, um fortzufahren
title-token-expired = Das Access-Token ist abgelaufen
title-token-invalid = Das Access-Token ist ungültig
title-refresh-token-missing = Es gibt keine Sitzung zu erneuern
title-refresh-token-invalid = Ihre Sitzung ist beendet
title-refresh-token-reused = Zu Ihrem Schutz haben wir diese Sitzung beendet
title-no-session = Sie waren nicht angemeldet
title-insufficient-permissions = Sie haben keinen Zugriff
title-cross-origin = Wir haben diese Anfrage blockiert
title-wrong-host = Falsche Adresse
title-not-found = Seite nicht gefunden
title-precondition-failed = Jemand anderes hat das geändert
title-limit-reached = Sie haben das Limit erreicht
title-method-not-allowed = Das hat nicht funktioniert
title-request-timeout = Das hat zu lange gedauert
title-payload-too-large = Das ist zu lang
title-unsupported-media-type = Wir können dieses Format nicht lesen
title-unavailable = Wir sind gleich wieder da
title-internal = Etwas ist schiefgegangen
error-validation = Korrigieren Sie Ihre Eingaben und versuchen Sie es erneut.
error-malformed = Gehen Sie zurück und versuchen Sie es erneut.
error-login-taken = Unter diesem Namen gibt es bereits ein Konto. Wählen Sie einen anderen oder melden Sie sich an.
error-invalid-credentials = Prüfen Sie beides und versuchen Sie es erneut. Falls Sie sich gerade registriert haben, bestätigen Sie zuerst Ihre E‑Mail-Adresse.
error-link-replaced = Verwenden Sie den Link aus unserer neuesten E‑Mail oder fordern Sie einen neuen an.
error-link-expired = Fordern Sie einen neuen an.
error-link-used = Jeder Link funktioniert nur einmal. Falls Sie das nicht waren, setzen Sie Ihr Passwort zurück.
error-password-required = Möglicherweise hat jemand anderes dieses Konto erstellt. Geben Sie Ihr Passwort ein oder wählen Sie ein neues.
error-reset-required = Jemand, der Ihr Passwort kannte, hat Ihre E‑Mail-Adresse geändert. Setzen Sie zuerst Ihr Passwort zurück.
error-account-disabled = Ein Administrator hat dieses Konto deaktiviert. Wenden Sie sich an ihn, wenn Sie das für einen Irrtum halten.
error-authentication-required = Sie müssen angemeldet sein, um das zu sehen.
error-token-expired = Erneuern Sie es mit dem Refresh-Token und versuchen Sie es erneut.
error-token-invalid = Melden Sie sich erneut an.
error-refresh-token-reused = Möglicherweise hat jemand sie kopiert. Melden Sie sich erneut an.
error-no-session = Dieses Token gehört zu keiner Sitzung, daher wurde nichts beendet.
error-insufficient-permissions = Bitten Sie einen Administrator um Zugriff.
error-cross-origin = Sie kam von einer anderen Website. Öffnen Sie die Anmeldung und versuchen Sie es erneut.
error-wrong-host = Dieser Server antwortet nur unter der Adresse in APP_URL.
error-precondition-failed = Nach dem Öffnen wurde etwas bearbeitet. Vergleichen Sie, und speichern Sie noch einmal, um es zu überschreiben.
error-limit-reached = Löschen Sie einige Ihrer Einträge, bevor Sie weitere hinzufügen.
error-not-found = Vielleicht ist der Link falsch, oder die Seite ist umgezogen.
error-method-not-allowed = Diese Seite lässt sich nicht direkt öffnen.
error-request-timeout = Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.
error-payload-too-large = Kürzen Sie den Text und versuchen Sie es erneut.
error-unsupported-media-type = Senden Sie den Inhalt als application/json.
error-unavailable = Bei uns antwortet gerade etwas nicht. Sie bleiben angemeldet. Versuchen Sie es gleich noch einmal.
error-internal = Es liegt an uns und wurde protokolliert. Versuchen Sie es erneut.
error-link-invalid = Prüfen Sie, ob Sie alles kopiert haben, oder fordern Sie einen neuen an. Codes sind { $life } lang gültig.
error-too-many-attempts = Versuchen Sie es in { $wait } erneut oder setzen Sie Ihr Passwort zurück.
error-busy = Gerade melden sich viele an. Versuchen Sie es in { $wait } erneut.


## ########## Resource: fields ###############

field-login = E‑Mail oder Benutzername
field-password = Passwort
field-current-password = Aktuelles Passwort
field-new-password = Neues Passwort
field-account-password = Ihr Passwort
field-new-email = Neue E‑Mail-Adresse
field-email-code = Code aus der E‑Mail
field-title = Titel
field-notes = Notizen
field-status = Status
field-first-name = Vorname
field-last-name = Nachname
field-language = Sprache
field-time-zone = Zeitzone
new-password-hint = Mindestens { $min } Zeichen. Einige Wörter ohne Zusammenhang eignen sich gut.
code-hint = 8 Zeichen. { $life } lang gültig.
fault-too-short = Verwenden Sie mindestens { $min } Zeichen.
fault-too-long = Verwenden Sie höchstens { $max } Zeichen.
fault-not-an-address = Geben Sie eine vollständige E‑Mail-Adresse ein, zum Beispiel ada@example.com.
fault-bad-character-or-space = Entfernen Sie Leerzeichen und unsichtbare Zeichen.
fault-bad-character = Entfernen Sie unsichtbare Zeichen.
fault-taken = Es gibt bereits ein Konto mit diesem Namen.
fault-common-password = Dieses Passwort ist zu verbreitet. Wählen Sie ein anderes.
fault-breached = Dieses Passwort ist aus einem Datenleck bekannt. Wählen Sie ein anderes.
fault-same-as-login = Ihr Passwort darf nicht Ihre E‑Mail-Adresse oder Ihr Benutzername sein.
fault-known-words = Ohne Ihren Namen und unseren hat dieses Passwort weniger als { $min } Zeichen. Wählen Sie ein anderes.
fault-wrong-password = Das ist nicht Ihr aktuelles Passwort.
fault-not-offered = { $field ->
    [status] Wählen Sie einen Status aus der Liste.
    [language] Wählen Sie eine Sprache aus der Liste.
    [time_zone] Wählen Sie eine Zeitzone aus der Liste.
   *[other] Wählen Sie einen Eintrag aus der Liste.
}
fault-not-the-words = Geben Sie diese beiden Wörter ein: { $words }.
fault-same-address = Das ist bereits Ihre E‑Mail-Adresse.
fault-required = { $field ->
    [login] Geben Sie Ihre E‑Mail-Adresse oder Ihren Benutzernamen ein.
    [password] Geben Sie Ihr Passwort ein.
    [current_password] Geben Sie Ihr aktuelles Passwort ein.
    [new_password] Geben Sie ein neues Passwort ein.
    [email] Geben Sie eine E‑Mail-Adresse ein.
    [code] Geben Sie den Code ein.
    [title] Geben Sie einen Titel ein.
    [status] Wählen Sie einen Status.
    [first_name] Geben Sie einen Vornamen ein.
    [last_name] Geben Sie einen Nachnamen ein.
    [words] Geben Sie die Wörter ein.
   *[other] Füllen Sie dieses Feld aus.
}


## ########## Resource: flash ###############

flash-welcome = Willkommen! Ihr Konto ist bereit.
flash-signed-out = Sie sind auf diesem Gerät abgemeldet.
flash-not-signed-in = Sie waren nicht angemeldet.
flash-device-signed-out = Dieses Gerät ist abgemeldet.
flash-others-signed-out = Überall sonst sind Sie abgemeldet.
flash-saved = Gespeichert.
flash-deleted = Gelöscht.
flash-gone-meanwhile = Das wurde inzwischen gelöscht. Ihr Text steht unten. Speichern Sie ihn als neuen Eintrag.
flash-draft-is-back = Sie waren abgemeldet. Ihr Text steht unten und ist noch nicht gespeichert.
flash-letter-to-sign-up = Sehen Sie in Ihr E‑Mail-Postfach. Öffnen Sie unseren Link, um die Registrierung abzuschließen.
flash-letter-to-verify = Falls diese Adresse noch bestätigt werden muss, ist eine neue E‑Mail unterwegs. Nur der neueste Link funktioniert.
flash-letter-to-reset = Falls es ein Konto mit einer E‑Mail-Adresse gibt, haben wir gerade einen Link zum Zurücksetzen gesendet.
flash-letter-to-change = Wir haben der neuen Adresse eine E‑Mail gesendet. Ihre E‑Mail-Adresse ändert sich, sobald Sie sie dort bestätigen.
flash-email-verified = Ihre E‑Mail-Adresse ist bestätigt.
flash-email-changed = Ihre E‑Mail-Adresse wurde geändert.
flash-email-change-undone = Ihre E‑Mail-Adresse ist wiederhergestellt, und alle sind abgemeldet. Wer sie geändert hat, kannte Ihr Passwort. Wir haben Ihnen deshalb einen Link gesendet, mit dem Sie ein neues wählen.
flash-not-mine = Jenes Konto hat Ihre Adresse nicht mehr, und alle sind dort abgemeldet. Sie können sich jetzt mit Ihrer Adresse registrieren.
flash-password-reset = Ihr Passwort wurde geändert, und alle Geräte sind abgemeldet. Melden Sie sich mit dem neuen an.
flash-password-breached = Sie sind angemeldet, aber Ihr Passwort ist aus einem Datenleck bekannt. Wählen Sie unten ein neues.
flash-password-changed = Passwort geändert. Überall sonst sind Sie abgemeldet.


## ########## Resource: forgot ###############

forgot-title = Passwort vergessen?
forgot-no-mail = Diese Website kann keine E‑Mails senden. Bitten Sie Ihren Administrator, Ihr Passwort zurückzusetzen.
forgot-back = Zurück zur Anmeldung
forgot-lead = Geben Sie Ihre E‑Mail-Adresse oder Ihren Benutzernamen ein. Wir senden Ihnen einen Link, mit dem Sie Ihr Passwort zurücksetzen.
forgot-button = Link per E‑Mail senden


## ########## Resource: frame ###############

frame-skip = Zum Inhalt springen
frame-footer = Wir verwenden nur die Cookies, die für die Anmeldung nötig sind.
frame-language = Sprache
nav-devices = Geräte
nav-pages = Zu Ihrem Konto
show-password = Passwort anzeigen
frame-help = Hilfe
frame-privacy = Datenschutz
frame-terms = Nutzungsbedingungen
frame-imprint = Impressum
frame-about = Bei { $brand } anmelden, ein Konto erstellen oder verwalten.
frame-refused = Fehler: { $title }
nav-profile = Profil
nav-security = Sicherheit


## ########## Resource: header ###############

header-nav = Konto
header-site = Website


## ########## Resource: mail ###############

mail-ignore = Sie haben das nicht angefordert? Dann können Sie diese E-Mail ignorieren. Es ändert sich nichts.
mail-paste = Falls die Schaltfläche nicht funktioniert, fügen Sie dies in Ihren Browser ein:
mail-code = Geben Sie diesen Code dort ein, wo Sie ihn angefordert haben. Er ist { $life } lang gültig:
mail-devices = Geräte prüfen
mail-verify-title = Bestätigen Sie Ihre E-Mail-Adresse für { $brand }
mail-verify = Danke für Ihre Registrierung. Bestätigen Sie, dass { $address } Ihnen gehört.
mail-verify-life = Dieser Link ist { $life } lang gültig.
mail-confirm = E-Mail-Adresse bestätigen
mail-has-account-title = Sie haben bereits ein Konto bei { $brand }
mail-has-account = Jemand wollte sich mit { $address } registrieren. Zu dieser Adresse gibt es bereits ein Konto.
mail-has-account-then = Falls Sie das waren, melden Sie sich an oder setzen Sie Ihr Passwort zurück.
mail-sign-in = Anmelden
mail-sign-up = Registrieren
mail-reset-title = Setzen Sie Ihr Passwort für { $brand } zurück
mail-reset = Wir haben eine Anfrage erhalten, das Passwort für { $login } zurückzusetzen.
mail-reset-life = Jeder Link ist { $life } lang gültig. Wer einen verwendet, macht die anderen ungültig und meldet Sie überall ab.
mail-change-title = Bestätigen Sie Ihre neue E-Mail-Adresse für { $brand }
mail-change = Jemand möchte { $address } für sein Konto verwenden. Falls Sie das waren, bestätigen Sie, dass diese Adresse Ihnen gehört.
mail-change-life = Dieser Link ist { $life } lang gültig. Bis zur Bestätigung bleibt die alte Adresse.
mail-taken-title = Zu dieser Adresse gibt es bereits ein Konto bei { $brand }
mail-taken = Jemand wollte { $address } zu einem Konto hinzufügen, aber ein anderes Konto verwendet sie bereits. Es wurde nichts geändert.
mail-taken-then = Falls Sie das waren, melden Sie sich mit dieser Adresse an oder verwenden Sie eine andere.
mail-undo-title = Ihre E-Mail-Adresse bei { $brand } wurde geändert
mail-undo = Die E-Mail-Adresse Ihres Kontos wurde von { $old } auf { $new } geändert.
mail-undo-life = Falls Sie das waren, ist nichts zu tun. Falls nicht, machen Sie es rückgängig. Wir stellen diese Adresse wieder her und melden alle ab. Dieser Link ist { $life } lang gültig.
mail-undo-button = Meine E-Mail-Adresse wiederherstellen
mail-new-device-title = Neue Anmeldung bei Ihrem Konto bei { $brand }
mail-new-device = Ihr Konto { $login } wurde auf einem neuen Gerät verwendet.
mail-new-device-then = Falls Sie das waren, ist nichts zu tun. Falls nicht, melden Sie das Gerät ab und ändern Sie Ihr Passwort.
mail-password-changed-title = Ihr Passwort bei { $brand } wurde geändert
mail-password-changed = Das Passwort für { $login } wurde geändert, und alle anderen Geräte wurden abgemeldet.
mail-password-changed-then = Falls Sie das nicht waren, wenden Sie sich sofort an den Support.
mail-password-reset-title = Ihr Passwort bei { $brand } wurde zurückgesetzt
mail-password-reset = Das Passwort für { $login } wurde mit einem Link an diese Adresse zurückgesetzt. Alle Geräte wurden abgemeldet.
mail-password-reset-then = Falls Sie das nicht waren, kann jemand Ihre E-Mails lesen. Sichern Sie zuerst Ihr E-Mail-Konto und setzen Sie dann Ihr Passwort erneut zurück.
mail-token-reused-title = Wir haben eine verdächtige Sitzung bei { $brand } beendet
mail-token-reused = Jemand hat ein altes Anmelde-Token für { $login } wiederverwendet. Wir haben dieses Gerät deshalb abgemeldet.
mail-token-reused-then = Melden Sie sich erneut an und prüfen Sie Ihre Geräte. Wenn Sie eines nicht kennen, melden Sie es ab und ändern Sie Ihr Passwort.
mail-too-many-sessions-title = Sie sind bei { $brand } auf vielen Geräten angemeldet
mail-too-many-sessions = Ihr Konto { $login } hat das Gerätelimit erreicht. Das am längsten nicht verwendete Gerät wurde abgemeldet.
mail-too-many-sessions-then = Falls Sie das waren, ist nichts zu tun. Wenn Sie ein Gerät nicht kennen, melden Sie es ab und ändern Sie Ihr Passwort.
mail-not-mine-warning = Dieses Konto hatte vor Kurzem eine andere E-Mail-Adresse. Deren Inhaber kann das Konto bis { $until } mit seinem ganzen Inhalt zurückholen. Falls Sie Ihre Adresse nicht selbst hinzugefügt haben, verwenden Sie das Konto nicht. Lehnen Sie es mit dem anderen Link unten ab.
mail-not-mine = Dieses Konto gehört mir nicht
mail-old-is-back-title = Ihre alte E-Mail-Adresse gilt wieder bei { $brand }
mail-old-is-back = Die E-Mail-Adresse Ihres Kontos wurde von { $old } auf { $new } geändert. Der Inhaber von { $new } sagt, das Konto gehöre ihm nicht.
mail-old-is-back-then = Deshalb ist { $old } wieder Ihre E-Mail-Adresse, und alle sind abgemeldet. Wir senden Ihnen eine weitere E-Mail, mit der Sie ein neues Passwort wählen.
mail-free-again-title = Ihre Adresse ist wieder frei bei { $brand }
mail-free-again = Sie haben angegeben, dass das Konto mit der Adresse { $address } nicht Ihnen gehört. Wir haben Ihre Adresse entfernt, alle abgemeldet und den Inhaber benachrichtigt.
mail-free-again-then = Sie können sich jetzt mit dieser Adresse registrieren.
mail-when = Wann
mail-device = Gerät
mail-ip = IP-Adresse
mail-reset-button = Passwort zurücksetzen
mail-sent-by = Gesendet von { $brand }, { $site }.
mail-why-asked = Sie erhalten diese E-Mail, weil jemand dort Ihre Adresse eingegeben hat.
mail-why-account = Sie erhalten diese E-Mail, weil Ihre Adresse dort zu einem Konto gehört.
mail-help = Hilfe


## ########## Resource: mailbox ###############

mailbox-title = Postfach
mailbox-lead = E‑Mails landen hier, bis SMTP_URL gesetzt ist.
mailbox-empty = Noch keine E‑Mails.
mailbox-html = HTML ansehen
mailbox-sent = An { $address }, { $moment }
mailbox-open = (Entwicklung: Postfach öffnen)


## ########## Resource: not-found ###############

not-found-title = Seite nicht gefunden


## ########## Resource: not-mine ###############

not-mine-title = Dieses Konto gehört mir nicht
not-mine-if = Wenn Sie diese Adresse nicht selbst hinzugefügt haben, können Sie das Konto ablehnen.
not-mine-address = Das Konto erhält seine vorherige Adresse zurück, und wir benachrichtigen deren Inhaber.
not-mine-sessions = Alle werden abgemeldet, und jeder Link, den wir Ihnen gesendet haben, wird ungültig.
not-mine-free = Ihre Adresse wird frei. Sie können sich damit registrieren.
not-mine-contents = Was Sie in diesem Konto gespeichert haben, bleibt dort. Sie erhalten es nicht zurück.
not-mine-button = Dieses Konto ablehnen
not-mine-mine = Es gehört mir, Passwort zurücksetzen
not-mine-spent = Das geht einmal, mit dem Link in unserer neuesten E‑Mail und solange die Adressänderung rückgängig gemacht werden kann.
not-mine-again = Neue E‑Mail senden
not-mine-lead = Das Konto { $login } verwendet Ihre E‑Mail-Adresse { $address }.
not-mine-label = Geben Sie zur Bestätigung diese beiden Wörter ein: { $words }


## ########## Resource: people ###############

people-title = Personen
people-lead = Alle Angemeldeten sehen dieses Verzeichnis.
people-find = Nach Namen suchen
people-search = Suchen
people-first = Erste Seite
people-next = Nächste Seite
people-add-title = Person hinzufügen
people-add = Person hinzufügen
people-none = Noch keine Personen.
people-none-found = Niemand mit diesem Namen.
people-all = Alle Personen
people-edit = Bearbeiten
people-save = Speichern
people-delete = Diese Person löschen
people-added = Hinzugefügt am { $moment }
people-delete-question = { $name } für alle aus dem Verzeichnis löschen? Das lässt sich nicht rückgängig machen.
people-delete-do = Person löschen


## ########## Resource: preferences ###############

preferences-title = Einstellungen
preferences-automatic = Wie im Browser
preferences-language-hint = Auch E‑Mails erhalten Sie in dieser Sprache.
preferences-zone-hint = Datum und Uhrzeit werden in dieser Zeitzone angezeigt.


## ########## Resource: reset ###############

reset-title = Neues Passwort wählen
reset-button = Neues Passwort speichern
reset-not-long-ago = Dieses Konto hatte vor Kurzem eine andere E‑Mail-Adresse.
reset-new = Neue E‑Mail senden
reset-code = Stattdessen Code eingeben
reset-lead = Öffnen Sie den Link aus unserer E‑Mail oder geben Sie den Code hier ein. Es kann eine Minute dauern, bis sie ankommt.
reset-another = Neue E‑Mail senden
reset-account = Für { $login }. Sie werden auf allen Geräten abgemeldet.
reset-can-be-undone = Bis { $until } kann der Inhaber jener Adresse das Konto mit seinem ganzen Inhalt zurückholen. Haben Sie Ihre Adresse nicht selbst hinzugefügt?
reset-lead-to = Falls { $login } ein Konto mit E‑Mail-Adresse hat, haben wir gerade einen Link und einen Code gesendet. Öffnen Sie den Link, oder geben Sie hier den Code ein. Das kann eine Minute dauern.


## ########## Resource: sessions ###############

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


## ########## Resource: sign-in ###############

sign-in-title = Anmelden
sign-in-lead = Melden Sie sich an, um fortzufahren.
sign-in-remember = Angemeldet bleiben
sign-in-forgot = Passwort vergessen?
sign-in-new = Neu hier?
sign-in-create = Konto erstellen
sign-in-cookies-title = Ihr Browser blockiert unsere Cookies
sign-in-cookies = Falls Sie sich gerade angemeldet haben: Das hat nicht funktioniert, weil die Anmeldung Cookies braucht. Andere setzen wir nicht. Erlauben Sie Cookies für diese Website und melden Sie sich erneut an.
sign-in-wrong-or-waiting = E‑Mail-Adresse oder Passwort ist falsch, oder die Adresse ist noch nicht bestätigt
sign-in-reset = Passwort zurücksetzen
sign-in-resend = Neue Bestätigungs-E‑Mail senden


## ########## Resource: sign-up ###############

sign-up-title = Konto erstellen
sign-up-button = Konto erstellen
sign-up-have = Sie haben bereits ein Konto?
sign-up-terms = Mit der Erstellung eines Kontos stimmen Sie unseren { $terms } zu.
sign-up-terms-name = Nutzungsbedingungen
sign-up-privacy = Wie wir mit Ihren Daten umgehen, steht in unserer { $privacy }.
sign-up-privacy-name = Datenschutzerklärung


## ########## Resource: tasks ###############

tasks-title = Aufgaben
tasks-lead = Nur Sie sehen diese Aufgaben.
tasks-which = Nach Status filtern
tasks-every = Alle
tasks-add-title = Neue Aufgabe
tasks-add = Aufgabe hinzufügen
tasks-none = Noch keine Aufgaben.
tasks-none-of-these = Keine Aufgaben mit diesem Status.
tasks-changed = { " " }geändert { $moment }
tasks-all = Alle Aufgaben
tasks-edit = Bearbeiten
tasks-save = Speichern
tasks-delete = Diese Aufgabe löschen
tasks-keep = Ihre Änderungen stehen noch unten. Beim Speichern ersetzen sie die aktuelle Fassung.
tasks-made = Erstellt am { $moment }
tasks-now = Aktuelle Fassung: { $title }
task-todo = Offen
task-in-progress = In Arbeit
task-done = Erledigt
tasks-delete-question = „{ $title }“ löschen? Das lässt sich nicht rückgängig machen.
tasks-delete-do = Aufgabe löschen


## ########## Resource: times ###############

seconds = { $n ->
    [one] 1 Sekunde
   *[other] { $n } Sekunden
}
minutes = { $n ->
    [one] 1 Minute
   *[other] { $n } Minuten
}
minutes-ago = { $n ->
    [one] vor 1 Minute
   *[other] vor { $n } Minuten
}
hours = { $n ->
    [one] 1 Stunde
   *[other] { $n } Stunden
}
hours-ago = { $n ->
    [one] vor 1 Stunde
   *[other] vor { $n } Stunden
}
days = { $n ->
    [one] 1 Tag
   *[other] { $n } Tage
}
days-ago = { $n ->
    [one] vor 1 Tag
   *[other] vor { $n } Tagen
}
just-now = gerade eben
language-name = Deutsch
month = { $n ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[other] Dezember
}
moment-utc = { $day }. { $month } { $year }, { $time } Uhr UTC
moment-in-zone = { $day }. { $month } { $year }, { $time } Uhr ({ $zone })
number-group = { "." }
day-of = { $day }. { $month } { $year }


## ########## Resource: undo ###############

undo-title = Konto zurückholen
undo-button = Meine E‑Mail-Adresse wiederherstellen
undo-lead = Wir stellen { $address } als Ihre E‑Mail-Adresse wieder her und melden alle ab.
undo-spent = Dieser Link funktioniert einmal und { $life } lang. Ist es zu spät, setzen Sie Ihr Passwort zurück oder wenden Sie sich an den Support.


## ########## Resource: verify ###############

verify-title = E‑Mail-Adresse bestätigen
verify-button = E‑Mail-Adresse bestätigen
verify-from-elsewhere = Um auf diesem Gerät fortzufahren, geben Sie Ihr Passwort ein oder wählen Sie ein neues. Alle anderen werden von diesem Konto abgemeldet.
verify-other = Falsche Adresse?
verify-lead = Geben Sie den Code aus unserer E‑Mail ein.
verify-code-button = Bestätigen
verify-new-title = Neue E‑Mail-Adresse bestätigen
verify-lead-to = Öffnen Sie den Link, den wir an { $address } gesendet haben, oder geben Sie hier den Code ein. Das kann eine Minute dauern.
verify-spam = Nicht angekommen? Sehen Sie im Spam-Ordner nach.
verify-different = Andere Adresse verwenden


## ########## Resource: welcome ###############

welcome-title = Vestibule läuft
welcome-lead = Diese Seite sehen nur Sie, auf diesem Rechner, bis es ein Konto gibt. Mit vier Schritten wird das Ihre Eingangstür.
welcome-account-title = Das erste Konto erstellen
welcome-account = Registrieren Sie sich wie später Ihre Nutzer. Es ist ein Konto wie jedes andere.
welcome-admin-title = Zum Administrator machen
welcome-admin = In einem Terminal, im Ordner des Programms, mit dem Namen, den Sie gewählt haben:
welcome-brand-title = Ihren Namen und Ihr Logo einsetzen
welcome-brand = Einstellungen in der Datei .env, die beim Start gelesen wird. In .env.example stehen alle.
welcome-preview = Ansehen, wie alles aussieht
welcome-email-title = Die erste E‑Mail lesen
welcome-email-mailbox = Es ist kein Mailserver eingerichtet, also bleiben E‑Mails auf diesem Rechner. Das ändert SMTP_URL.
welcome-email-server = E‑Mails gehen über den Mailserver in SMTP_URL hinaus.


## ########## Resource: account ###############

account-title = Account
account-details = Details
account-signed-in-as = Username
account-email = Email
account-since = Member since
account-no-email = No email yet
account-change-password = Change password
account-change-lead = You'll stay signed in here and be signed out everywhere else.
account-later = Not now, continue
account-verified = Confirmed
account-not-verified = Not confirmed
account-role = Role
account-administrator = Administrator
account-change-language = Change language
account-change-zone = Change time zone
account-no-way-back = Without an email you can't reset a forgotten password.


## ########## Resource: activity ###############

activity-title = Activity
activity-nothing = No earlier activity.
activity-newest = Newest
activity-older = Older
activity-signed-up = Account created
activity-new-device = Signed in on a new device
activity-signed-in = Signed in
activity-sign-in-disabled = Failed sign-in (account disabled)
activity-sign-in-failed = Failed sign-in (wrong password)
activity-signed-out = Signed out
activity-session-expired = Signed out (session expired)
activity-ended-session-used = An ended session was used
activity-token-reused = Possible stolen session. We ended it; change your password
activity-password-changed = Password changed
activity-password-refused = Failed password change (wrong current password)
activity-session-replaced = Signed in again on the same device
activity-ended-by-administrator = An administrator signed out all devices
activity-too-many-sessions = Device limit reached. The device unused for longest was signed out
activity-others-signed-out = Signed out all other devices
activity-device-signed-out = Signed out a device
activity-throttled = Sign-in paused after too many attempts
activity-email-confirmed-new-password = Email confirmed, password changed
activity-email-confirmed = Email confirmed
activity-reset-asked = Password reset requested
activity-password-reset = Password reset
activity-change-asked = Email change requested
activity-email-changed = Email changed
activity-change-undone = Email change undone
activity-not-mine = The owner of the new address rejected the account. Your old email is back
activity-code-refused = Wrong code entered
activity-role-granted = An administrator gave you a role
activity-role-revoked = An administrator removed a role from you
activity-account-disabled = An administrator disabled this account
activity-account-enabled = An administrator enabled this account
activity-account-deleted = An administrator deleted this account
activity-unlocked = Sign-in unlocked by an administrator
activity-which = Filter activity
activity-all = All
activity-sign-ins = Sign-ins
activity-changes = Changes
activity-check = Check this
activity-not-you = Wasn't you?
activity-secure = Secure your account

# $n (Number) - how often in a row
activity-times = { $n ->
    [one] once
   *[other] { $n } times
}


## ########## Resource: brand ###############

brand-title = Your brand
brand-lead = Every part of a page and every email, in your name and colors.
brand-emails = Emails
brand-colors = Colors, in the light and in the dark


## ########## Resource: confirm ###############

confirm-cancel = Cancel


## ########## Resource: device ###############

# $browser (String) - for example: Firefox
# $system (String) - for example: Linux
device-on = { $browser } on { $system }

# $system (String) - for example: Linux
device-program-on = A program on { $system }

# $language (String) - a programming language
device-program-in = A { $language } program

# $system (String) - for example: Android
device-app-for = An { $system } app

# $system (String) - for example: Windows
device-app-on = An app on { $system }
device-app = An app
device-unknown = Unknown device


## ########## Resource: email ###############

email-title = Email
email-no-mail = This site can't send email, so addresses can't be confirmed.
email-confirm-title = Confirm your email
email-send = Send confirmation email
email-code = Enter code
email-button = Change email

# $address (Element) - the address
email-confirm-why = Confirm { $address } so you can reset your password and get security alerts.
email-change-title = Change your email

# $life (String) - for example: 7 days
email-change-lead = We'll email the new address to confirm it. We'll also tell the old one, which can undo the change for { $life }.
email-add-title = Add an email
email-add-lead = Use it to sign in, reset your password and get security alerts. We'll send an email to confirm it.


## ########## Resource: error ###############

error-try-again = Try again
error-start = Go to the start page


## ########## Resource: errors ###############

title-validation = There's a problem
title-malformed = We couldn't read that request
title-login-taken = This name is taken
title-invalid-credentials = Wrong email or password
title-link-invalid = This link or code doesn't work
title-link-replaced = This link was replaced
title-link-expired = This link has expired
title-link-used = This link was already used
title-password-required = Enter your password
title-reset-required = Reset your password first
title-account-disabled = This account is disabled
title-too-many-attempts = Too many attempts
title-busy = We're busy
title-authentication-required = Sign in to continue
title-token-expired = The access token has expired
title-token-invalid = The access token isn't valid
title-refresh-token-missing = There's no session to renew
title-refresh-token-invalid = Your session has ended
title-refresh-token-reused = We ended this session to protect you
title-no-session = You weren't signed in
title-insufficient-permissions = You don't have access
title-cross-origin = We blocked that request
title-wrong-host = Wrong address
title-not-found = Page not found
title-precondition-failed = Someone else changed this
title-limit-reached = You've reached the limit
title-method-not-allowed = That didn't work
title-request-timeout = That took too long
title-payload-too-large = That's too long
title-unsupported-media-type = We can't read this format
title-unavailable = We'll be right back
title-internal = Something went wrong
error-validation = Check what you entered and try again.
error-malformed = Go back and try again.
error-login-taken = There's already an account with this name. Choose another, or sign in.
error-invalid-credentials = Check both and try again. If you just signed up, confirm your email first.
error-link-replaced = Use the link in our newest email, or get another.
error-link-expired = Get a new one.
error-link-used = Each link works once. If that wasn't you, reset your password.
error-password-required = Someone else may have created this account. Enter the password you chose, or pick a new one.
error-reset-required = Someone who knew your password changed your email. Reset your password first.
error-account-disabled = An administrator has disabled this account. Contact them if you think this is a mistake.
error-authentication-required = You need to be signed in to see this.
error-token-expired = Renew it with the refresh token, then try again.
error-token-invalid = Sign in again.
error-refresh-token-reused = Someone may have copied it. Sign in again.
error-no-session = This token belongs to no session, so nothing was ended.
error-insufficient-permissions = Ask an administrator for access.
error-cross-origin = It came from another site. Go to sign-in and try again.
error-wrong-host = This server only answers at the address in APP_URL.
error-precondition-failed = It was edited after you opened it. Compare, then save again to overwrite.
error-limit-reached = Delete some of yours before you add more.
error-not-found = The link may be wrong, or the page has moved.
error-method-not-allowed = This page can't be opened directly.
error-request-timeout = Check your connection and try again.
error-payload-too-large = Shorten the text and try again.
error-unsupported-media-type = Send the body as application/json.
error-unavailable = Something on our side isn't responding. You're still signed in. Try again in a moment.
error-internal = It's our fault and it's been logged. Try again.

# $life (String) - for example: 10 minutes
error-link-invalid = Check that you copied all of it, or get a new one. Codes expire after { $life }.

# $wait (String) - for example: 5 minutes
error-too-many-attempts = Try again in { $wait }, or reset your password.

# $wait (String) - for example: 5 minutes
error-busy = Many people are signing in. Try again in { $wait }.


## ########## Resource: fields ###############

field-login = Email or username
field-password = Password
field-current-password = Current password
field-new-password = New password
field-account-password = Your password
field-new-email = New email
field-email-code = Code from the email
field-title = Title
field-notes = Notes
field-status = Status
field-first-name = First name
field-last-name = Last name
field-language = Language
field-time-zone = Time zone

# $min (Number) - how many
new-password-hint = At least { $min } characters. A few unrelated words work well.

# $life (String) - for example: 10 minutes
code-hint = 8 characters. Expires after { $life }.

# $min (Number) - how many
fault-too-short = Use at least { $min } characters.

# $max (String) - how many
fault-too-long = Use at most { $max } characters.
fault-not-an-address = Enter a full email, like ada@example.com.

fault-bad-character-or-space = Remove spaces and invisible characters.

fault-bad-character = Remove invisible characters.
fault-taken = There's already an account with this name.
fault-common-password = This password is too common. Choose another.
fault-breached = This password appeared in a data breach. Choose another.
fault-same-as-login = Your password can't be your email or username.

# $min (Number) - how many
fault-known-words = Without your name and ours, this password has fewer than { $min } characters. Choose another.
fault-wrong-password = This isn't your current password.

# $field (String) - the name of the field in forms and in JSON
fault-not-offered = { $field ->
    [status] Choose a status from the list.
    [language] Choose a language from the list.
    [time_zone] Choose a time zone from the list.
   *[other] Choose one from the list.
}

# $words (String) - what is to be typed, the same in every language
fault-not-the-words = Type these two words: { $words }.
fault-same-address = This is already your email.

# $field (String) - the name of the field in forms and in JSON
fault-required = { $field ->
    [login] Enter your email or username.
    [password] Enter your password.
    [current_password] Enter your current password.
    [new_password] Enter a new password.
    [email] Enter an email.
    [code] Enter the code.
    [title] Enter a title.
    [status] Choose a status.
    [first_name] Enter a first name.
    [last_name] Enter a last name.
    [words] Type the words.
   *[other] This is required.
}


## ########## Resource: flash ###############

flash-welcome = Welcome! Your account is ready.
flash-signed-out = You're signed out on this device.
flash-not-signed-in = You weren't signed in.
flash-device-signed-out = That device is signed out.
flash-others-signed-out = You're signed out everywhere else.
flash-saved = Saved.
flash-deleted = Deleted.
flash-gone-meanwhile = This was deleted in the meantime. Your text is below. Save it as a new one.
flash-draft-is-back = You were signed out. Your text is below and hasn't been saved yet.
flash-letter-to-sign-up = Check your email. Open the link we sent you to finish.
flash-letter-to-verify = If that address still needs confirming, a new email is on its way. Only the newest link works.
flash-letter-to-reset = If there's an account with an email, we've just sent it a reset link.
flash-letter-to-change = We've emailed the new address. Your email changes once you confirm it there.
flash-email-verified = Your email is confirmed.
flash-email-changed = Your email has been changed.
flash-email-change-undone = Your email is restored and everyone is signed out. The person who changed it knew your password, so we've emailed you a link to choose a new one.
flash-not-mine = That account no longer has your address, and everyone is signed out of it. You can now sign up with your address.
flash-password-reset = Your password has been changed and all devices are signed out. Sign in with the new one.
flash-password-breached = You're signed in, but your password appeared in a data breach. Choose a new one below.
flash-password-changed = Password changed. You're signed out everywhere else.


## ########## Resource: forgot ###############

forgot-title = Forgot your password?
forgot-no-mail = This site can't send email. Ask your administrator to reset your password.
forgot-back = Back to sign in
forgot-lead = Enter your email or username. We'll email you a link to reset your password.
forgot-button = Email me a link


## ########## Resource: frame ###############

frame-skip = Skip to content
frame-footer = We only use the cookies needed to sign you in.
frame-language = Language
nav-devices = Devices
nav-pages = About your account
show-password = Show password
frame-help = Help
frame-privacy = Privacy
frame-terms = Terms
frame-imprint = Legal notice

# $brand (String) - the name of the site
frame-about = Sign in to { $brand }, create an account or manage the one you have.

# $title (String) - the title of a page with a form that was refused
frame-refused = Error: { $title }
nav-profile = Profile
nav-security = Security


## ########## Resource: header ###############

header-nav = Account
header-site = Site


## ########## Resource: mail ###############

mail-ignore = Didn't ask for this? You can ignore this email. Nothing will change.

mail-paste = If the button doesn't work, paste this into your browser:

# $life (String) - for example: 10 minutes
mail-code = Enter this code where you asked for it. It expires in { $life }:

mail-devices = Review devices

# $brand (String) - the name of the site
mail-verify-title = Confirm your email for { $brand }

# $address (String) - the address
mail-verify = Thanks for signing up. Confirm that { $address } is yours.

# $life (String) - for example: 24 hours
mail-verify-life = This link expires in { $life }.
mail-confirm = Confirm email

# $brand (String) - the name of the site
mail-has-account-title = You already have an account at { $brand }

# $address (String) - the address
mail-has-account = Someone tried to sign up with { $address }, which already has an account.
mail-has-account-then = If it was you, sign in or reset your password.
mail-sign-in = Sign in
mail-sign-up = Sign up

# $brand (String) - the name of the site
mail-reset-title = Reset your { $brand } password

# $login (String) - the name of the account
mail-reset = We got a request to reset the password for { $login }.

# $life (String) - for example: 24 hours
mail-reset-life = Each link works for { $life }. Using one ends the others and signs you out everywhere.

# $brand (String) - the name of the site
mail-change-title = Confirm your new email for { $brand }

# $address (String) - the address
mail-change = Someone asked to use { $address } for their account. If it was you, confirm that this address is yours.

# $life (String) - for example: 24 hours
mail-change-life = This link expires in { $life }. The old email stays until you confirm.

# $brand (String) - the name of the site
mail-taken-title = This email already has an account at { $brand }

# $address (String) - the address
mail-taken = Someone tried to add { $address } to an account, but another account already uses it. Nothing was changed.
mail-taken-then = If it was you, sign in with this email, or use a different one.

# $brand (String) - the name of the site
mail-undo-title = Your { $brand } email was changed

# $old (String) - the address
# $new (String) - the address
mail-undo = The email of your account was changed from { $old } to { $new }.

# $life (String) - for example: 24 hours
mail-undo-life = If this was you, you're done. If not, undo it. We'll restore this address and sign everyone out. This link expires in { $life }.
mail-undo-button = Restore my email

# $brand (String) - the name of the site
mail-new-device-title = New sign-in to your { $brand } account

# $login (String) - the name of the account
mail-new-device = Your account { $login } was used on a new device.
mail-new-device-then = If this was you, you're done. If not, sign that device out and change your password.

# $brand (String) - the name of the site
mail-password-changed-title = Your { $brand } password was changed

# $login (String) - the name of the account
mail-password-changed = The password for { $login } was changed and all other devices were signed out.
mail-password-changed-then = If this wasn't you, contact support right away.

# $brand (String) - the name of the site
mail-password-reset-title = Your { $brand } password was reset

# $login (String) - the name of the account
mail-password-reset = The password for { $login } was reset using a link sent to this address. All devices were signed out.
mail-password-reset-then = If this wasn't you, someone can read your email. Secure it first, then reset your password again.

# $brand (String) - the name of the site
mail-token-reused-title = We ended a suspicious session at { $brand }

# $login (String) - the name of the account
mail-token-reused = Someone reused an old sign-in token for { $login }, so we signed that device out.
mail-token-reused-then = Sign in again and check your devices. If you don't recognize one, sign it out and change your password.

# $brand (String) - the name of the site
mail-too-many-sessions-title = You're signed in to { $brand } on many devices

# $login (String) - the name of the account
mail-too-many-sessions = Your account { $login } reached the limit of devices. The device that was unused for longest was signed out.
mail-too-many-sessions-then = If this was you, you're done. If you don't recognize a device, sign it out and change your password.

# $until (String) - a date
mail-not-mine-warning = This account recently had a different email. Its owner can take the account back until { $until }, with everything in it. If you didn't add your address to this account, don't use it. Reject it with the other link below.
mail-not-mine = This account is not mine

# $brand (String) - the name of the site
mail-old-is-back-title = Your old email is back at { $brand }

# $old (String) - the address
# $new (String) - the address
mail-old-is-back = The email of your account was changed from { $old } to { $new }, and the owner of { $new } says the account isn't theirs.

# $old (String) - the address
mail-old-is-back-then = So { $old } is your email again and everyone is signed out. We're sending you another email to choose a new password.

# $brand (String) - the name of the site
mail-free-again-title = Your address is free again at { $brand }

# $address (String) - the address
mail-free-again = You said the account with the address { $address } isn't yours. We removed your address, signed everyone out and told the owner.
mail-free-again-then = You can now sign up with this address.
mail-when = When
mail-device = Device
mail-ip = IP address
mail-reset-button = Reset password

# $brand (String) - the name of the site
# $site (String) - its host
mail-sent-by = Sent by { $brand }, { $site }.
mail-why-asked = You get this email because someone entered your address there.
mail-why-account = You get this email because your address belongs to an account there.
mail-help = Help


## ########## Resource: mailbox ###############

mailbox-title = Mailbox
mailbox-lead = Emails land here until SMTP_URL is set.
mailbox-empty = No emails yet.
mailbox-html = View HTML

# $address (Element) - the address
# $moment (Element) - how long ago
mailbox-sent = To { $address }, { $moment }
mailbox-open = (Development: open the mailbox)


## ########## Resource: not-found ###############

not-found-title = Page not found


## ########## Resource: not-mine ###############

not-mine-title = This account is not mine
not-mine-if = If you didn't add this address yourself, you can reject the account.
not-mine-address = The account gets its previous address back, and we tell the owner of that address.
not-mine-sessions = Everyone is signed out of it, and every link we've sent you stops working.
not-mine-free = Your address becomes free, so you can sign up with it.
not-mine-contents = Anything you added to this account stays there, and you can't get it back.
not-mine-button = Reject this account
not-mine-mine = It's mine, reset my password
not-mine-spent = This works once, with the link in our newest email, for as long as the change of address can be undone.
not-mine-again = Send a new email

# $login (Element) - the name of the account
# $address (Element) - the address
not-mine-lead = The account { $login } uses your email, { $address }.

# $words (String) - what is to be typed, the same in every language
not-mine-label = Type these two words to confirm: { $words }


## ########## Resource: people ###############

people-title = People
people-lead = Everyone who is signed in can see this directory.
people-find = Find by name
people-search = Search
people-first = First page
people-next = Next page
people-add-title = Add a person
people-add = Add person
people-none = No people yet.
people-none-found = No one by that name.
people-all = All people
people-edit = Edit
people-save = Save
people-delete = Delete this person

# $moment (Element) - a date
people-added = Added { $moment }

# $name (String) - the name of the person
people-delete-question = Delete { $name } from the directory, for everyone? This can't be undone.
people-delete-do = Delete person


## ########## Resource: preferences ###############

preferences-title = Preferences
preferences-automatic = Same as your browser
preferences-language-hint = Emails come in this language, too.
preferences-zone-hint = Dates and times are shown for this time zone.


## ########## Resource: reset ###############

reset-title = Choose a new password
reset-button = Save new password
reset-not-long-ago = This account recently had a different email.
reset-new = Send a new email
reset-code = Enter a code instead
reset-lead = Open the link we emailed to you, or enter the code here. It can take a minute.
reset-another = Send a new email

# $login (Element) - the name of the account
reset-account = For { $login }. This signs you out on all devices.

# $until (String) - a date
reset-can-be-undone = The owner of that email can take the account back until { $until }, with everything in it. Didn't add your address to this account yourself?

# $login (Element) - the name or address that was typed
reset-lead-to = If { $login } has an account with an email, we've just sent it a link and a code. Open the link, or enter the code here. It can take a minute.


## ########## Resource: sessions ###############

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


## ########## Resource: sign-in ###############

sign-in-title = Sign in
sign-in-lead = Sign in to continue.
sign-in-remember = Keep me signed in
sign-in-forgot = Forgot your password?
sign-in-new = New here?
sign-in-create = Create an account
sign-in-cookies-title = Your browser is blocking our cookies
sign-in-cookies = If you just signed in, it didn't work because signing in needs cookies. We set no others. Allow cookies for this site, then sign in again.
sign-in-wrong-or-waiting = Wrong email or password, or this email isn't confirmed yet
sign-in-reset = Reset password
sign-in-resend = Send a new confirmation email


## ########## Resource: sign-up ###############

sign-up-title = Create your account
sign-up-button = Create account
sign-up-have = Already have an account?
# $terms (Element) - a link to the terms
sign-up-terms = By creating an account you agree to our { $terms }.
sign-up-terms-name = Terms of Service

# $privacy (Element) - a link to the privacy policy
sign-up-privacy = How we handle your data is in our { $privacy }.
sign-up-privacy-name = Privacy Policy


## ########## Resource: tasks ###############

tasks-title = Tasks
tasks-lead = Only you can see these.
tasks-which = Filter by status
tasks-every = All
tasks-add-title = New task
tasks-add = Add task
tasks-none = No tasks yet.
tasks-none-of-these = No tasks with this status.

# $moment (Element) - how long ago
tasks-changed = { " " }changed { $moment }
tasks-all = All tasks
tasks-edit = Edit
tasks-save = Save
tasks-delete = Delete this task
tasks-keep = Your changes are still below. Saving replaces the current version.

# $moment (Element) - a date
tasks-made = Created { $moment }

# $title (Element) - the title of the task
tasks-now = Current version: { $title }
task-todo = To do
task-in-progress = In progress
task-done = Done

# $title (String) - the title of the task
tasks-delete-question = Delete “{ $title }”? This can't be undone.
tasks-delete-do = Delete task


## ########## Resource: times ###############


# $n (Number)
seconds = { $n ->
    [one] 1 second
   *[other] { $n } seconds
}

# $n (Number)
minutes = { $n ->
    [one] 1 minute
   *[other] { $n } minutes
}

# $n (Number)
minutes-ago = { $n ->
    [one] 1 minute ago
   *[other] { $n } minutes ago
}

# $n (Number)
hours = { $n ->
    [one] 1 hour
   *[other] { $n } hours
}

# $n (Number)
hours-ago = { $n ->
    [one] 1 hour ago
   *[other] { $n } hours ago
}

# $n (Number)
days = { $n ->
    [one] 1 day
   *[other] { $n } days
}

# $n (Number)
days-ago = { $n ->
    [one] 1 day ago
   *[other] { $n } days ago
}
just-now = just now
language-name = English

# $n (Number) - 1 is January
month = { $n ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[other] December
}

# $day (Number) - of the month
# $month (String) - its name
# $year (String) - in four digits
# $time (String) - hours and minutes
moment-utc = { $day } { $month } { $year }, { $time } UTC

# $day (Number) - of the month
# $month (String) - its name
# $year (String) - in four digits
# $time (String) - hours and minutes
# $zone (String) - its name in the IANA database
moment-in-zone = { $day } { $month } { $year }, { $time } ({ $zone })

number-group = { "," }

# $day (Number) - of the month
# $month (String) - its name
# $year (String) - in four digits
day-of = { $day } { $month } { $year }


## ########## Resource: undo ###############

undo-title = Get your account back
undo-button = Restore my email

# $address (Element) - the address
undo-lead = We'll restore { $address } as your email and sign everyone out.

# $life (String) - for example: 7 days
undo-spent = This link works once, for { $life }. If it's too late, reset your password or contact support.


## ########## Resource: verify ###############

verify-title = Confirm your email
verify-button = Confirm email
verify-from-elsewhere = To finish on this device, enter the password you chose, or pick a new one. Anyone else using this account is signed out.
verify-other = Wrong address?
verify-lead = Enter the code we emailed to you.
verify-code-button = Confirm
verify-new-title = Confirm your new email

# $address (Element) - the address that was typed
verify-lead-to = Open the link we emailed to { $address }, or enter the code here. It can take a minute.
verify-spam = Didn't get it? Check your spam folder.
verify-different = Use a different address


## ########## Resource: welcome ###############

welcome-title = Vestibule is running
welcome-lead = Only you can see this page, on this machine, until there is an account. Four steps make this front door yours.
welcome-account-title = Create the first account
welcome-account = Sign up as your users will. It's an account like any other.
welcome-admin-title = Make it an administrator
welcome-admin = In a terminal, in the folder of the program, with the name you signed up with:
welcome-brand-title = Put in your name and logo
welcome-brand = Settings in the .env file, read when the program starts. .env.example lists all of them.
welcome-preview = See how everything looks
welcome-email-title = Read the first email
welcome-email-mailbox = No mail server is set up, so emails stay on this machine. SMTP_URL changes that.
welcome-email-server = Emails go out through the mail server in SMTP_URL.


## ########## Resource: account ###############

account-title = ⟦Àççóóúúñţ⟧
account-details = ⟦Đééţááííļš⟧
account-signed-in-as = ⟦Úšééŕñááméé⟧
account-email = ⟦Émááííļ⟧
account-since = ⟦Méémƀééŕ šííñçéé⟧
account-no-email = ⟦Ñóó éémááííļ ýééţ⟧
account-change-password = ⟦Çĥááñğéé pááššŵóóŕđ⟧
account-change-lead = ⟦Ýóóúú'ļļ šţááý šííğñééđ ííñ ĥééŕéé ááñđ ƀéé šííğñééđ óóúúţ éévééŕýŵĥééŕéé ééļšéé.⟧
account-later = ⟦Ñóóţ ñóóŵ, çóóñţííñúúéé⟧
account-verified = ⟦Çóóñfííŕmééđ⟧
account-not-verified = ⟦Ñóóţ çóóñfííŕmééđ⟧
account-role = ⟦Ŕóóļéé⟧
account-administrator = ⟦Àđmííñííšţŕááţóóŕ⟧
account-change-language = ⟦Çĥááñğéé ļááñğúúááğéé⟧
account-change-zone = ⟦Çĥááñğéé ţííméé žóóñéé⟧
account-no-way-back = ⟦Ŵííţĥóóúúţ ááñ éémááííļ ýóóúú çááñ'ţ ŕééšééţ áá fóóŕğóóţţééñ pááššŵóóŕđ.⟧


## ########## Resource: activity ###############

activity-title = ⟦Àçţíívííţý⟧
activity-nothing = ⟦Ñóó ééááŕļííééŕ ááçţíívííţý.⟧
activity-newest = ⟦Ñééŵééšţ⟧
activity-older = ⟦Óļđééŕ⟧
activity-signed-up = ⟦Àççóóúúñţ çŕééááţééđ⟧
activity-new-device = ⟦Šííğñééđ ííñ óóñ áá ñééŵ đéévííçéé⟧
activity-signed-in = ⟦Šííğñééđ ííñ⟧
activity-sign-in-disabled = ⟦Fááííļééđ šííğñ-ííñ (ááççóóúúñţ đííšááƀļééđ)⟧
activity-sign-in-failed = ⟦Fááííļééđ šííğñ-ííñ (ŵŕóóñğ pááššŵóóŕđ)⟧
activity-signed-out = ⟦Šííğñééđ óóúúţ⟧
activity-session-expired = ⟦Šííğñééđ óóúúţ (šééššííóóñ ééxpííŕééđ)⟧
activity-ended-session-used = ⟦Àñ ééñđééđ šééššííóóñ ŵááš úúšééđ⟧
activity-token-reused = ⟦Póóššííƀļéé šţóóļééñ šééššííóóñ. Ŵéé ééñđééđ ííţ; çĥááñğéé ýóóúúŕ pááššŵóóŕđ⟧
activity-password-changed = ⟦Pááššŵóóŕđ çĥááñğééđ⟧
activity-password-refused = ⟦Fááííļééđ pááššŵóóŕđ çĥááñğéé (ŵŕóóñğ çúúŕŕééñţ pááššŵóóŕđ)⟧
activity-session-replaced = ⟦Šííğñééđ ííñ ááğááííñ óóñ ţĥéé šááméé đéévííçéé⟧
activity-ended-by-administrator = ⟦Àñ ááđmííñííšţŕááţóóŕ šííğñééđ óóúúţ ááļļ đéévííçééš⟧
activity-too-many-sessions = ⟦Đéévííçéé ļíímííţ ŕééááçĥééđ. Ţĥéé đéévííçéé úúñúúšééđ fóóŕ ļóóñğééšţ ŵááš šííğñééđ óóúúţ⟧
activity-others-signed-out = ⟦Šííğñééđ óóúúţ ááļļ óóţĥééŕ đéévííçééš⟧
activity-device-signed-out = ⟦Šííğñééđ óóúúţ áá đéévííçéé⟧
activity-throttled = ⟦Šííğñ-ííñ pááúúšééđ ááfţééŕ ţóóóó mááñý ááţţéémpţš⟧
activity-email-confirmed-new-password = ⟦Émááííļ çóóñfííŕmééđ, pááššŵóóŕđ çĥááñğééđ⟧
activity-email-confirmed = ⟦Émááííļ çóóñfííŕmééđ⟧
activity-reset-asked = ⟦Pááššŵóóŕđ ŕééšééţ ŕééqúúééšţééđ⟧
activity-password-reset = ⟦Pááššŵóóŕđ ŕééšééţ⟧
activity-change-asked = ⟦Émááííļ çĥááñğéé ŕééqúúééšţééđ⟧
activity-email-changed = ⟦Émááííļ çĥááñğééđ⟧
activity-change-undone = ⟦Émááííļ çĥááñğéé úúñđóóñéé⟧
activity-not-mine = ⟦Ţĥéé óóŵñééŕ óóf ţĥéé ñééŵ ááđđŕééšš ŕééĵééçţééđ ţĥéé ááççóóúúñţ. Ýóóúúŕ óóļđ éémááííļ ííš ƀááçķ⟧
activity-code-refused = ⟦Ŵŕóóñğ çóóđéé ééñţééŕééđ⟧
activity-role-granted = ⟦Àñ ááđmííñííšţŕááţóóŕ ğáávéé ýóóúú áá ŕóóļéé⟧
activity-role-revoked = ⟦Àñ ááđmííñííšţŕááţóóŕ ŕéémóóvééđ áá ŕóóļéé fŕóóm ýóóúú⟧
activity-account-disabled = ⟦Àñ ááđmííñííšţŕááţóóŕ đííšááƀļééđ ţĥííš ááççóóúúñţ⟧
activity-account-enabled = ⟦Àñ ááđmííñííšţŕááţóóŕ ééñááƀļééđ ţĥííš ááççóóúúñţ⟧
activity-account-deleted = ⟦Àñ ááđmííñííšţŕááţóóŕ đééļééţééđ ţĥííš ááççóóúúñţ⟧
activity-unlocked = ⟦Šííğñ-ííñ úúñļóóçķééđ ƀý ááñ ááđmííñííšţŕááţóóŕ⟧
activity-which = ⟦Fííļţééŕ ááçţíívííţý⟧
activity-all = ⟦Àļļ⟧
activity-sign-ins = ⟦Šííğñ-ííñš⟧
activity-changes = ⟦Çĥááñğééš⟧
activity-check = ⟦Çĥééçķ ţĥííš⟧
activity-not-you = ⟦Ŵáášñ'ţ ýóóúú?⟧
activity-secure = ⟦Šééçúúŕéé ýóóúúŕ ááççóóúúñţ⟧
activity-times = { $n ->
    [one] ⟦óóñçéé⟧
   *[other] ⟦{ $n } ţíímééš⟧
}


## ########## Resource: brand ###############

brand-title = ⟦Ýóóúúŕ ƀŕááñđ⟧
brand-lead = ⟦Évééŕý pááŕţ óóf áá pááğéé ááñđ éévééŕý éémááííļ, ííñ ýóóúúŕ ñááméé ááñđ çóóļóóŕš.⟧
brand-emails = ⟦Émááííļš⟧
brand-colors = ⟦Çóóļóóŕš, ííñ ţĥéé ļííğĥţ ááñđ ííñ ţĥéé đááŕķ⟧


## ########## Resource: confirm ###############

confirm-cancel = ⟦Çááñçééļ⟧


## ########## Resource: device ###############

device-on = ⟦{ $browser } óóñ { $system }⟧
device-program-on = ⟦À pŕóóğŕáám óóñ { $system }⟧
device-program-in = ⟦À { $language } pŕóóğŕáám⟧
device-app-for = ⟦Àñ { $system } áápp⟧
device-app-on = ⟦Àñ áápp óóñ { $system }⟧
device-app = ⟦Àñ áápp⟧
device-unknown = ⟦Úñķñóóŵñ đéévííçéé⟧


## ########## Resource: email ###############

email-title = ⟦Émááííļ⟧
email-no-mail = ⟦Ţĥííš šííţéé çááñ'ţ šééñđ éémááííļ, šóó ááđđŕééššééš çááñ'ţ ƀéé çóóñfííŕmééđ.⟧
email-confirm-title = ⟦Çóóñfííŕm ýóóúúŕ éémááííļ⟧
email-send = ⟦Šééñđ çóóñfííŕmááţííóóñ éémááííļ⟧
email-code = ⟦Éñţééŕ çóóđéé⟧
email-button = ⟦Çĥááñğéé éémááííļ⟧
email-confirm-why = ⟦Çóóñfííŕm { $address } šóó ýóóúú çááñ ŕééšééţ ýóóúúŕ pááššŵóóŕđ ááñđ ğééţ šééçúúŕííţý ááļééŕţš.⟧
email-change-title = ⟦Çĥááñğéé ýóóúúŕ éémááííļ⟧
email-change-lead = ⟦Ŵéé'ļļ éémááííļ ţĥéé ñééŵ ááđđŕééšš ţóó çóóñfííŕm ííţ. Ŵéé'ļļ ááļšóó ţééļļ ţĥéé óóļđ óóñéé, ŵĥííçĥ çááñ úúñđóó ţĥéé çĥááñğéé fóóŕ { $life }.⟧
email-add-title = ⟦Àđđ ááñ éémááííļ⟧
email-add-lead = ⟦Úšéé ííţ ţóó šííğñ ííñ, ŕééšééţ ýóóúúŕ pááššŵóóŕđ ááñđ ğééţ šééçúúŕííţý ááļééŕţš. Ŵéé'ļļ šééñđ ááñ éémááííļ ţóó çóóñfííŕm ííţ.⟧


## ########## Resource: error ###############

error-try-again = ⟦Ţŕý ááğááííñ⟧
error-start = ⟦Ğóó ţóó ţĥéé šţááŕţ pááğéé⟧


## ########## Resource: errors ###############

title-validation = ⟦Ţĥééŕéé'š áá pŕóóƀļéém⟧
title-malformed = ⟦Ŵéé çóóúúļđñ'ţ ŕééááđ ţĥááţ ŕééqúúééšţ⟧
title-login-taken = ⟦Ţĥííš ñááméé ííš ţááķééñ⟧
title-invalid-credentials = ⟦Ŵŕóóñğ éémááííļ óóŕ pááššŵóóŕđ⟧
title-link-invalid = ⟦Ţĥííš ļííñķ óóŕ çóóđéé đóóééšñ'ţ ŵóóŕķ⟧
title-link-replaced = ⟦Ţĥííš ļííñķ ŵááš ŕéépļááçééđ⟧
title-link-expired = ⟦Ţĥííš ļííñķ ĥááš ééxpííŕééđ⟧
title-link-used = ⟦Ţĥííš ļííñķ ŵááš ááļŕééááđý úúšééđ⟧
title-password-required = ⟦Éñţééŕ ýóóúúŕ pááššŵóóŕđ⟧
title-reset-required = ⟦Ŕééšééţ ýóóúúŕ pááššŵóóŕđ fííŕšţ⟧
title-account-disabled = ⟦Ţĥííš ááççóóúúñţ ííš đííšááƀļééđ⟧
title-too-many-attempts = ⟦Ţóóóó mááñý ááţţéémpţš⟧
title-busy = ⟦Ŵéé'ŕéé ƀúúšý⟧
title-authentication-required = ⟦Šííğñ ííñ ţóó çóóñţííñúúéé⟧
title-token-expired = ⟦Ţĥéé ááççééšš ţóóķééñ ĥááš ééxpííŕééđ⟧
title-token-invalid = ⟦Ţĥéé ááççééšš ţóóķééñ ííšñ'ţ vááļííđ⟧
title-refresh-token-missing = ⟦Ţĥééŕéé'š ñóó šééššííóóñ ţóó ŕééñééŵ⟧
title-refresh-token-invalid = ⟦Ýóóúúŕ šééššííóóñ ĥááš ééñđééđ⟧
title-refresh-token-reused = ⟦Ŵéé ééñđééđ ţĥííš šééššííóóñ ţóó pŕóóţééçţ ýóóúú⟧
title-no-session = ⟦Ýóóúú ŵééŕééñ'ţ šííğñééđ ííñ⟧
title-insufficient-permissions = ⟦Ýóóúú đóóñ'ţ ĥáávéé ááççééšš⟧
title-cross-origin = ⟦Ŵéé ƀļóóçķééđ ţĥááţ ŕééqúúééšţ⟧
title-wrong-host = ⟦Ŵŕóóñğ ááđđŕééšš⟧
title-not-found = ⟦Pááğéé ñóóţ fóóúúñđ⟧
title-precondition-failed = ⟦Šóómééóóñéé ééļšéé çĥááñğééđ ţĥííš⟧
title-limit-reached = ⟦Ýóóúú'véé ŕééááçĥééđ ţĥéé ļíímííţ⟧
title-method-not-allowed = ⟦Ţĥááţ đííđñ'ţ ŵóóŕķ⟧
title-request-timeout = ⟦Ţĥááţ ţóóóóķ ţóóóó ļóóñğ⟧
title-payload-too-large = ⟦Ţĥááţ'š ţóóóó ļóóñğ⟧
title-unsupported-media-type = ⟦Ŵéé çááñ'ţ ŕééááđ ţĥííš fóóŕmááţ⟧
title-unavailable = ⟦Ŵéé'ļļ ƀéé ŕííğĥţ ƀááçķ⟧
title-internal = ⟦Šóómééţĥííñğ ŵééñţ ŵŕóóñğ⟧
error-validation = ⟦Çĥééçķ ŵĥááţ ýóóúú ééñţééŕééđ ááñđ ţŕý ááğááííñ.⟧
error-malformed = ⟦Ğóó ƀááçķ ááñđ ţŕý ááğááííñ.⟧
error-login-taken = ⟦Ţĥééŕéé'š ááļŕééááđý ááñ ááççóóúúñţ ŵííţĥ ţĥííš ñááméé. Çĥóóóóšéé ááñóóţĥééŕ, óóŕ šííğñ ííñ.⟧
error-invalid-credentials = ⟦Çĥééçķ ƀóóţĥ ááñđ ţŕý ááğááííñ. Íf ýóóúú ĵúúšţ šííğñééđ úúp, çóóñfííŕm ýóóúúŕ éémááííļ fííŕšţ.⟧
error-link-replaced = ⟦Úšéé ţĥéé ļííñķ ííñ óóúúŕ ñééŵééšţ éémááííļ, óóŕ ğééţ ááñóóţĥééŕ.⟧
error-link-expired = ⟦Ğééţ áá ñééŵ óóñéé.⟧
error-link-used = ⟦Éááçĥ ļííñķ ŵóóŕķš óóñçéé. Íf ţĥááţ ŵáášñ'ţ ýóóúú, ŕééšééţ ýóóúúŕ pááššŵóóŕđ.⟧
error-password-required = ⟦Šóómééóóñéé ééļšéé mááý ĥáávéé çŕééááţééđ ţĥííš ááççóóúúñţ. Éñţééŕ ţĥéé pááššŵóóŕđ ýóóúú çĥóóšéé, óóŕ pííçķ áá ñééŵ óóñéé.⟧
error-reset-required = ⟦Šóómééóóñéé ŵĥóó ķñééŵ ýóóúúŕ pááššŵóóŕđ çĥááñğééđ ýóóúúŕ éémááííļ. Ŕééšééţ ýóóúúŕ pááššŵóóŕđ fííŕšţ.⟧
error-account-disabled = ⟦Àñ ááđmííñííšţŕááţóóŕ ĥááš đííšááƀļééđ ţĥííš ááççóóúúñţ. Çóóñţááçţ ţĥéém ííf ýóóúú ţĥííñķ ţĥííš ííš áá mííšţááķéé.⟧
error-authentication-required = ⟦Ýóóúú ñééééđ ţóó ƀéé šííğñééđ ííñ ţóó šéééé ţĥííš.⟧
error-token-expired = ⟦Ŕééñééŵ ííţ ŵííţĥ ţĥéé ŕééfŕééšĥ ţóóķééñ, ţĥééñ ţŕý ááğááííñ.⟧
error-token-invalid = ⟦Šííğñ ííñ ááğááííñ.⟧
error-refresh-token-reused = ⟦Šóómééóóñéé mááý ĥáávéé çóópííééđ ííţ. Šííğñ ííñ ááğááííñ.⟧
error-no-session = ⟦Ţĥííš ţóóķééñ ƀééļóóñğš ţóó ñóó šééššííóóñ, šóó ñóóţĥííñğ ŵááš ééñđééđ.⟧
error-insufficient-permissions = ⟦Àšķ ááñ ááđmííñííšţŕááţóóŕ fóóŕ ááççééšš.⟧
error-cross-origin = ⟦Íţ çááméé fŕóóm ááñóóţĥééŕ šííţéé. Ğóó ţóó šííğñ-ííñ ááñđ ţŕý ááğááííñ.⟧
error-wrong-host = ⟦Ţĥííš šééŕvééŕ óóñļý ááñšŵééŕš ááţ ţĥéé ááđđŕééšš ííñ ÀPP_ÚŔĻ.⟧
error-precondition-failed = ⟦Íţ ŵááš ééđííţééđ ááfţééŕ ýóóúú óópééñééđ ííţ. Çóómpááŕéé, ţĥééñ šáávéé ááğááííñ ţóó óóvééŕŵŕííţéé.⟧
error-limit-reached = ⟦Đééļééţéé šóóméé óóf ýóóúúŕš ƀééfóóŕéé ýóóúú ááđđ móóŕéé.⟧
error-not-found = ⟦Ţĥéé ļííñķ mááý ƀéé ŵŕóóñğ, óóŕ ţĥéé pááğéé ĥááš móóvééđ.⟧
error-method-not-allowed = ⟦Ţĥííš pááğéé çááñ'ţ ƀéé óópééñééđ đííŕééçţļý.⟧
error-request-timeout = ⟦Çĥééçķ ýóóúúŕ çóóññééçţííóóñ ááñđ ţŕý ááğááííñ.⟧
error-payload-too-large = ⟦Šĥóóŕţééñ ţĥéé ţééxţ ááñđ ţŕý ááğááííñ.⟧
error-unsupported-media-type = ⟦Šééñđ ţĥéé ƀóóđý ááš ááppļííçááţííóóñ/ĵšóóñ.⟧
error-unavailable = ⟦Šóómééţĥííñğ óóñ óóúúŕ šííđéé ííšñ'ţ ŕééšpóóñđííñğ. Ýóóúú'ŕéé šţííļļ šííğñééđ ííñ. Ţŕý ááğááííñ ííñ áá móómééñţ.⟧
error-internal = ⟦Íţ'š óóúúŕ fááúúļţ ááñđ ííţ'š ƀééééñ ļóóğğééđ. Ţŕý ááğááííñ.⟧
error-link-invalid = ⟦Çĥééçķ ţĥááţ ýóóúú çóópííééđ ááļļ óóf ííţ, óóŕ ğééţ áá ñééŵ óóñéé. Çóóđééš ééxpííŕéé ááfţééŕ { $life }.⟧
error-too-many-attempts = ⟦Ţŕý ááğááííñ ííñ { $wait }, óóŕ ŕééšééţ ýóóúúŕ pááššŵóóŕđ.⟧
error-busy = ⟦Mááñý pééóópļéé ááŕéé šííğñííñğ ííñ. Ţŕý ááğááííñ ííñ { $wait }.⟧


## ########## Resource: fields ###############

field-login = ⟦Émááííļ óóŕ úúšééŕñááméé⟧
field-password = ⟦Pááššŵóóŕđ⟧
field-current-password = ⟦Çúúŕŕééñţ pááššŵóóŕđ⟧
field-new-password = ⟦Ñééŵ pááššŵóóŕđ⟧
field-account-password = ⟦Ýóóúúŕ pááššŵóóŕđ⟧
field-new-email = ⟦Ñééŵ éémááííļ⟧
field-email-code = ⟦Çóóđéé fŕóóm ţĥéé éémááííļ⟧
field-title = ⟦Ţííţļéé⟧
field-notes = ⟦Ñóóţééš⟧
field-status = ⟦Šţááţúúš⟧
field-first-name = ⟦Fííŕšţ ñááméé⟧
field-last-name = ⟦Ļáášţ ñááméé⟧
field-language = ⟦Ļááñğúúááğéé⟧
field-time-zone = ⟦Ţííméé žóóñéé⟧
new-password-hint = ⟦Àţ ļééáášţ { $min } çĥááŕááçţééŕš. À fééŵ úúñŕééļááţééđ ŵóóŕđš ŵóóŕķ ŵééļļ.⟧
code-hint = ⟦8 çĥááŕááçţééŕš. Éxpííŕééš ááfţééŕ { $life }.⟧
fault-too-short = ⟦Úšéé ááţ ļééáášţ { $min } çĥááŕááçţééŕš.⟧
fault-too-long = ⟦Úšéé ááţ móóšţ { $max } çĥááŕááçţééŕš.⟧
fault-not-an-address = ⟦Éñţééŕ áá fúúļļ éémááííļ, ļííķéé ááđáá@ééxáámpļéé.çóóm.⟧
fault-bad-character-or-space = ⟦Ŕéémóóvéé špááçééš ááñđ ííñvííšííƀļéé çĥááŕááçţééŕš.⟧
fault-bad-character = ⟦Ŕéémóóvéé ííñvííšííƀļéé çĥááŕááçţééŕš.⟧
fault-taken = ⟦Ţĥééŕéé'š ááļŕééááđý ááñ ááççóóúúñţ ŵííţĥ ţĥííš ñááméé.⟧
fault-common-password = ⟦Ţĥííš pááššŵóóŕđ ííš ţóóóó çóómmóóñ. Çĥóóóóšéé ááñóóţĥééŕ.⟧
fault-breached = ⟦Ţĥííš pááššŵóóŕđ ááppééááŕééđ ííñ áá đááţáá ƀŕééááçĥ. Çĥóóóóšéé ááñóóţĥééŕ.⟧
fault-same-as-login = ⟦Ýóóúúŕ pááššŵóóŕđ çááñ'ţ ƀéé ýóóúúŕ éémááííļ óóŕ úúšééŕñááméé.⟧
fault-known-words = ⟦Ŵííţĥóóúúţ ýóóúúŕ ñááméé ááñđ óóúúŕš, ţĥííš pááššŵóóŕđ ĥááš fééŵééŕ ţĥááñ { $min } çĥááŕááçţééŕš. Çĥóóóóšéé ááñóóţĥééŕ.⟧
fault-wrong-password = ⟦Ţĥííš ííšñ'ţ ýóóúúŕ çúúŕŕééñţ pááššŵóóŕđ.⟧
fault-not-offered = { $field ->
    [status] ⟦Çĥóóóóšéé áá šţááţúúš fŕóóm ţĥéé ļííšţ.⟧
    [language] ⟦Çĥóóóóšéé áá ļááñğúúááğéé fŕóóm ţĥéé ļííšţ.⟧
    [time_zone] ⟦Çĥóóóóšéé áá ţííméé žóóñéé fŕóóm ţĥéé ļííšţ.⟧
   *[other] ⟦Çĥóóóóšéé óóñéé fŕóóm ţĥéé ļííšţ.⟧
}
fault-not-the-words = ⟦Ţýpéé ţĥééšéé ţŵóó ŵóóŕđš: { $words }.⟧
fault-same-address = ⟦Ţĥííš ííš ááļŕééááđý ýóóúúŕ éémááííļ.⟧
fault-required = { $field ->
    [login] ⟦Éñţééŕ ýóóúúŕ éémááííļ óóŕ úúšééŕñááméé.⟧
    [password] ⟦Éñţééŕ ýóóúúŕ pááššŵóóŕđ.⟧
    [current_password] ⟦Éñţééŕ ýóóúúŕ çúúŕŕééñţ pááššŵóóŕđ.⟧
    [new_password] ⟦Éñţééŕ áá ñééŵ pááššŵóóŕđ.⟧
    [email] ⟦Éñţééŕ ááñ éémááííļ.⟧
    [code] ⟦Éñţééŕ ţĥéé çóóđéé.⟧
    [title] ⟦Éñţééŕ áá ţííţļéé.⟧
    [status] ⟦Çĥóóóóšéé áá šţááţúúš.⟧
    [first_name] ⟦Éñţééŕ áá fííŕšţ ñááméé.⟧
    [last_name] ⟦Éñţééŕ áá ļáášţ ñááméé.⟧
    [words] ⟦Ţýpéé ţĥéé ŵóóŕđš.⟧
   *[other] ⟦Ţĥííš ííš ŕééqúúííŕééđ.⟧
}


## ########## Resource: flash ###############

flash-welcome = ⟦Ŵééļçóóméé! Ýóóúúŕ ááççóóúúñţ ííš ŕééááđý.⟧
flash-signed-out = ⟦Ýóóúú'ŕéé šííğñééđ óóúúţ óóñ ţĥííš đéévííçéé.⟧
flash-not-signed-in = ⟦Ýóóúú ŵééŕééñ'ţ šííğñééđ ííñ.⟧
flash-device-signed-out = ⟦Ţĥááţ đéévííçéé ííš šííğñééđ óóúúţ.⟧
flash-others-signed-out = ⟦Ýóóúú'ŕéé šííğñééđ óóúúţ éévééŕýŵĥééŕéé ééļšéé.⟧
flash-saved = ⟦Šáávééđ.⟧
flash-deleted = ⟦Đééļééţééđ.⟧
flash-gone-meanwhile = ⟦Ţĥííš ŵááš đééļééţééđ ííñ ţĥéé mééááñţííméé. Ýóóúúŕ ţééxţ ííš ƀééļóóŵ. Šáávéé ííţ ááš áá ñééŵ óóñéé.⟧
flash-draft-is-back = ⟦Ýóóúú ŵééŕéé šííğñééđ óóúúţ. Ýóóúúŕ ţééxţ ííš ƀééļóóŵ ááñđ ĥáášñ'ţ ƀééééñ šáávééđ ýééţ.⟧
flash-letter-to-sign-up = ⟦Çĥééçķ ýóóúúŕ éémááííļ. Ópééñ ţĥéé ļííñķ ŵéé šééñţ ýóóúú ţóó fííñííšĥ.⟧
flash-letter-to-verify = ⟦Íf ţĥááţ ááđđŕééšš šţííļļ ñééééđš çóóñfííŕmííñğ, áá ñééŵ éémááííļ ííš óóñ ííţš ŵááý. Óñļý ţĥéé ñééŵééšţ ļííñķ ŵóóŕķš.⟧
flash-letter-to-reset = ⟦Íf ţĥééŕéé'š ááñ ááççóóúúñţ ŵííţĥ ááñ éémááííļ, ŵéé'véé ĵúúšţ šééñţ ííţ áá ŕééšééţ ļííñķ.⟧
flash-letter-to-change = ⟦Ŵéé'véé éémááííļééđ ţĥéé ñééŵ ááđđŕééšš. Ýóóúúŕ éémááííļ çĥááñğééš óóñçéé ýóóúú çóóñfííŕm ííţ ţĥééŕéé.⟧
flash-email-verified = ⟦Ýóóúúŕ éémááííļ ííš çóóñfííŕmééđ.⟧
flash-email-changed = ⟦Ýóóúúŕ éémááííļ ĥááš ƀééééñ çĥááñğééđ.⟧
flash-email-change-undone = ⟦Ýóóúúŕ éémááííļ ííš ŕééšţóóŕééđ ááñđ éévééŕýóóñéé ííš šííğñééđ óóúúţ. Ţĥéé pééŕšóóñ ŵĥóó çĥááñğééđ ííţ ķñééŵ ýóóúúŕ pááššŵóóŕđ, šóó ŵéé'véé éémááííļééđ ýóóúú áá ļííñķ ţóó çĥóóóóšéé áá ñééŵ óóñéé.⟧
flash-not-mine = ⟦Ţĥááţ ááççóóúúñţ ñóó ļóóñğééŕ ĥááš ýóóúúŕ ááđđŕééšš, ááñđ éévééŕýóóñéé ííš šííğñééđ óóúúţ óóf ííţ. Ýóóúú çááñ ñóóŵ šííğñ úúp ŵííţĥ ýóóúúŕ ááđđŕééšš.⟧
flash-password-reset = ⟦Ýóóúúŕ pááššŵóóŕđ ĥááš ƀééééñ çĥááñğééđ ááñđ ááļļ đéévííçééš ááŕéé šííğñééđ óóúúţ. Šííğñ ííñ ŵííţĥ ţĥéé ñééŵ óóñéé.⟧
flash-password-breached = ⟦Ýóóúú'ŕéé šííğñééđ ííñ, ƀúúţ ýóóúúŕ pááššŵóóŕđ ááppééááŕééđ ííñ áá đááţáá ƀŕééááçĥ. Çĥóóóóšéé áá ñééŵ óóñéé ƀééļóóŵ.⟧
flash-password-changed = ⟦Pááššŵóóŕđ çĥááñğééđ. Ýóóúú'ŕéé šííğñééđ óóúúţ éévééŕýŵĥééŕéé ééļšéé.⟧


## ########## Resource: forgot ###############

forgot-title = ⟦Fóóŕğóóţ ýóóúúŕ pááššŵóóŕđ?⟧
forgot-no-mail = ⟦Ţĥííš šííţéé çááñ'ţ šééñđ éémááííļ. Àšķ ýóóúúŕ ááđmííñííšţŕááţóóŕ ţóó ŕééšééţ ýóóúúŕ pááššŵóóŕđ.⟧
forgot-back = ⟦Bááçķ ţóó šííğñ ííñ⟧
forgot-lead = ⟦Éñţééŕ ýóóúúŕ éémááííļ óóŕ úúšééŕñááméé. Ŵéé'ļļ éémááííļ ýóóúú áá ļííñķ ţóó ŕééšééţ ýóóúúŕ pááššŵóóŕđ.⟧
forgot-button = ⟦Émááííļ méé áá ļííñķ⟧


## ########## Resource: frame ###############

frame-skip = ⟦Šķííp ţóó çóóñţééñţ⟧
frame-footer = ⟦Ŵéé óóñļý úúšéé ţĥéé çóóóóķííééš ñééééđééđ ţóó šííğñ ýóóúú ííñ.⟧
frame-language = ⟦Ļááñğúúááğéé⟧
nav-devices = ⟦Đéévííçééš⟧
nav-pages = ⟦Àƀóóúúţ ýóóúúŕ ááççóóúúñţ⟧
show-password = ⟦Šĥóóŵ pááššŵóóŕđ⟧
frame-help = ⟦Ĥééļp⟧
frame-privacy = ⟦Pŕíívááçý⟧
frame-terms = ⟦Ţééŕmš⟧
frame-imprint = ⟦Ļééğááļ ñóóţííçéé⟧
frame-about = ⟦Šííğñ ííñ ţóó { $brand }, çŕééááţéé ááñ ááççóóúúñţ óóŕ mááñááğéé ţĥéé óóñéé ýóóúú ĥáávéé.⟧
frame-refused = ⟦Éŕŕóóŕ: { $title }⟧
nav-profile = ⟦Pŕóófííļéé⟧
nav-security = ⟦Šééçúúŕííţý⟧


## ########## Resource: header ###############

header-nav = ⟦Àççóóúúñţ⟧
header-site = ⟦Šííţéé⟧


## ########## Resource: mail ###############

mail-ignore = ⟦Đííđñ'ţ áášķ fóóŕ ţĥííš? Ýóóúú çááñ ííğñóóŕéé ţĥííš éémááííļ. Ñóóţĥííñğ ŵííļļ çĥááñğéé.⟧
mail-paste = ⟦Íf ţĥéé ƀúúţţóóñ đóóééšñ'ţ ŵóóŕķ, páášţéé ţĥííš ííñţóó ýóóúúŕ ƀŕóóŵšééŕ:⟧
mail-code = ⟦Éñţééŕ ţĥííš çóóđéé ŵĥééŕéé ýóóúú áášķééđ fóóŕ ííţ. Íţ ééxpííŕééš ííñ { $life }:⟧
mail-devices = ⟦Ŕéévííééŵ đéévííçééš⟧
mail-verify-title = ⟦Çóóñfííŕm ýóóúúŕ éémááííļ fóóŕ { $brand }⟧
mail-verify = ⟦Ţĥááñķš fóóŕ šííğñííñğ úúp. Çóóñfííŕm ţĥááţ { $address } ííš ýóóúúŕš.⟧
mail-verify-life = ⟦Ţĥííš ļííñķ ééxpííŕééš ííñ { $life }.⟧
mail-confirm = ⟦Çóóñfííŕm éémááííļ⟧
mail-has-account-title = ⟦Ýóóúú ááļŕééááđý ĥáávéé ááñ ááççóóúúñţ ááţ { $brand }⟧
mail-has-account = ⟦Šóómééóóñéé ţŕííééđ ţóó šííğñ úúp ŵííţĥ { $address }, ŵĥííçĥ ááļŕééááđý ĥááš ááñ ááççóóúúñţ.⟧
mail-has-account-then = ⟦Íf ííţ ŵááš ýóóúú, šííğñ ííñ óóŕ ŕééšééţ ýóóúúŕ pááššŵóóŕđ.⟧
mail-sign-in = ⟦Šííğñ ííñ⟧
mail-sign-up = ⟦Šííğñ úúp⟧
mail-reset-title = ⟦Ŕééšééţ ýóóúúŕ { $brand } pááššŵóóŕđ⟧
mail-reset = ⟦Ŵéé ğóóţ áá ŕééqúúééšţ ţóó ŕééšééţ ţĥéé pááššŵóóŕđ fóóŕ { $login }.⟧
mail-reset-life = ⟦Éááçĥ ļííñķ ŵóóŕķš fóóŕ { $life }. Úšííñğ óóñéé ééñđš ţĥéé óóţĥééŕš ááñđ šííğñš ýóóúú óóúúţ éévééŕýŵĥééŕéé.⟧
mail-change-title = ⟦Çóóñfííŕm ýóóúúŕ ñééŵ éémááííļ fóóŕ { $brand }⟧
mail-change = ⟦Šóómééóóñéé áášķééđ ţóó úúšéé { $address } fóóŕ ţĥééííŕ ááççóóúúñţ. Íf ííţ ŵááš ýóóúú, çóóñfííŕm ţĥááţ ţĥííš ááđđŕééšš ííš ýóóúúŕš.⟧
mail-change-life = ⟦Ţĥííš ļííñķ ééxpííŕééš ííñ { $life }. Ţĥéé óóļđ éémááííļ šţááýš úúñţííļ ýóóúú çóóñfííŕm.⟧
mail-taken-title = ⟦Ţĥííš éémááííļ ááļŕééááđý ĥááš ááñ ááççóóúúñţ ááţ { $brand }⟧
mail-taken = ⟦Šóómééóóñéé ţŕííééđ ţóó ááđđ { $address } ţóó ááñ ááççóóúúñţ, ƀúúţ ááñóóţĥééŕ ááççóóúúñţ ááļŕééááđý úúšééš ííţ. Ñóóţĥííñğ ŵááš çĥááñğééđ.⟧
mail-taken-then = ⟦Íf ííţ ŵááš ýóóúú, šííğñ ííñ ŵííţĥ ţĥííš éémááííļ, óóŕ úúšéé áá đííffééŕééñţ óóñéé.⟧
mail-undo-title = ⟦Ýóóúúŕ { $brand } éémááííļ ŵááš çĥááñğééđ⟧
mail-undo = ⟦Ţĥéé éémááííļ óóf ýóóúúŕ ááççóóúúñţ ŵááš çĥááñğééđ fŕóóm { $old } ţóó { $new }.⟧
mail-undo-life = ⟦Íf ţĥííš ŵááš ýóóúú, ýóóúú'ŕéé đóóñéé. Íf ñóóţ, úúñđóó ííţ. Ŵéé'ļļ ŕééšţóóŕéé ţĥííš ááđđŕééšš ááñđ šííğñ éévééŕýóóñéé óóúúţ. Ţĥííš ļííñķ ééxpííŕééš ííñ { $life }.⟧
mail-undo-button = ⟦Ŕééšţóóŕéé mý éémááííļ⟧
mail-new-device-title = ⟦Ñééŵ šííğñ-ííñ ţóó ýóóúúŕ { $brand } ááççóóúúñţ⟧
mail-new-device = ⟦Ýóóúúŕ ááççóóúúñţ { $login } ŵááš úúšééđ óóñ áá ñééŵ đéévííçéé.⟧
mail-new-device-then = ⟦Íf ţĥííš ŵááš ýóóúú, ýóóúú'ŕéé đóóñéé. Íf ñóóţ, šííğñ ţĥááţ đéévííçéé óóúúţ ááñđ çĥááñğéé ýóóúúŕ pááššŵóóŕđ.⟧
mail-password-changed-title = ⟦Ýóóúúŕ { $brand } pááššŵóóŕđ ŵááš çĥááñğééđ⟧
mail-password-changed = ⟦Ţĥéé pááššŵóóŕđ fóóŕ { $login } ŵááš çĥááñğééđ ááñđ ááļļ óóţĥééŕ đéévííçééš ŵééŕéé šííğñééđ óóúúţ.⟧
mail-password-changed-then = ⟦Íf ţĥííš ŵáášñ'ţ ýóóúú, çóóñţááçţ šúúppóóŕţ ŕííğĥţ ááŵááý.⟧
mail-password-reset-title = ⟦Ýóóúúŕ { $brand } pááššŵóóŕđ ŵááš ŕééšééţ⟧
mail-password-reset = ⟦Ţĥéé pááššŵóóŕđ fóóŕ { $login } ŵááš ŕééšééţ úúšííñğ áá ļííñķ šééñţ ţóó ţĥííš ááđđŕééšš. Àļļ đéévííçééš ŵééŕéé šííğñééđ óóúúţ.⟧
mail-password-reset-then = ⟦Íf ţĥííš ŵáášñ'ţ ýóóúú, šóómééóóñéé çááñ ŕééááđ ýóóúúŕ éémááííļ. Šééçúúŕéé ííţ fííŕšţ, ţĥééñ ŕééšééţ ýóóúúŕ pááššŵóóŕđ ááğááííñ.⟧
mail-token-reused-title = ⟦Ŵéé ééñđééđ áá šúúšpííçííóóúúš šééššííóóñ ááţ { $brand }⟧
mail-token-reused = ⟦Šóómééóóñéé ŕééúúšééđ ááñ óóļđ šííğñ-ííñ ţóóķééñ fóóŕ { $login }, šóó ŵéé šííğñééđ ţĥááţ đéévííçéé óóúúţ.⟧
mail-token-reused-then = ⟦Šííğñ ííñ ááğááííñ ááñđ çĥééçķ ýóóúúŕ đéévííçééš. Íf ýóóúú đóóñ'ţ ŕééçóóğñíížéé óóñéé, šííğñ ííţ óóúúţ ááñđ çĥááñğéé ýóóúúŕ pááššŵóóŕđ.⟧
mail-too-many-sessions-title = ⟦Ýóóúú'ŕéé šííğñééđ ííñ ţóó { $brand } óóñ mááñý đéévííçééš⟧
mail-too-many-sessions = ⟦Ýóóúúŕ ááççóóúúñţ { $login } ŕééááçĥééđ ţĥéé ļíímííţ óóf đéévííçééš. Ţĥéé đéévííçéé ţĥááţ ŵááš úúñúúšééđ fóóŕ ļóóñğééšţ ŵááš šííğñééđ óóúúţ.⟧
mail-too-many-sessions-then = ⟦Íf ţĥííš ŵááš ýóóúú, ýóóúú'ŕéé đóóñéé. Íf ýóóúú đóóñ'ţ ŕééçóóğñíížéé áá đéévííçéé, šííğñ ííţ óóúúţ ááñđ çĥááñğéé ýóóúúŕ pááššŵóóŕđ.⟧
mail-not-mine-warning = ⟦Ţĥííš ááççóóúúñţ ŕééçééñţļý ĥááđ áá đííffééŕééñţ éémááííļ. Íţš óóŵñééŕ çááñ ţááķéé ţĥéé ááççóóúúñţ ƀááçķ úúñţííļ { $until }, ŵííţĥ éévééŕýţĥííñğ ííñ ííţ. Íf ýóóúú đííđñ'ţ ááđđ ýóóúúŕ ááđđŕééšš ţóó ţĥííš ááççóóúúñţ, đóóñ'ţ úúšéé ííţ. Ŕééĵééçţ ííţ ŵííţĥ ţĥéé óóţĥééŕ ļííñķ ƀééļóóŵ.⟧
mail-not-mine = ⟦Ţĥííš ááççóóúúñţ ííš ñóóţ mííñéé⟧
mail-old-is-back-title = ⟦Ýóóúúŕ óóļđ éémááííļ ííš ƀááçķ ááţ { $brand }⟧
mail-old-is-back = ⟦Ţĥéé éémááííļ óóf ýóóúúŕ ááççóóúúñţ ŵááš çĥááñğééđ fŕóóm { $old } ţóó { $new }, ááñđ ţĥéé óóŵñééŕ óóf { $new } šááýš ţĥéé ááççóóúúñţ ííšñ'ţ ţĥééííŕš.⟧
mail-old-is-back-then = ⟦Šóó { $old } ííš ýóóúúŕ éémááííļ ááğááííñ ááñđ éévééŕýóóñéé ííš šííğñééđ óóúúţ. Ŵéé'ŕéé šééñđííñğ ýóóúú ááñóóţĥééŕ éémááííļ ţóó çĥóóóóšéé áá ñééŵ pááššŵóóŕđ.⟧
mail-free-again-title = ⟦Ýóóúúŕ ááđđŕééšš ííš fŕéééé ááğááííñ ááţ { $brand }⟧
mail-free-again = ⟦Ýóóúú šááííđ ţĥéé ááççóóúúñţ ŵííţĥ ţĥéé ááđđŕééšš { $address } ííšñ'ţ ýóóúúŕš. Ŵéé ŕéémóóvééđ ýóóúúŕ ááđđŕééšš, šííğñééđ éévééŕýóóñéé óóúúţ ááñđ ţóóļđ ţĥéé óóŵñééŕ.⟧
mail-free-again-then = ⟦Ýóóúú çááñ ñóóŵ šííğñ úúp ŵííţĥ ţĥííš ááđđŕééšš.⟧
mail-when = ⟦Ŵĥééñ⟧
mail-device = ⟦Đéévííçéé⟧
mail-ip = ⟦ÍP ááđđŕééšš⟧
mail-reset-button = ⟦Ŕééšééţ pááššŵóóŕđ⟧
mail-sent-by = ⟦Šééñţ ƀý { $brand }, { $site }.⟧
mail-why-asked = ⟦Ýóóúú ğééţ ţĥííš éémááííļ ƀééçááúúšéé šóómééóóñéé ééñţééŕééđ ýóóúúŕ ááđđŕééšš ţĥééŕéé.⟧
mail-why-account = ⟦Ýóóúú ğééţ ţĥííš éémááííļ ƀééçááúúšéé ýóóúúŕ ááđđŕééšš ƀééļóóñğš ţóó ááñ ááççóóúúñţ ţĥééŕéé.⟧
mail-help = ⟦Ĥééļp⟧


## ########## Resource: mailbox ###############

mailbox-title = ⟦Mááííļƀóóx⟧
mailbox-lead = ⟦Émááííļš ļááñđ ĥééŕéé úúñţííļ ŠMŢP_ÚŔĻ ííš šééţ.⟧
mailbox-empty = ⟦Ñóó éémááííļš ýééţ.⟧
mailbox-html = ⟦Vííééŵ ĤŢMĻ⟧
mailbox-sent = ⟦Ţóó { $address }, { $moment }⟧
mailbox-open = ⟦(Đéévééļóópmééñţ: óópééñ ţĥéé mááííļƀóóx)⟧


## ########## Resource: not-found ###############

not-found-title = ⟦Pááğéé ñóóţ fóóúúñđ⟧


## ########## Resource: not-mine ###############

not-mine-title = ⟦Ţĥííš ááççóóúúñţ ííš ñóóţ mííñéé⟧
not-mine-if = ⟦Íf ýóóúú đííđñ'ţ ááđđ ţĥííš ááđđŕééšš ýóóúúŕšééļf, ýóóúú çááñ ŕééĵééçţ ţĥéé ááççóóúúñţ.⟧
not-mine-address = ⟦Ţĥéé ááççóóúúñţ ğééţš ííţš pŕéévííóóúúš ááđđŕééšš ƀááçķ, ááñđ ŵéé ţééļļ ţĥéé óóŵñééŕ óóf ţĥááţ ááđđŕééšš.⟧
not-mine-sessions = ⟦Évééŕýóóñéé ííš šííğñééđ óóúúţ óóf ííţ, ááñđ éévééŕý ļííñķ ŵéé'véé šééñţ ýóóúú šţóópš ŵóóŕķííñğ.⟧
not-mine-free = ⟦Ýóóúúŕ ááđđŕééšš ƀééçóómééš fŕéééé, šóó ýóóúú çááñ šííğñ úúp ŵííţĥ ííţ.⟧
not-mine-contents = ⟦Àñýţĥííñğ ýóóúú ááđđééđ ţóó ţĥííš ááççóóúúñţ šţááýš ţĥééŕéé, ááñđ ýóóúú çááñ'ţ ğééţ ííţ ƀááçķ.⟧
not-mine-button = ⟦Ŕééĵééçţ ţĥííš ááççóóúúñţ⟧
not-mine-mine = ⟦Íţ'š mííñéé, ŕééšééţ mý pááššŵóóŕđ⟧
not-mine-spent = ⟦Ţĥííš ŵóóŕķš óóñçéé, ŵííţĥ ţĥéé ļííñķ ííñ óóúúŕ ñééŵééšţ éémááííļ, fóóŕ ááš ļóóñğ ááš ţĥéé çĥááñğéé óóf ááđđŕééšš çááñ ƀéé úúñđóóñéé.⟧
not-mine-again = ⟦Šééñđ áá ñééŵ éémááííļ⟧
not-mine-lead = ⟦Ţĥéé ááççóóúúñţ { $login } úúšééš ýóóúúŕ éémááííļ, { $address }.⟧
not-mine-label = ⟦Ţýpéé ţĥééšéé ţŵóó ŵóóŕđš ţóó çóóñfííŕm: { $words }⟧


## ########## Resource: people ###############

people-title = ⟦Pééóópļéé⟧
people-lead = ⟦Évééŕýóóñéé ŵĥóó ííš šííğñééđ ííñ çááñ šéééé ţĥííš đííŕééçţóóŕý.⟧
people-find = ⟦Fííñđ ƀý ñááméé⟧
people-search = ⟦Šééááŕçĥ⟧
people-first = ⟦Fííŕšţ pááğéé⟧
people-next = ⟦Ñééxţ pááğéé⟧
people-add-title = ⟦Àđđ áá pééŕšóóñ⟧
people-add = ⟦Àđđ pééŕšóóñ⟧
people-none = ⟦Ñóó pééóópļéé ýééţ.⟧
people-none-found = ⟦Ñóó óóñéé ƀý ţĥááţ ñááméé.⟧
people-all = ⟦Àļļ pééóópļéé⟧
people-edit = ⟦Éđííţ⟧
people-save = ⟦Šáávéé⟧
people-delete = ⟦Đééļééţéé ţĥííš pééŕšóóñ⟧
people-added = ⟦Àđđééđ { $moment }⟧
people-delete-question = ⟦Đééļééţéé { $name } fŕóóm ţĥéé đííŕééçţóóŕý, fóóŕ éévééŕýóóñéé? Ţĥííš çááñ'ţ ƀéé úúñđóóñéé.⟧
people-delete-do = ⟦Đééļééţéé pééŕšóóñ⟧


## ########## Resource: preferences ###############

preferences-title = ⟦Pŕééfééŕééñçééš⟧
preferences-automatic = ⟦Šááméé ááš ýóóúúŕ ƀŕóóŵšééŕ⟧
preferences-language-hint = ⟦Émááííļš çóóméé ííñ ţĥííš ļááñğúúááğéé, ţóóóó.⟧
preferences-zone-hint = ⟦Đááţééš ááñđ ţíímééš ááŕéé šĥóóŵñ fóóŕ ţĥííš ţííméé žóóñéé.⟧


## ########## Resource: reset ###############

reset-title = ⟦Çĥóóóóšéé áá ñééŵ pááššŵóóŕđ⟧
reset-button = ⟦Šáávéé ñééŵ pááššŵóóŕđ⟧
reset-not-long-ago = ⟦Ţĥííš ááççóóúúñţ ŕééçééñţļý ĥááđ áá đííffééŕééñţ éémááííļ.⟧
reset-new = ⟦Šééñđ áá ñééŵ éémááííļ⟧
reset-code = ⟦Éñţééŕ áá çóóđéé ííñšţééááđ⟧
reset-lead = ⟦Ópééñ ţĥéé ļííñķ ŵéé éémááííļééđ ţóó ýóóúú, óóŕ ééñţééŕ ţĥéé çóóđéé ĥééŕéé. Íţ çááñ ţááķéé áá mííñúúţéé.⟧
reset-another = ⟦Šééñđ áá ñééŵ éémááííļ⟧
reset-account = ⟦Fóóŕ { $login }. Ţĥííš šííğñš ýóóúú óóúúţ óóñ ááļļ đéévííçééš.⟧
reset-can-be-undone = ⟦Ţĥéé óóŵñééŕ óóf ţĥááţ éémááííļ çááñ ţááķéé ţĥéé ááççóóúúñţ ƀááçķ úúñţííļ { $until }, ŵííţĥ éévééŕýţĥííñğ ííñ ííţ. Đííđñ'ţ ááđđ ýóóúúŕ ááđđŕééšš ţóó ţĥííš ááççóóúúñţ ýóóúúŕšééļf?⟧
reset-lead-to = ⟦Íf { $login } ĥááš ááñ ááççóóúúñţ ŵííţĥ ááñ éémááííļ, ŵéé'véé ĵúúšţ šééñţ ííţ áá ļííñķ ááñđ áá çóóđéé. Ópééñ ţĥéé ļííñķ, óóŕ ééñţééŕ ţĥéé çóóđéé ĥééŕéé. Íţ çááñ ţááķéé áá mííñúúţéé.⟧


## ########## Resource: sessions ###############

sessions-title = ⟦Đéévííçééš⟧
sessions-none = ⟦Ýóóúú'ŕéé ñóóţ šííğñééđ ííñ ááñýŵĥééŕéé ééļšéé.⟧
sessions-others = ⟦Šííğñ óóúúţ ááļļ óóţĥééŕ đéévííçééš⟧
sessions-here = ⟦Àçţíívéé ñóóŵ⟧
sessions-sign-out-here = ⟦Šííğñ óóúúţ⟧
sessions-sign-out = ⟦Šííğñ óóúúţ⟧
sessions-sign-out-named = ⟦Šííğñ óóúúţ { $name }, šííğñééđ ííñ { $since }⟧
sessions-seen = ⟦Ļáášţ ááçţíívéé { $seen }⟧
sessions-until = ⟦Šííğñééđ ííñ { $since }, ééxpííŕééš { $until }⟧
sessions-others-question = { $n ->
    [one] ⟦Óñéé óóţĥééŕ đéévííçéé ííš šííğñééđ óóúúţ ááţ óóñçéé. Ýóóúú šţááý šííğñééđ ííñ ĥééŕéé.⟧
   *[other] ⟦{ $n } óóţĥééŕ đéévííçééš ááŕéé šííğñééđ óóúúţ ááţ óóñçéé. Ýóóúú šţááý šííğñééđ ííñ ĥééŕéé.⟧
}
sessions-others-do = ⟦Šííğñ ţĥéém óóúúţ⟧


## ########## Resource: sign-in ###############

sign-in-title = ⟦Šííğñ ííñ⟧
sign-in-lead = ⟦Šííğñ ííñ ţóó çóóñţííñúúéé.⟧
sign-in-remember = ⟦Ķéééép méé šííğñééđ ííñ⟧
sign-in-forgot = ⟦Fóóŕğóóţ ýóóúúŕ pááššŵóóŕđ?⟧
sign-in-new = ⟦Ñééŵ ĥééŕéé?⟧
sign-in-create = ⟦Çŕééááţéé ááñ ááççóóúúñţ⟧
sign-in-cookies-title = ⟦Ýóóúúŕ ƀŕóóŵšééŕ ííš ƀļóóçķííñğ óóúúŕ çóóóóķííééš⟧
sign-in-cookies = ⟦Íf ýóóúú ĵúúšţ šííğñééđ ííñ, ííţ đííđñ'ţ ŵóóŕķ ƀééçááúúšéé šííğñííñğ ííñ ñééééđš çóóóóķííééš. Ŵéé šééţ ñóó óóţĥééŕš. Àļļóóŵ çóóóóķííééš fóóŕ ţĥííš šííţéé, ţĥééñ šííğñ ííñ ááğááííñ.⟧
sign-in-wrong-or-waiting = ⟦Ŵŕóóñğ éémááííļ óóŕ pááššŵóóŕđ, óóŕ ţĥííš éémááííļ ííšñ'ţ çóóñfííŕmééđ ýééţ⟧
sign-in-reset = ⟦Ŕééšééţ pááššŵóóŕđ⟧
sign-in-resend = ⟦Šééñđ áá ñééŵ çóóñfííŕmááţííóóñ éémááííļ⟧


## ########## Resource: sign-up ###############

sign-up-title = ⟦Çŕééááţéé ýóóúúŕ ááççóóúúñţ⟧
sign-up-button = ⟦Çŕééááţéé ááççóóúúñţ⟧
sign-up-have = ⟦Àļŕééááđý ĥáávéé ááñ ááççóóúúñţ?⟧
sign-up-terms = ⟦Bý çŕééááţííñğ ááñ ááççóóúúñţ ýóóúú ááğŕéééé ţóó óóúúŕ { $terms }.⟧
sign-up-terms-name = ⟦Ţééŕmš óóf Šééŕvííçéé⟧
sign-up-privacy = ⟦Ĥóóŵ ŵéé ĥááñđļéé ýóóúúŕ đááţáá ííš ííñ óóúúŕ { $privacy }.⟧
sign-up-privacy-name = ⟦Pŕíívááçý Póóļííçý⟧


## ########## Resource: tasks ###############

tasks-title = ⟦Ţáášķš⟧
tasks-lead = ⟦Óñļý ýóóúú çááñ šéééé ţĥééšéé.⟧
tasks-which = ⟦Fííļţééŕ ƀý šţááţúúš⟧
tasks-every = ⟦Àļļ⟧
tasks-add-title = ⟦Ñééŵ ţáášķ⟧
tasks-add = ⟦Àđđ ţáášķ⟧
tasks-none = ⟦Ñóó ţáášķš ýééţ.⟧
tasks-none-of-these = ⟦Ñóó ţáášķš ŵííţĥ ţĥííš šţááţúúš.⟧
tasks-changed = ⟦{ " " }çĥááñğééđ { $moment }⟧
tasks-all = ⟦Àļļ ţáášķš⟧
tasks-edit = ⟦Éđííţ⟧
tasks-save = ⟦Šáávéé⟧
tasks-delete = ⟦Đééļééţéé ţĥííš ţáášķ⟧
tasks-keep = ⟦Ýóóúúŕ çĥááñğééš ááŕéé šţííļļ ƀééļóóŵ. Šáávííñğ ŕéépļááçééš ţĥéé çúúŕŕééñţ vééŕšííóóñ.⟧
tasks-made = ⟦Çŕééááţééđ { $moment }⟧
tasks-now = ⟦Çúúŕŕééñţ vééŕšííóóñ: { $title }⟧
task-todo = ⟦Ţóó đóó⟧
task-in-progress = ⟦Íñ pŕóóğŕééšš⟧
task-done = ⟦Đóóñéé⟧
tasks-delete-question = ⟦Đééļééţéé “{ $title }”? Ţĥííš çááñ'ţ ƀéé úúñđóóñéé.⟧
tasks-delete-do = ⟦Đééļééţéé ţáášķ⟧


## ########## Resource: times ###############

seconds = { $n ->
    [one] ⟦1 šééçóóñđ⟧
   *[other] ⟦{ $n } šééçóóñđš⟧
}
minutes = { $n ->
    [one] ⟦1 mííñúúţéé⟧
   *[other] ⟦{ $n } mííñúúţééš⟧
}
minutes-ago = { $n ->
    [one] ⟦1 mííñúúţéé ááğóó⟧
   *[other] ⟦{ $n } mííñúúţééš ááğóó⟧
}
hours = { $n ->
    [one] ⟦1 ĥóóúúŕ⟧
   *[other] ⟦{ $n } ĥóóúúŕš⟧
}
hours-ago = { $n ->
    [one] ⟦1 ĥóóúúŕ ááğóó⟧
   *[other] ⟦{ $n } ĥóóúúŕš ááğóó⟧
}
days = { $n ->
    [one] ⟦1 đááý⟧
   *[other] ⟦{ $n } đááýš⟧
}
days-ago = { $n ->
    [one] ⟦1 đááý ááğóó⟧
   *[other] ⟦{ $n } đááýš ááğóó⟧
}
just-now = ⟦ĵúúšţ ñóóŵ⟧
language-name = Pseudo
month = { $n ->
    [1] ⟦Ĵááñúúááŕý⟧
    [2] ⟦Fééƀŕúúááŕý⟧
    [3] ⟦Mááŕçĥ⟧
    [4] ⟦Àpŕííļ⟧
    [5] ⟦Mááý⟧
    [6] ⟦Ĵúúñéé⟧
    [7] ⟦Ĵúúļý⟧
    [8] ⟦Àúúğúúšţ⟧
    [9] ⟦Šéépţéémƀééŕ⟧
    [10] ⟦Óçţóóƀééŕ⟧
    [11] ⟦Ñóóvéémƀééŕ⟧
   *[other] ⟦Đééçéémƀééŕ⟧
}
moment-utc = ⟦{ $day } { $month } { $year }, { $time } ÚŢÇ⟧
moment-in-zone = ⟦{ $day } { $month } { $year }, { $time } ({ $zone })⟧
number-group = { "," }
day-of = { $day } { $month } { $year }


## ########## Resource: undo ###############

undo-title = ⟦Ğééţ ýóóúúŕ ááççóóúúñţ ƀááçķ⟧
undo-button = ⟦Ŕééšţóóŕéé mý éémááííļ⟧
undo-lead = ⟦Ŵéé'ļļ ŕééšţóóŕéé { $address } ááš ýóóúúŕ éémááííļ ááñđ šííğñ éévééŕýóóñéé óóúúţ.⟧
undo-spent = ⟦Ţĥííš ļííñķ ŵóóŕķš óóñçéé, fóóŕ { $life }. Íf ííţ'š ţóóóó ļááţéé, ŕééšééţ ýóóúúŕ pááššŵóóŕđ óóŕ çóóñţááçţ šúúppóóŕţ.⟧


## ########## Resource: verify ###############

verify-title = ⟦Çóóñfííŕm ýóóúúŕ éémááííļ⟧
verify-button = ⟦Çóóñfííŕm éémááííļ⟧
verify-from-elsewhere = ⟦Ţóó fííñííšĥ óóñ ţĥííš đéévííçéé, ééñţééŕ ţĥéé pááššŵóóŕđ ýóóúú çĥóóšéé, óóŕ pííçķ áá ñééŵ óóñéé. Àñýóóñéé ééļšéé úúšííñğ ţĥííš ááççóóúúñţ ííš šííğñééđ óóúúţ.⟧
verify-other = ⟦Ŵŕóóñğ ááđđŕééšš?⟧
verify-lead = ⟦Éñţééŕ ţĥéé çóóđéé ŵéé éémááííļééđ ţóó ýóóúú.⟧
verify-code-button = ⟦Çóóñfííŕm⟧
verify-new-title = ⟦Çóóñfííŕm ýóóúúŕ ñééŵ éémááííļ⟧
verify-lead-to = ⟦Ópééñ ţĥéé ļííñķ ŵéé éémááííļééđ ţóó { $address }, óóŕ ééñţééŕ ţĥéé çóóđéé ĥééŕéé. Íţ çááñ ţááķéé áá mííñúúţéé.⟧
verify-spam = ⟦Đííđñ'ţ ğééţ ííţ? Çĥééçķ ýóóúúŕ špáám fóóļđééŕ.⟧
verify-different = ⟦Úšéé áá đííffééŕééñţ ááđđŕééšš⟧


## ########## Resource: welcome ###############

welcome-title = ⟦Vééšţííƀúúļéé ííš ŕúúññííñğ⟧
welcome-lead = ⟦Óñļý ýóóúú çááñ šéééé ţĥííš pááğéé, óóñ ţĥííš mááçĥííñéé, úúñţííļ ţĥééŕéé ííš ááñ ááççóóúúñţ. Fóóúúŕ šţéépš mááķéé ţĥííš fŕóóñţ đóóóóŕ ýóóúúŕš.⟧
welcome-account-title = ⟦Çŕééááţéé ţĥéé fííŕšţ ááççóóúúñţ⟧
welcome-account = ⟦Šííğñ úúp ááš ýóóúúŕ úúšééŕš ŵííļļ. Íţ'š ááñ ááççóóúúñţ ļííķéé ááñý óóţĥééŕ.⟧
welcome-admin-title = ⟦Mááķéé ííţ ááñ ááđmííñííšţŕááţóóŕ⟧
welcome-admin = ⟦Íñ áá ţééŕmííñááļ, ííñ ţĥéé fóóļđééŕ óóf ţĥéé pŕóóğŕáám, ŵííţĥ ţĥéé ñááméé ýóóúú šííğñééđ úúp ŵííţĥ:⟧
welcome-brand-title = ⟦Púúţ ííñ ýóóúúŕ ñááméé ááñđ ļóóğóó⟧
welcome-brand = ⟦Šééţţííñğš ííñ ţĥéé .ééñv fííļéé, ŕééááđ ŵĥééñ ţĥéé pŕóóğŕáám šţááŕţš. .ééñv.ééxáámpļéé ļííšţš ááļļ óóf ţĥéém.⟧
welcome-preview = ⟦Šéééé ĥóóŵ éévééŕýţĥííñğ ļóóóóķš⟧
welcome-email-title = ⟦Ŕééááđ ţĥéé fííŕšţ éémááííļ⟧
welcome-email-mailbox = ⟦Ñóó mááííļ šééŕvééŕ ííš šééţ úúp, šóó éémááííļš šţááý óóñ ţĥííš mááçĥííñéé. ŠMŢP_ÚŔĻ çĥááñğééš ţĥááţ.⟧
welcome-email-server = ⟦Émááííļš ğóó óóúúţ ţĥŕóóúúğĥ ţĥéé mááííļ šééŕvééŕ ííñ ŠMŢP_ÚŔĻ.⟧


## ########## Resource: account ###############

account-title = ‮Account‬
account-details = ‮Details‬
account-signed-in-as = ‮Username‬
account-email = ‮Email‬
account-since = ‮Member since‬
account-no-email = ‮No email yet‬
account-change-password = ‮Change password‬
account-change-lead = ‮You'll stay signed in here and be signed out everywhere else.‬
account-later = ‮Not now, continue‬
account-verified = ‮Confirmed‬
account-not-verified = ‮Not confirmed‬
account-role = ‮Role‬
account-administrator = ‮Administrator‬
account-change-language = ‮Change language‬
account-change-zone = ‮Change time zone‬
account-no-way-back = ‮Without an email you can't reset a forgotten password.‬


## ########## Resource: activity ###############

activity-title = ‮Activity‬
activity-nothing = ‮No earlier activity.‬
activity-newest = ‮Newest‬
activity-older = ‮Older‬
activity-signed-up = ‮Account created‬
activity-new-device = ‮Signed in on a new device‬
activity-signed-in = ‮Signed in‬
activity-sign-in-disabled = ‮Failed sign-in (account disabled)‬
activity-sign-in-failed = ‮Failed sign-in (wrong password)‬
activity-signed-out = ‮Signed out‬
activity-session-expired = ‮Signed out (session expired)‬
activity-ended-session-used = ‮An ended session was used‬
activity-token-reused = ‮Possible stolen session. We ended it; change your password‬
activity-password-changed = ‮Password changed‬
activity-password-refused = ‮Failed password change (wrong current password)‬
activity-session-replaced = ‮Signed in again on the same device‬
activity-ended-by-administrator = ‮An administrator signed out all devices‬
activity-too-many-sessions = ‮Device limit reached. The device unused for longest was signed out‬
activity-others-signed-out = ‮Signed out all other devices‬
activity-device-signed-out = ‮Signed out a device‬
activity-throttled = ‮Sign-in paused after too many attempts‬
activity-email-confirmed-new-password = ‮Email confirmed, password changed‬
activity-email-confirmed = ‮Email confirmed‬
activity-reset-asked = ‮Password reset requested‬
activity-password-reset = ‮Password reset‬
activity-change-asked = ‮Email change requested‬
activity-email-changed = ‮Email changed‬
activity-change-undone = ‮Email change undone‬
activity-not-mine = ‮The owner of the new address rejected the account. Your old email is back‬
activity-code-refused = ‮Wrong code entered‬
activity-role-granted = ‮An administrator gave you a role‬
activity-role-revoked = ‮An administrator removed a role from you‬
activity-account-disabled = ‮An administrator disabled this account‬
activity-account-enabled = ‮An administrator enabled this account‬
activity-account-deleted = ‮An administrator deleted this account‬
activity-unlocked = ‮Sign-in unlocked by an administrator‬
activity-which = ‮Filter activity‬
activity-all = ‮All‬
activity-sign-ins = ‮Sign-ins‬
activity-changes = ‮Changes‬
activity-check = ‮Check this‬
activity-not-you = ‮Wasn't you?‬
activity-secure = ‮Secure your account‬
activity-times = { $n ->
    [one] ‮once‬
   *[other] { $n } ‮times‬
}


## ########## Resource: brand ###############

brand-title = ‮Your brand‬
brand-lead = ‮Every part of a page and every email, in your name and colors.‬
brand-emails = ‮Emails‬
brand-colors = ‮Colors, in the light and in the dark‬


## ########## Resource: confirm ###############

confirm-cancel = ‮Cancel‬


## ########## Resource: device ###############

device-on = { $browser } ‮on‬ { $system }
device-program-on = ‮A program on‬ { $system }
device-program-in = ‮A‬ { $language } ‮program‬
device-app-for = ‮An‬ { $system } ‮app‬
device-app-on = ‮An app on‬ { $system }
device-app = ‮An app‬
device-unknown = ‮Unknown device‬


## ########## Resource: email ###############

email-title = ‮Email‬
email-no-mail = ‮This site can't send email, so addresses can't be confirmed.‬
email-confirm-title = ‮Confirm your email‬
email-send = ‮Send confirmation email‬
email-code = ‮Enter code‬
email-button = ‮Change email‬
email-confirm-why = ‮Confirm‬ { $address } ‮so you can reset your password and get security alerts.‬
email-change-title = ‮Change your email‬
email-change-lead = ‮We'll email the new address to confirm it. We'll also tell the old one, which can undo the change for‬ { $life }‮.‬
email-add-title = ‮Add an email‬
email-add-lead = ‮Use it to sign in, reset your password and get security alerts. We'll send an email to confirm it.‬


## ########## Resource: error ###############

error-try-again = ‮Try again‬
error-start = ‮Go to the start page‬


## ########## Resource: errors ###############

title-validation = ‮There's a problem‬
title-malformed = ‮We couldn't read that request‬
title-login-taken = ‮This name is taken‬
title-invalid-credentials = ‮Wrong email or password‬
title-link-invalid = ‮This link or code doesn't work‬
title-link-replaced = ‮This link was replaced‬
title-link-expired = ‮This link has expired‬
title-link-used = ‮This link was already used‬
title-password-required = ‮Enter your password‬
title-reset-required = ‮Reset your password first‬
title-account-disabled = ‮This account is disabled‬
title-too-many-attempts = ‮Too many attempts‬
title-busy = ‮We're busy‬
title-authentication-required = ‮Sign in to continue‬
title-token-expired = ‮The access token has expired‬
title-token-invalid = ‮The access token isn't valid‬
title-refresh-token-missing = ‮There's no session to renew‬
title-refresh-token-invalid = ‮Your session has ended‬
title-refresh-token-reused = ‮We ended this session to protect you‬
title-no-session = ‮You weren't signed in‬
title-insufficient-permissions = ‮You don't have access‬
title-cross-origin = ‮We blocked that request‬
title-wrong-host = ‮Wrong address‬
title-not-found = ‮Page not found‬
title-precondition-failed = ‮Someone else changed this‬
title-limit-reached = ‮You've reached the limit‬
title-method-not-allowed = ‮That didn't work‬
title-request-timeout = ‮That took too long‬
title-payload-too-large = ‮That's too long‬
title-unsupported-media-type = ‮We can't read this format‬
title-unavailable = ‮We'll be right back‬
title-internal = ‮Something went wrong‬
error-validation = ‮Check what you entered and try again.‬
error-malformed = ‮Go back and try again.‬
error-login-taken = ‮There's already an account with this name. Choose another, or sign in.‬
error-invalid-credentials = ‮Check both and try again. If you just signed up, confirm your email first.‬
error-link-replaced = ‮Use the link in our newest email, or get another.‬
error-link-expired = ‮Get a new one.‬
error-link-used = ‮Each link works once. If that wasn't you, reset your password.‬
error-password-required = ‮Someone else may have created this account. Enter the password you chose, or pick a new one.‬
error-reset-required = ‮Someone who knew your password changed your email. Reset your password first.‬
error-account-disabled = ‮An administrator has disabled this account. Contact them if you think this is a mistake.‬
error-authentication-required = ‮You need to be signed in to see this.‬
error-token-expired = ‮Renew it with the refresh token, then try again.‬
error-token-invalid = ‮Sign in again.‬
error-refresh-token-reused = ‮Someone may have copied it. Sign in again.‬
error-no-session = ‮This token belongs to no session, so nothing was ended.‬
error-insufficient-permissions = ‮Ask an administrator for access.‬
error-cross-origin = ‮It came from another site. Go to sign-in and try again.‬
error-wrong-host = ‮This server only answers at the address in APP_URL.‬
error-precondition-failed = ‮It was edited after you opened it. Compare, then save again to overwrite.‬
error-limit-reached = ‮Delete some of yours before you add more.‬
error-not-found = ‮The link may be wrong, or the page has moved.‬
error-method-not-allowed = ‮This page can't be opened directly.‬
error-request-timeout = ‮Check your connection and try again.‬
error-payload-too-large = ‮Shorten the text and try again.‬
error-unsupported-media-type = ‮Send the body as application/json.‬
error-unavailable = ‮Something on our side isn't responding. You're still signed in. Try again in a moment.‬
error-internal = ‮It's our fault and it's been logged. Try again.‬
error-link-invalid = ‮Check that you copied all of it, or get a new one. Codes expire after‬ { $life }‮.‬
error-too-many-attempts = ‮Try again in‬ { $wait }‮, or reset your password.‬
error-busy = ‮Many people are signing in. Try again in‬ { $wait }‮.‬


## ########## Resource: fields ###############

field-login = ‮Email or username‬
field-password = ‮Password‬
field-current-password = ‮Current password‬
field-new-password = ‮New password‬
field-account-password = ‮Your password‬
field-new-email = ‮New email‬
field-email-code = ‮Code from the email‬
field-title = ‮Title‬
field-notes = ‮Notes‬
field-status = ‮Status‬
field-first-name = ‮First name‬
field-last-name = ‮Last name‬
field-language = ‮Language‬
field-time-zone = ‮Time zone‬
new-password-hint = ‮At least‬ { $min } ‮characters. A few unrelated words work well.‬
code-hint = ‮8 characters. Expires after‬ { $life }‮.‬
fault-too-short = ‮Use at least‬ { $min } ‮characters.‬
fault-too-long = ‮Use at most‬ { $max } ‮characters.‬
fault-not-an-address = ‮Enter a full email, like ada@example.com.‬
fault-bad-character-or-space = ‮Remove spaces and invisible characters.‬
fault-bad-character = ‮Remove invisible characters.‬
fault-taken = ‮There's already an account with this name.‬
fault-common-password = ‮This password is too common. Choose another.‬
fault-breached = ‮This password appeared in a data breach. Choose another.‬
fault-same-as-login = ‮Your password can't be your email or username.‬
fault-known-words = ‮Without your name and ours, this password has fewer than‬ { $min } ‮characters. Choose another.‬
fault-wrong-password = ‮This isn't your current password.‬
fault-not-offered = { $field ->
    [status] ‮Choose a status from the list.‬
    [language] ‮Choose a language from the list.‬
    [time_zone] ‮Choose a time zone from the list.‬
   *[other] ‮Choose one from the list.‬
}
fault-not-the-words = ‮Type these two words:‬ { $words }‮.‬
fault-same-address = ‮This is already your email.‬
fault-required = { $field ->
    [login] ‮Enter your email or username.‬
    [password] ‮Enter your password.‬
    [current_password] ‮Enter your current password.‬
    [new_password] ‮Enter a new password.‬
    [email] ‮Enter an email.‬
    [code] ‮Enter the code.‬
    [title] ‮Enter a title.‬
    [status] ‮Choose a status.‬
    [first_name] ‮Enter a first name.‬
    [last_name] ‮Enter a last name.‬
    [words] ‮Type the words.‬
   *[other] ‮This is required.‬
}


## ########## Resource: flash ###############

flash-welcome = ‮Welcome! Your account is ready.‬
flash-signed-out = ‮You're signed out on this device.‬
flash-not-signed-in = ‮You weren't signed in.‬
flash-device-signed-out = ‮That device is signed out.‬
flash-others-signed-out = ‮You're signed out everywhere else.‬
flash-saved = ‮Saved.‬
flash-deleted = ‮Deleted.‬
flash-gone-meanwhile = ‮This was deleted in the meantime. Your text is below. Save it as a new one.‬
flash-draft-is-back = ‮You were signed out. Your text is below and hasn't been saved yet.‬
flash-letter-to-sign-up = ‮Check your email. Open the link we sent you to finish.‬
flash-letter-to-verify = ‮If that address still needs confirming, a new email is on its way. Only the newest link works.‬
flash-letter-to-reset = ‮If there's an account with an email, we've just sent it a reset link.‬
flash-letter-to-change = ‮We've emailed the new address. Your email changes once you confirm it there.‬
flash-email-verified = ‮Your email is confirmed.‬
flash-email-changed = ‮Your email has been changed.‬
flash-email-change-undone = ‮Your email is restored and everyone is signed out. The person who changed it knew your password, so we've emailed you a link to choose a new one.‬
flash-not-mine = ‮That account no longer has your address, and everyone is signed out of it. You can now sign up with your address.‬
flash-password-reset = ‮Your password has been changed and all devices are signed out. Sign in with the new one.‬
flash-password-breached = ‮You're signed in, but your password appeared in a data breach. Choose a new one below.‬
flash-password-changed = ‮Password changed. You're signed out everywhere else.‬


## ########## Resource: forgot ###############

forgot-title = ‮Forgot your password?‬
forgot-no-mail = ‮This site can't send email. Ask your administrator to reset your password.‬
forgot-back = ‮Back to sign in‬
forgot-lead = ‮Enter your email or username. We'll email you a link to reset your password.‬
forgot-button = ‮Email me a link‬


## ########## Resource: frame ###############

frame-skip = ‮Skip to content‬
frame-footer = ‮We only use the cookies needed to sign you in.‬
frame-language = ‮Language‬
nav-devices = ‮Devices‬
nav-pages = ‮About your account‬
show-password = ‮Show password‬
frame-help = ‮Help‬
frame-privacy = ‮Privacy‬
frame-terms = ‮Terms‬
frame-imprint = ‮Legal notice‬
frame-about = ‮Sign in to‬ { $brand }‮, create an account or manage the one you have.‬
frame-refused = ‮Error:‬ { $title }
nav-profile = ‮Profile‬
nav-security = ‮Security‬


## ########## Resource: header ###############

header-nav = ‮Account‬
header-site = ‮Site‬


## ########## Resource: mail ###############

mail-ignore = ‮Didn't ask for this? You can ignore this email. Nothing will change.‬
mail-paste = ‮If the button doesn't work, paste this into your browser:‬
mail-code = ‮Enter this code where you asked for it. It expires in‬ { $life }‮:‬
mail-devices = ‮Review devices‬
mail-verify-title = ‮Confirm your email for‬ { $brand }
mail-verify = ‮Thanks for signing up. Confirm that‬ { $address } ‮is yours.‬
mail-verify-life = ‮This link expires in‬ { $life }‮.‬
mail-confirm = ‮Confirm email‬
mail-has-account-title = ‮You already have an account at‬ { $brand }
mail-has-account = ‮Someone tried to sign up with‬ { $address }‮, which already has an account.‬
mail-has-account-then = ‮If it was you, sign in or reset your password.‬
mail-sign-in = ‮Sign in‬
mail-sign-up = ‮Sign up‬
mail-reset-title = ‮Reset your‬ { $brand } ‮password‬
mail-reset = ‮We got a request to reset the password for‬ { $login }‮.‬
mail-reset-life = ‮Each link works for‬ { $life }‮. Using one ends the others and signs you out everywhere.‬
mail-change-title = ‮Confirm your new email for‬ { $brand }
mail-change = ‮Someone asked to use‬ { $address } ‮for their account. If it was you, confirm that this address is yours.‬
mail-change-life = ‮This link expires in‬ { $life }‮. The old email stays until you confirm.‬
mail-taken-title = ‮This email already has an account at‬ { $brand }
mail-taken = ‮Someone tried to add‬ { $address } ‮to an account, but another account already uses it. Nothing was changed.‬
mail-taken-then = ‮If it was you, sign in with this email, or use a different one.‬
mail-undo-title = ‮Your‬ { $brand } ‮email was changed‬
mail-undo = ‮The email of your account was changed from‬ { $old } ‮to‬ { $new }‮.‬
mail-undo-life = ‮If this was you, you're done. If not, undo it. We'll restore this address and sign everyone out. This link expires in‬ { $life }‮.‬
mail-undo-button = ‮Restore my email‬
mail-new-device-title = ‮New sign-in to your‬ { $brand } ‮account‬
mail-new-device = ‮Your account‬ { $login } ‮was used on a new device.‬
mail-new-device-then = ‮If this was you, you're done. If not, sign that device out and change your password.‬
mail-password-changed-title = ‮Your‬ { $brand } ‮password was changed‬
mail-password-changed = ‮The password for‬ { $login } ‮was changed and all other devices were signed out.‬
mail-password-changed-then = ‮If this wasn't you, contact support right away.‬
mail-password-reset-title = ‮Your‬ { $brand } ‮password was reset‬
mail-password-reset = ‮The password for‬ { $login } ‮was reset using a link sent to this address. All devices were signed out.‬
mail-password-reset-then = ‮If this wasn't you, someone can read your email. Secure it first, then reset your password again.‬
mail-token-reused-title = ‮We ended a suspicious session at‬ { $brand }
mail-token-reused = ‮Someone reused an old sign-in token for‬ { $login }‮, so we signed that device out.‬
mail-token-reused-then = ‮Sign in again and check your devices. If you don't recognize one, sign it out and change your password.‬
mail-too-many-sessions-title = ‮You're signed in to‬ { $brand } ‮on many devices‬
mail-too-many-sessions = ‮Your account‬ { $login } ‮reached the limit of devices. The device that was unused for longest was signed out.‬
mail-too-many-sessions-then = ‮If this was you, you're done. If you don't recognize a device, sign it out and change your password.‬
mail-not-mine-warning = ‮This account recently had a different email. Its owner can take the account back until‬ { $until }‮, with everything in it. If you didn't add your address to this account, don't use it. Reject it with the other link below.‬
mail-not-mine = ‮This account is not mine‬
mail-old-is-back-title = ‮Your old email is back at‬ { $brand }
mail-old-is-back = ‮The email of your account was changed from‬ { $old } ‮to‬ { $new }‮, and the owner of‬ { $new } ‮says the account isn't theirs.‬
mail-old-is-back-then = ‮So‬ { $old } ‮is your email again and everyone is signed out. We're sending you another email to choose a new password.‬
mail-free-again-title = ‮Your address is free again at‬ { $brand }
mail-free-again = ‮You said the account with the address‬ { $address } ‮isn't yours. We removed your address, signed everyone out and told the owner.‬
mail-free-again-then = ‮You can now sign up with this address.‬
mail-when = ‮When‬
mail-device = ‮Device‬
mail-ip = ‮IP address‬
mail-reset-button = ‮Reset password‬
mail-sent-by = ‮Sent by‬ { $brand }‮,‬ { $site }‮.‬
mail-why-asked = ‮You get this email because someone entered your address there.‬
mail-why-account = ‮You get this email because your address belongs to an account there.‬
mail-help = ‮Help‬


## ########## Resource: mailbox ###############

mailbox-title = ‮Mailbox‬
mailbox-lead = ‮Emails land here until SMTP_URL is set.‬
mailbox-empty = ‮No emails yet.‬
mailbox-html = ‮View HTML‬
mailbox-sent = ‮To‬ { $address }‮,‬ { $moment }
mailbox-open = ‮(Development: open the mailbox)‬


## ########## Resource: not-found ###############

not-found-title = ‮Page not found‬


## ########## Resource: not-mine ###############

not-mine-title = ‮This account is not mine‬
not-mine-if = ‮If you didn't add this address yourself, you can reject the account.‬
not-mine-address = ‮The account gets its previous address back, and we tell the owner of that address.‬
not-mine-sessions = ‮Everyone is signed out of it, and every link we've sent you stops working.‬
not-mine-free = ‮Your address becomes free, so you can sign up with it.‬
not-mine-contents = ‮Anything you added to this account stays there, and you can't get it back.‬
not-mine-button = ‮Reject this account‬
not-mine-mine = ‮It's mine, reset my password‬
not-mine-spent = ‮This works once, with the link in our newest email, for as long as the change of address can be undone.‬
not-mine-again = ‮Send a new email‬
not-mine-lead = ‮The account‬ { $login } ‮uses your email,‬ { $address }‮.‬
not-mine-label = ‮Type these two words to confirm:‬ { $words }


## ########## Resource: people ###############

people-title = ‮People‬
people-lead = ‮Everyone who is signed in can see this directory.‬
people-find = ‮Find by name‬
people-search = ‮Search‬
people-first = ‮First page‬
people-next = ‮Next page‬
people-add-title = ‮Add a person‬
people-add = ‮Add person‬
people-none = ‮No people yet.‬
people-none-found = ‮No one by that name.‬
people-all = ‮All people‬
people-edit = ‮Edit‬
people-save = ‮Save‬
people-delete = ‮Delete this person‬
people-added = ‮Added‬ { $moment }
people-delete-question = ‮Delete‬ { $name } ‮from the directory, for everyone? This can't be undone.‬
people-delete-do = ‮Delete person‬


## ########## Resource: preferences ###############

preferences-title = ‮Preferences‬
preferences-automatic = ‮Same as your browser‬
preferences-language-hint = ‮Emails come in this language, too.‬
preferences-zone-hint = ‮Dates and times are shown for this time zone.‬


## ########## Resource: reset ###############

reset-title = ‮Choose a new password‬
reset-button = ‮Save new password‬
reset-not-long-ago = ‮This account recently had a different email.‬
reset-new = ‮Send a new email‬
reset-code = ‮Enter a code instead‬
reset-lead = ‮Open the link we emailed to you, or enter the code here. It can take a minute.‬
reset-another = ‮Send a new email‬
reset-account = ‮For‬ { $login }‮. This signs you out on all devices.‬
reset-can-be-undone = ‮The owner of that email can take the account back until‬ { $until }‮, with everything in it. Didn't add your address to this account yourself?‬
reset-lead-to = ‮If‬ { $login } ‮has an account with an email, we've just sent it a link and a code. Open the link, or enter the code here. It can take a minute.‬


## ########## Resource: sessions ###############

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


## ########## Resource: sign-in ###############

sign-in-title = ‮Sign in‬
sign-in-lead = ‮Sign in to continue.‬
sign-in-remember = ‮Keep me signed in‬
sign-in-forgot = ‮Forgot your password?‬
sign-in-new = ‮New here?‬
sign-in-create = ‮Create an account‬
sign-in-cookies-title = ‮Your browser is blocking our cookies‬
sign-in-cookies = ‮If you just signed in, it didn't work because signing in needs cookies. We set no others. Allow cookies for this site, then sign in again.‬
sign-in-wrong-or-waiting = ‮Wrong email or password, or this email isn't confirmed yet‬
sign-in-reset = ‮Reset password‬
sign-in-resend = ‮Send a new confirmation email‬


## ########## Resource: sign-up ###############

sign-up-title = ‮Create your account‬
sign-up-button = ‮Create account‬
sign-up-have = ‮Already have an account?‬
sign-up-terms = ‮By creating an account you agree to our‬ { $terms }‮.‬
sign-up-terms-name = ‮Terms of Service‬
sign-up-privacy = ‮How we handle your data is in our‬ { $privacy }‮.‬
sign-up-privacy-name = ‮Privacy Policy‬


## ########## Resource: tasks ###############

tasks-title = ‮Tasks‬
tasks-lead = ‮Only you can see these.‬
tasks-which = ‮Filter by status‬
tasks-every = ‮All‬
tasks-add-title = ‮New task‬
tasks-add = ‮Add task‬
tasks-none = ‮No tasks yet.‬
tasks-none-of-these = ‮No tasks with this status.‬
tasks-changed = { " " }‮changed‬ { $moment }
tasks-all = ‮All tasks‬
tasks-edit = ‮Edit‬
tasks-save = ‮Save‬
tasks-delete = ‮Delete this task‬
tasks-keep = ‮Your changes are still below. Saving replaces the current version.‬
tasks-made = ‮Created‬ { $moment }
tasks-now = ‮Current version:‬ { $title }
task-todo = ‮To do‬
task-in-progress = ‮In progress‬
task-done = ‮Done‬
tasks-delete-question = ‮Delete “‬{ $title }‮”? This can't be undone.‬
tasks-delete-do = ‮Delete task‬


## ########## Resource: times ###############

seconds = { $n ->
    [one] ‮1 second‬
   *[other] { $n } ‮seconds‬
}
minutes = { $n ->
    [one] ‮1 minute‬
   *[other] { $n } ‮minutes‬
}
minutes-ago = { $n ->
    [one] ‮1 minute ago‬
   *[other] { $n } ‮minutes ago‬
}
hours = { $n ->
    [one] ‮1 hour‬
   *[other] { $n } ‮hours‬
}
hours-ago = { $n ->
    [one] ‮1 hour ago‬
   *[other] { $n } ‮hours ago‬
}
days = { $n ->
    [one] ‮1 day‬
   *[other] { $n } ‮days‬
}
days-ago = { $n ->
    [one] ‮1 day ago‬
   *[other] { $n } ‮days ago‬
}
just-now = ‮just now‬
language-name = Mirrored
month = { $n ->
    [1] ‮January‬
    [2] ‮February‬
    [3] ‮March‬
    [4] ‮April‬
    [5] ‮May‬
    [6] ‮June‬
    [7] ‮July‬
    [8] ‮August‬
    [9] ‮September‬
    [10] ‮October‬
    [11] ‮November‬
   *[other] ‮December‬
}
moment-utc = { $day } { $month } { $year }‮,‬ { $time } ‮UTC‬
moment-in-zone = { $day } { $month } { $year }‮,‬ { $time } ‮(‬{ $zone }‮)‬
number-group = { "," }
day-of = { $day } { $month } { $year }


## ########## Resource: undo ###############

undo-title = ‮Get your account back‬
undo-button = ‮Restore my email‬
undo-lead = ‮We'll restore‬ { $address } ‮as your email and sign everyone out.‬
undo-spent = ‮This link works once, for‬ { $life }‮. If it's too late, reset your password or contact support.‬


## ########## Resource: verify ###############

verify-title = ‮Confirm your email‬
verify-button = ‮Confirm email‬
verify-from-elsewhere = ‮To finish on this device, enter the password you chose, or pick a new one. Anyone else using this account is signed out.‬
verify-other = ‮Wrong address?‬
verify-lead = ‮Enter the code we emailed to you.‬
verify-code-button = ‮Confirm‬
verify-new-title = ‮Confirm your new email‬
verify-lead-to = ‮Open the link we emailed to‬ { $address }‮, or enter the code here. It can take a minute.‬
verify-spam = ‮Didn't get it? Check your spam folder.‬
verify-different = ‮Use a different address‬


## ########## Resource: welcome ###############

welcome-title = ‮Vestibule is running‬
welcome-lead = ‮Only you can see this page, on this machine, until there is an account. Four steps make this front door yours.‬
welcome-account-title = ‮Create the first account‬
welcome-account = ‮Sign up as your users will. It's an account like any other.‬
welcome-admin-title = ‮Make it an administrator‬
welcome-admin = ‮In a terminal, in the folder of the program, with the name you signed up with:‬
welcome-brand-title = ‮Put in your name and logo‬
welcome-brand = ‮Settings in the .env file, read when the program starts. .env.example lists all of them.‬
welcome-preview = ‮See how everything looks‬
welcome-email-title = ‮Read the first email‬
welcome-email-mailbox = ‮No mail server is set up, so emails stay on this machine. SMTP_URL changes that.‬
welcome-email-server = ‮Emails go out through the mail server in SMTP_URL.‬

