
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
activity-admin-granted = Administratorrolle gegeben
activity-admin-revoked = Administratorrolle entzogen
activity-by-command = Über die Befehlszeile
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


## ########## Resource: add-email ###############

add-email-lead = Konten brauchen hier eine bestätigte E‑Mail-Adresse. Wir senden Ihnen einen Link. Sobald Sie ihn öffnen, sind Sie angemeldet.
add-email-other = Bei einem anderen Konto anmelden


## ########## Resource: brand ###############

brand-title = Ihre Marke
brand-lead = Jeder Teil einer Seite und jede E‑Mail, mit Ihrem Namen und Ihren Farben. Die Meldung oben und der Fehler unten sind Beispiele.
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
email-send = Neue E‑Mail senden
email-code = Code eingeben
email-button = E‑Mail-Adresse ändern
email-confirm-why = Bestätigen Sie { $address }, damit Sie Ihr Passwort zurücksetzen können und Sicherheitshinweise erhalten.
email-confirm-how = Öffnen Sie den Link aus unserer E‑Mail oder geben Sie den Code ein.
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
title-email-required = Fügen Sie zuerst eine E‑Mail-Adresse hinzu
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
error-login-taken = Mit dieser E‑Mail-Adresse oder diesem Benutzernamen gibt es bereits ein Konto. Wählen Sie einen anderen Namen oder melden Sie sich an.
error-invalid-credentials = Prüfen Sie beides und versuchen Sie es erneut. Falls Sie sich gerade registriert haben, bestätigen Sie zuerst Ihre E‑Mail-Adresse.
error-link-replaced = Verwenden Sie den Link aus unserer neuesten E‑Mail oder fordern Sie einen neuen an.
error-link-expired = Fordern Sie einen neuen an.
error-link-used = Jeder Link funktioniert nur einmal. Falls Sie das nicht waren, setzen Sie Ihr Passwort zurück.
error-password-required = Möglicherweise hat jemand anderes dieses Konto erstellt. Geben Sie Ihr Passwort ein oder wählen Sie ein neues.
error-reset-required = Jemand, der Ihr Passwort kannte, hat Ihre E‑Mail-Adresse geändert. Setzen Sie zuerst Ihr Passwort zurück.
error-email-required = Dieses Konto braucht eine bestätigte E‑Mail-Adresse. Senden Sie eine als „email“ mit und öffnen Sie dann den Link, den wir dorthin senden.
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
field-email = E‑Mail-Adresse
field-email-optional = E‑Mail-Adresse (freiwillig)
field-username = Benutzername
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
fault-taken = Mit dieser E‑Mail-Adresse oder diesem Benutzernamen gibt es bereits ein Konto.
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
fault-not-a-username = Wählen Sie einen Benutzernamen, keine E‑Mail-Adresse.
fault-other-address = Geben Sie eine E‑Mail-Adresse an, nicht zwei.
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
fault-wrong-code = Dieser Code stimmt nicht. Prüfen Sie ihn und versuchen Sie es erneut, oder fordern Sie einen neuen an.
field-caps-lock = Die Feststelltaste ist aktiv.


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
header-menu = Kontomenü
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
mail-reset-life = Dieser Link ist { $life } lang gültig. Wenn Sie ihn verwenden, werden die anderen ungültig und Sie werden überall abgemeldet.
mail-reset-life-of-two = Der Link zum Zurücksetzen des Passworts ist { $life } lang gültig. Wenn Sie ihn verwenden, werden andere dieser Art ungültig und Sie werden überall abgemeldet.
mail-change-title = Bestätigen Sie Ihre neue E-Mail-Adresse für { $brand }
mail-change = Jemand möchte { $address } für sein Konto verwenden. Falls Sie das waren, bestätigen Sie, dass diese Adresse Ihnen gehört.
mail-change-life = Dieser Link ist { $life } lang gültig. Bis zur Bestätigung bleibt die alte Adresse.
mail-taken-title = Zu dieser Adresse gibt es bereits ein Konto bei { $brand }
mail-taken = Jemand wollte { $address } zu einem Konto hinzufügen, aber ein anderes Konto verwendet sie bereits. Es wurde nichts geändert.
mail-taken-then = Falls Sie das waren, melden Sie sich mit dieser Adresse an oder verwenden Sie eine andere.
mail-reserved-title = Diese E-Mail-Adresse kann bei { $brand } noch nicht verwendet werden
mail-reserved = Jemand wollte { $address } verwenden. Diese Adresse gehörte bis vor Kurzem zu einem Konto und bleibt einige Tage für ihren Inhaber reserviert. Es wurde nichts geändert.
mail-reserved-then = Falls Sie das waren, holen Sie die Adresse mit dem Link in unserer E-Mail über die Änderung zurück, oder versuchen Sie es später erneut.
mail-undo-title = Ihre E-Mail-Adresse bei { $brand } wurde geändert
mail-undo = Die E-Mail-Adresse Ihres Kontos wurde von { $old } auf { $new } geändert.
mail-undo-life = Falls Sie das waren, ist nichts zu tun. Falls nicht, machen Sie es rückgängig. Wir stellen diese Adresse wieder her und melden alle Geräte ab. Dieser Link ist { $life } lang gültig.
mail-undo-button = Meine E-Mail-Adresse wiederherstellen
mail-new-device-title = Neue Anmeldung in Ihrem Konto bei { $brand }
mail-new-device = Ihr Konto { $login } wurde auf einem neuen Gerät verwendet.
mail-new-device-then = Falls Sie das waren, ist nichts zu tun. Falls nicht, melden Sie das Gerät ab und ändern Sie Ihr Passwort.
mail-password-changed-title = Ihr Passwort bei { $brand } wurde geändert
mail-password-changed = Das Passwort für { $login } wurde geändert, und alle anderen Geräte wurden abgemeldet.
mail-password-changed-then = Falls Sie das nicht waren, setzen Sie Ihr Passwort sofort zurück.
mail-password-reset-title = Ihr Passwort bei { $brand } wurde zurückgesetzt
mail-password-reset = Das Passwort für { $login } wurde über eine E-Mail an diese Adresse zurückgesetzt. Alle Geräte wurden abgemeldet.
mail-password-reset-then = Falls Sie das nicht waren, kann jemand Ihre E-Mails lesen. Sichern Sie zuerst Ihr E-Mail-Konto und setzen Sie dann Ihr Passwort erneut zurück.
mail-token-reused-title = Wir haben eine verdächtige Sitzung bei { $brand } beendet
mail-token-reused = Jemand hat ein altes Anmelde-Token für { $login } wiederverwendet. Wir haben dieses Gerät deshalb abgemeldet.
mail-token-reused-then = Melden Sie sich erneut an und prüfen Sie Ihre Geräte. Wenn Sie eines nicht kennen, melden Sie es ab und ändern Sie Ihr Passwort.
mail-too-many-sessions-title = Sie sind bei { $brand } auf vielen Geräten angemeldet
mail-too-many-sessions = Ihr Konto { $login } hat das Gerätelimit erreicht. Das am längsten nicht verwendete Gerät wurde abgemeldet.
mail-too-many-sessions-then = Falls Sie das waren, ist nichts zu tun. Wenn Sie ein Gerät nicht kennen, melden Sie es ab und ändern Sie Ihr Passwort.
mail-not-mine-warning = Dieses Konto hatte vor Kurzem eine andere E-Mail-Adresse. Deren Inhaber kann das Konto bis zum { $until } mit seinem ganzen Inhalt zurückholen. Falls Sie Ihre Adresse nicht selbst hinzugefügt haben, verwenden Sie das Konto nicht. Lehnen Sie es mit dem anderen Link unten ab.
mail-not-mine = Dieses Konto gehört mir nicht
mail-old-is-back-title = Ihre alte E-Mail-Adresse gilt bei { $brand } wieder
mail-old-is-back = Die E-Mail-Adresse Ihres Kontos wurde von { $old } auf { $new } geändert. Der Inhaber von { $new } sagt, das Konto gehöre ihm nicht.
mail-old-is-back-then = Deshalb ist { $old } wieder Ihre E-Mail-Adresse, und alle sind abgemeldet. Wir senden Ihnen eine weitere E-Mail, mit der Sie ein neues Passwort wählen.
mail-free-again-title = Ihre Adresse ist bei { $brand } wieder frei
mail-free-again = Sie haben angegeben, dass das Konto mit der Adresse { $address } nicht Ihnen gehört. Wir haben Ihre Adresse entfernt, alle abgemeldet und den Inhaber benachrichtigt.
mail-free-again-then = Sie können sich jetzt mit dieser Adresse registrieren.
mail-when = Wann
mail-device = Gerät
mail-ip = IP-Adresse
mail-reset-button = Passwort zurücksetzen
mail-sent-by = Gesendet von { $brand }, { $site }.
mail-why-asked = Sie erhalten diese E-Mail, weil jemand dort Ihre Adresse eingegeben hat.
mail-why-account = Sie erhalten diese E-Mail, weil Ihre Adresse dort zu einem Konto gehört.
mail-why-was = Sie erhalten diese E-Mail, weil Ihre Adresse dort bis jetzt zu einem Konto gehörte.
mail-footer = { $sent } { $why }
mail-label = { $name }:
mail-fact = { $name }: { $value }
mail-help = Hilfe


## ########## Resource: mailbox ###############

mailbox-title = Postfach
mailbox-lead = E‑Mails landen hier, bis SMTP_URL gesetzt ist.
mailbox-empty = Noch keine E‑Mails.
mailbox-html = Einzeln öffnen
mailbox-text = Nur Text
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
sessions-everywhere = Auch hier abmelden


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
sign-in-back = Willkommen zurück, { $name }.
sign-in-not-you = Sind Sie das nicht?


## ########## Resource: sign-up ###############

sign-up-title = Konto erstellen
sign-up-button = Konto erstellen
sign-up-have = Sie haben bereits ein Konto?
sign-up-by-username = Stattdessen einen Benutzernamen wählen
sign-up-by-email = Stattdessen eine E‑Mail-Adresse verwenden
sign-up-without-email = Ohne E‑Mail-Adresse können Sie ein vergessenes Passwort nicht zurücksetzen.
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
    [one] 1{"\u00A0"}Sekunde
   *[other] { $n }{"\u00A0"}Sekunden
}
minutes = { $n ->
    [one] 1{"\u00A0"}Minute
   *[other] { $n }{"\u00A0"}Minuten
}
minutes-ago = { $n ->
    [one] vor 1 Minute
   *[other] vor { $n } Minuten
}
hours = { $n ->
    [one] 1{"\u00A0"}Stunde
   *[other] { $n }{"\u00A0"}Stunden
}
hours-ago = { $n ->
    [one] vor 1 Stunde
   *[other] vor { $n } Stunden
}
days = { $n ->
    [one] 1{"\u00A0"}Tag
   *[other] { $n }{"\u00A0"}Tage
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
moment-utc = { $day }.{"\u00A0"}{ $month } { $year }, { $time }{"\u00A0"}Uhr{"\u00A0"}UTC
moment-in-zone = { $day }.{"\u00A0"}{ $month } { $year }, { $time }{"\u00A0"}Uhr ({ $zone })
number-group = { "." }
day-of = { $day }.{"\u00A0"}{ $month } { $year }


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
welcome-lead = Diese Seite sehen nur Sie, auf diesem Rechner, und nur bis es ein Konto gibt. Mit vier Schritten wird das Ihre Eingangstür; die letzten drei finden Sie danach unter /dev/next.
welcome-account-title = Das erste Konto erstellen
welcome-account = Registrieren Sie sich wie später Ihre Nutzer. Es ist ein Konto wie jedes andere.
welcome-admin-title = Administrator werden
welcome-admin = Administratoren können auch Einträge der Beispielseite „Personen“ löschen. Führen Sie im Terminal, im selben Ordner, aus dem Sie den Server gestartet haben, diesen Befehl aus:
welcome-your-name = IHRE_EMAIL
welcome-brand-title = Ihren Namen und Ihr Logo einsetzen
welcome-brand = Einstellungen in der Datei .env in diesem Ordner, die beim Start gelesen wird (mit Strg+C beenden, dann make run). Ein Logo ist eine SVG- oder PNG-Datei. In docs/BRANDING.md steht alles dazu.
welcome-preview = Ansehen, wie alles aussieht
welcome-email-title = Die erste E‑Mail lesen
welcome-email-mailbox = Es ist kein Mailserver eingerichtet, also bleiben E‑Mails auf diesem Rechner. Das ändert SMTP_URL.
welcome-email-server = E‑Mails gehen über den Mailserver in SMTP_URL hinaus.
welcome-next-title = Nächste Schritte
welcome-next = Diese Seite ist nur auf diesem Rechner zu sehen.
welcome-here = Nur auf diesem Rechner:


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
activity-admin-granted = Administrator role granted
activity-admin-revoked = Administrator role removed
activity-by-command = From the command line
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


## ########## Resource: add-email ###############

add-email-lead = Accounts here need a confirmed email. We'll send you a link. Once you open it, you're signed in.
add-email-other = Sign in to another account


## ########## Resource: brand ###############

brand-title = Your brand
brand-lead = Every part of a page and every email, in your name and colors. The notice above and the error below are samples.
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
email-send = Send a new email
email-code = Enter code
email-button = Change email

# $address (Element) - the address
email-confirm-why = Confirm { $address } so you can reset your password and get security alerts.
email-confirm-how = Open the link we emailed to you, or enter the code.
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
title-email-required = Add an email first
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
error-login-taken = There's already an account with this email or username. Choose another, or sign in.
error-invalid-credentials = Check both and try again. If you just signed up, confirm your email first.
error-link-replaced = Use the link in our newest email, or get another.
error-link-expired = Get a new one.
error-link-used = Each link works once. If that wasn't you, reset your password.
error-password-required = Someone else may have created this account. Enter the password you chose, or pick a new one.
error-reset-required = Someone who knew your password changed your email. Reset your password first.
error-email-required = This account needs a confirmed email. Send one along as “email”, then open the link we send to it.
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
field-email = Email
field-email-optional = Email (optional)
field-username = Username
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
fault-taken = There's already an account with this email or username.
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
fault-not-a-username = Choose a username, not an email.
fault-other-address = Give one email, not two.

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
fault-wrong-code = That code isn't right. Check it and try again, or get a new one.
field-caps-lock = Caps Lock is on.


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
header-menu = Account menu
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
mail-reset-life = This link works for { $life }. Using it ends the others and signs you out everywhere.

# $life (String) - for example: 24 hours
mail-reset-life-of-two = The link to reset your password works for { $life }. Using it ends the others like it and signs you out everywhere.

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
mail-reserved-title = This email can't be used at { $brand } yet

# $address (String) - the address
mail-reserved = Someone tried to use { $address }. It was recently the email of an account, and is kept for its owner for some days. Nothing was changed.
mail-reserved-then = If it was you, use the link in our email about the change to get it back, or try again later.

# $brand (String) - the name of the site
mail-undo-title = The email of your { $brand } account was changed

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
mail-password-changed-then = If this wasn't you, reset your password right away.

# $brand (String) - the name of the site
mail-password-reset-title = Your { $brand } password was reset

# $login (String) - the name of the account
mail-password-reset = The password for { $login } was reset using an email sent to this address. All devices were signed out.
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
mail-not-mine-warning = This account recently had a different email. The owner of that email can take the account back until { $until }, with everything in it. If you didn't add your address to this account, don't use this account. Reject it with the other link below.
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
mail-why-was = You get this email because your address belonged to an account there until now.

# $sent (String) - who sent it
# $why (String) - why somebody gets it
mail-footer = { $sent } { $why }

# $name (String) - of what follows in the next line
mail-label = { $name }:

# $name (String) - for example: Device
# $value (String) - what it is
mail-fact = { $name }: { $value }
mail-help = Help


## ########## Resource: mailbox ###############

mailbox-title = Mailbox
mailbox-lead = Emails land here until SMTP_URL is set.
mailbox-empty = No emails yet.
mailbox-html = Open on its own
mailbox-text = Plain text

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
sessions-everywhere = Sign out here, too


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

# $name (Element) - a username, or an email address with most of it left out
sign-in-back = Welcome back, { $name }.
sign-in-not-you = Not you?


## ########## Resource: sign-up ###############

sign-up-title = Create your account
sign-up-button = Create account
sign-up-have = Already have an account?
sign-up-by-username = Choose a username instead
sign-up-by-email = Use an email instead
sign-up-without-email = Without an email you can't reset a forgotten password.
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
    [one] 1{"\u00A0"}second
   *[other] { $n }{"\u00A0"}seconds
}

# $n (Number)
minutes = { $n ->
    [one] 1{"\u00A0"}minute
   *[other] { $n }{"\u00A0"}minutes
}

# $n (Number)
minutes-ago = { $n ->
    [one] 1 minute ago
   *[other] { $n } minutes ago
}

# $n (Number)
hours = { $n ->
    [one] 1{"\u00A0"}hour
   *[other] { $n }{"\u00A0"}hours
}

# $n (Number)
hours-ago = { $n ->
    [one] 1 hour ago
   *[other] { $n } hours ago
}

