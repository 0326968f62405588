brand-title = Your brand
brand-lead = Every part of a page and every email, in your name and colors. The notice above and the error below are samples.
brand-emails = Emails
brand-colors = Colors, in the light and in the dark
