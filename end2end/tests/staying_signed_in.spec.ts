import {
  ADA,
  BOTH,
  SHORT_LIVED,
  counterOf,
  documentsOf,
  expect,
  expectAccountOf,
  expectNoTokens,
  expectNothingOf,
  header,
  outlive,
  setBy,
  signOut,
  signUp,
  t,
  test,
  tokensOf,
} from '../vocabulary';

test.describe('staying signed in', BOTH, () => {
  test.describe('with access tokens of two seconds', () => {
    test.use(SHORT_LIVED);

    test('a person signs up, outlives the access token, is still in, and signs out for real', async ({
      page,
      context,
    }) => {
      await signUp(page, ADA);
      await expectAccountOf(page, ADA);
      await expect(page.getByRole('status')).toContainText(t('flash-welcome'));
      const before = await tokensOf(context);

      await outlive(before);
      const documents = documentsOf(page);
      const response = await page.reload();

      expect(documents).toEqual(['/account']);
      expect(response?.status()).toBe(200);
      expect(await setBy(response)).toEqual(['access_token', 'refresh_token']);
      expect(await response?.text()).toContain(`<bdi>${ADA}</bdi>`);
      await expectAccountOf(page, ADA);
      const after = await tokensOf(context);
      expect(after.access.value).not.toBe(before.access.value);
      expect(after.refresh.value).not.toBe(before.refresh.value);
      expect(counterOf(after)).toBe(counterOf(before) + 1);
      expect(after.refresh.expires, 'renewal never makes a session longer').toBeLessThan(before.refresh.expires + 1);

      await signOut(page);
      await expectNoTokens(context);
      documents.length = 0;
      await page.goBack();
      await expectNothingOf(page, ADA);
      expect(documents, 'asked for anew').toEqual(['/account', '/sign-in']);
      await page.goto('/account');
      await expectNothingOf(page, ADA);
    });
  });

  test('after signing out, copies of the old cookies are worth nothing', async ({ page, context, server }) => {
    await signUp(page, ADA);
    const { access, refresh } = await tokensOf(context);
    const me = (...cookies: Parameters<typeof header>) => server.ask('/auth/me', { headers: header(...cookies) });
    expect((await me(access)).status, 'a copy works while the session lives').toBe(200);

    await signOut(page);

    for (const copies of [[access], [refresh], [access, refresh]]) {
      expect((await me(...copies)).status).toBe(401);
      const renewal = await server.ask('/auth/refresh', { method: 'POST', headers: header(...copies) });
      expect(renewal.status).toBe(401);
      expect(renewal.headers.getSetCookie().filter((line) => !/Max-Age=0/.test(line))).toEqual([]);
      const page = await server.ask('/account', { headers: header(...copies) });
      expect(page.status).toBe(303);
      expect(page.headers.get('location')).toBe('/sign-in?return_to=%2Faccount');
    }
  });

  test('a stranger who asks for a protected page is led to sign in, and from there to the page', async ({
    page,
    elsewhere,
  }) => {
    await signUp(page, ADA);
    const other = await elsewhere();
    await other.goto('/account');
    await expectNothingOf(other, ADA);
    await expect(other.getByText(t('sign-in-lead'))).toBeVisible();
  });
});
