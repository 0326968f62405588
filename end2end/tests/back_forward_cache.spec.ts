import type { BrowserContext, Page } from '@playwright/test';

import {
  ADA, documentsOf, expect, expectAccountOf, expectNothingOf, signOut, signUp, t, test, withBackForwardCache,
} from '../vocabulary';

test.use(withBackForwardCache());

test('Back after signing out shows nothing, in a browser that keeps pages as they were', async ({ page, context }) => {
  const seen = await watch(context);
  await signUp(page, ADA);
  await expectAccountOf(page, ADA);
  await expect.poll(() => seen.account.length, 'the watch can see').toBeGreaterThan(0);
  await signOut(page);

  const out = Date.now();
  const documents = documentsOf(page);
  await page.goBack();
  await expectNothingOf(page, ADA);
  expect(documents).toEqual(['/account', '/sign-in']);
  expect(seen.account.filter((moment) => moment > out)).toEqual([]);
});

/** Safari and older browsers keep pages whatever `Cache-Control` says: here nothing says it. */
test.describe('where no-store is not heeded', () => {
  test.use({ proxied: true });

  test.beforeEach(({ between }) => {
    between.onAnswer = (headers, { url }) => {
      if (!url?.startsWith('/pkg/')) delete headers['cache-control'];
    };
  });

  test('Back after signing out is blank until it has been asked for anew', async ({ page, context }) => {
    const seen = await watch(context);
    await signUp(page, ADA);
    await expectAccountOf(page, ADA);
    await expect.poll(() => seen.account.length, 'the watch can see').toBeGreaterThan(0);
    await signOut(page);

    const out = Date.now();
    const documents = documentsOf(page);
    await back(page);
    await expectNothingOf(page, ADA);
    expect(seen.restored, 'the browser did keep the page').toHaveLength(1);
    expect(documents).toEqual(['/account', '/sign-in']);
    expect(seen.account.filter((moment) => moment > out)).toEqual([]);
  });

  test('Back while signed in draws the page anew, and leaves nothing blank', async ({ page, context }) => {
    const seen = await watch(context);
    await signUp(page, ADA);
    await expectAccountOf(page, ADA);
    await page.getByRole('link', { name: t('tasks-title') }).click();
    await expect(page).toHaveURL('/tasks');

    const documents = documentsOf(page);
    await back(page);
    await expect.poll(() => documents).toEqual(['/account']);
    await expectAccountOf(page, ADA);
    expect(seen.restored, 'the browser did keep the page').toHaveLength(1);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

/** Not `goBack`, which waits for the document that was kept and gets the one that replaces it. */
const back = (page: Page) => page.evaluate(() => history.back());

/** Moments, by the page's clock. */
interface Seen {
  /** Frames in which details of the account could be read. */
  account: number[];
  /** Pages that came out of the cache. */
  restored: number[];
}

/** Looks at every frame of every page, also of those that come out of the cache. */
async function watch(context: BrowserContext): Promise<Seen> {
  const seen: Seen = { account: [], restored: [] };
  // A page that comes out of the cache tells its whole story again: hence the moments.
  context.on('console', (message) => {
    const [what, moment] = message.text().split(' ');
    if (what === 'account' || what === 'restored') seen[what].push(Number(moment));
  });
  await context.addInitScript(() => {
    addEventListener('pageshow', (event) => event.persisted && console.debug('restored', Date.now()));
    const look = () => {
      if (document.querySelector('dd')?.checkVisibility()) console.debug('account', Date.now());
      requestAnimationFrame(look);
    };
    look();
  });
  return seen;
}
