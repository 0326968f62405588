import {
  ADA,
  BOTH,
  NEW_PASSWORD,
  PASSWORD,
  WRONG_PASSWORD,
  changePassword,
  expect,
  expectAccountOf,
  expectNothingOf,
  expectSecurity,
  expectWrong,
  header,
  signIn,
  signUp,
  summary,
  t,
  test,
  tokensOf,
  wrongSignIn,
} from '../vocabulary';

test.describe('changing the password', BOTH, () => {
  test('the current password must be right, and the new one good', async ({ page }) => {
    await signUp(page, ADA);
    await changePassword(page, WRONG_PASSWORD, NEW_PASSWORD);
    await expectWrong(page.getByLabel(t('field-current-password')), t('fault-wrong-password'));
    await expect(summary(page).getByRole('link')).toHaveText([t('fault-wrong-password')]);
    await expect(page.getByLabel(t('field-new-password'))).not.toHaveAttribute('aria-invalid');
    for (const label of [t('field-current-password'), t('field-new-password')]) {
      await expect(page.getByLabel(label)).toHaveValue('');
    }

    await changePassword(page, PASSWORD, 'short');
    const hint = t('new-password-hint', { min: 8 });
    await expectWrong(page.getByLabel(t('field-new-password')), `${t('fault-too-short', { min: 8 })} ${hint}`);
    await expect(page.getByLabel(t('field-current-password'))).not.toHaveAttribute('aria-invalid');

    await page.context().clearCookies();
    await signIn(page, ADA, PASSWORD);
    await expectAccountOf(page, ADA);
  });

  test('a change signs every other browser out and keeps this one, on new tokens', async ({
    page,
    context,
    elsewhere,
    server,
  }) => {
    await signUp(page, ADA);
    const other = await elsewhere();
    await signIn(other, ADA);
    await expectAccountOf(other, ADA);
    const before = await tokensOf(context);

    await changePassword(page, PASSWORD, NEW_PASSWORD);
    await expectSecurity(page);
    const notice = page.getByRole('status');
    await expect(notice).toHaveText(
      t('flash-password-changed'),
    );
    const after = await tokensOf(context);
    expect(after.access.value).not.toBe(before.access.value);
    expect(after.refresh.value).not.toBe(before.refresh.value);
    const copied = await server.ask('/auth/me', { headers: header(before.access, before.refresh) });
    expect(copied.status, 'a token copied before is worth nothing after').toBe(401);

    await page.reload();
    await expectSecurity(page);
    await expect(notice, 'said once').toHaveCount(0);

    await other.reload();
    await expectNothingOf(other, ADA); // its cookies are left alone for a leeway, and worth nothing
    await signIn(other, ADA, PASSWORD);
    await expect(summary(other)).toContainText(wrongSignIn());
    await signIn(other, ADA, NEW_PASSWORD);
    await expectAccountOf(other, ADA);
  });
});