# $n (Number)
days = { $n ->
    [one] 1{"\u00A0"}day
   *[other] { $n }{"\u00A0"}days
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
moment-utc = { $day }{"\u00A0"}{ $month } { $year }, { $time }{"\u00A0"}UTC

# $day (Number) - of the month
# $month (String) - its name
# $year (String) - in four digits
# $time (String) - hours and minutes
# $zone (String) - its name in the IANA database
moment-in-zone = { $day }{"\u00A0"}{ $month } { $year }, { $time } ({ $zone })

number-group = { "," }

# $day (Number) - of the month
# $month (String) - its name
# $year (String) - in four digits
day-of = { $day }{"\u00A0"}{ $month } { $year }


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
welcome-lead = Only you can see this page, on this machine, and only until there is an account. Four steps make this front door yours. You'll find the last three at /dev/next afterwards.
welcome-account-title = Create the first account
welcome-account = Sign up as your users will. It's an account like any other.
welcome-admin-title = Make yourself an administrator
welcome-admin = Administrators can also delete entries of the example page People. In a terminal, in the folder you started the server from, run:
welcome-your-name = YOUR_EMAIL
welcome-brand-title = Put in your name and logo
welcome-brand = Settings in the .env file in that folder, read when the server starts (stop it with Ctrl-C, then make run). A logo is an SVG or PNG file. docs/BRANDING.md has all of it.
welcome-preview = See how everything looks
welcome-email-title = Read the first email
welcome-email-mailbox = No mail server is set up, so emails stay on this machine. SMTP_URL changes that.
welcome-email-server = Emails go out through the mail server in SMTP_URL.
welcome-next-title = Next steps
welcome-next = This page can only be seen on this machine.
welcome-here = Only on this machine:


## ########## Resource: account ###############

account-title = Cuenta
account-details = Detalles
account-signed-in-as = Nombre de usuario
account-email = Correo electrónico
account-since = Miembro desde
account-no-email = Aún sin correo electrónico
account-change-password = Cambiar contraseña
account-change-lead = Seguirás con la sesión iniciada aquí y se cerrará en todos los demás dispositivos.
account-later = Ahora no, continuar
account-verified = Confirmado
account-not-verified = Sin confirmar
account-role = Rol
account-administrator = Administrador
account-change-language = Cambiar idioma
account-change-zone = Cambiar zona horaria
account-no-way-back = Sin un correo electrónico no puedes restablecer una contraseña olvidada.


## ########## Resource: activity ###############

activity-title = Actividad
activity-nothing = No hay actividad anterior.
activity-newest = Más reciente
activity-older = Anterior
activity-signed-up = Cuenta creada
activity-new-device = Inicio de sesión en un dispositivo nuevo
activity-signed-in = Inicio de sesión
activity-sign-in-disabled = Inicio de sesión fallido (cuenta desactivada)
activity-sign-in-failed = Inicio de sesión fallido (contraseña incorrecta)
activity-signed-out = Sesión cerrada
activity-session-expired = Sesión cerrada (caducada)
activity-ended-session-used = Se usó una sesión terminada
activity-token-reused = Posible sesión robada. La hemos cerrado; cambia tu contraseña
activity-password-changed = Contraseña cambiada
activity-password-refused = Cambio de contraseña fallido (contraseña actual incorrecta)
activity-session-replaced = Nuevo inicio de sesión en el mismo dispositivo
activity-ended-by-administrator = Un administrador cerró la sesión en todos los dispositivos
activity-too-many-sessions = Límite de dispositivos alcanzado. Se cerró la sesión del dispositivo que llevaba más tiempo sin usarse
activity-others-signed-out = Sesión cerrada en todos los demás dispositivos
activity-device-signed-out = Sesión cerrada en un dispositivo
activity-throttled = Inicio de sesión en pausa tras demasiados intentos
activity-email-confirmed-new-password = Correo electrónico confirmado, contraseña cambiada
activity-email-confirmed = Correo electrónico confirmado
activity-reset-asked = Restablecimiento de contraseña solicitado
activity-password-reset = Contraseña restablecida
activity-change-asked = Cambio de correo electrónico solicitado
activity-email-changed = Correo electrónico cambiado
activity-change-undone = Cambio de correo electrónico deshecho
activity-not-mine = El propietario de la nueva dirección rechazó la cuenta. Tu correo electrónico anterior está de vuelta
activity-code-refused = Código incorrecto introducido
activity-admin-granted = Rol de administrador concedido
activity-admin-revoked = Rol de administrador retirado
activity-by-command = Desde la línea de comandos
activity-role-granted = Un administrador te dio un rol
activity-role-revoked = Un administrador te quitó un rol
activity-account-disabled = Un administrador desactivó esta cuenta
activity-account-enabled = Un administrador reactivó esta cuenta
activity-account-deleted = Un administrador eliminó esta cuenta
activity-unlocked = Un administrador desbloqueó el inicio de sesión
activity-which = Filtrar la actividad
activity-all = Todo
activity-sign-ins = Inicios de sesión
activity-changes = Cambios
activity-check = Revisar
activity-not-you = ¿No fuiste tú?
activity-secure = Protege tu cuenta
activity-times = { $n ->
    [one] una vez
   *[other] { $n } veces
}


## ########## Resource: add-email ###############

add-email-lead = Aquí las cuentas necesitan un correo electrónico confirmado. Te enviaremos un enlace. Al abrirlo, habrás iniciado sesión.
add-email-other = Iniciar sesión en otra cuenta


## ########## Resource: brand ###############

brand-title = Tu marca
brand-lead = Cada parte de una página y cada correo, con tu nombre y tus colores. El aviso de arriba y el error de abajo son ejemplos.
brand-emails = Correos
brand-colors = Colores, en claro y en oscuro


## ########## Resource: confirm ###############

confirm-cancel = Cancelar


## ########## Resource: device ###############

device-on = { $browser } en { $system }
device-program-on = Un programa en { $system }
device-program-in = Un programa en { $language }
device-app-for = Una aplicación de { $system }
device-app-on = Una aplicación en { $system }
device-app = Una aplicación
device-unknown = Dispositivo desconocido


## ########## Resource: email ###############

email-title = Correo electrónico
email-no-mail = Este sitio no puede enviar correos, así que no se pueden confirmar direcciones.
email-confirm-title = Confirma tu correo electrónico
email-send = Enviar un nuevo correo
email-code = Introducir código
email-button = Cambiar correo
email-confirm-why = Confirma { $address } para poder restablecer tu contraseña y recibir alertas de seguridad.
email-confirm-how = Abre el enlace que te enviamos por correo o introduce el código.
email-change-title = Cambiar tu correo electrónico
email-change-lead = Enviaremos un correo a la nueva dirección para confirmarla. También avisaremos a la anterior, que puede deshacer el cambio durante { $life }.
email-add-title = Añadir un correo electrónico
email-add-lead = Úsalo para iniciar sesión, restablecer tu contraseña y recibir alertas de seguridad. Te enviaremos un correo para confirmarlo.


## ########## Resource: error ###############

error-try-again = Intentar de nuevo
error-start = Ir a la página de inicio


## ########## Resource: errors ###############

title-validation = Hay un problema
title-malformed = No pudimos leer esa solicitud
title-login-taken = Este nombre ya está en uso
title-invalid-credentials = Correo electrónico o contraseña incorrectos
title-link-invalid = Este enlace o código no funciona
title-link-replaced = Este enlace ha sido reemplazado
title-link-expired = Este enlace ha caducado
title-link-used = Este enlace ya se ha usado
title-password-required = Introduce tu contraseña
title-reset-required = Restablece primero tu contraseña
title-email-required = Añade primero un correo electrónico
title-account-disabled = Esta cuenta está desactivada
title-too-many-attempts = Demasiados intentos
title-busy = El servicio está muy solicitado
title-authentication-required = Inicia sesión para continuar
title-token-expired = El token de acceso ha caducado
title-token-invalid = El token de acceso no es válido
title-refresh-token-missing = No hay ninguna sesión que renovar
title-refresh-token-invalid = Tu sesión ha terminado
title-refresh-token-reused = Cerramos esta sesión para protegerte
title-no-session = No habías iniciado sesión
title-insufficient-permissions = No tienes acceso
title-cross-origin = Hemos bloqueado esa solicitud
title-wrong-host = Dirección incorrecta
title-not-found = Página no encontrada
title-precondition-failed = Otra persona ha cambiado esto
title-limit-reached = Has alcanzado el límite
title-method-not-allowed = Eso no ha funcionado
title-request-timeout = Ha tardado demasiado
title-payload-too-large = Es demasiado largo
title-unsupported-media-type = No podemos leer este formato
title-unavailable = Volvemos enseguida
title-internal = Algo ha salido mal
error-validation = Revisa lo que has introducido e inténtalo de nuevo.
error-malformed = Vuelve atrás e inténtalo de nuevo.
error-login-taken = Ya existe una cuenta con este correo electrónico o nombre de usuario. Elige otro o inicia sesión.
error-invalid-credentials = Comprueba ambos e inténtalo de nuevo. Si acabas de registrarte, confirma primero tu correo electrónico.
error-link-replaced = Usa el enlace de nuestro correo más reciente o pide otro.
error-link-expired = Pide uno nuevo.
error-link-used = Cada enlace funciona una sola vez. Si no fuiste tú, restablece tu contraseña.
error-password-required = Puede que otra persona haya creado esta cuenta. Introduce la contraseña que elegiste o elige una nueva.
error-reset-required = Alguien que conocía tu contraseña cambió tu correo electrónico. Restablece primero tu contraseña.
error-email-required = Esta cuenta necesita un correo electrónico confirmado. Envía uno como «email» y abre el enlace que enviaremos allí.
error-account-disabled = Un administrador ha desactivado esta cuenta. Contacta con él si crees que es un error.
error-authentication-required = Tienes que iniciar sesión para ver esto.
error-token-expired = Renuévalo con el token de actualización e inténtalo de nuevo.
error-token-invalid = Inicia sesión de nuevo.
error-refresh-token-reused = Puede que alguien lo haya copiado. Inicia sesión de nuevo.
error-no-session = Este token no pertenece a ninguna sesión, así que no se ha cerrado nada.
error-insufficient-permissions = Pide acceso a un administrador.
error-cross-origin = Venía de otro sitio. Ve a la página de inicio de sesión e inténtalo de nuevo.
error-wrong-host = Este servidor solo responde en la dirección de APP_URL.
error-precondition-failed = Se editó después de que lo abrieras. Compara y vuelve a guardar para reemplazarlo.
error-limit-reached = Elimina algo antes de añadir más.
error-not-found = Puede que el enlace sea incorrecto o que la página se haya movido.
error-method-not-allowed = Esta página no se puede abrir directamente.
error-request-timeout = Comprueba tu conexión e inténtalo de nuevo.
error-payload-too-large = Acorta el texto e inténtalo de nuevo.
error-unsupported-media-type = Envía el cuerpo como application/json.
error-unavailable = Algo de nuestro lado no responde. Tu sesión sigue iniciada. Inténtalo de nuevo en un momento.
error-internal = Es culpa nuestra y ha quedado registrado. Inténtalo de nuevo.
error-link-invalid = Comprueba que lo has copiado entero o pide uno nuevo. Los códigos caducan a los { $life }.
error-too-many-attempts = Inténtalo de nuevo en { $wait } o restablece tu contraseña.
error-busy = Muchas personas están iniciando sesión. Inténtalo de nuevo en { $wait }.


## ########## Resource: fields ###############

field-login = Correo electrónico o nombre de usuario
field-password = Contraseña
field-current-password = Contraseña actual
field-new-password = Nueva contraseña
field-account-password = Tu contraseña
field-email = Correo electrónico
field-email-optional = Correo electrónico (opcional)
field-username = Nombre de usuario
field-new-email = Nuevo correo electrónico
field-email-code = Código del correo
field-title = Título
field-notes = Notas
field-status = Estado
field-first-name = Nombre
field-last-name = Apellidos
field-language = Idioma
field-time-zone = Zona horaria
new-password-hint = Al menos { $min } caracteres. Unas cuantas palabras sin relación entre sí funcionan bien.
code-hint = 8 caracteres. Caduca a los { $life }.
fault-too-short = Usa al menos { $min } caracteres.
fault-too-long = Usa como máximo { $max } caracteres.
fault-not-an-address = Introduce un correo electrónico completo, como ada@example.com.
fault-bad-character-or-space = Quita los espacios y los caracteres invisibles.
fault-bad-character = Quita los caracteres invisibles.
fault-taken = Ya existe una cuenta con este correo electrónico o nombre de usuario.
fault-common-password = Esta contraseña es demasiado común. Elige otra.
fault-breached = Esta contraseña apareció en una filtración de datos. Elige otra.
fault-same-as-login = Tu contraseña no puede ser tu correo electrónico ni tu nombre de usuario.
fault-known-words = Sin tu nombre y el nuestro, esta contraseña tiene menos de { $min } caracteres. Elige otra.
fault-wrong-password = Esta no es tu contraseña actual.
fault-not-offered = { $field ->
    [status] Elige un estado de la lista.
    [language] Elige un idioma de la lista.
    [time_zone] Elige una zona horaria de la lista.
   *[other] Elige uno de la lista.
}
fault-not-the-words = Escribe estas dos palabras: { $words }.
fault-same-address = Este ya es tu correo electrónico.
fault-not-a-username = Elige un nombre de usuario, no un correo electrónico.
fault-other-address = Indica un solo correo electrónico.
fault-required = { $field ->
    [login] Introduce tu correo electrónico o nombre de usuario.
    [password] Introduce tu contraseña.
    [current_password] Introduce tu contraseña actual.
    [new_password] Introduce una nueva contraseña.
    [email] Introduce un correo electrónico.
    [code] Introduce el código.
    [title] Introduce un título.
    [status] Elige un estado.
    [first_name] Introduce un nombre.
    [last_name] Introduce los apellidos.
    [words] Escribe las palabras.
   *[other] Este campo es obligatorio.
}
fault-wrong-code = Ese código no es correcto. Revísalo e inténtalo de nuevo, o pide uno nuevo.
field-caps-lock = El bloqueo de mayúsculas está activado.


## ########## Resource: flash ###############

flash-welcome = ¡Te damos la bienvenida! Tu cuenta está lista.
flash-signed-out = Has cerrado la sesión en este dispositivo.
flash-not-signed-in = No habías iniciado sesión.
flash-device-signed-out = Se ha cerrado la sesión en ese dispositivo.
flash-others-signed-out = Se ha cerrado tu sesión en todos los demás dispositivos.
flash-saved = Guardado.
flash-deleted = Eliminado.
flash-gone-meanwhile = Se eliminó entretanto. Tu texto está abajo. Guárdalo como nuevo.
flash-draft-is-back = Tu sesión se había cerrado. Tu texto está abajo y todavía no se ha guardado.
flash-letter-to-sign-up = Revisa tu correo. Abre el enlace que te enviamos para terminar.
flash-letter-to-verify = Si esa dirección aún está por confirmar, hay un nuevo correo en camino. Solo funciona el enlace más reciente.
flash-letter-to-reset = Si existe una cuenta con un correo electrónico, acabamos de enviarle un enlace de restablecimiento.
flash-letter-to-change = Hemos enviado un correo a la nueva dirección. Tu correo electrónico cambia en cuanto lo confirmes allí.
flash-email-verified = Tu correo electrónico está confirmado.
flash-email-changed = Tu correo electrónico se ha cambiado.
flash-email-change-undone = Tu correo electrónico está de vuelta y se ha cerrado la sesión de todos. Quien lo cambió conocía tu contraseña, así que te hemos enviado un enlace para elegir una nueva.
flash-not-mine = Esa cuenta ya no tiene tu dirección, y se ha cerrado la sesión de todos en ella. Ahora puedes registrarte con tu dirección.
flash-password-reset = Tu contraseña se ha cambiado y se ha cerrado la sesión en todos los dispositivos. Inicia sesión con la nueva.
flash-password-breached = Has iniciado sesión, pero tu contraseña apareció en una filtración de datos. Elige una nueva abajo.
flash-password-changed = Contraseña cambiada. Se ha cerrado tu sesión en todos los demás dispositivos.


## ########## Resource: forgot ###############

forgot-title = ¿Has olvidado tu contraseña?
forgot-no-mail = Este sitio no puede enviar correos. Pide a tu administrador que restablezca tu contraseña.
forgot-back = Volver al inicio de sesión
forgot-lead = Introduce tu correo electrónico o nombre de usuario. Te enviaremos un enlace para restablecer tu contraseña.
forgot-button = Envíame un enlace


## ########## Resource: frame ###############

frame-skip = Ir al contenido
frame-footer = Solo usamos las cookies necesarias para iniciar sesión.
frame-language = Idioma
nav-devices = Dispositivos
nav-pages = Sobre tu cuenta
show-password = Mostrar contraseña
frame-help = Ayuda
frame-privacy = Privacidad
frame-terms = Condiciones
frame-imprint = Aviso legal
frame-about = Inicia sesión en { $brand }, crea una cuenta o gestiona la que tienes.
frame-refused = Error: { $title }
nav-profile = Perfil
nav-security = Seguridad


## ########## Resource: header ###############

header-nav = Cuenta
header-menu = Menú de la cuenta
header-site = Sitio


## ########## Resource: mail ###############

mail-ignore = ¿No lo has pedido tú? Puedes ignorar este correo. No cambiará nada.
mail-paste = Si el botón no funciona, pega esto en tu navegador:
mail-code = Introduce este código donde lo pediste. Caduca en { $life }:
mail-devices = Revisar dispositivos
mail-verify-title = Confirma tu correo electrónico para { $brand }
mail-verify = Gracias por registrarte. Confirma que { $address } es tuyo.
mail-verify-life = Este enlace caduca en { $life }.
mail-confirm = Confirmar correo
mail-has-account-title = Ya tienes una cuenta en { $brand }
mail-has-account = Alguien intentó registrarse con { $address }, que ya tiene una cuenta.
mail-has-account-then = Si fuiste tú, inicia sesión o restablece tu contraseña.
mail-sign-in = Iniciar sesión
mail-sign-up = Registrarse
mail-reset-title = Restablece tu contraseña de { $brand }
mail-reset = Hemos recibido una solicitud para restablecer la contraseña de { $login }.
mail-reset-life = Este enlace funciona durante { $life }. Al usarlo, los demás dejan de valer y se cierra tu sesión en todas partes.
mail-reset-life-of-two = El enlace para restablecer la contraseña funciona durante { $life }. Al usarlo, los demás de este tipo dejan de valer y se cierra tu sesión en todas partes.
mail-change-title = Confirma tu nuevo correo electrónico para { $brand }
mail-change = Alguien pidió usar { $address } para su cuenta. Si fuiste tú, confirma que esta dirección es tuya.
mail-change-life = Este enlace caduca en { $life }. El correo anterior se mantiene hasta que confirmes el nuevo.
mail-taken-title = Este correo electrónico ya tiene una cuenta en { $brand }
mail-taken = Alguien intentó añadir { $address } a una cuenta, pero otra cuenta ya lo usa. No se ha cambiado nada.
mail-taken-then = Si fuiste tú, inicia sesión con este correo o usa otro.
mail-reserved-title = Este correo todavía no se puede usar en { $brand }
mail-reserved = Alguien intentó usar { $address }. Hasta hace poco era el correo de una cuenta y queda reservado unos días para su propietario. No se ha cambiado nada.
mail-reserved-then = Si fuiste tú, recupéralo con el enlace de nuestro correo sobre el cambio o inténtalo de nuevo más tarde.
mail-undo-title = El correo de tu cuenta de { $brand } ha cambiado
mail-undo = El correo electrónico de tu cuenta se ha cambiado de { $old } a { $new }.
mail-undo-life = Si fuiste tú, no tienes que hacer nada. Si no, deshaz el cambio. Recuperaremos esta dirección y cerraremos la sesión de todos. Este enlace caduca en { $life }.
mail-undo-button = Recuperar mi correo electrónico
mail-new-device-title = Nuevo inicio de sesión en tu cuenta de { $brand }
mail-new-device = Tu cuenta { $login } se ha usado en un dispositivo nuevo.
mail-new-device-then = Si fuiste tú, no tienes que hacer nada. Si no, cierra la sesión de ese dispositivo y cambia tu contraseña.
mail-password-changed-title = Tu contraseña de { $brand } ha cambiado
mail-password-changed = La contraseña de { $login } se ha cambiado y se ha cerrado la sesión en todos los demás dispositivos.
mail-password-changed-then = Si no fuiste tú, restablece tu contraseña de inmediato.
mail-password-reset-title = Tu contraseña de { $brand } se ha restablecido
mail-password-reset = La contraseña de { $login } se ha restablecido mediante un correo enviado a esta dirección. Se ha cerrado la sesión en todos los dispositivos.
mail-password-reset-then = Si no fuiste tú, alguien puede leer tu correo. Protégelo primero y después vuelve a restablecer tu contraseña.
mail-token-reused-title = Hemos cerrado una sesión sospechosa en { $brand }
mail-token-reused = Alguien reutilizó un token de sesión antiguo de { $login }, así que hemos cerrado la sesión de ese dispositivo.
mail-token-reused-then = Inicia sesión de nuevo y revisa tus dispositivos. Si no reconoces alguno, cierra su sesión y cambia tu contraseña.
mail-too-many-sessions-title = Has iniciado sesión en { $brand } en muchos dispositivos
mail-too-many-sessions = Tu cuenta { $login } alcanzó el límite de dispositivos. Se cerró la sesión del dispositivo que llevaba más tiempo sin usarse.
mail-too-many-sessions-then = Si fuiste tú, no tienes que hacer nada. Si no reconoces un dispositivo, cierra su sesión y cambia tu contraseña.
mail-not-mine-warning = Esta cuenta tenía hace poco otro correo electrónico. El propietario de ese correo puede recuperar la cuenta hasta el { $until }, con todo lo que contiene. Si no añadiste tu dirección a esta cuenta, no uses esta cuenta. Recházala con el otro enlace de abajo.
mail-not-mine = Esta cuenta no es mía
mail-old-is-back-title = Tu correo electrónico anterior está de vuelta en { $brand }
mail-old-is-back = El correo electrónico de tu cuenta se cambió de { $old } a { $new }, y el propietario de { $new } dice que la cuenta no es suya.
mail-old-is-back-then = Por eso { $old } vuelve a ser tu correo electrónico y se ha cerrado la sesión de todos. Te enviamos otro correo para elegir una nueva contraseña.
mail-free-again-title = Tu dirección vuelve a estar libre en { $brand }
mail-free-again = Has dicho que la cuenta con la dirección { $address } no es tuya. Hemos quitado tu dirección, cerrado la sesión de todos y avisado al propietario.
mail-free-again-then = Ahora puedes registrarte con esta dirección.
mail-when = Cuándo
mail-device = Dispositivo
mail-ip = Dirección IP
mail-reset-button = Restablecer contraseña
mail-sent-by = Enviado por { $brand }, { $site }.
mail-why-asked = Recibes este correo porque alguien introdujo tu dirección en ese sitio.
mail-why-account = Recibes este correo porque tu dirección está asociada a una cuenta de ese sitio.
mail-why-was = Recibes este correo porque tu dirección estaba asociada hasta ahora a una cuenta de ese sitio.
mail-footer = { $sent } { $why }
mail-label = { $name }:
mail-fact = { $name }: { $value }
mail-help = Ayuda


## ########## Resource: mailbox ###############

mailbox-title = Buzón
mailbox-lead = Los correos llegan aquí mientras SMTP_URL no esté definido.
mailbox-empty = Aún no hay correos.
mailbox-html = Abrir por separado
mailbox-text = Texto sin formato
mailbox-sent = Para { $address }, { $moment }
mailbox-open = (Desarrollo: abrir el buzón)


## ########## Resource: not-found ###############

not-found-title = Página no encontrada


## ########## Resource: not-mine ###############

not-mine-title = Esta cuenta no es mía
not-mine-if = Si no añadiste esta dirección tú, puedes rechazar la cuenta.
not-mine-address = La cuenta recupera su dirección anterior, y avisamos al propietario de esa dirección.
not-mine-sessions = Se cierra la sesión de todos en ella, y todos los enlaces que te hemos enviado dejan de funcionar.
not-mine-free = Tu dirección queda libre, así que puedes registrarte con ella.
not-mine-contents = Todo lo que añadiste a esta cuenta se queda en ella, y no podrás recuperarlo.
not-mine-button = Rechazar esta cuenta
not-mine-mine = Es mía, restablecer mi contraseña
not-mine-spent = Funciona una vez, con el enlace de nuestro correo más reciente, mientras se pueda deshacer el cambio de dirección.
not-mine-again = Enviar un nuevo correo
not-mine-lead = La cuenta { $login } usa tu correo electrónico, { $address }.
not-mine-label = Escribe estas dos palabras para confirmar: { $words }


## ########## Resource: people ###############

people-title = Personas
people-lead = Todas las personas con la sesión iniciada pueden ver este directorio.
people-find = Buscar por nombre
people-search = Buscar
people-first = Primera página
people-next = Página siguiente
people-add-title = Añadir una persona
people-add = Añadir persona
people-none = Aún no hay personas.
people-none-found = Nadie con ese nombre.
people-all = Todas las personas
people-edit = Editar
people-save = Guardar
people-delete = Eliminar esta persona
people-added = Añadida el { $moment }
people-delete-question = ¿Eliminar a { $name } del directorio, para todos? Esto no se puede deshacer.
people-delete-do = Eliminar persona


## ########## Resource: preferences ###############

preferences-title = Preferencias
preferences-automatic = Como tu navegador
preferences-language-hint = Los correos también llegan en este idioma.
preferences-zone-hint = Las fechas y horas se muestran en esta zona horaria.


## ########## Resource: reset ###############

reset-title = Elige una nueva contraseña
reset-button = Guardar nueva contraseña
reset-not-long-ago = Esta cuenta tenía hace poco otro correo electrónico.
reset-new = Enviar un nuevo correo
reset-code = Introducir un código en vez del enlace
reset-lead = Abre el enlace que te enviamos por correo o introduce el código aquí. Puede tardar un minuto.
reset-another = Enviar un nuevo correo
reset-account = Para { $login }. Se cerrará tu sesión en todos los dispositivos.
reset-can-be-undone = El propietario de ese correo puede recuperar la cuenta hasta el { $until }, con todo lo que contiene. ¿No añadiste tú tu dirección a esta cuenta?
reset-lead-to = Si { $login } tiene una cuenta con un correo electrónico, acabamos de enviarle un enlace y un código. Abre el enlace o introduce el código aquí. Puede tardar un minuto.


## ########## Resource: sessions ###############

sessions-title = Dispositivos
sessions-none = No tienes la sesión iniciada en ningún otro lugar.
sessions-others = Cerrar la sesión en todos los demás dispositivos
sessions-here = Activo ahora
sessions-sign-out-here = Cerrar sesión
sessions-sign-out = Cerrar sesión
sessions-sign-out-named = Cerrar la sesión de { $name }, iniciada el { $since }
sessions-seen = Última actividad { $seen }
sessions-until = Sesión iniciada el { $since }, caduca el { $until }
sessions-others-question = { $n ->
    [one] Se cerrará la sesión de otro dispositivo de inmediato. Aquí seguirás con la sesión iniciada.
   *[other] Se cerrará la sesión de otros { $n } dispositivos de inmediato. Aquí seguirás con la sesión iniciada.
}
sessions-others-do = Cerrar sus sesiones
sessions-everywhere = Cerrar sesión también aquí


## ########## Resource: sign-in ###############

sign-in-title = Iniciar sesión
sign-in-lead = Inicia sesión para continuar.
sign-in-remember = Mantener la sesión iniciada
sign-in-forgot = ¿Has olvidado tu contraseña?
sign-in-new = ¿Es tu primera vez aquí?
sign-in-create = Crear una cuenta
sign-in-cookies-title = Tu navegador está bloqueando nuestras cookies
sign-in-cookies = Si acabas de iniciar sesión, no ha funcionado porque para ello hacen falta cookies. No usamos otras. Permite las cookies de este sitio e inicia sesión de nuevo.
sign-in-wrong-or-waiting = Correo electrónico o contraseña incorrectos, o correo aún sin confirmar
sign-in-reset = Restablecer contraseña
sign-in-resend = Enviar un nuevo correo de confirmación
sign-in-back = Hola de nuevo, { $name }.
sign-in-not-you = ¿No eres tú?


## ########## Resource: sign-up ###############

sign-up-title = Crea tu cuenta
sign-up-button = Crear cuenta
sign-up-have = ¿Ya tienes una cuenta?
sign-up-by-username = Elegir un nombre de usuario
sign-up-by-email = Usar un correo electrónico
sign-up-without-email = Sin un correo electrónico no podrás restablecer una contraseña olvidada.
sign-up-terms = Al crear una cuenta aceptas nuestras { $terms }.
sign-up-terms-name = condiciones del servicio
sign-up-privacy = Cómo tratamos tus datos se explica en nuestra { $privacy }.
sign-up-privacy-name = política de privacidad


## ########## Resource: tasks ###############

tasks-title = Tareas
tasks-lead = Solo tú puedes verlas.
tasks-which = Filtrar por estado
tasks-every = Todas
tasks-add-title = Nueva tarea
tasks-add = Añadir tarea
tasks-none = Aún no hay tareas.
tasks-none-of-these = No hay tareas con este estado.
tasks-changed = { " " }modificada { $moment }
tasks-all = Todas las tareas
tasks-edit = Editar
tasks-save = Guardar
tasks-delete = Eliminar esta tarea
tasks-keep = Tus cambios siguen abajo. Al guardar se reemplaza la versión actual.
tasks-made = Creada el { $moment }
tasks-now = Versión actual: { $title }
task-todo = Por hacer
task-in-progress = En curso
task-done = Hecha
tasks-delete-question = ¿Eliminar «{ $title }»? Esto no se puede deshacer.
tasks-delete-do = Eliminar tarea


## ########## Resource: times ###############

seconds = { $n ->
    [one] 1{"\u00A0"}segundo
   *[other] { $n }{"\u00A0"}segundos
}
minutes = { $n ->
    [one] 1{"\u00A0"}minuto
   *[other] { $n }{"\u00A0"}minutos
}
minutes-ago = { $n ->
    [one] hace 1 minuto
   *[other] hace { $n } minutos
}
hours = { $n ->
    [one] 1{"\u00A0"}hora
   *[other] { $n }{"\u00A0"}horas
}
hours-ago = { $n ->
    [one] hace 1 hora
   *[other] hace { $n } horas
}
days = { $n ->
    [one] 1{"\u00A0"}día
   *[other] { $n }{"\u00A0"}días
}
days-ago = { $n ->
    [one] hace 1 día
   *[other] hace { $n } días
}
just-now = ahora mismo
language-name = Español
month = { $n ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[other] diciembre
}
moment-utc = { $day }{"\u00A0"}de{"\u00A0"}{ $month } de { $year }, { $time }{"\u00A0"}UTC
moment-in-zone = { $day }{"\u00A0"}de{"\u00A0"}{ $month } de { $year }, { $time } ({ $zone })
number-group = { " " }
day-of = { $day }{"\u00A0"}de{"\u00A0"}{ $month } de { $year }


## ########## Resource: undo ###############

undo-title = Recupera tu cuenta
undo-button = Recuperar mi correo electrónico
undo-lead = { $address } volverá a ser tu correo electrónico y cerraremos la sesión de todos.
undo-spent = Este enlace funciona una vez, durante { $life }. Si ya es tarde, restablece tu contraseña o contacta con soporte.


## ########## Resource: verify ###############

verify-title = Confirma tu correo electrónico
verify-button = Confirmar correo
verify-from-elsewhere = Para terminar en este dispositivo, introduce la contraseña que elegiste o elige una nueva. Se cerrará la sesión de cualquier otra persona que use esta cuenta.
verify-other = ¿Dirección equivocada?
verify-lead = Introduce el código que te enviamos por correo.
verify-code-button = Confirmar
verify-new-title = Confirma tu nuevo correo electrónico
verify-lead-to = Abre el enlace que enviamos a { $address } o introduce el código aquí. Puede tardar un minuto.
verify-spam = ¿No te ha llegado? Mira en la carpeta de correo no deseado.
verify-different = Usar otra dirección


## ########## Resource: welcome ###############

welcome-title = Vestibule está en marcha
welcome-lead = Solo tú puedes ver esta página, en este equipo, y solo mientras no haya ninguna cuenta. Con cuatro pasos esta puerta de entrada será tuya; los tres últimos seguirán disponibles en /dev/next.
welcome-account-title = Crea la primera cuenta
welcome-account = Regístrate como lo harán tus usuarios. Es una cuenta como cualquier otra.
welcome-admin-title = Hazte administrador
welcome-admin = Los administradores también pueden eliminar entradas de la página de ejemplo «Personas». En un terminal, en la carpeta desde la que iniciaste el servidor, ejecuta:
welcome-your-name = TU_CORREO
welcome-brand-title = Pon tu nombre y tu logotipo
welcome-brand = Ajustes en el archivo .env de esa carpeta, que se lee al iniciar el servidor (detenlo con Ctrl+C y luego make run). Un logotipo es un archivo SVG o PNG. Todo está en docs/BRANDING.md.
welcome-preview = Ver cómo queda todo
welcome-email-title = Lee el primer correo
welcome-email-mailbox = No hay ningún servidor de correo configurado, así que los correos se quedan en este equipo. SMTP_URL lo cambia.
welcome-email-server = Los correos salen por el servidor de correo de SMTP_URL.
welcome-next-title = Próximos pasos
welcome-next = Esta página solo se ve en este equipo.
welcome-here = Solo en este equipo:


## ########## Resource: account ###############

account-title = Compte
account-details = Détails
account-signed-in-as = Nom d’utilisateur
account-email = E-mail
account-since = Membre depuis
account-no-email = Pas encore d’adresse e-mail
account-change-password = Changer le mot de passe
account-change-lead = Vous restez connecté ici et serez déconnecté partout ailleurs.
account-later = Pas maintenant, continuer
account-verified = Confirmée
account-not-verified = Non confirmée
account-role = Rôle
account-administrator = Administrateur
account-change-language = Changer de langue
account-change-zone = Changer de fuseau horaire
account-no-way-back = Sans adresse e-mail, vous ne pouvez pas réinitialiser un mot de passe oublié.


## ########## Resource: activity ###############

activity-title = Activité
activity-nothing = Aucune activité plus ancienne.
activity-newest = Plus récentes
activity-older = Plus anciennes
activity-signed-up = Compte créé
activity-new-device = Connexion sur un nouvel appareil
activity-signed-in = Connexion
activity-sign-in-disabled = Échec de connexion (compte désactivé)
activity-sign-in-failed = Échec de connexion (mot de passe incorrect)
activity-signed-out = Déconnexion
activity-session-expired = Déconnexion (session expirée)
activity-ended-session-used = Une session terminée a été utilisée
activity-token-reused = Session peut-être volée. Nous y avons mis fin ; changez votre mot de passe
activity-password-changed = Mot de passe changé
activity-password-refused = Échec du changement de mot de passe (mot de passe actuel incorrect)
activity-session-replaced = Nouvelle connexion sur le même appareil
activity-ended-by-administrator = Un administrateur a déconnecté tous les appareils
activity-too-many-sessions = Nombre maximal d’appareils atteint. L’appareil inutilisé depuis le plus longtemps a été déconnecté
activity-others-signed-out = Déconnexion de tous les autres appareils
activity-device-signed-out = Déconnexion d’un appareil
activity-throttled = Connexion suspendue après trop de tentatives
activity-email-confirmed-new-password = Adresse e-mail confirmée, mot de passe changé
activity-email-confirmed = Adresse e-mail confirmée
activity-reset-asked = Réinitialisation du mot de passe demandée
activity-password-reset = Mot de passe réinitialisé
activity-change-asked = Changement d’adresse e-mail demandé
activity-email-changed = Adresse e-mail changée
activity-change-undone = Changement d’adresse e-mail annulé
activity-not-mine = Le propriétaire de la nouvelle adresse a refusé le compte. Votre ancienne adresse e-mail est rétablie
activity-code-refused = Code incorrect saisi
activity-admin-granted = Rôle d’administrateur attribué
activity-admin-revoked = Rôle d’administrateur retiré
activity-by-command = Depuis la ligne de commande
activity-role-granted = Un administrateur vous a donné un rôle
activity-role-revoked = Un administrateur vous a retiré un rôle
activity-account-disabled = Un administrateur a désactivé ce compte
activity-account-enabled = Un administrateur a réactivé ce compte
activity-account-deleted = Un administrateur a supprimé ce compte
activity-unlocked = Connexion débloquée par un administrateur
activity-which = Filtrer l’activité
activity-all = Tout
activity-sign-ins = Connexions
activity-changes = Modifications
activity-check = À vérifier
activity-not-you = Ce n’était pas vous ?
activity-secure = Sécuriser votre compte
activity-times = { $n ->
    [one] une fois
   *[other] { $n } fois
}


## ########## Resource: add-email ###############

add-email-lead = Ici, chaque compte a besoin d’une adresse e-mail confirmée. Nous vous enverrons un lien. Dès que vous l’ouvrez, vous êtes connecté.
add-email-other = Se connecter à un autre compte


## ########## Resource: brand ###############

brand-title = Votre marque
brand-lead = Chaque élément de page et chaque e-mail, à votre nom et dans vos couleurs. Le message ci-dessus et l’erreur ci-dessous sont des exemples.
brand-emails = E-mails
brand-colors = Couleurs, en mode clair et en mode sombre


## ########## Resource: confirm ###############

confirm-cancel = Annuler


## ########## Resource: device ###############

device-on = { $browser } sur { $system }
device-program-on = Un programme sur { $system }
device-program-in = Un programme { $language }
device-app-for = Une application { $system }
device-app-on = Une application sur { $system }
device-app = Une application
device-unknown = Appareil inconnu


## ########## Resource: email ###############

email-title = E-mail
email-no-mail = Ce site ne peut pas envoyer d’e-mails, les adresses ne peuvent donc pas être confirmées.
email-confirm-title = Confirmer votre adresse e-mail
email-send = Envoyer un nouvel e-mail
email-code = Saisir un code
email-button = Changer l’adresse
email-confirm-why = Confirmez { $address } pour pouvoir réinitialiser votre mot de passe et recevoir les alertes de sécurité.
email-confirm-how = Ouvrez le lien que nous vous avons envoyé par e-mail, ou saisissez le code.
email-change-title = Changer votre adresse e-mail
email-change-lead = Nous enverrons un e-mail à la nouvelle adresse pour la confirmer. Nous préviendrons aussi l’ancienne, qui peut annuler le changement pendant { $life }.
email-add-title = Ajouter une adresse e-mail
email-add-lead = Elle sert à vous connecter, à réinitialiser votre mot de passe et à recevoir les alertes de sécurité. Nous vous enverrons un e-mail pour la confirmer.


## ########## Resource: error ###############

error-try-again = Réessayer
error-start = Aller à l’accueil


## ########## Resource: errors ###############

title-validation = Il y a un problème
title-malformed = Nous n’avons pas pu lire cette requête
title-login-taken = Ce nom est déjà pris
title-invalid-credentials = Adresse e-mail ou mot de passe incorrect
title-link-invalid = Ce lien ou ce code ne fonctionne pas
title-link-replaced = Ce lien a été remplacé
title-link-expired = Ce lien a expiré
title-link-used = Ce lien a déjà été utilisé
title-password-required = Saisissez votre mot de passe
title-reset-required = Réinitialisez d’abord votre mot de passe
title-email-required = Ajoutez d’abord une adresse e-mail
title-account-disabled = Ce compte est désactivé
title-too-many-attempts = Trop de tentatives
title-busy = Le service est très sollicité
title-authentication-required = Connectez-vous pour continuer
title-token-expired = Le jeton d’accès a expiré
title-token-invalid = Le jeton d’accès n’est pas valide
title-refresh-token-missing = Il n’y a pas de session à renouveler
title-refresh-token-invalid = Votre session est terminée
title-refresh-token-reused = Nous avons mis fin à cette session pour vous protéger
title-no-session = Vous n’étiez pas connecté
title-insufficient-permissions = Vous n’avez pas l’autorisation nécessaire
title-cross-origin = Nous avons bloqué cette requête
title-wrong-host = Mauvaise adresse
title-not-found = Page introuvable
title-precondition-failed = Quelqu’un d’autre a modifié ceci
title-limit-reached = Vous avez atteint la limite
title-method-not-allowed = Cela n’a pas fonctionné
title-request-timeout = Cela a pris trop de temps
title-payload-too-large = C’est trop long
title-unsupported-media-type = Nous ne pouvons pas lire ce format
title-unavailable = Nous revenons tout de suite
title-internal = Une erreur s’est produite
error-validation = Vérifiez votre saisie et réessayez.
error-malformed = Revenez en arrière et réessayez.
error-login-taken = Un compte existe déjà avec cette adresse e-mail ou ce nom d’utilisateur. Choisissez-en un autre ou connectez-vous.
error-invalid-credentials = Vérifiez les deux et réessayez. Si vous venez de vous inscrire, confirmez d’abord votre adresse e-mail.
error-link-replaced = Utilisez le lien de notre dernier e-mail ou demandez-en un autre.
error-link-expired = Demandez-en un nouveau.
error-link-used = Chaque lien ne fonctionne qu’une fois. Si ce n’était pas vous, réinitialisez votre mot de passe.
error-password-required = Quelqu’un d’autre a peut-être créé ce compte. Saisissez le mot de passe que vous avez choisi, ou choisissez-en un nouveau.
error-reset-required = Quelqu’un qui connaissait votre mot de passe a changé votre adresse e-mail. Réinitialisez d’abord votre mot de passe.
error-email-required = Ce compte a besoin d’une adresse e-mail confirmée. Envoyez-en une dans « email », puis ouvrez le lien que nous y envoyons.
error-account-disabled = Un administrateur a désactivé ce compte. Contactez-le si vous pensez que c’est une erreur.
error-authentication-required = Vous devez être connecté pour voir cette page.
error-token-expired = Renouvelez-le avec le jeton d’actualisation, puis réessayez.
error-token-invalid = Reconnectez-vous.
error-refresh-token-reused = Quelqu’un l’a peut-être copié. Reconnectez-vous.
error-no-session = Ce jeton n’appartient à aucune session, rien n’a donc été terminé.
error-insufficient-permissions = Demandez l’accès à un administrateur.
error-cross-origin = Elle venait d’un autre site. Allez à la page de connexion et réessayez.
error-wrong-host = Ce serveur ne répond qu’à l’adresse indiquée dans APP_URL.
error-precondition-failed = Cela a été modifié après que vous l’avez ouvert. Comparez, puis enregistrez à nouveau pour remplacer.
error-limit-reached = Supprimez-en avant d’en ajouter.
error-not-found = Le lien est peut-être erroné ou la page a été déplacée.
error-method-not-allowed = Cette page ne peut pas être ouverte directement.
error-request-timeout = Vérifiez votre connexion et réessayez.
error-payload-too-large = Raccourcissez le texte et réessayez.
error-unsupported-media-type = Envoyez le corps au format application/json.
error-unavailable = Quelque chose ne répond pas de notre côté. Vous êtes toujours connecté. Réessayez dans un instant.
error-internal = C’est notre faute, et l’erreur a été enregistrée. Réessayez.
error-link-invalid = Vérifiez que vous avez tout copié, ou demandez-en un nouveau. Les codes expirent au bout de { $life }.
error-too-many-attempts = Réessayez dans { $wait } ou réinitialisez votre mot de passe.
error-busy = Beaucoup de personnes se connectent en ce moment. Réessayez dans { $wait }.


## ########## Resource: fields ###############

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


## ########## Resource: flash ###############

flash-welcome = Bienvenue ! Votre compte est prêt.
flash-signed-out = Vous êtes déconnecté sur cet appareil.
flash-not-signed-in = Vous n’étiez pas connecté.
flash-device-signed-out = Cet appareil est déconnecté.
flash-others-signed-out = Vous êtes déconnecté partout ailleurs.
flash-saved = Enregistré.
flash-deleted = Supprimé.
flash-gone-meanwhile = Cela a été supprimé entre-temps. Votre texte est ci-dessous. Enregistrez-le comme nouveau.
flash-draft-is-back = Votre session était terminée. Votre texte est ci-dessous et n’est pas encore enregistré.
flash-letter-to-sign-up = Consultez vos e-mails. Ouvrez le lien que nous vous avons envoyé pour terminer.
flash-letter-to-verify = Si cette adresse doit encore être confirmée, un nouvel e-mail est en route. Seul le lien le plus récent fonctionne.
flash-letter-to-reset = S’il existe un compte avec une adresse e-mail, nous venons d’y envoyer un lien de réinitialisation.
flash-letter-to-change = Nous avons envoyé un e-mail à la nouvelle adresse. Votre adresse change dès que vous l’y confirmez.
flash-email-verified = Votre adresse e-mail est confirmée.
flash-email-changed = Votre adresse e-mail a été changée.
flash-email-change-undone = Votre adresse e-mail est rétablie et tout le monde est déconnecté. La personne qui l’a changée connaissait votre mot de passe, nous vous avons donc envoyé un lien pour en choisir un nouveau.
flash-not-mine = Ce compte n’a plus votre adresse, et tout le monde en est déconnecté. Vous pouvez maintenant vous inscrire avec votre adresse.
flash-password-reset = Votre mot de passe a été changé et tous les appareils sont déconnectés. Connectez-vous avec le nouveau.
flash-password-breached = Vous êtes connecté, mais votre mot de passe figure dans une fuite de données. Choisissez-en un nouveau ci-dessous.
flash-password-changed = Mot de passe changé. Vous êtes déconnecté partout ailleurs.


## ########## Resource: forgot ###############

forgot-title = Mot de passe oublié ?
forgot-no-mail = Ce site ne peut pas envoyer d’e-mails. Demandez à votre administrateur de réinitialiser votre mot de passe.
forgot-back = Retour à la connexion
forgot-lead = Saisissez votre adresse e-mail ou votre nom d’utilisateur. Nous vous enverrons un lien pour réinitialiser votre mot de passe.
forgot-button = M’envoyer un lien


## ########## Resource: frame ###############

frame-skip = Aller au contenu
frame-footer = Nous n’utilisons que les cookies nécessaires à votre connexion.
frame-language = Langue
nav-devices = Appareils
nav-pages = À propos de votre compte
show-password = Afficher le mot de passe
frame-help = Aide
frame-privacy = Confidentialité
frame-terms = Conditions
frame-imprint = Mentions légales
frame-about = Connectez-vous à { $brand }, créez un compte ou gérez le vôtre.
frame-refused = Erreur : { $title }
nav-profile = Profil
nav-security = Sécurité


## ########## Resource: header ###############

header-nav = Compte
header-menu = Menu du compte
header-site = Site


## ########## Resource: mail ###############

mail-ignore = Vous n’avez rien demandé ? Vous pouvez ignorer cet e-mail. Rien ne changera.
mail-paste = Si le bouton ne fonctionne pas, collez ceci dans votre navigateur :
mail-code = Saisissez ce code là où vous l’avez demandé. Il expire dans { $life } :
mail-devices = Vérifier les appareils
mail-verify-title = Confirmez votre adresse e-mail pour { $brand }
mail-verify = Merci de votre inscription. Confirmez que l’adresse { $address } est bien à vous.
mail-verify-life = Ce lien expire dans { $life }.
mail-confirm = Confirmer l’adresse e-mail
mail-has-account-title = Vous avez déjà un compte chez { $brand }
mail-has-account = Quelqu’un a tenté de s’inscrire avec { $address }, mais un compte existe déjà pour cette adresse.
mail-has-account-then = Si c’était vous, connectez-vous ou réinitialisez votre mot de passe.
mail-sign-in = Se connecter
mail-sign-up = S’inscrire
mail-reset-title = Réinitialisez votre mot de passe { $brand }
mail-reset = Nous avons reçu une demande de réinitialisation du mot de passe du compte { $login }.
mail-reset-life = Ce lien fonctionne pendant { $life }. L’utiliser annule les autres et vous déconnecte partout.
mail-reset-life-of-two = Le lien de réinitialisation fonctionne pendant { $life }. L’utiliser annule les autres du même type et vous déconnecte partout.
mail-change-title = Confirmez votre nouvelle adresse e-mail pour { $brand }
mail-change = Quelqu’un a demandé à utiliser { $address } pour son compte. Si c’était vous, confirmez que cette adresse est bien à vous.
mail-change-life = Ce lien expire dans { $life }. L’ancienne adresse reste valable jusqu’à votre confirmation.
mail-taken-title = Un compte { $brand } existe déjà pour cette adresse
mail-taken = Quelqu’un a tenté d’ajouter { $address } à un compte, mais un autre compte l’utilise déjà. Rien n’a été modifié.
mail-taken-then = Si c’était vous, connectez-vous avec cette adresse ou utilisez-en une autre.
mail-reserved-title = Cette adresse ne peut pas encore être utilisée chez { $brand }
mail-reserved = Quelqu’un a tenté d’utiliser l’adresse { $address }. Elle était récemment celle d’un compte et reste réservée à son propriétaire pendant quelques jours. Rien n’a été modifié.
mail-reserved-then = Si c’était vous, récupérez-la avec le lien de notre e-mail sur le changement, ou réessayez plus tard.
mail-undo-title = L’adresse e-mail de votre compte { $brand } a été changée
mail-undo = L’adresse e-mail de votre compte est passée de { $old } à { $new }.
mail-undo-life = Si c’était vous, vous n’avez rien à faire. Sinon, annulez le changement. Nous rétablirons cette adresse et déconnecterons tout le monde. Ce lien expire dans { $life }.
mail-undo-button = Rétablir mon adresse
mail-new-device-title = Nouvelle connexion à votre compte { $brand }
mail-new-device = Votre compte { $login } a été utilisé sur un nouvel appareil.
mail-new-device-then = Si c’était vous, vous n’avez rien à faire. Sinon, déconnectez cet appareil et changez votre mot de passe.
mail-password-changed-title = Votre mot de passe { $brand } a été changé
mail-password-changed = Le mot de passe du compte { $login } a été changé et tous les autres appareils ont été déconnectés.
mail-password-changed-then = Si ce n’était pas vous, réinitialisez votre mot de passe sans attendre.
mail-password-reset-title = Votre mot de passe { $brand } a été réinitialisé
mail-password-reset = Le mot de passe du compte { $login } a été réinitialisé à l’aide d’un e-mail envoyé à cette adresse. Tous les appareils ont été déconnectés.
mail-password-reset-then = Si ce n’était pas vous, quelqu’un peut lire vos e-mails. Sécurisez d’abord votre messagerie, puis réinitialisez à nouveau votre mot de passe.
mail-token-reused-title = Nous avons mis fin à une session suspecte chez { $brand }
mail-token-reused = Quelqu’un a réutilisé un ancien jeton de connexion du compte { $login }. Nous avons donc déconnecté cet appareil.
mail-token-reused-then = Reconnectez-vous et vérifiez vos appareils. Si vous en voyez un que vous ne reconnaissez pas, déconnectez-le et changez votre mot de passe.
mail-too-many-sessions-title = Vous êtes connecté à { $brand } sur de nombreux appareils
mail-too-many-sessions = Votre compte { $login } a atteint le nombre maximal d’appareils. L’appareil inutilisé depuis le plus longtemps a été déconnecté.
mail-too-many-sessions-then = Si c’était vous, vous n’avez rien à faire. Si vous ne reconnaissez pas un appareil, déconnectez-le et changez votre mot de passe.
mail-not-mine-warning = Ce compte avait récemment une autre adresse e-mail. Le propriétaire de cette ancienne adresse peut reprendre le compte jusqu’au { $until }, avec tout son contenu. Si vous n’avez pas ajouté votre adresse à ce compte, n’utilisez pas ce compte. Refusez-le avec l’autre lien ci-dessous.
mail-not-mine = Ce compte n’est pas le mien
mail-old-is-back-title = Votre ancienne adresse e-mail est rétablie chez { $brand }
mail-old-is-back = L’adresse e-mail de votre compte est passée de { $old } à { $new }, et le propriétaire de l’adresse { $new } indique que le compte n’est pas le sien.
mail-old-is-back-then = { $old } est donc de nouveau votre adresse e-mail, et tout le monde est déconnecté. Nous vous envoyons un autre e-mail pour choisir un nouveau mot de passe.
mail-free-again-title = Votre adresse est de nouveau libre chez { $brand }
mail-free-again = Vous avez indiqué que le compte avec l’adresse { $address } n’est pas le vôtre. Nous avons retiré votre adresse, déconnecté tout le monde et prévenu le propriétaire.
mail-free-again-then = Vous pouvez maintenant vous inscrire avec cette adresse.
mail-when = Quand
mail-device = Appareil
mail-ip = Adresse IP
mail-reset-button = Réinitialiser le mot de passe
mail-sent-by = Envoyé par { $brand }, { $site }.
mail-why-asked = Vous recevez cet e-mail parce que quelqu’un y a saisi votre adresse.
mail-why-account = Vous recevez cet e-mail parce que votre adresse y est associée à un compte.
mail-why-was = Vous recevez cet e-mail parce que votre adresse y était jusqu’à présent associée à un compte.
mail-footer = { $sent } { $why }
mail-label = { $name }{"\u00A0"}:
mail-fact = { $name }{"\u00A0"}: { $value }
mail-help = Aide


## ########## Resource: mailbox ###############

mailbox-title = Boîte aux lettres
mailbox-lead = Les e-mails arrivent ici tant que SMTP_URL n’est pas défini.
mailbox-empty = Pas encore d’e-mails.
mailbox-html = Ouvrir seul
mailbox-text = Texte brut
mailbox-sent = À { $address }, { $moment }
mailbox-open = (Développement : ouvrir la boîte aux lettres)


## ########## Resource: not-found ###############

not-found-title = Page introuvable


## ########## Resource: not-mine ###############

not-mine-title = Ce compte n’est pas le mien
not-mine-if = Si vous n’avez pas ajouté cette adresse vous-même, vous pouvez refuser le compte.
not-mine-address = Le compte retrouve son adresse précédente, et nous prévenons le propriétaire de celle-ci.
not-mine-sessions = Tout le monde en est déconnecté, et tous les liens que nous vous avons envoyés cessent de fonctionner.
not-mine-free = Votre adresse redevient libre, vous pouvez donc vous inscrire avec elle.
not-mine-contents = Tout ce que vous avez ajouté à ce compte y reste, et vous ne pourrez pas le récupérer.
not-mine-button = Refuser ce compte
not-mine-mine = C’est le mien, réinitialiser mon mot de passe
not-mine-spent = Cela fonctionne une fois, avec le lien de notre dernier e-mail, tant que le changement d’adresse peut être annulé.
not-mine-again = Envoyer un nouvel e-mail
not-mine-lead = Le compte { $login } utilise votre adresse e-mail, { $address }.
not-mine-label = Saisissez ces deux mots pour confirmer : { $words }


## ########## Resource: people ###############

people-title = Personnes
people-lead = Toutes les personnes connectées peuvent voir cet annuaire.
people-find = Rechercher par nom
people-search = Rechercher
people-first = Première page
people-next = Page suivante
people-add-title = Ajouter une personne
people-add = Ajouter
people-none = Pas encore de personnes.
people-none-found = Personne de ce nom.
people-all = Toutes les personnes
people-edit = Modifier
people-save = Enregistrer
people-delete = Supprimer cette personne
people-added = Ajoutée le { $moment }
people-delete-question = Supprimer { $name } de l’annuaire, pour tout le monde ? Cette action est irréversible.
people-delete-do = Supprimer la personne


## ########## Resource: preferences ###############

preferences-title = Préférences
preferences-automatic = Comme votre navigateur
preferences-language-hint = Les e-mails arrivent aussi dans cette langue.
preferences-zone-hint = Les dates et les heures sont affichées dans ce fuseau horaire.


## ########## Resource: reset ###############

reset-title = Choisir un nouveau mot de passe
reset-button = Enregistrer le nouveau mot de passe
reset-not-long-ago = Ce compte avait récemment une autre adresse e-mail.
reset-new = Envoyer un nouvel e-mail
reset-code = Saisir un code à la place
reset-lead = Ouvrez le lien que nous vous avons envoyé par e-mail, ou saisissez le code ici. Cela peut prendre une minute.
reset-another = Envoyer un nouvel e-mail
reset-account = Pour { $login }. Vous serez déconnecté de tous les appareils.
reset-can-be-undone = Le propriétaire de cette adresse peut reprendre le compte jusqu’au { $until }, avec tout son contenu. Vous n’avez pas ajouté votre adresse à ce compte vous-même ?
reset-lead-to = Si { $login } a un compte avec une adresse e-mail, nous venons d’y envoyer un lien et un code. Ouvrez le lien ou saisissez le code ici. Cela peut prendre une minute.


## ########## Resource: sessions ###############

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


## ########## Resource: sign-in ###############

sign-in-title = Se connecter
sign-in-lead = Connectez-vous pour continuer.
sign-in-remember = Rester connecté
sign-in-forgot = Mot de passe oublié ?
sign-in-new = Première visite ?
sign-in-create = Créer un compte
sign-in-cookies-title = Votre navigateur bloque nos cookies
sign-in-cookies = Si vous venez de vous connecter, cela n’a pas fonctionné, car la connexion a besoin de cookies. Nous n’en utilisons pas d’autres. Autorisez les cookies pour ce site, puis reconnectez-vous.
sign-in-wrong-or-waiting = Adresse e-mail ou mot de passe incorrect, ou adresse pas encore confirmée
sign-in-reset = Réinitialiser le mot de passe
sign-in-resend = Envoyer un nouvel e-mail de confirmation
sign-in-back = Bon retour parmi nous, { $name }.
sign-in-not-you = Ce n’est pas vous ?


## ########## Resource: sign-up ###############

sign-up-title = Créer votre compte
sign-up-button = Créer un compte
sign-up-have = Vous avez déjà un compte ?
sign-up-by-username = Choisir plutôt un nom d’utilisateur
sign-up-by-email = Utiliser plutôt une adresse e-mail
sign-up-without-email = Sans adresse e-mail, vous ne pourrez pas réinitialiser un mot de passe oublié.
sign-up-terms = En créant un compte, vous acceptez nos { $terms }.
sign-up-terms-name = conditions d’utilisation
sign-up-privacy = La façon dont nous traitons vos données est décrite dans notre { $privacy }.
sign-up-privacy-name = politique de confidentialité


## ########## Resource: tasks ###############

tasks-title = Tâches
tasks-lead = Vous seul pouvez les voir.
tasks-which = Filtrer par statut
tasks-every = Toutes
tasks-add-title = Nouvelle tâche
tasks-add = Ajouter la tâche
tasks-none = Pas encore de tâches.
tasks-none-of-these = Aucune tâche avec ce statut.
tasks-changed = { " " }modifiée { $moment }
tasks-all = Toutes les tâches
tasks-edit = Modifier
tasks-save = Enregistrer
tasks-delete = Supprimer cette tâche
tasks-keep = Vos modifications sont toujours ci-dessous. Enregistrer remplace la version actuelle.
tasks-made = Créée le { $moment }
tasks-now = Version actuelle : { $title }
task-todo = À faire
task-in-progress = En cours
task-done = Terminée
tasks-delete-question = Supprimer « { $title } » ? Cette action est irréversible.
tasks-delete-do = Supprimer la tâche


## ########## Resource: times ###############

seconds = { $n ->
    [one] { $n }{"\u00A0"}seconde
   *[other] { $n }{"\u00A0"}secondes
}
minutes = { $n ->
    [one] { $n }{"\u00A0"}minute
   *[other] { $n }{"\u00A0"}minutes
}
minutes-ago = { $n ->
    [one] il y a { $n } minute
   *[other] il y a { $n } minutes
}
hours = { $n ->
    [one] { $n }{"\u00A0"}heure
   *[other] { $n }{"\u00A0"}heures
}
hours-ago = { $n ->
    [one] il y a { $n } heure
   *[other] il y a { $n } heures
}
days = { $n ->
    [one] { $n }{"\u00A0"}jour
   *[other] { $n }{"\u00A0"}jours
}
days-ago = { $n ->
    [one] il y a { $n } jour
   *[other] il y a { $n } jours
}
just-now = à l’instant
language-name = Français
month = { $n ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[other] décembre
}
moment-utc = { $day }{"\u00A0"}{ $month } { $year }, { $time }{"\u00A0"}UTC
moment-in-zone = { $day }{"\u00A0"}{ $month } { $year }, { $time } ({ $zone })
number-group = { " " }
day-of = { $day }{"\u00A0"}{ $month } { $year }


## ########## Resource: undo ###############

undo-title = Récupérer votre compte
undo-button = Rétablir mon adresse e-mail
undo-lead = Nous rétablirons { $address } comme adresse e-mail et déconnecterons tout le monde.
undo-spent = Ce lien fonctionne une fois, pendant { $life }. S’il est trop tard, réinitialisez votre mot de passe ou contactez l’assistance.


## ########## Resource: verify ###############

verify-title = Confirmer votre adresse e-mail
verify-button = Confirmer l’adresse e-mail
verify-from-elsewhere = Pour terminer sur cet appareil, saisissez le mot de passe que vous avez choisi, ou choisissez-en un nouveau. Toute autre personne utilisant ce compte est déconnectée.
verify-other = Mauvaise adresse ?
verify-lead = Saisissez le code que nous vous avons envoyé par e-mail.
verify-code-button = Confirmer
verify-new-title = Confirmer votre nouvelle adresse e-mail
verify-lead-to = Ouvrez le lien que nous avons envoyé à { $address }, ou saisissez le code ici. Cela peut prendre une minute.
verify-spam = Rien reçu ? Regardez dans vos courriers indésirables.
verify-different = Utiliser une autre adresse


## ########## Resource: welcome ###############

welcome-title = Vestibule fonctionne
welcome-lead = Vous seul pouvez voir cette page, sur cette machine, et seulement tant qu’il n’y a pas de compte. En quatre étapes, cette porte d’entrée devient la vôtre ; les trois dernières restent accessibles à l’adresse /dev/next.
welcome-account-title = Créer le premier compte
welcome-account = Inscrivez-vous comme le feront vos utilisateurs. C’est un compte comme les autres.
welcome-admin-title = Devenir administrateur
welcome-admin = Les administrateurs peuvent aussi supprimer des entrées de la page d’exemple « Personnes ». Dans un terminal, dans le dossier depuis lequel vous avez démarré le serveur, exécutez :
welcome-your-name = VOTRE_EMAIL
welcome-brand-title = Mettre votre nom et votre logo
welcome-brand = Des réglages dans le fichier .env de ce dossier, lus au démarrage du serveur (arrêtez-le avec Ctrl+C, puis make run). Un logo est un fichier SVG ou PNG. Tout est dans docs/BRANDING.md.
welcome-preview = Voir à quoi tout ressemble
welcome-email-title = Lire le premier e-mail
welcome-email-mailbox = Aucun serveur de messagerie n’est configuré, les e-mails restent donc sur cette machine. SMTP_URL change cela.
welcome-email-server = Les e-mails partent par le serveur de messagerie indiqué dans SMTP_URL.
welcome-next-title = Étapes suivantes
welcome-next = Cette page n’est visible que sur cette machine.
welcome-here = Sur cette machine seulement :


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
activity-admin-granted = ⟦Àđmííñííšţŕááţóóŕ ŕóóļéé ğŕááñţééđ⟧
activity-admin-revoked = ⟦Àđmííñííšţŕááţóóŕ ŕóóļéé ŕéémóóvééđ⟧
activity-by-command = ⟦Fŕóóm ţĥéé çóómmááñđ ļííñéé⟧
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


## ########## Resource: add-email ###############

add-email-lead = ⟦Àççóóúúñţš ĥééŕéé ñééééđ áá çóóñfííŕmééđ éémááííļ. Ŵéé'ļļ šééñđ ýóóúú áá ļííñķ. Óñçéé ýóóúú óópééñ ííţ, ýóóúú'ŕéé šííğñééđ ííñ.⟧
add-email-other = ⟦Šííğñ ííñ ţóó ááñóóţĥééŕ ááççóóúúñţ⟧


## ########## Resource: brand ###############

brand-title = ⟦Ýóóúúŕ ƀŕááñđ⟧
brand-lead = ⟦Évééŕý pááŕţ óóf áá pááğéé ááñđ éévééŕý éémááííļ, ííñ ýóóúúŕ ñááméé ááñđ çóóļóóŕš. Ţĥéé ñóóţííçéé ááƀóóvéé ááñđ ţĥéé ééŕŕóóŕ ƀééļóóŵ ááŕéé šáámpļééš.⟧
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
email-send = ⟦Šééñđ áá ñééŵ éémááííļ⟧
email-code = ⟦Éñţééŕ çóóđéé⟧
email-button = ⟦Çĥááñğéé éémááííļ⟧
email-confirm-why = ⟦Çóóñfííŕm { $address } šóó ýóóúú çááñ ŕééšééţ ýóóúúŕ pááššŵóóŕđ ááñđ ğééţ šééçúúŕííţý ááļééŕţš.⟧
email-confirm-how = ⟦Ópééñ ţĥéé ļííñķ ŵéé éémááííļééđ ţóó ýóóúú, óóŕ ééñţééŕ ţĥéé çóóđéé.⟧
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
title-email-required = ⟦Àđđ ááñ éémááííļ fííŕšţ⟧
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
error-login-taken = ⟦Ţĥééŕéé'š ááļŕééááđý ááñ ááççóóúúñţ ŵííţĥ ţĥííš éémááííļ óóŕ úúšééŕñááméé. Çĥóóóóšéé ááñóóţĥééŕ, óóŕ šííğñ ííñ.⟧
error-invalid-credentials = ⟦Çĥééçķ ƀóóţĥ ááñđ ţŕý ááğááííñ. Íf ýóóúú ĵúúšţ šííğñééđ úúp, çóóñfííŕm ýóóúúŕ éémááííļ fííŕšţ.⟧
error-link-replaced = ⟦Úšéé ţĥéé ļííñķ ííñ óóúúŕ ñééŵééšţ éémááííļ, óóŕ ğééţ ááñóóţĥééŕ.⟧
error-link-expired = ⟦Ğééţ áá ñééŵ óóñéé.⟧
error-link-used = ⟦Éááçĥ ļííñķ ŵóóŕķš óóñçéé. Íf ţĥááţ ŵáášñ'ţ ýóóúú, ŕééšééţ ýóóúúŕ pááššŵóóŕđ.⟧
error-password-required = ⟦Šóómééóóñéé ééļšéé mááý ĥáávéé çŕééááţééđ ţĥííš ááççóóúúñţ. Éñţééŕ ţĥéé pááššŵóóŕđ ýóóúú çĥóóšéé, óóŕ pííçķ áá ñééŵ óóñéé.⟧
error-reset-required = ⟦Šóómééóóñéé ŵĥóó ķñééŵ ýóóúúŕ pááššŵóóŕđ çĥááñğééđ ýóóúúŕ éémááííļ. Ŕééšééţ ýóóúúŕ pááššŵóóŕđ fííŕšţ.⟧
error-email-required = ⟦Ţĥííš ááççóóúúñţ ñééééđš áá çóóñfííŕmééđ éémááííļ. Šééñđ óóñéé ááļóóñğ ááš “éémááííļ”, ţĥééñ óópééñ ţĥéé ļííñķ ŵéé šééñđ ţóó ííţ.⟧
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
field-email = ⟦Émááííļ⟧
field-email-optional = ⟦Émááííļ (óópţííóóñááļ)⟧
field-username = ⟦Úšééŕñááméé⟧
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
fault-taken = ⟦Ţĥééŕéé'š ááļŕééááđý ááñ ááççóóúúñţ ŵííţĥ ţĥííš éémááííļ óóŕ úúšééŕñááméé.⟧
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
fault-not-a-username = ⟦Çĥóóóóšéé áá úúšééŕñááméé, ñóóţ ááñ éémááííļ.⟧
fault-other-address = ⟦Ğíívéé óóñéé éémááííļ, ñóóţ ţŵóó.⟧
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
fault-wrong-code = ⟦Ţĥááţ çóóđéé ííšñ'ţ ŕííğĥţ. Çĥééçķ ííţ ááñđ ţŕý ááğááííñ, óóŕ ğééţ áá ñééŵ óóñéé.⟧
field-caps-lock = ⟦Çáápš Ļóóçķ ííš óóñ.⟧


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
header-menu = ⟦Àççóóúúñţ mééñúú⟧
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
mail-reset-life = ⟦Ţĥííš ļííñķ ŵóóŕķš fóóŕ { $life }. Úšííñğ ííţ ééñđš ţĥéé óóţĥééŕš ááñđ šííğñš ýóóúú óóúúţ éévééŕýŵĥééŕéé.⟧
mail-reset-life-of-two = ⟦Ţĥéé ļííñķ ţóó ŕééšééţ ýóóúúŕ pááššŵóóŕđ ŵóóŕķš fóóŕ { $life }. Úšííñğ ííţ ééñđš ţĥéé óóţĥééŕš ļííķéé ííţ ááñđ šííğñš ýóóúú óóúúţ éévééŕýŵĥééŕéé.⟧
mail-change-title = ⟦Çóóñfííŕm ýóóúúŕ ñééŵ éémááííļ fóóŕ { $brand }⟧
mail-change = ⟦Šóómééóóñéé áášķééđ ţóó úúšéé { $address } fóóŕ ţĥééííŕ ááççóóúúñţ. Íf ííţ ŵááš ýóóúú, çóóñfííŕm ţĥááţ ţĥííš ááđđŕééšš ííš ýóóúúŕš.⟧
mail-change-life = ⟦Ţĥííš ļííñķ ééxpííŕééš ííñ { $life }. Ţĥéé óóļđ éémááííļ šţááýš úúñţííļ ýóóúú çóóñfííŕm.⟧
mail-taken-title = ⟦Ţĥííš éémááííļ ááļŕééááđý ĥááš ááñ ááççóóúúñţ ááţ { $brand }⟧
mail-taken = ⟦Šóómééóóñéé ţŕííééđ ţóó ááđđ { $address } ţóó ááñ ááççóóúúñţ, ƀúúţ ááñóóţĥééŕ ááççóóúúñţ ááļŕééááđý úúšééš ííţ. Ñóóţĥííñğ ŵááš çĥááñğééđ.⟧
mail-taken-then = ⟦Íf ííţ ŵááš ýóóúú, šííğñ ííñ ŵííţĥ ţĥííš éémááííļ, óóŕ úúšéé áá đííffééŕééñţ óóñéé.⟧
mail-reserved-title = ⟦Ţĥííš éémááííļ çááñ'ţ ƀéé úúšééđ ááţ { $brand } ýééţ⟧
mail-reserved = ⟦Šóómééóóñéé ţŕííééđ ţóó úúšéé { $address }. Íţ ŵááš ŕééçééñţļý ţĥéé éémááííļ óóf ááñ ááççóóúúñţ, ááñđ ííš ķéépţ fóóŕ ííţš óóŵñééŕ fóóŕ šóóméé đááýš. Ñóóţĥííñğ ŵááš çĥááñğééđ.⟧
mail-reserved-then = ⟦Íf ííţ ŵááš ýóóúú, úúšéé ţĥéé ļííñķ ííñ óóúúŕ éémááííļ ááƀóóúúţ ţĥéé çĥááñğéé ţóó ğééţ ííţ ƀááçķ, óóŕ ţŕý ááğááííñ ļááţééŕ.⟧
mail-undo-title = ⟦Ţĥéé éémááííļ óóf ýóóúúŕ { $brand } ááççóóúúñţ ŵááš çĥááñğééđ⟧
mail-undo = ⟦Ţĥéé éémááííļ óóf ýóóúúŕ ááççóóúúñţ ŵááš çĥááñğééđ fŕóóm { $old } ţóó { $new }.⟧
mail-undo-life = ⟦Íf ţĥííš ŵááš ýóóúú, ýóóúú'ŕéé đóóñéé. Íf ñóóţ, úúñđóó ííţ. Ŵéé'ļļ ŕééšţóóŕéé ţĥííš ááđđŕééšš ááñđ šííğñ éévééŕýóóñéé óóúúţ. Ţĥííš ļííñķ ééxpííŕééš ííñ { $life }.⟧
mail-undo-button = ⟦Ŕééšţóóŕéé mý éémááííļ⟧
mail-new-device-title = ⟦Ñééŵ šííğñ-ííñ ţóó ýóóúúŕ { $brand } ááççóóúúñţ⟧
mail-new-device = ⟦Ýóóúúŕ ááççóóúúñţ { $login } ŵááš úúšééđ óóñ áá ñééŵ đéévííçéé.⟧
mail-new-device-then = ⟦Íf ţĥííš ŵááš ýóóúú, ýóóúú'ŕéé đóóñéé. Íf ñóóţ, šííğñ ţĥááţ đéévííçéé óóúúţ ááñđ çĥááñğéé ýóóúúŕ pááššŵóóŕđ.⟧
mail-password-changed-title = ⟦Ýóóúúŕ { $brand } pááššŵóóŕđ ŵááš çĥááñğééđ⟧
mail-password-changed = ⟦Ţĥéé pááššŵóóŕđ fóóŕ { $login } ŵááš çĥááñğééđ ááñđ ááļļ óóţĥééŕ đéévííçééš ŵééŕéé šííğñééđ óóúúţ.⟧
mail-password-changed-then = ⟦Íf ţĥííš ŵáášñ'ţ ýóóúú, ŕééšééţ ýóóúúŕ pááššŵóóŕđ ŕííğĥţ ááŵááý.⟧
mail-password-reset-title = ⟦Ýóóúúŕ { $brand } pááššŵóóŕđ ŵááš ŕééšééţ⟧
mail-password-reset = ⟦Ţĥéé pááššŵóóŕđ fóóŕ { $login } ŵááš ŕééšééţ úúšííñğ ááñ éémááííļ šééñţ ţóó ţĥííš ááđđŕééšš. Àļļ đéévííçééš ŵééŕéé šííğñééđ óóúúţ.⟧
mail-password-reset-then = ⟦Íf ţĥííš ŵáášñ'ţ ýóóúú, šóómééóóñéé çááñ ŕééááđ ýóóúúŕ éémááííļ. Šééçúúŕéé ííţ fííŕšţ, ţĥééñ ŕééšééţ ýóóúúŕ pááššŵóóŕđ ááğááííñ.⟧
mail-token-reused-title = ⟦Ŵéé ééñđééđ áá šúúšpííçííóóúúš šééššííóóñ ááţ { $brand }⟧
mail-token-reused = ⟦Šóómééóóñéé ŕééúúšééđ ááñ óóļđ šííğñ-ííñ ţóóķééñ fóóŕ { $login }, šóó ŵéé šííğñééđ ţĥááţ đéévííçéé óóúúţ.⟧
mail-token-reused-then = ⟦Šííğñ ííñ ááğááííñ ááñđ çĥééçķ ýóóúúŕ đéévííçééš. Íf ýóóúú đóóñ'ţ ŕééçóóğñíížéé óóñéé, šííğñ ííţ óóúúţ ááñđ çĥááñğéé ýóóúúŕ pááššŵóóŕđ.⟧
mail-too-many-sessions-title = ⟦Ýóóúú'ŕéé šííğñééđ ííñ ţóó { $brand } óóñ mááñý đéévííçééš⟧
mail-too-many-sessions = ⟦Ýóóúúŕ ááççóóúúñţ { $login } ŕééááçĥééđ ţĥéé ļíímííţ óóf đéévííçééš. Ţĥéé đéévííçéé ţĥááţ ŵááš úúñúúšééđ fóóŕ ļóóñğééšţ ŵááš šííğñééđ óóúúţ.⟧
mail-too-many-sessions-then = ⟦Íf ţĥííš ŵááš ýóóúú, ýóóúú'ŕéé đóóñéé. Íf ýóóúú đóóñ'ţ ŕééçóóğñíížéé áá đéévííçéé, šííğñ ííţ óóúúţ ááñđ çĥááñğéé ýóóúúŕ pááššŵóóŕđ.⟧
mail-not-mine-warning = ⟦Ţĥííš ááççóóúúñţ ŕééçééñţļý ĥááđ áá đííffééŕééñţ éémááííļ. Ţĥéé óóŵñééŕ óóf ţĥááţ éémááííļ çááñ ţááķéé ţĥéé ááççóóúúñţ ƀááçķ úúñţííļ { $until }, ŵííţĥ éévééŕýţĥííñğ ííñ ííţ. Íf ýóóúú đííđñ'ţ ááđđ ýóóúúŕ ááđđŕééšš ţóó ţĥííš ááççóóúúñţ, đóóñ'ţ úúšéé ţĥííš ááççóóúúñţ. Ŕééĵééçţ ííţ ŵííţĥ ţĥéé óóţĥééŕ ļííñķ ƀééļóóŵ.⟧
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
mail-why-was = ⟦Ýóóúú ğééţ ţĥííš éémááííļ ƀééçááúúšéé ýóóúúŕ ááđđŕééšš ƀééļóóñğééđ ţóó ááñ ááççóóúúñţ ţĥééŕéé úúñţííļ ñóóŵ.⟧
mail-footer = { $sent } { $why }
mail-label = ⟦{ $name }:⟧
mail-fact = ⟦{ $name }: { $value }⟧
mail-help = ⟦Ĥééļp⟧


## ########## Resource: mailbox ###############

mailbox-title = ⟦Mááííļƀóóx⟧
mailbox-lead = ⟦Émááííļš ļááñđ ĥééŕéé úúñţííļ ŠMŢP_ÚŔĻ ííš šééţ.⟧
mailbox-empty = ⟦Ñóó éémááííļš ýééţ.⟧
mailbox-html = ⟦Ópééñ óóñ ííţš óóŵñ⟧
mailbox-text = ⟦Pļááííñ ţééxţ⟧
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
sessions-everywhere = ⟦Šííğñ óóúúţ ĥééŕéé, ţóóóó⟧


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
sign-in-back = ⟦Ŵééļçóóméé ƀááçķ, { $name }.⟧
sign-in-not-you = ⟦Ñóóţ ýóóúú?⟧


## ########## Resource: sign-up ###############

sign-up-title = ⟦Çŕééááţéé ýóóúúŕ ááççóóúúñţ⟧
sign-up-button = ⟦Çŕééááţéé ááççóóúúñţ⟧
sign-up-have = ⟦Àļŕééááđý ĥáávéé ááñ ááççóóúúñţ?⟧
sign-up-by-username = ⟦Çĥóóóóšéé áá úúšééŕñááméé ííñšţééááđ⟧
sign-up-by-email = ⟦Úšéé ááñ éémááííļ ííñšţééááđ⟧
sign-up-without-email = ⟦Ŵííţĥóóúúţ ááñ éémááííļ ýóóúú çááñ'ţ ŕééšééţ áá fóóŕğóóţţééñ pááššŵóóŕđ.⟧
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
    [one] ⟦1{"\u00A0"}šééçóóñđ⟧
   *[other] ⟦{ $n }{"\u00A0"}šééçóóñđš⟧
}
minutes = { $n ->
    [one] ⟦1{"\u00A0"}mííñúúţéé⟧
   *[other] ⟦{ $n }{"\u00A0"}mííñúúţééš⟧
}
minutes-ago = { $n ->
    [one] ⟦1 mííñúúţéé ááğóó⟧
   *[other] ⟦{ $n } mííñúúţééš ááğóó⟧
}
hours = { $n ->
    [one] ⟦1{"\u00A0"}ĥóóúúŕ⟧
   *[other] ⟦{ $n }{"\u00A0"}ĥóóúúŕš⟧
}
hours-ago = { $n ->
    [one] ⟦1 ĥóóúúŕ ááğóó⟧
   *[other] ⟦{ $n } ĥóóúúŕš ááğóó⟧
}
days = { $n ->
    [one] ⟦1{"\u00A0"}đááý⟧
   *[other] ⟦{ $n }{"\u00A0"}đááýš⟧
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
moment-utc = ⟦{ $day }{"\u00A0"}{ $month } { $year }, { $time }{"\u00A0"}ÚŢÇ⟧
moment-in-zone = ⟦{ $day }{"\u00A0"}{ $month } { $year }, { $time } ({ $zone })⟧
number-group = { "," }
day-of = { $day }{"\u00A0"}{ $month } { $year }


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
welcome-lead = ⟦Óñļý ýóóúú çááñ šéééé ţĥííš pááğéé, óóñ ţĥííš mááçĥííñéé, ááñđ óóñļý úúñţííļ ţĥééŕéé ííš ááñ ááççóóúúñţ. Fóóúúŕ šţéépš mááķéé ţĥííš fŕóóñţ đóóóóŕ ýóóúúŕš. Ýóóúú'ļļ fííñđ ţĥéé ļáášţ ţĥŕéééé ááţ /đéév/ñééxţ ááfţééŕŵááŕđš.⟧
welcome-account-title = ⟦Çŕééááţéé ţĥéé fííŕšţ ááççóóúúñţ⟧
welcome-account = ⟦Šííğñ úúp ááš ýóóúúŕ úúšééŕš ŵííļļ. Íţ'š ááñ ááççóóúúñţ ļííķéé ááñý óóţĥééŕ.⟧
welcome-admin-title = ⟦Mááķéé ýóóúúŕšééļf ááñ ááđmííñííšţŕááţóóŕ⟧
welcome-admin = ⟦Àđmííñííšţŕááţóóŕš çááñ ááļšóó đééļééţéé ééñţŕííééš óóf ţĥéé ééxáámpļéé pááğéé Pééóópļéé. Íñ áá ţééŕmííñááļ, ííñ ţĥéé fóóļđééŕ ýóóúú šţááŕţééđ ţĥéé šééŕvééŕ fŕóóm, ŕúúñ:⟧
welcome-your-name = ⟦ÝÓÚŔ_ÉMÀÍĻ⟧
welcome-brand-title = ⟦Púúţ ííñ ýóóúúŕ ñááméé ááñđ ļóóğóó⟧
welcome-brand = ⟦Šééţţííñğš ííñ ţĥéé .ééñv fííļéé ííñ ţĥááţ fóóļđééŕ, ŕééááđ ŵĥééñ ţĥéé šééŕvééŕ šţááŕţš (šţóóp ííţ ŵííţĥ Çţŕļ-Ç, ţĥééñ mááķéé ŕúúñ). À ļóóğóó ííš ááñ ŠVĞ óóŕ PÑĞ fííļéé. đóóçš/BŔÀÑĐÍÑĞ.mđ ĥááš ááļļ óóf ííţ.⟧
welcome-preview = ⟦Šéééé ĥóóŵ éévééŕýţĥííñğ ļóóóóķš⟧
welcome-email-title = ⟦Ŕééááđ ţĥéé fííŕšţ éémááííļ⟧
welcome-email-mailbox = ⟦Ñóó mááííļ šééŕvééŕ ííš šééţ úúp, šóó éémááííļš šţááý óóñ ţĥííš mááçĥííñéé. ŠMŢP_ÚŔĻ çĥááñğééš ţĥááţ.⟧
welcome-email-server = ⟦Émááííļš ğóó óóúúţ ţĥŕóóúúğĥ ţĥéé mááííļ šééŕvééŕ ííñ ŠMŢP_ÚŔĻ.⟧
welcome-next-title = ⟦Ñééxţ šţéépš⟧
welcome-next = ⟦Ţĥííš pááğéé çááñ óóñļý ƀéé šééééñ óóñ ţĥííš mááçĥííñéé.⟧
welcome-here = ⟦Óñļý óóñ ţĥííš mááçĥííñéé:⟧


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
activity-admin-granted = ‮Administrator role granted‬
activity-admin-revoked = ‮Administrator role removed‬
activity-by-command = ‮From the command line‬
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


## ########## Resource: add-email ###############

add-email-lead = ‮Accounts here need a confirmed email. We'll send you a link. Once you open it, you're signed in.‬
add-email-other = ‮Sign in to another account‬


## ########## Resource: brand ###############

brand-title = ‮Your brand‬
brand-lead = ‮Every part of a page and every email, in your name and colors. The notice above and the error below are samples.‬
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
email-send = ‮Send a new email‬
email-code = ‮Enter code‬
email-button = ‮Change email‬
email-confirm-why = ‮Confirm‬ { $address } ‮so you can reset your password and get security alerts.‬
email-confirm-how = ‮Open the link we emailed to you, or enter the code.‬
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
title-email-required = ‮Add an email first‬
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
error-login-taken = ‮There's already an account with this email or username. Choose another, or sign in.‬
error-invalid-credentials = ‮Check both and try again. If you just signed up, confirm your email first.‬
error-link-replaced = ‮Use the link in our newest email, or get another.‬
error-link-expired = ‮Get a new one.‬
error-link-used = ‮Each link works once. If that wasn't you, reset your password.‬
error-password-required = ‮Someone else may have created this account. Enter the password you chose, or pick a new one.‬
error-reset-required = ‮Someone who knew your password changed your email. Reset your password first.‬
error-email-required = ‮This account needs a confirmed email. Send one along as “email”, then open the link we send to it.‬
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
field-email = ‮Email‬
field-email-optional = ‮Email (optional)‬
field-username = ‮Username‬
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
fault-taken = ‮There's already an account with this email or username.‬
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
fault-not-a-username = ‮Choose a username, not an email.‬
fault-other-address = ‮Give one email, not two.‬
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
fault-wrong-code = ‮That code isn't right. Check it and try again, or get a new one.‬
field-caps-lock = ‮Caps Lock is on.‬


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
header-menu = ‮Account menu‬
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
mail-reset-life = ‮This link works for‬ { $life }‮. Using it ends the others and signs you out everywhere.‬
mail-reset-life-of-two = ‮The link to reset your password works for‬ { $life }‮. Using it ends the others like it and signs you out everywhere.‬
mail-change-title = ‮Confirm your new email for‬ { $brand }
mail-change = ‮Someone asked to use‬ { $address } ‮for their account. If it was you, confirm that this address is yours.‬
mail-change-life = ‮This link expires in‬ { $life }‮. The old email stays until you confirm.‬
mail-taken-title = ‮This email already has an account at‬ { $brand }
mail-taken = ‮Someone tried to add‬ { $address } ‮to an account, but another account already uses it. Nothing was changed.‬
mail-taken-then = ‮If it was you, sign in with this email, or use a different one.‬
mail-reserved-title = ‮This email can't be used at‬ { $brand } ‮yet‬
mail-reserved = ‮Someone tried to use‬ { $address }‮. It was recently the email of an account, and is kept for its owner for some days. Nothing was changed.‬
mail-reserved-then = ‮If it was you, use the link in our email about the change to get it back, or try again later.‬
mail-undo-title = ‮The email of your‬ { $brand } ‮account was changed‬
mail-undo = ‮The email of your account was changed from‬ { $old } ‮to‬ { $new }‮.‬
mail-undo-life = ‮If this was you, you're done. If not, undo it. We'll restore this address and sign everyone out. This link expires in‬ { $life }‮.‬
mail-undo-button = ‮Restore my email‬
mail-new-device-title = ‮New sign-in to your‬ { $brand } ‮account‬
mail-new-device = ‮Your account‬ { $login } ‮was used on a new device.‬
mail-new-device-then = ‮If this was you, you're done. If not, sign that device out and change your password.‬
mail-password-changed-title = ‮Your‬ { $brand } ‮password was changed‬
mail-password-changed = ‮The password for‬ { $login } ‮was changed and all other devices were signed out.‬
mail-password-changed-then = ‮If this wasn't you, reset your password right away.‬
mail-password-reset-title = ‮Your‬ { $brand } ‮password was reset‬
mail-password-reset = ‮The password for‬ { $login } ‮was reset using an email sent to this address. All devices were signed out.‬
mail-password-reset-then = ‮If this wasn't you, someone can read your email. Secure it first, then reset your password again.‬
mail-token-reused-title = ‮We ended a suspicious session at‬ { $brand }
mail-token-reused = ‮Someone reused an old sign-in token for‬ { $login }‮, so we signed that device out.‬
mail-token-reused-then = ‮Sign in again and check your devices. If you don't recognize one, sign it out and change your password.‬
mail-too-many-sessions-title = ‮You're signed in to‬ { $brand } ‮on many devices‬
mail-too-many-sessions = ‮Your account‬ { $login } ‮reached the limit of devices. The device that was unused for longest was signed out.‬
mail-too-many-sessions-then = ‮If this was you, you're done. If you don't recognize a device, sign it out and change your password.‬
mail-not-mine-warning = ‮This account recently had a different email. The owner of that email can take the account back until‬ { $until }‮, with everything in it. If you didn't add your address to this account, don't use this account. Reject it with the other link below.‬
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
mail-why-was = ‮You get this email because your address belonged to an account there until now.‬
mail-footer = { $sent } { $why }
mail-label = { $name }‮:‬
mail-fact = { $name }‮:‬ { $value }
mail-help = ‮Help‬


## ########## Resource: mailbox ###############

mailbox-title = ‮Mailbox‬
mailbox-lead = ‮Emails land here until SMTP_URL is set.‬
mailbox-empty = ‮No emails yet.‬
mailbox-html = ‮Open on its own‬
mailbox-text = ‮Plain text‬
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
sessions-everywhere = ‮Sign out here, too‬


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
sign-in-back = ‮Welcome back,‬ { $name }‮.‬
sign-in-not-you = ‮Not you?‬


## ########## Resource: sign-up ###############

sign-up-title = ‮Create your account‬
sign-up-button = ‮Create account‬
sign-up-have = ‮Already have an account?‬
sign-up-by-username = ‮Choose a username instead‬
sign-up-by-email = ‮Use an email instead‬
sign-up-without-email = ‮Without an email you can't reset a forgotten password.‬
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
    [one] ‮1‬{"\u00A0"}‮second‬
   *[other] { $n }{"\u00A0"}‮seconds‬
}
minutes = { $n ->
    [one] ‮1‬{"\u00A0"}‮minute‬
   *[other] { $n }{"\u00A0"}‮minutes‬
}
minutes-ago = { $n ->
    [one] ‮1 minute ago‬
   *[other] { $n } ‮minutes ago‬
}
hours = { $n ->
    [one] ‮1‬{"\u00A0"}‮hour‬
   *[other] { $n }{"\u00A0"}‮hours‬
}
hours-ago = { $n ->
    [one] ‮1 hour ago‬
   *[other] { $n } ‮hours ago‬
}
days = { $n ->
    [one] ‮1‬{"\u00A0"}‮day‬
   *[other] { $n }{"\u00A0"}‮days‬
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
moment-utc = { $day }{"\u00A0"}{ $month } { $year }‮,‬ { $time }{"\u00A0"}‮UTC‬
moment-in-zone = { $day }{"\u00A0"}{ $month } { $year }‮,‬ { $time } ‮(‬{ $zone }‮)‬
number-group = { "," }
day-of = { $day }{"\u00A0"}{ $month } { $year }


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
welcome-lead = ‮Only you can see this page, on this machine, and only until there is an account. Four steps make this front door yours. You'll find the last three at /dev/next afterwards.‬
welcome-account-title = ‮Create the first account‬
welcome-account = ‮Sign up as your users will. It's an account like any other.‬
welcome-admin-title = ‮Make yourself an administrator‬
welcome-admin = ‮Administrators can also delete entries of the example page People. In a terminal, in the folder you started the server from, run:‬
welcome-your-name = ‮YOUR_EMAIL‬
welcome-brand-title = ‮Put in your name and logo‬
welcome-brand = ‮Settings in the .env file in that folder, read when the server starts (stop it with Ctrl-C, then make run). A logo is an SVG or PNG file. docs/BRANDING.md has all of it.‬
welcome-preview = ‮See how everything looks‬
welcome-email-title = ‮Read the first email‬
welcome-email-mailbox = ‮No mail server is set up, so emails stay on this machine. SMTP_URL changes that.‬
welcome-email-server = ‮Emails go out through the mail server in SMTP_URL.‬
welcome-next-title = ‮Next steps‬
welcome-next = ‮This page can only be seen on this machine.‬
welcome-here = ‮Only on this machine:‬


## ########## Resource: account ###############

account-title = 账户
account-details = 详细信息
account-signed-in-as = 用户名
account-email = 电子邮箱
account-since = 注册时间
account-no-email = 尚未添加邮箱
account-change-password = 更改密码
account-change-lead = 您将在此设备上保持登录，并在其他所有设备上退出登录。
account-later = 暂不更改，继续
account-verified = 已确认
account-not-verified = 未确认
account-role = 角色
account-administrator = 管理员
account-change-language = 更改语言
account-change-zone = 更改时区
account-no-way-back = 没有邮箱就无法重置忘记的密码。


## ########## Resource: activity ###############

activity-title = 活动记录
activity-nothing = 没有更早的活动。
activity-newest = 最新
activity-older = 更早
activity-signed-up = 账户已创建
activity-new-device = 在新设备上登录
activity-signed-in = 已登录
activity-sign-in-disabled = 登录失败（账户已停用）
activity-sign-in-failed = 登录失败（密码错误）
activity-signed-out = 已退出登录
activity-session-expired = 已退出登录（会话过期）
activity-ended-session-used = 有人使用了已结束的会话
activity-token-reused = 会话可能被盗。我们已将其结束，请更改密码
activity-password-changed = 密码已更改
activity-password-refused = 更改密码失败（当前密码错误）
activity-session-replaced = 在同一设备上再次登录
activity-ended-by-administrator = 管理员已让所有设备退出登录
activity-too-many-sessions = 设备数量已达上限。最久未使用的设备已退出登录
activity-others-signed-out = 其他所有设备已退出登录
activity-device-signed-out = 一台设备已退出登录
activity-throttled = 尝试次数过多，登录已暂停
activity-email-confirmed-new-password = 邮箱已确认，密码已更改
activity-email-confirmed = 邮箱已确认
activity-reset-asked = 已请求重置密码
activity-password-reset = 密码已重置
activity-change-asked = 已请求更改邮箱
activity-email-changed = 邮箱已更改
activity-change-undone = 邮箱更改已撤销
activity-not-mine = 新邮箱的所有者拒绝了此账户。您的旧邮箱已恢复
activity-code-refused = 输入了错误的验证码
activity-admin-granted = 已授予管理员角色
activity-admin-revoked = 已撤销管理员角色
activity-by-command = 通过命令行
activity-role-granted = 管理员授予了您一个角色
activity-role-revoked = 管理员撤销了您的一个角色
activity-account-disabled = 管理员停用了此账户
activity-account-enabled = 管理员重新启用了此账户
activity-account-deleted = 管理员删除了此账户
activity-unlocked = 管理员解除了登录锁定
activity-which = 筛选活动
activity-all = 全部
activity-sign-ins = 登录
activity-changes = 更改
activity-check = 请核实
activity-not-you = 不是您本人？
activity-secure = 保护您的账户
activity-times = { $n } 次


## ########## Resource: add-email ###############

add-email-lead = 此处的账户需要经过确认的邮箱。我们会向您发送链接，打开后即可登录。
add-email-other = 登录其他账户


## ########## Resource: brand ###############

brand-title = 您的品牌
brand-lead = 以您的名称和颜色呈现的每个页面元素和每封邮件。上方的提示和下方的错误均为示例。
brand-emails = 邮件
brand-colors = 浅色和深色模式下的颜色


## ########## Resource: confirm ###############

confirm-cancel = 取消


## ########## Resource: device ###############

device-on = { $system } 上的 { $browser }
device-program-on = { $system } 上的程序
device-program-in = { $language } 程序
device-app-for = { $system } 应用
device-app-on = { $system } 上的应用
device-app = 应用
device-unknown = 未知设备


## ########## Resource: email ###############

email-title = 电子邮箱
email-no-mail = 本站无法发送邮件，因此无法确认邮箱。
email-confirm-title = 确认您的邮箱
email-send = 发送新邮件
email-code = 输入验证码
email-button = 更改邮箱
email-confirm-why = 请确认 { $address }，以便重置密码并接收安全提醒。
email-confirm-how = 请打开我们发送的邮件中的链接，或输入邮件中的验证码。
email-change-title = 更改您的邮箱
email-change-lead = 我们会向新邮箱发送邮件进行确认，也会通知旧邮箱，旧邮箱可在 { $life }内撤销更改。
email-add-title = 添加邮箱
email-add-lead = 用于登录、重置密码和接收安全提醒。我们会发送邮件进行确认。


## ########## Resource: error ###############

error-try-again = 重试
error-start = 前往首页


## ########## Resource: errors ###############

title-validation = 存在问题
title-malformed = 我们无法读取该请求
title-login-taken = 此名称已被使用
title-invalid-credentials = 邮箱或密码错误
title-link-invalid = 此链接或验证码无效
title-link-replaced = 此链接已被替换
title-link-expired = 此链接已过期
title-link-used = 此链接已被使用
title-password-required = 请输入密码
title-reset-required = 请先重置密码
title-email-required = 请先添加邮箱
title-account-disabled = 此账户已停用
title-too-many-attempts = 尝试次数过多
title-busy = 系统繁忙
title-authentication-required = 请登录以继续
title-token-expired = 访问令牌已过期
title-token-invalid = 访问令牌无效
title-refresh-token-missing = 没有可续期的会话
title-refresh-token-invalid = 您的会话已结束
title-refresh-token-reused = 为保护您，我们结束了此会话
title-no-session = 您尚未登录
title-insufficient-permissions = 您没有访问权限
title-cross-origin = 我们拦截了该请求
title-wrong-host = 地址错误
title-not-found = 页面未找到
title-precondition-failed = 其他人更改了此内容
title-limit-reached = 您已达到上限
title-method-not-allowed = 无法完成此操作
title-request-timeout = 耗时过长
title-payload-too-large = 内容过长
title-unsupported-media-type = 我们无法读取此格式
title-unavailable = 我们马上回来
title-internal = 出了点问题
error-validation = 请检查您输入的内容，然后重试。
error-malformed = 请返回并重试。
error-login-taken = 已有账户使用此邮箱或用户名。请换一个，或直接登录。
error-invalid-credentials = 请检查两者后重试。如果您刚刚注册，请先确认邮箱。
error-link-replaced = 请使用我们最新邮件中的链接，或重新获取。
error-link-expired = 请重新获取。
error-link-used = 每个链接只能使用一次。如果不是您本人操作，请重置密码。
error-password-required = 此账户可能由他人创建。请输入您设置的密码，或设置新密码。
error-reset-required = 知道您密码的人更改了您的邮箱。请先重置密码。
error-email-required = 此账户需要经过确认的邮箱。请在请求中附上“email”，然后打开我们发送的链接。
error-account-disabled = 管理员已停用此账户。如果您认为有误，请联系管理员。
error-authentication-required = 您需要登录才能查看此页面。
error-token-expired = 请使用刷新令牌续期，然后重试。
error-token-invalid = 请重新登录。
error-refresh-token-reused = 它可能已被他人复制。请重新登录。
error-no-session = 此令牌不属于任何会话，因此没有结束任何会话。
error-insufficient-permissions = 请向管理员申请访问权限。
error-cross-origin = 该请求来自其他网站。请前往登录页面重试。
error-wrong-host = 此服务器只响应 APP_URL 中的地址。
error-precondition-failed = 在您打开之后，内容已被编辑。请比较后再次保存以覆盖。
error-limit-reached = 请先删除一些，再添加新的。
error-not-found = 链接可能有误，或者页面已移动。
error-method-not-allowed = 此页面无法直接打开。
error-request-timeout = 请检查网络连接，然后重试。
error-payload-too-large = 请缩短文本，然后重试。
error-unsupported-media-type = 请以 application/json 格式发送正文。
error-unavailable = 我们这边有部分服务没有响应。您仍处于登录状态。请稍后重试。
error-internal = 这是我们的问题，已记录在案。请重试。
error-link-invalid = 请检查是否已完整复制，或重新获取。验证码在 { $life }后过期。
error-too-many-attempts = 请在 { $wait }后重试，或者重置密码。
error-busy = 当前登录人数较多。请在 { $wait }后重试。


## ########## Resource: fields ###############

field-login = 邮箱或用户名
field-password = 密码
field-current-password = 当前密码
field-new-password = 新密码
field-account-password = 您的密码
field-email = 邮箱
field-email-optional = 邮箱（选填）
field-username = 用户名
field-new-email = 新邮箱
field-email-code = 邮件中的验证码
field-title = 标题
field-notes = 备注
field-status = 状态
field-first-name = 名
field-last-name = 姓
field-language = 语言
field-time-zone = 时区
new-password-hint = 至少 { $min } 个字符。用几个互不相关的词效果很好。
code-hint = 8 个字符，{ $life }后过期。
fault-too-short = 请至少使用 { $min } 个字符。
fault-too-long = 请最多使用 { $max } 个字符。
fault-not-an-address = 请输入完整的邮箱，例如 ada@example.com。
fault-bad-character-or-space = 请删除空格和不可见字符。
fault-bad-character = 请删除不可见字符。
fault-taken = 已有账户使用此邮箱或用户名。
fault-common-password = 此密码过于常见。请换一个。
fault-breached = 此密码曾出现在数据泄露中。请换一个。
fault-same-as-login = 密码不能与邮箱或用户名相同。
fault-known-words = 去掉您和我们的名称后，此密码不足 { $min } 个字符。请换一个。
fault-wrong-password = 这不是您当前的密码。
fault-not-offered = { $field ->
    [status] 请从列表中选择状态。
    [language] 请从列表中选择语言。
    [time_zone] 请从列表中选择时区。
   *[other] 请从列表中选择。
}
fault-not-the-words = 请输入这两个词：{ $words }。
fault-same-address = 这已经是您的邮箱。
fault-not-a-username = 请选择用户名，而不是邮箱。
fault-other-address = 请只填写一个邮箱。
fault-required = { $field ->
    [login] 请输入邮箱或用户名。
    [password] 请输入密码。
    [current_password] 请输入当前密码。
    [new_password] 请输入新密码。
    [email] 请输入邮箱。
    [code] 请输入验证码。
    [title] 请输入标题。
    [status] 请选择状态。
    [first_name] 请输入名。
    [last_name] 请输入姓。
    [words] 请输入这些词。
   *[other] 此项必填。
}
fault-wrong-code = 验证码不正确。请检查后重试，或重新获取。
field-caps-lock = 大写锁定已开启。


## ########## Resource: flash ###############

flash-welcome = 欢迎！您的账户已准备就绪。
flash-signed-out = 您已在此设备上退出登录。
flash-not-signed-in = 您尚未登录。
flash-device-signed-out = 该设备已退出登录。
flash-others-signed-out = 您已在其他所有设备上退出登录。
flash-saved = 已保存。
flash-deleted = 已删除。
flash-gone-meanwhile = 此内容在此期间已被删除。您的文本在下方，请另存为新内容。
flash-draft-is-back = 您之前已退出登录。您的文本在下方，尚未保存。
flash-letter-to-sign-up = 请查收邮件。打开我们发送的链接以完成注册。
flash-letter-to-verify = 如果该邮箱仍需确认，新邮件已发出。只有最新的链接有效。
flash-letter-to-reset = 如果存在带有邮箱的账户，我们刚刚已向其发送重置链接。
flash-letter-to-change = 我们已向新邮箱发送邮件。确认后您的邮箱即会更改。
flash-email-verified = 您的邮箱已确认。
flash-email-changed = 您的邮箱已更改。
flash-email-change-undone = 您的邮箱已恢复，所有人已退出登录。更改邮箱的人知道您的密码，因此我们已向您发送设置新密码的链接。
flash-not-mine = 该账户不再使用您的邮箱，所有人已从中退出登录。您现在可以用自己的邮箱注册。
flash-password-reset = 您的密码已更改，所有设备已退出登录。请使用新密码登录。
flash-password-breached = 您已登录，但您的密码曾出现在数据泄露中。请在下方设置新密码。
flash-password-changed = 密码已更改。您已在其他所有设备上退出登录。


## ########## Resource: forgot ###############

forgot-title = 忘记密码？
forgot-no-mail = 本站无法发送邮件。请联系管理员重置密码。
forgot-back = 返回登录
forgot-lead = 请输入邮箱或用户名。我们会通过邮件向您发送重置密码的链接。
forgot-button = 发送链接


## ########## Resource: frame ###############

frame-skip = 跳到正文
frame-footer = 我们只使用登录所必需的 Cookie。
frame-language = 语言
nav-devices = 设备
nav-pages = 关于您的账户
show-password = 显示密码
frame-help = 帮助
frame-privacy = 隐私
frame-terms = 条款
frame-imprint = 法律声明
frame-about = 登录 { $brand }、创建账户或管理您的账户。
frame-refused = 错误：{ $title }
nav-profile = 个人资料
nav-security = 安全


## ########## Resource: header ###############

header-nav = 账户
header-menu = 账户菜单
header-site = 网站


## ########## Resource: mail ###############

mail-ignore = 不是您请求的？您可以忽略此邮件，不会有任何更改。
mail-paste = 如果按钮无法使用，请将以下内容粘贴到浏览器中：
mail-code = 请在您请求验证码的地方输入此验证码，{ $life }后过期：
mail-devices = 查看设备
mail-verify-title = 确认您在 { $brand } 的邮箱
mail-verify = 感谢您的注册。请确认 { $address } 是您的邮箱。
mail-verify-life = 此链接将在 { $life }后过期。
mail-confirm = 确认邮箱
mail-has-account-title = 您在 { $brand } 已有账户
mail-has-account = 有人尝试用 { $address } 注册，但该邮箱已有账户。
mail-has-account-then = 如果是您本人，请登录或重置密码。
mail-sign-in = 登录
mail-sign-up = 注册
mail-reset-title = 重置您的 { $brand } 密码
mail-reset = 我们收到了重置 { $login } 密码的请求。
mail-reset-life = 此链接在 { $life }内有效。使用后，其他链接将失效，您将在所有设备上退出登录。
mail-reset-life-of-two = 重置密码的链接在 { $life }内有效。使用后，其他同类链接将失效，您将在所有设备上退出登录。
mail-change-title = 确认您在 { $brand } 的新邮箱
mail-change = 有人请求将 { $address } 用于其账户。如果是您本人，请确认此邮箱属于您。
mail-change-life = 此链接将在 { $life }后过期。确认之前，旧邮箱保持不变。
mail-taken-title = 此邮箱在 { $brand } 已有账户
mail-taken = 有人尝试将 { $address } 添加到账户，但另一个账户已在使用它。未作任何更改。
mail-taken-then = 如果是您本人，请使用此邮箱登录，或换用其他邮箱。
mail-reserved-title = 此邮箱暂时还不能在 { $brand } 使用
mail-reserved = 有人尝试使用 { $address }。此邮箱不久前曾是一个账户的邮箱，会为其所有者保留几天。未作任何更改。
mail-reserved-then = 如果是您本人，请使用我们关于该更改的邮件中的链接恢复此邮箱，或稍后再试。
mail-undo-title = 您的 { $brand } 账户邮箱已更改
mail-undo = 您账户的邮箱已从 { $old } 更改为 { $new }。
mail-undo-life = 如果是您本人，无需任何操作。如果不是，请撤销更改。我们会恢复此邮箱并让所有人退出登录。此链接将在 { $life }后过期。
mail-undo-button = 恢复我的邮箱
mail-new-device-title = 您的 { $brand } 账户有新的登录
mail-new-device = 您的账户 { $login } 在一台新设备上登录。
mail-new-device-then = 如果是您本人，无需任何操作。如果不是，请让该设备退出登录并更改密码。
mail-password-changed-title = 您的 { $brand } 密码已更改
mail-password-changed = { $login } 的密码已更改，其他所有设备已退出登录。
mail-password-changed-then = 如果不是您本人，请立即重置密码。
mail-password-reset-title = 您的 { $brand } 密码已重置
mail-password-reset = { $login } 的密码已通过发送到此邮箱的邮件重置。所有设备已退出登录。
mail-password-reset-then = 如果不是您本人，说明有人能阅读您的邮件。请先保护您的邮箱，然后再次重置密码。
mail-token-reused-title = 我们结束了 { $brand } 的一个可疑会话
mail-token-reused = 有人重复使用了 { $login } 的旧登录令牌，因此我们让该设备退出了登录。
mail-token-reused-then = 请重新登录并检查您的设备。如有不认识的设备，请让其退出登录并更改密码。
mail-too-many-sessions-title = 您在许多设备上登录了 { $brand }
mail-too-many-sessions = 您的账户 { $login } 已达到设备数量上限。最久未使用的设备已退出登录。
mail-too-many-sessions-then = 如果是您本人，无需任何操作。如有不认识的设备，请让其退出登录并更改密码。
mail-not-mine-warning = 此账户最近使用过另一个邮箱。该邮箱的所有者可在 { $until } 之前连同全部内容收回此账户。如果不是您将邮箱添加到此账户，请不要使用此账户，并通过下方的另一个链接拒绝它。
mail-not-mine = 此账户不是我的
mail-old-is-back-title = 您在 { $brand } 的旧邮箱已恢复
mail-old-is-back = 您账户的邮箱曾从 { $old } 更改为 { $new }，而 { $new } 的所有者表示该账户不是其本人的。
mail-old-is-back-then = 因此 { $old } 重新成为您的邮箱，所有人已退出登录。我们会另发一封邮件，供您设置新密码。
mail-free-again-title = 您的邮箱在 { $brand } 可重新使用
mail-free-again = 您表示使用邮箱 { $address } 的账户不是您的。我们已移除您的邮箱，让所有人退出登录，并通知了所有者。
mail-free-again-then = 您现在可以用此邮箱注册。
mail-when = 时间
mail-device = 设备
mail-ip = IP 地址
mail-reset-button = 重置密码
mail-sent-by = 由 { $brand }（{ $site }）发送。
mail-why-asked = 您收到此邮件，是因为有人在该网站输入了您的邮箱。
mail-why-account = 您收到此邮件，是因为您的邮箱在该网站有账户。
mail-why-was = 您收到此邮件，是因为您的邮箱此前在该网站有账户。
mail-footer = { $sent }{ $why }
mail-label = { $name }：
mail-fact = { $name }：{ $value }
mail-help = 帮助


## ########## Resource: mailbox ###############

mailbox-title = 收件箱
mailbox-lead = 在设置 SMTP_URL 之前，邮件会存放在这里。
mailbox-empty = 还没有邮件。
mailbox-html = 单独打开
mailbox-text = 纯文本
mailbox-sent = 发送至 { $address }，{ $moment }
mailbox-open = （开发：打开收件箱）


## ########## Resource: not-found ###############

not-found-title = 页面未找到


## ########## Resource: not-mine ###############

not-mine-title = 此账户不是我的
not-mine-if = 如果不是您本人添加了此邮箱，您可以拒绝该账户。
not-mine-address = 该账户将恢复之前的邮箱，我们会通知该邮箱的所有者。
not-mine-sessions = 所有人都会从中退出登录，我们发送给您的所有链接都将失效。
not-mine-free = 您的邮箱将可重新使用，您可以用它注册。
not-mine-contents = 您添加到此账户的内容会留在其中，无法取回。
not-mine-button = 拒绝此账户
not-mine-mine = 是我的，重置我的密码
not-mine-spent = 此操作只能通过我们最新邮件中的链接进行一次，且仅在邮箱更改可撤销期间有效。
not-mine-again = 发送新邮件
not-mine-lead = 账户 { $login } 使用了您的邮箱 { $address }。
not-mine-label = 请输入这两个词以确认：{ $words }


## ########## Resource: people ###############

people-title = 人员
people-lead = 所有已登录的人都能看到此通讯录。
people-find = 按姓名查找
people-search = 搜索
people-first = 第一页
people-next = 下一页
people-add-title = 添加人员
people-add = 添加
people-none = 还没有人员。
people-none-found = 没有此姓名的人。
people-all = 所有人员
people-edit = 编辑
people-save = 保存
people-delete = 删除此人
people-added = 添加于 { $moment }
people-delete-question = 要从所有人的通讯录中删除 { $name } 吗？此操作无法撤销。
people-delete-do = 删除


## ########## Resource: preferences ###############

preferences-title = 偏好设置
preferences-automatic = 与浏览器相同
preferences-language-hint = 邮件也会使用此语言。
preferences-zone-hint = 日期和时间按此时区显示。


## ########## Resource: reset ###############

reset-title = 设置新密码
reset-button = 保存新密码
reset-not-long-ago = 此账户最近使用过另一个邮箱。
reset-new = 发送新邮件
reset-code = 改为输入验证码
reset-lead = 请打开我们通过邮件发送的链接，或在此输入验证码。可能需要一分钟。
reset-another = 发送新邮件
reset-account = 账户：{ $login }。您将在所有设备上退出登录。
reset-can-be-undone = 该邮箱的所有者可在 { $until } 之前连同全部内容收回此账户。不是您本人将邮箱添加到此账户？
reset-lead-to = 如果 { $login } 有带邮箱的账户，我们刚刚已向其发送链接和验证码。请打开链接，或在此输入验证码。可能需要一分钟。


## ########## Resource: sessions ###############

sessions-title = 设备
sessions-none = 您没有在其他地方登录。
sessions-others = 让其他所有设备退出登录
sessions-here = 当前在线
sessions-sign-out-here = 退出登录
sessions-sign-out = 退出登录
sessions-sign-out-named = 让 { $name } 退出登录，登录于 { $since }
sessions-seen = 上次活跃：{ $seen }
sessions-until = 登录于 { $since }，过期时间 { $until }
sessions-others-question = 其他 { $n } 台设备将立即退出登录。您在此设备上保持登录。
sessions-others-do = 全部退出登录
sessions-everywhere = 本设备也退出登录


## ########## Resource: sign-in ###############

sign-in-title = 登录
sign-in-lead = 请登录以继续。
sign-in-remember = 保持登录
sign-in-forgot = 忘记密码？
sign-in-new = 第一次来？
sign-in-create = 创建账户
sign-in-cookies-title = 您的浏览器阻止了我们的 Cookie
sign-in-cookies = 如果您刚刚登录，登录并未成功，因为登录需要 Cookie。我们不设置其他 Cookie。请允许本站使用 Cookie，然后重新登录。
sign-in-wrong-or-waiting = 邮箱或密码错误，或者此邮箱尚未确认
sign-in-reset = 重置密码
sign-in-resend = 发送新的确认邮件
sign-in-back = 欢迎回来，{ $name }。
sign-in-not-you = 不是您本人？


## ########## Resource: sign-up ###############

sign-up-title = 创建您的账户
sign-up-button = 创建账户
sign-up-have = 已有账户？
sign-up-by-username = 改用用户名
sign-up-by-email = 改用邮箱
sign-up-without-email = 没有邮箱，忘记密码后将无法重置。
sign-up-terms = 创建账户即表示您同意我们的{ $terms }。
sign-up-terms-name = 服务条款
sign-up-privacy = 我们如何处理您的数据，请参阅我们的{ $privacy }。
sign-up-privacy-name = 隐私政策


## ########## Resource: tasks ###############

tasks-title = 任务
tasks-lead = 只有您能看到这些。
tasks-which = 按状态筛选
tasks-every = 全部
tasks-add-title = 新任务
tasks-add = 添加任务
tasks-none = 还没有任务。
tasks-none-of-these = 没有此状态的任务。
tasks-changed = { " " }更改于 { $moment }
tasks-all = 所有任务
tasks-edit = 编辑
tasks-save = 保存
tasks-delete = 删除此任务
tasks-keep = 您的更改仍在下方。保存将替换当前版本。
tasks-made = 创建于 { $moment }
tasks-now = 当前版本：{ $title }
task-todo = 待办
task-in-progress = 进行中
task-done = 已完成
tasks-delete-question = 要删除“{ $title }”吗？此操作无法撤销。
tasks-delete-do = 删除任务


## ########## Resource: times ###############

seconds = { $n }{"\u00A0"}秒
minutes = { $n }{"\u00A0"}分钟
minutes-ago = { $n } 分钟前
hours = { $n }{"\u00A0"}小时
hours-ago = { $n } 小时前
days = { $n }{"\u00A0"}天
days-ago = { $n } 天前
just-now = 刚刚
language-name = 简体中文
month = { $n }{"\u00A0"}月
moment-utc = { $year }{"\u00A0"}年 { $month } { $day }{"\u00A0"}日 { $time }{"\u00A0"}UTC
moment-in-zone = { $year }{"\u00A0"}年 { $month } { $day }{"\u00A0"}日 { $time }（{ $zone }）
number-group = { "," }
day-of = { $year }{"\u00A0"}年 { $month } { $day }{"\u00A0"}日


## ########## Resource: undo ###############

undo-title = 找回您的账户
undo-button = 恢复我的邮箱
undo-lead = 我们会将 { $address } 恢复为您的邮箱，并让所有人退出登录。
undo-spent = 此链接在 { $life }内可使用一次。如果为时已晚，请重置密码或联系支持人员。


## ########## Resource: verify ###############

verify-title = 确认您的邮箱
verify-button = 确认邮箱
verify-from-elsewhere = 要在此设备上完成，请输入您设置的密码，或设置新密码。使用此账户的其他人将退出登录。
verify-other = 邮箱有误？
verify-lead = 请输入我们通过邮件发送的验证码。
verify-code-button = 确认
verify-new-title = 确认您的新邮箱
verify-lead-to = 请打开我们发送到 { $address } 的链接，或在此输入验证码。可能需要一分钟。
verify-spam = 没有收到？请查看垃圾邮件文件夹。
verify-different = 使用其他邮箱


## ########## Resource: welcome ###############

welcome-title = Vestibule 正在运行
welcome-lead = 在有账户之前，只有您能在这台机器上看到此页面。四个步骤，让这扇门成为您的；其中后三步日后仍可在 /dev/next 查看。
welcome-account-title = 创建第一个账户
welcome-account = 像您的用户一样注册。它与其他账户没有区别。
welcome-admin-title = 将您的账户设为管理员
welcome-admin = 管理员还可以删除示例页面“人员”中的条目。在终端中，进入启动服务器时所在的文件夹，运行：
welcome-your-name = 您的邮箱
welcome-brand-title = 放上您的名称和标志
welcome-brand = 该文件夹中 .env 文件里的设置，服务器启动时读取（按 Ctrl+C 停止，然后运行 make run）。标志可以是 SVG 或 PNG 文件。详见 docs/BRANDING.md。
welcome-preview = 查看整体效果
welcome-email-title = 阅读第一封邮件
welcome-email-mailbox = 尚未设置邮件服务器，因此邮件留在这台机器上。设置 SMTP_URL 即可更改。
welcome-email-server = 邮件通过 SMTP_URL 中的邮件服务器发送。
welcome-next-title = 后续步骤
welcome-next = 此页面只能在这台机器上看到。
welcome-here = 仅在这台机器上：

