preferences-title = Preferences
preferences-automatic = Same as your browser
preferences-language-hint = Emails come in this language, too.
preferences-zone-hint = Dates and times are shown for this time zone.
