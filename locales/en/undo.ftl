undo-title = Get your account back
undo-button = Restore my email

# $address (Element) - the address
undo-lead = We'll restore { $address } as your email and sign everyone out.

# $life (String) - for example: 7 days
undo-spent = This link works once, for { $life }. If it's too late, reset your password or contact support.
