import {
  ADA,
  BOTH,
  NEW_PASSWORD,
  PASSWORD,
  codeField,
  expect,
  expectAccountOf,
  expectVisibleFocus,
  loginField,
  menu,
  notice,
  passwordField,
  register,
  t,
  tabTo,
  test,
} from '../vocabulary';

test.describe('by keyboard', BOTH, () => {
  test('Tab, Enter and Space are enough from the start page in and out again', async ({ page }) => {
    const { keyboard } = page;
    await page.goto('/');
    await tabTo(page, page.getByRole('main').getByRole('link', { name: t('sign-up-button') }));
    await keyboard.press('Enter');

    await expect(loginField(page)).toBeFocused();
    await keyboard.type(ADA);
    await tabTo(page, passwordField(page));
    await keyboard.type('short');
    await keyboard.press('Enter');
    await expect(page.getByRole('alert'), 'the news comes first').toBeFocused();
    await tabTo(page, page.getByRole('link', { name: t('fault-too-short', { min: 8 }) }));
    await keyboard.press('Enter');
    await expect(passwordField(page)).toBeFocused();
    await keyboard.type(PASSWORD);
    await tabTo(page, page.getByRole('button', { name: t('sign-up-button') }));
    await keyboard.press('Space');

    await expectAccountOf(page, ADA);
    await expect(notice(page), 'the news comes first').toBeFocused();
    await keyboard.press('Shift+Tab');
    await expect(menu(page)).toBeFocused();
    await keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: t('sessions-sign-out-here') }));
    await keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText(t('flash-signed-out'));
    await expect(notice(page)).toBeFocused();

    await tabTo(page, loginField(page));
    await keyboard.type(ADA);
    await tabTo(page, passwordField(page));
    await keyboard.type(PASSWORD);
    await tabTo(page, page.getByLabel(t('sign-in-remember')));
    await keyboard.press('Space');
    await expect(page.getByLabel(t('sign-in-remember'))).not.toBeChecked();
    await keyboard.press('Enter');
    await expectAccountOf(page, ADA);
  });

  test('a forgotten password is replaced without touching anything but the keys', async ({ page, server }) => {
    await register(server, ADA);
    const { keyboard } = page;
    await page.goto('/sign-in');
    await expect(loginField(page)).toBeFocused();
    await tabTo(page, page.getByRole('link', { name: t('sign-in-forgot') }));
    await keyboard.press('Enter');
    await expect(page).toHaveURL('/forgot-password');
    await expect(loginField(page)).toBeFocused();
    await keyboard.type(ADA);
    await tabTo(page, page.getByRole('button', { name: t('forgot-button') }));
    await keyboard.press('Space');

    await expect(page).toHaveURL('/reset-password');
    await expect(notice(page), 'what was done is heard').toBeFocused();
    await tabTo(page, codeField(page));
    const { code } = await server.mailbox.letterTo(ADA, t('mail-reset-title'));
    await keyboard.type('wrong');
    await tabTo(page, page.getByLabel(t('field-new-password')));
    await keyboard.type(NEW_PASSWORD);
    await keyboard.press('Enter');
    await expect(page.getByRole('alert'), 'the news comes first').toBeFocused();
    await tabTo(page, codeField(page));
    await keyboard.type(code.toLowerCase());
    await tabTo(page, page.getByLabel(t('field-new-password')));
    await keyboard.type(NEW_PASSWORD);
    await tabTo(page, page.getByRole('button', { name: t('reset-button') }));
    await keyboard.press('Enter');

    await expect(page).toHaveURL('/sign-in');
    await expect(notice(page)).toContainText(t('flash-password-reset'));
    await expect(notice(page)).toBeFocused();
    await expect(loginField(page), 'typed before').toHaveValue(ADA);
    await tabTo(page, passwordField(page));
    await keyboard.type(NEW_PASSWORD);
    await keyboard.press('Enter');
    await expectAccountOf(page, ADA);
  });

  test('the first Tab offers to skip to the content, and the next goes on from there', async ({ page }) => {
    await page.goto('/');
    const skip = page.getByRole('link', { name: t('frame-skip') });
    await page.keyboard.press('Tab');
    await expect(skip).toBeFocused();
    await expectVisibleFocus(page);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('main').getByRole('link', { name: t('sign-up-button') })).toBeFocused();
  });
});
