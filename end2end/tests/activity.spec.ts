import {
  ADA,
  BOTH,
  GRACE,
  LAPTOP,
  NEW_PASSWORD,
  PASSWORD,
  PHONE,
  WRONG_PASSWORD,
  changePassword,
  events,
  expect,
  expectAccountOf,
  expectNothingOf,
  expectNoTokens,
  guess,
  register,
  sentences,
  signIn,
  signOut,
  signUp,
  summary,
  t,
  test,
  wrongSignIn,
} from '../vocabulary';

/** Events a page. */
const PAGE = 50;

test.describe('activity', BOTH, () => {
  test.use({ userAgent: LAPTOP.userAgent });

  test('the owner sees the guess of a stranger, the sign-in and the change of password, and nobody else does', async ({
    page,
    elsewhere,
  }) => {
    await signUp(page, ADA);
    await signOut(page);
    const stranger = await elsewhere(PHONE);
    await signIn(stranger, ADA, WRONG_PASSWORD);
    await expect(summary(stranger)).toContainText(wrongSignIn());
    await signIn(page, ADA);
    await changePassword(page, PASSWORD, NEW_PASSWORD);
    await expect(page.getByRole('status')).toContainText(t('flash-password-changed'));

    await page.goto('/account/activity');
    const guessed = t('activity-sign-in-failed');
    await expect(sentences(events(page))).toHaveText([
      t('activity-password-changed'),
      t('activity-signed-in'),
      guessed,
      t('activity-signed-out'),
      t('activity-signed-up'),
    ]);
    const details = events(page).locator('p:nth-child(2)');
    await expect(details).toHaveText(
      [LAPTOP, LAPTOP, PHONE, LAPTOP, LAPTOP].map(({ name }) => `${name} · 127.0.0.1`),
    );
    await expect(page.locator('.alarming')).toHaveCount(1);
    await expect(page.locator('.alarming')).toContainText(t('activity-password-changed'));
    await expect(page.locator('.alarming')).toContainText(t('activity-check'));

    await signUp(stranger, GRACE);
    await expectAccountOf(stranger, GRACE);
    // The last id of all: everything that is older.
    for (const before of ['', '?before=ffffffff-ffff-ffff-ffff-ffffffffffff']) {
      await stranger.goto(`/account/activity${before}`);
      await expect(sentences(events(stranger))).toHaveText([t('activity-signed-up')]);
      expect(await stranger.content()).not.toContain(ADA);
    }
  });

  test('a refused change of password is told like a refused sign-in', async ({ page }) => {
    await signUp(page, ADA);
    await changePassword(page, WRONG_PASSWORD, NEW_PASSWORD);
    await expect(summary(page)).toBeVisible();
    await page.goto('/account/activity');
    const refused = t('activity-password-refused');
    await expect(sentences(events(page))).toHaveText([refused, t('activity-signed-up')]);
    await expect(page.locator('.alarming'), "one's own mistake is no alarm").toHaveCount(0);
  });

  test('a browser that was here before is no new device, and what it is known by lets nobody in', async ({
    page,
    context,
    elsewhere,
  }) => {
    await signUp(page, ADA);
    await signOut(page);
    await expectNoTokens(context);
    const [known] = (await context.cookies()).filter(({ name }) => name === 'device');
    expect(known).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
    await page.goto('/account');
    await expectNothingOf(page, ADA);

    await signIn(page, ADA);
    await expectAccountOf(page, ADA);
    const phone = await elsewhere(PHONE);
    await signIn(phone, ADA);
    await expectAccountOf(phone, ADA);
    await phone.goto('/account/activity');
    await expect(sentences(events(phone))).toHaveText([
      t('activity-new-device'),
      t('activity-signed-in'),
      t('activity-signed-out'),
      t('activity-signed-up'),
    ]);
  });

  test('Older leads back to the beginning, Newest to the end', async ({ page, server }) => {
    await register(server, ADA);
    for (let more = PAGE; more > 0; more -= 1) await guess(server, ADA);
    await signIn(page, ADA);
    await expectAccountOf(page, ADA);

    const [newest, older] = [t('activity-newest'), t('activity-older')].map((name) => page.getByRole('link', { name }));
    await page.goto('/account/activity');
    const often = `${t('activity-sign-in-failed')} (${t('activity-times', { n: PAGE - 1 })})`;
    await expect(sentences(events(page)), 'what failed in a row is said once').toHaveText([t('activity-new-device'), often]);
    await expect(newest).toHaveCount(0);

    await older.click();
    await expect(sentences(events(page))).toHaveText([t('activity-sign-in-failed'), t('activity-signed-up')]);
    await expect(older).toHaveCount(0);
    await newest.click();
    await expect(page).toHaveURL('/account/activity');
    await expect(sentences(events(page)).last()).toHaveText(often);
  });
});
