import { test as base, type BrowserContext, type Page } from '@playwright/test';

import { Between } from './between';
import { Complaints } from './complaints';
import type { Device } from './devices';
import { secretsOf, type Letter } from './letters';
import { MAIL_PASSWORD, MailServer } from './mail_server';
import { OtherSite } from './other_site';
import { PASSWORDS } from './people';
import { freePort, Server, type Settings } from './server';
import { LANGUAGE, speak } from './texts';

interface Options {
  /** Environment variables of this test's server, beside those that every test's server gets. */
  settings: Settings;
  /** Whether `between` stands in front of the server. */
  proxied: boolean;
  /** In which the browser asks for pages, and `t` answers. */
  language: string;
}

interface Fixtures {
  /** A server of this test's own, with an empty database. */
  server: Server;
  between: Between;
  /** Only where the settings ask for it: `serverWithMail`. */
  mail: MailServer;
  /** What came to `mail`. */
  letters: Letter[];
  complaints: Complaints;
  /** An app on another origin of the same site, whose cookies go along. */
  app: OtherSite;
  /** A page in a browser that shares no cookies with the others. */
  elsewhere: (device?: Device) => Promise<Page>;
}

export const test = base.extend<Options & Fixtures>({
  settings: [{}, { option: true }],
  proxied: [false, { option: true }],
  language: [LANGUAGE, { option: true }],

  locale: async ({ language }, use) => {
    speak(language);
    await use(language);
  },

  server: async ({ settings: own, language, proxied, between, letters }, use, testInfo) => {
    // Those for tests are there only where they are named.
    const languages: Settings = language.startsWith('xx') ? { LANGUAGES: `en,de,${language}` } : {};
    const settings = { DEFAULT_LANGUAGE: language, ...languages, ...own };
    const server = proxied
      ? await Server.start(between.target, settings, `http://localhost:${between.port}`)
      : await Server.start(await freePort(), settings);
    await use(server);
    const secrets = secretsOf([...letters, ...(await server.mailbox.letters())]);
    await server.stop();
    if (testInfo.status !== testInfo.expectedStatus) {
      console.log(`--- the server's log ---\n${server.log}`);
    }
    expectCleanLog(server.log, secrets);
  },

  between: async ({}, use) => {
    const between = new Between(await freePort(), await freePort());
    await between.listen();
    await use(between);
    await between.close();
  },

  letters: async ({}, use) => use([]),

  mail: async ({ letters }, use) => {
    const mail = await MailServer.open(await freePort(), letters);
    await use(mail);
    await mail.close();
  },

  app: async ({}, use) => {
    const app = await OtherSite.open('localhost');
    await use(app);
    await app.close();
  },

  baseURL: async ({ server }, use) => use(server.url),

  complaints: [
    async ({ javaScriptEnabled }, use) => {
      const complaints = new Complaints(javaScriptEnabled);
      await use(complaints);
      base.expect(complaints.heard, 'what the browser complained of').toEqual([]);
    },
    { auto: true },
  ],

  context: async ({ context, complaints }, use) => {
    await complaints.listen(context);
    await use(context);
  },

  elsewhere: async ({ browser, complaints }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (device) => {
      // With this project's options.
      const context = await browser.newContext(device && { userAgent: device.userAgent });
      opened.push(context);
      await complaints.listen(context);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
});

/** What no log may hold. */
const NEVER = [...PASSWORDS, MAIL_PASSWORD, encodeURIComponent(MAIL_PASSWORD)];

/** Nothing failed unseen, and no secret was written down. */
function expectCleanLog(log: string, secrets: string[]): void {
  // A mail server that is away is an alarm, and what some tests are about.
  const errors = log.replaceAll(/^.* ALARM: the mail server takes no emails from us.*$/gm, '');
  base.expect(errors).not.toMatch(/ERROR|panicked/);
  // Every JWT begins with the base64 of `{"`; not these letters in the middle of a random name.
  base.expect(log).not.toMatch(/(?<![\w-])eyJ/);
  for (const secret of [...NEVER, ...secrets]) base.expect(log).not.toContain(secret);
}
