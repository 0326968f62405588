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
  for (const [at, form] of [['/sign-in', 'sign_in'], ['/sign-up', 'sign_up']]) {
    test(`a forged link cannot make ${at} say what its sender wants`, async ({ page, server }) => {
      const links = Object.entries(FORGED).map(([what, error]) => [what, `/forms/${form}`, error]);
      for (const [what, __path, __err] of [...links, ['a form of another name', LURE, base64('Internal')]]) {
        const answer = await server.ask(`${at}?${new URLSearchParams({ __path, __err })}`);
        expect(answer.status, what).toBe(200);
        expect(read(await answer.text()), what).not.toContain('0900');
      }
      const lure = new URLSearchParams({ __path: `/forms/${form}`, __err: FORGED['a sentence'] });
      await page.goto(`${at}?${lure}`);
      await expect(summary(page)).toContainText(t('error-malformed'));
      expect(read(await page.content())).not.toContain('0900');
    });
  }

  test('an error of ours about a field of another page says only what we wrote', async ({ page }) => {
    const error = base64({ Validation: [{ field: 'new_password', fault: 'WrongPassword' }] });
    await page.goto(`/sign-in?${new URLSearchParams({ __path: '/forms/sign_in', __err: error })}`);
    await expect(summary(page)).toContainText(t('error-validation'));
    await expect(summary(page).getByRole('link')).toHaveCount(0);
  });
});
