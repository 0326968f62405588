undo-title = ‮Get your account back‬
undo-button = ‮Restore my email‬
undo-lead = ‮We'll restore‬ { $address } ‮as your email and sign everyone out.‬
undo-spent = ‮This link works once, for‬ { $life }‮. If it's too late, reset your password or contact support.‬
