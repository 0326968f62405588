frame-skip = Skip to the content
frame-footer = The only cookies here are the ones that signing in needs.
nav-overview = Overview
nav-devices = Devices
