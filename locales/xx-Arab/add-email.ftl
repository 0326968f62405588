add-email-lead = ‮Accounts here need a confirmed email. We'll send you a link. Once you open it, you're signed in.‬
add-email-other = ‮Sign in to another account‬
