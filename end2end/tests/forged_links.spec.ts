import { BOTH, expect, summary, t, test } from '../vocabulary';

/** What an attacker would like the page to say. */
const LURE = 'Your account is locked, call 0900-1234';

/** As the server functions write it: the alphabet for URLs, with padding. */
const urlSafe = (text: string) => Buffer.from(text).toString('base64').replaceAll('+', '-').replaceAll('/', '_');
const base64 = (value: unknown) => urlSafe(JSON.stringify(value));

const FORGED = {
  'plain text': LURE,
  'no base64': '%%%',
  'nothing': '',
  'base64 of no JSON': urlSafe(LURE),
  'a sentence': base64(LURE),
  'the error of another program': base64({ ServerError: LURE }),
  'the error with a sentence in it': base64({ InvalidCredentials: LURE }),
  'a wait that is a sentence': base64({ TooManyAttempts: { retry_after: LURE } }),
  'a field of another name': base64({ Validation: [{ field: LURE, fault: 'Required' }] }),
  'a fault of another name': base64({ Validation: [{ field: 'login', fault: { Other: LURE } }] }),
};

/** Without the page's own address, to which the switch of languages leads back: nobody reads it there. */
const read = (html: string) => html.replaceAll(/<input type="hidden" name="return_to" value="[^"<>]*">/g, '');

test.describe('forged links', BOTH, () => {
  for (const at of ['/sign-in', '/sign-up']) {
    test(`a forged link cannot make ${at} say what its sender wants`, async ({ page, server }) => {
      for (const [what, forged] of Object.entries(FORGED)) {
        for (const query of [{ refused: forged }, { __path: '/forms/sign_in', __err: forged }]) {
          const answer = await server.ask(`${at}?${new URLSearchParams(Object.entries(query))}`);
          expect(answer.status, what).toBe(200);
          expect(read(await answer.text()), what).not.toContain('0900');
        }
      }
      await page.goto(`${at}?${new URLSearchParams({ refused: LURE })}`);
      await expect(summary(page)).toHaveCount(0);
      await page.goto(`${at}?refused=malformed_request`);
      await expect(summary(page), 'a word of ours says what we wrote').toContainText(t('error-malformed'));
    });
  }

  test('a word of ours names no field', async ({ page }) => {
    await page.goto('/sign-in?refused=validation_failed');
    await expect(summary(page)).toContainText(t('error-validation'));
    await expect(summary(page).getByRole('link')).toHaveCount(0);
  });
});
