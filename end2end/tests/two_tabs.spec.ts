import type { IncomingMessage } from 'node:http';

import type { Page } from '@playwright/test';
import { setTimeout as pause } from 'node:timers/promises';

import {
  ADA,
  BOTH,
  SHORT_LIVED,
  counterOf,
  expect,
  expectAccountOf,
  outlive,
  refreshTokenOf,
  rendezvous,
  signOut,
  signUp,
  t,
  test,
  title,
  tokensOf,
} from '../vocabulary';

const expectActivity = (page: Page) => expect(title(page)).toHaveText(t('activity-title'));
const isPage = ({ url }: IncomingMessage) => url === '/account' || url === '/account/activity';

test.describe('two tabs', BOTH, () => {
  test.use({ ...SHORT_LIVED, proxied: true });

  test('two tabs that renew at the same moment are both in, by one step, and stay in', async ({
    page,
    context,
    between,
  }) => {
    await signUp(page, ADA);
    const other = await context.newPage();
    await other.goto('/account/activity'); // another address: for one, Chromium asks one after the other
    const before = await tokensOf(context);

    await outlive(before);
    const shown: (string | undefined)[] = [];
    const both = rendezvous(2);
    between.onRequest = (request) => {
      if (!isPage(request)) return;
      shown.push(request.headers.cookie);
      return both();
    };
    const answers = await Promise.all([page.reload(), other.reload()]);

    expect(shown, 'both came before either was answered').toHaveLength(2);
    // The access token's cookie may lapse between the two: it is over in any case.
    for (const cookies of shown) expect(cookies).toContain(before.refresh.value);
    expect(answers.map((answer) => answer?.status())).toEqual([200, 200]);
    await expectAccountOf(page, ADA);
    await expectActivity(other);
    let now = await tokensOf(context);
    expect(counterOf(now)).toBe(counterOf(before) + 1);

    between.onRequest = () => {};
    for (const [tab, expectIn] of [[other, expectActivity], [page, expectAccountOf]] as const) {
      const counter = counterOf(now);
      await outlive(now);
      await tab.reload();
      await expectIn(tab, ADA);
      now = await tokensOf(context);
      expect(counterOf(now)).toBe(counter + 1);
    }
  });

  test('an answer that got lost on the way does not sign the person out', async ({ page, context, between }) => {
    await signUp(page, ADA);
    const before = await tokensOf(context);

    await outlive(before);
    between.onAnswer = () => false;
    await expect(page.reload()).rejects.toThrow('net::ERR_EMPTY_RESPONSE');
    expect((await refreshTokenOf(context)).value, 'the browser never saw its successor').toBe(before.refresh.value);

    await page.close();
    between.onAnswer = () => {};
    await pause(1100); // past the leeway
    const later = await context.newPage();
    await later.goto('/account');
    await expectAccountOf(later, ADA);
    await outlive(await tokensOf(context));
    await later.reload();
    await expectAccountOf(later, ADA);
  });

  test('signing out in one tab signs the other out at its next step', async ({ page, context }) => {
    await signUp(page, ADA);
    const other = await context.newPage();
    await other.goto('/account');
    await signOut(page);
    await other.reload();
    await expect(other).toHaveURL('/sign-in?return_to=%2Faccount');
  });
});
