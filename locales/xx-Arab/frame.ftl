frame-skip = ‮Skip to content‬
frame-footer = ‮We only use the cookies needed to sign you in.‬
frame-language = ‮Language‬
nav-overview = ‮Overview‬
nav-devices = ‮Devices‬
nav-pages = ‮About your account‬
show-password = ‮Show password‬
