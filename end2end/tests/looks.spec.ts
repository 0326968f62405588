import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import {
  ADA,
  BOTH,
  LAPTOP,
  NEW_PASSWORD,
  PASSWORD,
  PHONE,
  TABLET,
  WRONG_PASSWORD,
  changePassword,
  devices,
  events,
  expect,
  expectAccountOf,
  guess,
  openMenu,
  serverWith,
  signIn,
  signUp,
  summary,
  t,
  test,
  type Device,
  type Server,
} from '../vocabulary';
import { EXAMPLE_STATES } from '../states/examples';
import { LETTER_STATES } from '../states/letters';

/** In turn; with LOOKS=all each page in each of them. The last two are made by scripts/pseudo.py. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'zh-Hans', 'xx', 'xx-Arab'];
const SCHEMES = ['light', 'dark', 'forced'] as const;
const WIDTHS = [320, 360, 1280];
const ALL = process.env.LOOKS === 'all';

interface World {
  server: Server;
  elsewhere: (device: Device) => Promise<Page>;
}

/** Every page, in every state it has. */
const STATES: Record<string, (page: Page, world: World) => Promise<unknown>> = {
  'welcome': (page) => page.goto('/welcome'),
  'account, its menu open': async (page) => {
    await signUp(page, ADA);
    await expectAccountOf(page, ADA);
    await openMenu(page);
    await expect(page.getByRole('banner').getByRole('button')).toBeVisible();
  },
  'sign-up': (page) => page.goto('/sign-up'),
  'sign-up, by user name': (page) => page.goto('/sign-up?by=username'),
  'sign-up, refused': (page) => signUp(page, 'ada@', 'short'),
  'sign-in': (page) => page.goto('/sign-in'),
  'sign-in, refused': async (page) => {
    await signIn(page, ADA, WRONG_PASSWORD);
    await expect(summary(page)).toBeVisible();
  },
  'account': (page) => signUp(page, ADA),
  'account, of a long name': (page) => signUp(page, `${'long.'.repeat(12)}name@${'sub.'.repeat(4)}example.com`),
  'e-mail, not confirmed': async (page) => {
    await signUp(page, ADA);
    await expectAccountOf(page, ADA);
    await page.goto('/account/email');
  },
  'account, refused': async (page) => {
    await signUp(page, ADA);
    await changePassword(page, WRONG_PASSWORD, NEW_PASSWORD);
    await expect(summary(page)).toBeVisible();
  },
  'devices, no other': async (page) => {
    await signUp(page, ADA);
    await expectAccountOf(page, ADA);
    await page.goto('/account/sessions');
    await expect(devices(page)).toHaveCount(1);
  },
  'devices': async (page, { elsewhere }) => {
    await signUp(page, ADA);
    await expectAccountOf(page, ADA);
    for (const device of [PHONE, TABLET]) {
      const other = await elsewhere(device);
      await signIn(other, ADA);
      await expectAccountOf(other, ADA);
    }
    await page.goto('/account/sessions');
    await expect(devices(page)).toHaveCount(3);
  },
  'activity': async (page, { server }) => {
    await signUp(page, ADA);
    await expectAccountOf(page, ADA);
    for (let more = 50; more > 0; more -= 1) await guess(server, ADA);
    await changePassword(page, PASSWORD, NEW_PASSWORD);
    await expect(page.getByRole('status')).toContainText(t('flash-password-changed'));
    await page.goto('/account/activity');
    await expect(page.getByRole('link', { name: t('activity-older') })).toBeVisible();
  },
  'activity, older': async (page) => {
    await signUp(page, ADA);
    await changePassword(page, WRONG_PASSWORD, NEW_PASSWORD);
    await expect(summary(page)).toBeVisible();
    await page.goto('/account/activity?before=ffffffff-ffff-ffff-ffff-ffffffffffff');
    await expect(events(page)).toHaveCount(2);
  },
  'activity, nothing older': async (page) => {
    await signUp(page, ADA);
    await expectAccountOf(page, ADA);
    await page.goto('/account/activity?before=00000000-0000-0000-0000-000000000000');
    await expect(page.getByText(t('activity-nothing'))).toBeVisible();
  },
  'preferences': async (page) => {
    await signUp(page, ADA);
    await expectAccountOf(page, ADA);
    await page.goto('/account/preferences');
  },
  'preferences, chosen': async (page) => {
    await signUp(page, ADA);
    await expectAccountOf(page, ADA);
    await page.goto('/account/preferences');
    await page.getByLabel(t('field-time-zone')).selectOption('America/Argentina/ComodRivadavia');
    await page.getByRole('button', { name: t('tasks-save') }).click();
    await expect(page.getByRole('status')).toHaveText(t('flash-saved'));
    await page.goto('/account');
  },
  'sign-in, greeted': async (page) => {
    await signUp(page, ADA);
    await page.context().clearCookies();
    await signIn(page, ADA);
    await expectAccountOf(page, ADA);
    await page.context().clearCookies({ name: /token|flow/ });
    await page.goto('/sign-in');
    await expect(page.getByText(t('sign-in-not-you'))).toBeVisible();
  },
  'next steps': (page) => page.goto('/dev/next'),
  'not found': (page) => page.goto('/nowhere'),
  'error': (page) => page.goto('/forms/sign_in'),
  'too many attempts': async (page) => {
    for (let more = 2; more > 0; more -= 1) await signIn(page, '', '');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('title-too-many-attempts'));
  },
  ...EXAMPLE_STATES,
  ...LETTER_STATES,
};

