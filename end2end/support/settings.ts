/** How a test says what its server is like. */
import type { MailServer } from './mail_server';
import type { OtherSite } from './other_site';
import type { Settings } from './server';

/** For `test.use`: a server with these settings. */
export function serverWith(settings: Settings): { settings: Settings } {
  return { settings };
}

/** For `test.use`: a server with these settings, and a mail server that takes its letters. */
export function serverWithMail(settings: Settings = {}) {
  return {
    settings: async ({ mail }: { mail: MailServer }, use: (settings: Settings) => Promise<void>) =>
      use({ ...mail.settings, ...settings }),
  };
}

/** For `test.use`: a server with these settings, whose JSON API the pages of `app` may use. */
export function serverWithApp(settings: Settings = {}) {
  return {
    settings: async ({ app }: { app: OtherSite }, use: (settings: Settings) => Promise<void>) =>
      use({ CORS_ALLOWED_ORIGINS: app.origin, ...settings }),
  };
}
