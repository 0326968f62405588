import type { Page } from '@playwright/test';

import { expect, summary, test } from '../vocabulary';

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

export function forgedLinks() {
  for (const [at, form] of [['/sign-in', 'sign_in'], ['/sign-up', 'sign_up']]) {
    test(`a forged link cannot make ${at} say what its sender wants`, async ({ page }) => {
      for (const [what, error] of Object.entries(FORGED)) {
        await follow(page, at, { __path: `/forms/${form}`, __err: error }, what);
      }
      await follow(page, at, { __path: LURE, __err: base64('Internal') }, 'a form of another name');
    });
  }

  test('an error of ours about a field of another page says only what we wrote', async ({ page }) => {
    const error = base64({ Validation: [{ field: 'new_password', fault: 'WrongPassword' }] });
    await follow(page, '/sign-in', { __path: '/forms/sign_in', __err: error }, 'a true error');
    await expect(summary(page)).toContainText('Some of what you entered needs another look.');
    await expect(summary(page).getByRole('link')).toHaveCount(0);
  });
}

async function follow(page: Page, at: string, query: Record<string, string>, what: string): Promise<void> {
  const response = await page.goto(`${at}?${new URLSearchParams(query)}`);
  expect(response?.status(), what).toBe(200);
  expect(await page.content(), what).not.toContain('0900');
}
