import { ADA, PASSWORD, WITHOUT_SCRIPTS, expect, loginField, passwordField, showPassword, signUp, t, test, expectAccountOf } from '../vocabulary';

test('what was typed can be looked at and hidden again', async ({ page }) => {
  await page.goto('/sign-in');
  await passwordField(page).fill(PASSWORD);
  await expect(passwordField(page)).toHaveAttribute('type', 'password');
  await expect(showPassword(page)).toHaveAttribute('aria-pressed', 'false');

  await showPassword(page).click();
  await expect(passwordField(page)).toHaveAttribute('type', 'text');
  await expect(passwordField(page)).toHaveValue(PASSWORD);
  await expect(showPassword(page)).toHaveAttribute('aria-pressed', 'true');

  await showPassword(page).press('Space');
  await expect(passwordField(page)).toHaveAttribute('type', 'password');
  await expect(passwordField(page)).toHaveValue(PASSWORD);
  await expect(showPassword(page)).toHaveAttribute('aria-pressed', 'false');
});

test('a password that is being looked at is sent as a password', async ({ page }) => {
  await page.goto('/sign-up');
  await loginField(page).fill(ADA);
  await passwordField(page).fill(PASSWORD);
  await showPassword(page).click();
  await expect(passwordField(page)).toHaveAttribute('type', 'text');
  await page.evaluate(() => {
    const { password } = document.forms[0].elements as unknown as { password: HTMLInputElement };
    addEventListener('pagehide', () => sessionStorage.setItem('left as', password.type));
  });
  await page.getByRole('button', { name: t('sign-up-button') }).click();
  await expect(page).toHaveURL('/account');
  expect(await page.evaluate(() => sessionStorage.getItem('left as'))).toBe('password');
});

test('where a password is changed each field has a switch of its own', async ({ page }) => {
  await signUp(page, ADA);
  await expectAccountOf(page, ADA);
  await page.goto('/account/security');
  await expect(showPassword(page)).toHaveCount(2);
  // Each says whose it is.
  for (const field of ['field-current-password', 'field-new-password']) {
    await expect(page.getByRole('button', { name: `${t('show-password')} ${t(field)}` })).toHaveCount(1);
  }
  await showPassword(page).last().click();
  await expect(page.getByLabel(t('field-new-password'))).toHaveAttribute('type', 'text');
  await expect(page.getByLabel(t('field-current-password'))).toHaveAttribute('type', 'password');
});

test('without scripts there is no button that does nothing', WITHOUT_SCRIPTS, async ({ page }) => {
  await page.goto('/sign-in');
  await expect(passwordField(page)).toBeVisible();
  await expect(showPassword(page)).toHaveCount(0);
});

test('while a password is typed the page says that Caps Lock is on, and when it is long enough', async ({ page }) => {
  await page.goto('/sign-up');
  const field = passwordField(page);
  const says = page.getByRole('status').filter({ hasText: t('field-caps-lock') });
  await field.dispatchEvent('keydown', { key: 'A', modifierCapsLock: true });
  await expect(says).toBeVisible();
  await field.dispatchEvent('keyup', { key: 'CapsLock' });
  await expect(says).toHaveCount(0);

  const hint = page.getByText(t('new-password-hint', { min: 8 }));
  await field.pressSequentially('1234567');
  await expect(hint).not.toHaveClass(/met/);
  await field.pressSequentially('8');
  await expect(hint).toHaveClass(/met/);
});
