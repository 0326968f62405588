import {
  GRACE, PASSWORD, expect, expectAccountOf, expectVisibleFocus, loginField, passwordField, tabTo, test,
} from '../vocabulary';

export function byKeyboard() {
  test('Tab, Enter and Space are enough from the start page in and out again', async ({ page }) => {
    const { keyboard } = page;
    await page.goto('/');
    await tabTo(page, page.getByRole('link', { name: 'Create an account' }));
    await keyboard.press('Enter');

    await expect(loginField(page)).toBeFocused();
    await keyboard.type(GRACE);
    await tabTo(page, passwordField(page));
    await keyboard.type('short');
    await keyboard.press('Enter');
    await expect(page.getByRole('alert'), 'the news comes first').toBeFocused();
    await tabTo(page, page.getByRole('link', { name: 'Password needs at least 8 characters.' }));
    await keyboard.press('Enter');
    await expect(passwordField(page)).toBeFocused();
    await keyboard.type(PASSWORD);
    await tabTo(page, page.getByRole('button', { name: 'Create account' }));
    await keyboard.press('Space');

    await expectAccountOf(page, GRACE);
    await tabTo(page, page.getByRole('button', { name: 'Sign out' }));
    await keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText('You are signed out on this device.');

    await tabTo(page, page.getByRole('navigation').getByRole('link', { name: 'Sign in' }));
    await keyboard.press('Enter');
    await expect(loginField(page)).toBeFocused();
    await keyboard.type(GRACE);
    await tabTo(page, passwordField(page));
    await keyboard.type(PASSWORD);
    await tabTo(page, page.getByLabel('Keep me signed in'));
    await keyboard.press('Space');
    await expect(page.getByLabel('Keep me signed in')).not.toBeChecked();
    await keyboard.press('Enter');
    await expectAccountOf(page, GRACE);
  });

  test('the first Tab offers to skip to the content, and the next goes on from there', async ({ page }) => {
    await page.goto('/');
    const skip = page.getByRole('link', { name: 'Skip to the content' });
    await page.keyboard.press('Tab');
    await expect(skip).toBeFocused();
    await expectVisibleFocus(page);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Create an account' })).toBeFocused();
  });
}
