import { expect, summary, test } from '../vocabulary';

/** What an attacker would like the page to say. */
const LURE = 'Your account is locked, call 0900-1234';

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

const FORGED = {
  'plain text': LURE,
  'no base64': '%%%',
  'nothing': '',
  'base64 of no JSON': Buffer.from(LURE).toString('base64url'),
  'a sentence': base64(LURE),
  'the error of another program': base64({ ServerError: LURE }),
  'the error with a sentence in it': base64({ InvalidCredentials: LURE }),
  'a wait that is a sentence': base64({ TooManyAttempts: { retry_after: LURE } }),
  'a field of another name': base64({ Validation: [{ field: LURE, fault: 'Required' }] }),
  'a fault of another name': base64({ Validation: [{ field: 'login', fault: { Other: LURE } }] }),
};

export function forgedLinks() {
  for (const [page_, form] of [['/sign-in', 'sign_in'], ['/sign-up', 'sign_up']]) {
    test(`a forged link cannot make ${page_} say what its sender wants`, async ({ page }) => {
      for (const [what, error] of Object.entries(FORGED)) {
        for (const path of [`/forms/${form}`, LURE]) {
          const query = new URLSearchParams({ __path: path, __err: error });
          const response = await page.goto(`${page_}?${query}`);
          expect(response?.status(), what).toBe(200);
          expect(await page.content(), what).not.toContain('0900');
        }
      }
    });
  }

  test('a true word of ours with a false field says only what we wrote', async ({ page }) => {
    const error = base64({ Validation: [{ field: 'new_password', fault: 'WrongPassword' }] });
    await page.goto(`/sign-in?__path=/forms/sign_in&__err=${error}`);
    await expect(summary(page)).toContainText('Some of what you entered needs another look.');
    await expect(summary(page).getByRole('link')).toHaveCount(0);
  });
}
