/** Emails as they are read: narrow and wide, light and dark, without pictures, by programs that know little. */
import AxeBuilder from '@axe-core/playwright';
import { doIUseEmail } from '@jsx-email/doiuse-email';

import { expect, test, t, type Server } from '../vocabulary';

const WIDTHS = [320, 360, 640];

/** Programs that most people read email with. */
const PROGRAMS = ['apple-mail.*', 'gmail.*', 'outlook.*', 'protonmail.*', 'samsung-email.*', 'thunderbird.*', 'yahoo.*'];

/** What some of them do not know, and what becomes of it there. */
const DOES_WITHOUT = [
  '@media', // light on a dark screen
  '<body> element', // its colour is the table's, too
  '<wbr> element', // word-break breaks links there
  'aria-hidden attribute', // the preview is read out, too
  'border-radius', // a button with corners
  'overflow', // the preview is in characters of no size, either
  'role attribute', // a table that is read out as one
  'text-decoration', // an underlined button
  'white-space', // the last link may break
  'word-break', // <wbr> breaks them there
];

const brand = 'Acme';
const looks = { BRAND_COLOR: '#ffcc00', SUPPORT_EMAIL: 'help@acme.example' };

test.use({ settings: { ...looks, BRAND_NAME: brand } });

async function emails(server: Server): Promise<[name: string, subject: string, html: string][]> {
  const list = await (await server.ask('/dev/brand')).text();
  const names = [...list.matchAll(/href="\/dev\/brand\/([\w-]+)"[^>]*>([^<]+)</g)];
  return Promise.all(
    names.map(async ([, name = '', subject = '']) => {
      const html = await (await server.ask(`/dev/brand/${name}`)).text();
      // For the frame of the mailbox; no email is sent with it.
      return [name, subject, html.replace('<base target="_top">', '')];
    }),
  );
}

test('each email names whose it is, fits a phone, and can be read light and dark', async ({ page, server }) => {
  test.slow();
  const all = await emails(server);
  expect(all.length).toBeGreaterThan(12);
  for (const [name, subject, html] of all) {
    expect(subject, name).toContain(brand);
    // Without a server: as where pictures are not loaded.
    await page.setContent(html);
    await expect(page.getByRole('heading', { level: 1 }), name).toHaveText(subject.replaceAll('&#39;', "'").replaceAll('&amp;', '&'));
    await expect(page.getByText(t('mail-sent-by', { brand, site: new URL(server.url).host })), name).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, `${name}, ${width}, ${colorScheme}`).toBeLessThanOrEqual(width);
      }
      // A table for the sake of old programs is no landmark.
      const { violations } = await new AxeBuilder({ page }).disableRules(['landmark-one-main', 'region']).analyze();
      expect(violations.map(({ id, nodes }) => [name, colorScheme, id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  }
});

test.describe('of a brand whose name is one long word', () => {
  test.use({ settings: { ...looks, BRAND_NAME: 'Donaudampfschifffahrtsgesellschaftskonto' } });

  test('each email fits the narrowest phone', async ({ page, server }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    for (const [name, , html] of await emails(server)) {
      await page.setContent(html);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(320);
    }
  });
});

test('no email needs what a mail program does not know', async ({ server }) => {
  for (const [name, , html] of await emails(server)) {
    for (const emailClients of PROGRAMS) {
      const { errors = [] } = doIUseEmail(html, { emailClients: [emailClients] as never }) as { errors?: string[] };
      const unknown = errors.map((error) => /^`(.*)` is not supported/.exec(error)?.[1] ?? error);
      expect(unknown.filter((what) => !DOES_WITHOUT.includes(what)), `${name}, ${emailClients}`).toEqual([]);
    }
  }
});
