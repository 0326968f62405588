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
