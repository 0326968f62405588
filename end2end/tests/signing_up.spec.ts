import {
  ADA,
  BOTH,
  GRACE,
  PASSWORD,
  expect,
  expectAccountOf,
  expectWrong,
  loginField,
  passwordField,
  register,
  signUp,
  summary,
  t,
  test,
} from '../vocabulary';

const HINT = t('new-password-hint', { min: 8 });

test.describe('signing up', BOTH, () => {
  test('what is wrong stands beside each field, and in a summary that leads there', async ({ page }) => {
    await signUp(page, '', '');
    await expectWrong(loginField(page), t('fault-not-an-address'));
    await expectWrong(passwordField(page), `${t('fault-required', { field: 'password' })} ${HINT}`);
    await expect(summary(page).getByRole('heading')).toHaveText(t('title-validation'));
    const links = summary(page).getByRole('link');
    await expect(links).toHaveText([t('fault-not-an-address'), t('fault-required', { field: 'password' })]);

    await links.last().click();
    await expect(passwordField(page)).toBeFocused();
    await links.first().click();
    await expect(loginField(page)).toBeFocused();
  });

  test('a refused password says why, and the name stays', async ({ page }) => {
    const refused = {
      'seven77': t('fault-too-short', { min: 8 }),
      'password123': t('fault-common-password'),
      [ADA]: t('fault-same-as-login'),
    };
    for (const [password, sentence] of Object.entries(refused)) {
      await signUp(page, ADA, password);
      await expectWrong(passwordField(page), `${sentence} ${HINT}`);
      await expect(loginField(page)).not.toHaveAttribute('aria-invalid');
      await expect(loginField(page)).toHaveValue(ADA);
      await expect(passwordField(page)).toHaveValue('');
    }
    await passwordField(page).fill(PASSWORD);
    await page.getByRole('button', { name: t('sign-up-button') }).click();
    await expectAccountOf(page, ADA);
  });

  test('a refused name says why, and is shown as it was typed', async ({ page }) => {
    const refused = {
      'ada@': t('fault-not-an-address'),
      'ada lovelace': t('fault-bad-character-or-space'),
      '<b>"ada"</b>@&amp;': t('fault-not-an-address'),
    };
    for (const [login, sentence] of Object.entries(refused)) {
      await signUp(page, login);
      await expectWrong(loginField(page), sentence);
      await expect(loginField(page)).toHaveValue(login);
    }
    await expect(page.locator('b')).toHaveCount(0);
  });

  test('a taken name is said at the field, whatever its case', async ({ page, server }) => {
    await register(server, GRACE);
    await signUp(page, GRACE.toUpperCase());
    await expectWrong(loginField(page), t('fault-taken'));
    await expect(loginField(page)).toHaveValue(GRACE.toUpperCase());
    await expect(page).toHaveURL(/\/sign-up\?/);
    expect(decodeURIComponent(page.url()).toLowerCase()).not.toContain(GRACE);
  });

  test('a person who was sent to sign in can sign up instead and still gets where they wanted', async ({ page }) => {
    await page.goto('/sign-in?return_to=%2Ftasks%3Fstatus%3Ddone');
    await page.getByRole('link', { name: t('sign-in-create') }).click();
    await page.getByRole('link', { name: t('sign-up-by-username') }).click();
    await page.getByLabel(t('field-username')).fill(GRACE);
    await passwordField(page).fill(PASSWORD);
    await page.getByRole('button', { name: t('sign-up-button') }).click();
    await expect(page).toHaveURL('/tasks?status=done');
  });

  test('an address is asked for, and a user name has a warning beside it', async ({ page }) => {
    await page.goto('/sign-up');
    await page.getByLabel(t('field-email'), { exact: true }).fill(GRACE);
    await passwordField(page).fill(PASSWORD);
    await page.getByRole('button', { name: t('sign-up-button') }).click();
    await expectWrong(loginField(page), t('fault-not-an-address'));
    await page.getByRole('link', { name: t('sign-up-by-username') }).click();
    await expect(page.getByLabel(t('field-email-optional'))).toHaveAccessibleDescription(t('sign-up-without-email'));
    await page.getByLabel(t('field-username')).fill(GRACE);
    await page.getByLabel(t('field-email-optional')).fill('ada@');
    await passwordField(page).fill(PASSWORD);
    await page.getByRole('button', { name: t('sign-up-button') }).click();
    await expect(page.getByLabel(t('field-username'))).toHaveValue(GRACE);
    await expect(page.getByLabel(t('field-email-optional'))).toHaveValue('ada@');
    await page.getByLabel(t('field-email-optional')).fill(ADA);
    await passwordField(page).fill(PASSWORD);
    await page.getByRole('button', { name: t('sign-up-button') }).click();
    await expectAccountOf(page, GRACE);
    await expect(page.getByRole('main')).toContainText(ADA);
  });
});
