import type { Page } from '@playwright/test';

import {
  ADA,
  BOTH,
  GRACE,
  PASSWORD,
  expect,
  expectAccountOf,
  loginField,
  passwordField,
  sendSignIn,
  signOut,
  signUp,
  t,
  test,
} from '../vocabulary';

/** Signed in with "Keep me signed in", as it is ticked; then the session is over. */
async function stayUntilItIsOver(page: Page): Promise<void> {
  await signUp(page, ADA);
  await signOut(page);
  await sendSignIn(page, ADA);
  await expectAccountOf(page, ADA);
  await page.context().clearCookies({ name: /token|flow/ });
}

test.describe('coming back', BOTH, () => {
  test('whoever stayed signed in is greeted, and asked for the password alone', async ({ page }) => {
    await stayUntilItIsOver(page);
    await page.goto('/tasks');

    await expect(page).toHaveURL('/sign-in?return_to=%2Ftasks');
    await expect(page.getByRole('main')).toContainText('a•••@example.com');
    await expect(page.getByRole('main')).not.toContainText(ADA);
    await expect(loginField(page)).not.toBeVisible();
    await expect(passwordField(page)).toBeFocused();
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/tasks');
  });

  test('somebody else says so, and goes where they were going', async ({ page }) => {
    await signUp(page, GRACE);
    await signOut(page);
    await stayUntilItIsOver(page);
    await page.goto('/tasks');
    await page.getByRole('link', { name: t('sign-in-not-you') }).click();
    await sendSignIn(page, GRACE);
    await expect(page).toHaveURL('/tasks');
    await page.goto('/account');
    await expectAccountOf(page, GRACE);
  });

  test('whoever signed out is nobody to this browser', async ({ page }) => {
    await signUp(page, ADA);
    await signOut(page);
    await page.goto('/sign-in');
    await expect(page.getByText(t('sign-in-not-you'))).toHaveCount(0);
    await expect(loginField(page)).toBeVisible();
  });
});
