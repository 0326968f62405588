frame-skip = Skip to content
frame-footer = We only use the cookies needed to sign you in.
nav-overview = Overview
nav-devices = Devices
nav-pages = About your account
