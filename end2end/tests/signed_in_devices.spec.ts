import {
  ADA,
  BOTH,
  LAPTOP,
  PHONE,
  TABLET,
  accountNav,
  bearer,
  devices,
  expect,
  expectAccountOf,
  expectNoTokens,
  expectNothingOf,
  header,
  refreshTokenOf,
  sentences,
  signIn,
  signInByProgram,
  signOut,
  signUp,
  t,
  tabTo,
  test,
  tokensOf,
} from '../vocabulary';

const EMPTY = t('sessions-none');

test.describe('signed in devices', BOTH, () => {
  test.use({ userAgent: LAPTOP.userAgent });

  test.beforeEach(async ({ page }) => {
    await signUp(page, ADA);
    await expectAccountOf(page, ADA);
  });

  test('a person sees in words where they are signed in, the device at hand first', async ({ page, elsewhere }) => {
    const phone = await elsewhere(PHONE);
    await signIn(phone, ADA);
    await expectAccountOf(phone, ADA);

    for (const [at, here, there] of [[page, LAPTOP, PHONE], [phone, PHONE, LAPTOP]] as const) {
      await accountNav(at).getByRole('link', { name: t('nav-devices') }).click();
      await expect(at).toHaveURL('/account/sessions');
      await expect(sentences(devices(at))).toHaveText([here.name, there.name]);
      const seen = t('sessions-seen', { seen: t('just-now') });
      for (const [line, when] of [[devices(at).first(), t('sessions-here')], [devices(at).last(), seen]] as const) {
        const ago = (await line.getByRole('paragraph').nth(1).innerText()).replaceAll(/ \([^)]*\)/g, '');
        expect(ago).toBe(`${when} · 127.0.0.1`);
      }
      await expect(devices(at).getByRole('button')).toHaveText([t('sessions-sign-out-here'), t('sessions-sign-out')]);
      await expect(devices(at).last().getByRole('button')).toHaveAccessibleName(new RegExp(`${there.name}, 127\\.0\\.0\\.1.+`));
      await expect(at.getByText(EMPTY)).toHaveCount(0);
    }
  });

  test('another device that is signed out is out at its next step, and this one stays in', async ({
    page,
    elsewhere,
    server,
  }) => {
    const phone = await elsewhere(PHONE);
    await signIn(phone, ADA);
    await expectAccountOf(phone, ADA);
    const { access, refresh } = await tokensOf(phone.context());

    await page.goto('/account/sessions');
    await page.getByRole('button', { name: PHONE.name }).click();
    await expect(page).toHaveURL('/account/sessions');
    await expect(page.getByRole('status')).toHaveText(t('flash-device-signed-out'));
    await expect(sentences(devices(page))).toHaveText([LAPTOP.name]);
    await expect(page.getByText(EMPTY)).toBeVisible();
    await expect(page.locator('summary', { hasText: t('sessions-others') })).toHaveCount(0);

    const copied = await server.ask('/auth/me', { headers: header(access, refresh) });
    expect(copied.status, 'its tokens are worth nothing, wherever they are').toBe(401);
    await phone.reload();
    await expectNothingOf(phone, ADA);
    await expectNoTokens(phone.context());
    await page.goto('/account');
    await expectAccountOf(page, ADA);
  });

  test('all other devices are signed out at once', async ({ page, context, elsewhere }) => {
    const others = [await elsewhere(PHONE), await elsewhere(TABLET)];
    for (const other of others) {
      await signIn(other, ADA);
      await expectAccountOf(other, ADA);
    }
    const before = await refreshTokenOf(context);

    await page.goto('/account/sessions');
    await expect(devices(page)).toHaveCount(3);
    await page.locator('summary', { hasText: t('sessions-others') }).click();
    await page.locator('.question').getByRole('button', { name: t('sessions-others-do'), exact: true }).click();
    await expect(page.getByRole('status')).toHaveText(t('flash-others-signed-out'));
    await expect(sentences(devices(page))).toHaveText([LAPTOP.name]);
    await expect(page.getByText(EMPTY)).toBeVisible();
    expect((await refreshTokenOf(context)).value, 'nothing changes here').toBe(before.value);

    for (const other of others) {
      await other.reload();
      await expectNothingOf(other, ADA);
      await expectNoTokens(other.context());
    }
  });

  test('signing out here from the list is signing out, here only', async ({ page, context, elsewhere }) => {
    const phone = await elsewhere(PHONE);
    await signIn(phone, ADA);
    await expectAccountOf(phone, ADA);

    await page.goto('/account/sessions');
    await devices(page).getByRole('button', { name: t('sessions-sign-out-here'), exact: true }).click();
    await expect(page).toHaveURL('/sign-in');
    await expect(page.getByRole('status')).toHaveText(t('flash-signed-out'));
    await expectNoTokens(context);
    await page.goto('/account');
    await expectNothingOf(page, ADA);

    await phone.goto('/account/sessions');
    await expect(sentences(devices(phone))).toHaveText([PHONE.name]);
  });

  test('a device that has left in the meantime is no mistake', async ({ page, elsewhere }) => {
    const phone = await elsewhere(PHONE);
    await signIn(phone, ADA);
    await expectAccountOf(phone, ADA);
    await page.goto('/account/sessions');
    await signOut(phone);

    await page.getByRole('button', { name: PHONE.name }).click();
    await expect(page.getByRole('status')).toHaveText(t('flash-device-signed-out'));
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.getByText(EMPTY)).toBeVisible();
  });

  test('a program that holds a token is on the list too, and out when its owner says so', async ({ page, server }) => {
    const tokens = await signInByProgram(server, ADA);
    const list = () => server.ask('/auth/sessions', { headers: bearer(tokens) });
    const { sessions } = await (await list()).json();
    expect(sessions).toMatchObject([
      { current: true, device: t('device-program-in', { language: 'Node.js' }) },
      { current: false, device: LAPTOP.name },
    ]);

    await page.goto('/account/sessions');
    await page.getByRole('button', { name: t('device-program-in', { language: 'Node.js' }) }).click();
    await expect(page.getByText(EMPTY)).toBeVisible();
    expect((await list()).status).toBe(401);
  });

  test('Tab and Enter are enough to sign another device out', async ({ page, elsewhere }) => {
    const phone = await elsewhere(PHONE);
    await signIn(phone, ADA);
    await expectAccountOf(phone, ADA);

    await tabTo(page, accountNav(page).getByRole('link', { name: t('nav-devices') }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/account/sessions');
    await tabTo(page, page.getByRole('button', { name: PHONE.name }));
    await page.keyboard.press('Enter');
    await expect(page.getByText(EMPTY)).toBeVisible();
    await phone.reload();
    await expectNothingOf(phone, ADA);
  });
});
