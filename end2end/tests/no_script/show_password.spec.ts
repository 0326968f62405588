import { expect, passwordField, showPassword, test } from '../../vocabulary';

test('without scripts there is no button that does nothing', async ({ page }) => {
  await page.goto('/sign-in');
  await expect(passwordField(page)).toBeVisible();
  await expect(showPassword(page)).toHaveCount(0);
});