/** Without scripts the pages are the same, but for the button beside a password. */
const WITHOUT_SCRIPTS_TOO = ['sign-in', 'sign-up, refused', 'account'];

for (const [at, state] of Object.keys(STATES).entries()) {
  const languages = ALL ? LANGUAGES : [LANGUAGES[at % LANGUAGES.length]];
  for (const language of languages) {
    test.describe('for everyone, narrow and wide, light and dark', () => {
      test.use({ userAgent: LAPTOP.userAgent, language });
      if (state in LETTER_STATES) test.use(serverWith({ REQUIRE_VERIFIED_EMAIL: 'true' }));
      if (state === 'too many attempts') test.use(serverWith({ RATE_LIMITS: 'on', RATE_LIMIT_IP: '1/1h' }));

      const asked = WITHOUT_SCRIPTS_TOO.includes(state) ? BOTH : {};
      test(`${state}, in ${language}`, asked, async ({ page, complaints, javaScriptEnabled, server, elsewhere }, { project }) => {
        for (const status of [404, 405, 429]) complaints.expect(status);
        await STATES[state](page, { server, elsewhere });
        for (const scheme of ALL ? SCHEMES : [SCHEMES[at % SCHEMES.length]]) {
          for (const width of WIDTHS) {
            const [colorScheme, forcedColors] = scheme === 'forced' ? ['light', 'active'] as const : [scheme, 'none'] as const;
            await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
            await page.setViewportSize({ width, height: 800 });
            const whole = await page.locator('html').evaluate((html) => html.scrollWidth);
            expect(whole, `${width}: nothing to scroll sideways`).toBeLessThanOrEqual(width);
            const name = `${state.replaceAll(/\W+/g, '-')}.${language}.${scheme}.${width}.png`;
            await page.screenshot({ path: `test-results/looks/${project.name}/${name}`, fullPage: true });
            // axe is a script itself.
            if (javaScriptEnabled) expect(await faults(page, language), `${scheme}, ${width}`).toEqual([]);
          }
        }
      });
    });
  }
}

/** What axe finds, in few words. Legacy mode: all of it in this page, which has no frames. */
async function faults(page: Page, language: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  // No language of people is called so.
  if (language.startsWith('xx')) axe.disableRules(['html-lang-valid', 'valid-lang']);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
