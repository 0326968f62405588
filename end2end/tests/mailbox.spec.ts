import { ADA, BOTH, expect, expectAccountOf, notice, signUp, t, test, title } from '../vocabulary';

test.describe('mailbox', BOTH, () => {
  test('while nobody has set a mail server, letters are read at /dev/mailbox', async ({ page }) => {
    await page.goto('/dev/mailbox');
    await expect(title(page)).toHaveText(t('mailbox-title'));
    await expect(page.getByText(t('mailbox-empty'))).toBeVisible();

    await signUp(page, ADA);
    await expectAccountOf(page, ADA);
    const letter = page.getByRole('article');
    await expect(async () => {
      await page.goto('/dev/mailbox');
      await expect(letter).toHaveCount(1, { timeout: 1 });
    }).toPass();
    await expect(page.getByText(t('mailbox-empty'))).toHaveCount(0);
    await expect(letter.getByRole('heading')).toHaveText(t('mail-verify-title'));
    await expect(letter).toContainText(t('mailbox-sent', { address: ADA, moment: '' }).trim());

    await expect(letter.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText(t('mail-verify-title'));
    await letter.frameLocator('iframe').getByRole('link', { name: t('mail-confirm') }).click();
    await expect(page).toHaveURL('/verify-email');
    await page.goto('/dev/mailbox');

    await letter.getByRole('link', { name: t('mailbox-html') }).click();
    await expect(page).toHaveURL(/\/dev\/mailbox\/[\w-]+$/);
    await expect(title(page)).toHaveText(t('mail-verify-title'));
    await page.getByRole('link', { name: t('mail-confirm') }).click();
    await expect(page).toHaveURL('/verify-email');
    await page.goto('/dev/mailbox');
    await letter.getByText(t('mailbox-text')).click();
    await letter.getByRole('link', { name: '/verify-email?token=' }).click();
    await expect(page).toHaveURL('/verify-email');
    await page.getByRole('button', { name: t('verify-button') }).click();
    await expectAccountOf(page, ADA);
    await expect(notice(page)).toHaveText(t('flash-email-verified'));
  });

  test('who signed in before confirming is asked for it, and can have another letter', async ({ page, server }) => {
    await signUp(page, ADA);
    await expectAccountOf(page, ADA);
    const first = await server.mailbox.letterTo(ADA);
    await page.goto('/account/email');
    await expect(page.getByText(t('email-confirm-why', { address: ADA }))).toBeVisible();
    await page.getByRole('button', { name: t('email-send') }).click();
    await expect(page).toHaveURL('/verify-email');
    const second = await server.mailbox.letterTo(ADA);
    expect(second.code).not.toBe(first.code);
    await page.getByLabel(t('field-email-code')).fill(second.code);
    await page.getByRole('button', { name: t('verify-code-button'), exact: true }).click();
    await expectAccountOf(page, ADA);
    await page.goto('/account/email');
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([t('email-change-title')]);
  });
});
