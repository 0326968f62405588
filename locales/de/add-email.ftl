add-email-lead = Konten brauchen hier eine bestätigte E‑Mail-Adresse. Wir senden Ihnen einen Link. Sobald Sie ihn öffnen, sind Sie angemeldet.
add-email-other = Bei einem anderen Konto anmelden
