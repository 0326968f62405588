/** Where an address must be confirmed, an account without one is asked for it after the password. */
import {
  ADA, BOTH, GRACE, codeField, confirmBy, expect, expectAccountOf, notice, register, serverWith, signIn, t, test, title,
} from '../vocabulary';

test.describe('an account without an address', BOTH, () => {
  test.use(serverWith({ REQUIRE_VERIFIED_EMAIL: 'true' }));

  test('is asked for one, can correct it, and is let in by the link', async ({ page, server }) => {
    await register(server, GRACE);
    await signIn(page, GRACE);
    await expect(title(page)).toHaveText(t('email-add-title'));
    const field = page.getByLabel(t('field-email'), { exact: true });
    await expect(field).toBeFocused();
    await field.fill('countess@example.com');
    await page.getByRole('button', { name: t('email-send') }).click();
    await expect(notice(page)).toBeFocused();
    await expect(page.getByRole('main')).toContainText('countess@example.com');
    await expect(codeField(page)).toBeVisible();

    await page.getByRole('link', { name: t('verify-different') }).click();
    await expect(title(page)).toHaveText(t('email-add-title'));
    await field.fill(ADA);
    await page.getByRole('button', { name: t('email-send') }).click();
    await confirmBy(page, await server.mailbox.letterTo(ADA));
    await expectAccountOf(page, GRACE);
    await expect(page.getByRole('main')).toContainText(ADA);
  });
});
