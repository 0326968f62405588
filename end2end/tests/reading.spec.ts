import {
  ADA,
  BOTH,
  LANGUAGE,
  PASSWORD,
  confirmBy,
  expect,
  expectAccountOf,
  loginField,
  passwordField,
  register,
  sendSignIn,
  serverWith,
  serverWithMail,
  showPassword,
  signIn,
  signUp,
  t,
  test,
  textIn,
} from '../vocabulary';

/** The other of the two that people read. */
const other = () => (t('language-name') === 'Deutsch' ? 'en' : 'de');
const name = (language: string) => textIn(language, 'language-name');

test.describe('in which language somebody reads', BOTH, () => {
  test('the switch at the foot keeps the page and where it leads on to', async ({ page, server }) => {
    await register(server, ADA);
    await page.goto('/sign-in?return_to=%2Ftasks%3Fstatus%3Dopen');
    const there = page.url();
    await page.getByRole('contentinfo').getByRole('button', { name: name(other()) }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(textIn(other(), 'sign-in-title'));
    await expect(page.locator('html')).toHaveAttribute('lang', other());
    expect(page.url()).toBe(there);
    await page.getByLabel(textIn(other(), 'field-login')).fill(ADA);
    await page.getByLabel(textIn(other(), 'field-password'), { exact: true }).fill(PASSWORD);
    await page.getByRole('main').getByRole('button', { name: textIn(other(), 'sign-in-title') }).click();
    await expect(page).toHaveURL('/tasks?status=open');
    await expect(page.locator('html')).toHaveAttribute('lang', other());
  });

  test('what the account says wins in a browser that asks for another', async ({ page, elsewhere }) => {
    await signUp(page, ADA);
    await expectAccountOf(page, ADA);
    await page.goto('/account/preferences');
    await page.getByRole('combobox', { name: t('field-language') }).selectOption(other());
    await page.getByLabel(t('field-time-zone')).selectOption('Asia/Kathmandu');
    await page.getByRole('button', { name: t('tasks-save') }).click();
    await expect(page.getByRole('status')).toHaveText(textIn(other(), 'flash-saved'));
    await expect(page.getByLabel(textIn(other(), 'field-time-zone'))).toHaveValue('Asia/Kathmandu');

    const far = await elsewhere();
    await signIn(far, ADA);
    await expect(far).toHaveURL('/account');
    await expect(far.getByRole('heading', { level: 1 })).toHaveText(textIn(other(), 'account-title'));
    await expect(far.locator('time').first()).toContainText('(Asia/Kathmandu)');
  });

  test('at a refused form the sentence comes in the other language', async ({ page }) => {
    await page.goto('/sign-in');
    await sendSignIn(page, '', '');
    await expect(page.getByRole('alert')).toContainText(t('title-validation'));
    await page.getByRole('contentinfo').getByRole('button', { name: name(other()) }).click();
    await expect(page.getByRole('alert')).toContainText(textIn(other(), 'title-validation'));
  });
});

test.describe('by email', BOTH, () => {
  test.use(serverWithMail());

  test('one reads as the page that asked for it, and as the account has chosen', async ({ page, mail, elsewhere }) => {
    await signUp(page, ADA);
    const first = await mail.letterTo(ADA, t('mail-verify-title'));
    for (const life of [t('hours', { n: 24 }), t('minutes', { n: 10 })]) {
      expect(first.text).toContain(life);
      expect(first.html).toContain(life);
    }
    await confirmBy(page, first);
    await expectAccountOf(page, ADA);

    const far = await elsewhere();
    await far.goto('/forgot-password');
    await far.getByRole('contentinfo').getByRole('button', { name: name(other()) }).click();
    await far.getByLabel(textIn(other(), 'field-login')).fill(ADA);
    await far.getByRole('button', { name: textIn(other(), 'forgot-button') }).click();
    const asked = await mail.letterTo(ADA, textIn(other(), 'mail-reset-title'));
    expect(asked.text).toContain(textIn(other(), 'mail-reset-life', { life: textIn(other(), 'hours', { n: 1 }) }));
    expect(asked.html).toContain(`<html lang="${other()}"`);

    // Who asks reads the other language still; the account says its own.
    await page.goto('/account/preferences');
    await page.getByRole('combobox', { name: t('field-language') }).selectOption(LANGUAGE);
    await page.getByRole('button', { name: t('tasks-save') }).click();
    await expect(page.getByRole('status')).toHaveText(t('flash-saved'));
    await far.goto('/forgot-password');
    await far.getByLabel(textIn(other(), 'field-login')).fill(ADA);
    await far.getByRole('button', { name: textIn(other(), 'forgot-button') }).click();
    const chosen = await mail.letterTo(ADA, t('mail-reset-title'));
    expect(chosen.html).toContain(`<html lang="${LANGUAGE}"`);
  });
});

test('what was typed goes along, a password never, not even where it is shown', async ({ page }) => {
  await page.goto('/sign-up');
  await loginField(page).fill(ADA);
  await passwordField(page).fill(PASSWORD);
  await showPassword(page).click();
  await expect(passwordField(page)).toHaveAttribute('type', 'text');
  // As the next page finds it, before any script of its own.
  await page.addInitScript(() => Object.assign(window, { found: JSON.stringify({ ...sessionStorage }) }));
  await page.getByRole('contentinfo').getByRole('button', { name: name(other()) }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', other());
  await expect(page.getByLabel(textIn(other(), 'field-email'), { exact: true })).toHaveValue(ADA);
  await expect(page.getByLabel(textIn(other(), 'field-password'), { exact: true })).toHaveValue('');
  const stored = await page.evaluate(() => (window as unknown as { found: string }).found);
  expect(stored).toContain(ADA);
  expect(stored).not.toContain(PASSWORD);
  expect(await page.evaluate(() => sessionStorage.length), 'nothing stays').toBe(0);
});

test('the switch on the page of preferences changes what is chosen there', async ({ page }) => {
  await signUp(page, ADA);
  await expectAccountOf(page, ADA);
  await page.goto('/account/preferences');
  await page.getByRole('combobox', { name: t('field-time-zone') }).selectOption('Asia/Tokyo');
  await page.getByRole('contentinfo').getByRole('button', { name: name(other()) }).click();
  await expect(page.getByRole('combobox', { name: textIn(other(), 'field-language') })).toHaveValue(other());
  await expect(page.getByRole('combobox', { name: textIn(other(), 'field-time-zone') })).toHaveValue('Asia/Tokyo');
});

test('what was typed on one page is put into no other', async ({ page }) => {
  await page.goto('/sign-in');
  await loginField(page).fill(ADA);
  await page.getByLabel(t('sign-in-remember')).uncheck();
  await page.getByRole('contentinfo').getByRole('button', { name: name(other()) }).click();
  await expect(page.getByLabel(textIn(other(), 'sign-in-remember'))).not.toBeChecked();
  await expect(page.getByLabel(textIn(other(), 'field-login'))).toHaveValue(ADA);
  await page.goto('/sign-up');
  await expect(page.getByLabel(textIn(other(), 'field-email'), { exact: true })).toHaveValue('');
});

test.describe('a code from an email', () => {
  test.use(serverWith({ REQUIRE_VERIFIED_EMAIL: 'true' }));

  test('is not kept when the language is changed', async ({ page }) => {
    await page.goto('/verify-email');
    await page.getByLabel(t('field-email-code')).fill('01ABCDEF');
    await page.getByRole('contentinfo').getByRole('button', { name: name(other()) }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', other());
    await expect(page.getByLabel(textIn(other(), 'field-email-code'))).toHaveValue('');
  });
});

test.describe('by whose clock', BOTH, () => {
  test.use({ timezoneId: 'Asia/Tokyo' });

  test('moments are shown by the browser where it can, else in UTC, named', async ({ page, javaScriptEnabled }) => {
    await signUp(page, ADA);
    await expectAccountOf(page, ADA);
    await expect(page.locator('time').first()).toContainText(javaScriptEnabled ? 'GMT+9' : 'UTC');
  });
});
