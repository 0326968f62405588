import {
  ADA,
  BOTH,
  WRONG_PASSWORD,
  events,
  expect,
  expectAccountOf,
  register,
  sentences,
  serverWith,
  signIn,
  signOut,
  signUp,
  summary,
  t,
  test,
  wrongSignIn,
} from '../vocabulary';

test.describe('too many attempts', BOTH, () => {
  test.describe('one try an hour on an account', () => {
    test.use(serverWith({ RATE_LIMITS: 'on', RATE_LIMIT_ACCOUNT_IP: '1/1h' }));

    test('the second is told in words how long to wait, whether the account exists or not', async ({ page, server }) => {
      await register(server, ADA);
      for (const login of [ADA, 'nobody']) {
        await signIn(page, login, WRONG_PASSWORD);
        await expect(summary(page)).toContainText(wrongSignIn());
        await signIn(page, login, WRONG_PASSWORD);
        await expect(summary(page)).toContainText(t('title-too-many-attempts'));
        await expect(summary(page)).toContainText(t('error-too-many-attempts', { wait: t('minutes', { n: 60 }) }));
      }
    });

    test('whoever runs the program can let the owner try again at once', async ({ page, server }) => {
      await register(server, ADA);
      await signIn(page, ADA, WRONG_PASSWORD);
      await expect(summary(page)).toContainText(wrongSignIn());
      await signIn(page, ADA);
      await expect(summary(page), 'the right password has to wait too').toContainText(t('title-too-many-attempts'));

      expect(await server.run('user', 'unlock', ADA)).toBe(`${ADA} can try again at once.\n`);
      await signIn(page, ADA);
      await expectAccountOf(page, ADA);
      await page.goto('/account/activity');
      await expect(sentences(events(page))).toHaveText([
        t('activity-new-device'),
        t('activity-unlocked'),
        t('activity-throttled'),
        t('activity-sign-in-failed'),
        t('activity-signed-up'),
      ]);
    });
  });

  test.describe('two form posts an hour from an address', () => {
    test.use(serverWith({ RATE_LIMITS: 'on', RATE_LIMIT_IP: '2/1h' }));

    test('the third gets a page that says so, and everything else still works', async ({ page, complaints }) => {
      complaints.expect(429);
      await signUp(page, ADA);
      // Signing out has a limit of its own: what others use up keeps nobody signed in.
      await signOut(page);
      await signIn(page, ADA);
      await signOut(page);
      await signIn(page, ADA);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('title-too-many-attempts'));
      await expect(page.getByText(t('error-too-many-attempts', { wait: t('minutes', { n: 30 }) }))).toBeVisible();
      // Trying again would fail: what helps is offered instead.
      await page.getByRole('link', { name: t('sign-in-reset') }).click();
      await expect(page).toHaveURL('/forgot-password');
    });
  });
});
