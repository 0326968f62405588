import {
  ADA, BOTH, WRONG_PASSWORD, events, expect, expectAccountOf, register, sentences, serverWith, signIn, signOut, signUp,
  summary, test,
} from '../vocabulary';

test.describe('too many attempts', BOTH, () => {
  test.describe('one try an hour on an account', () => {
    test.use(serverWith({ RATE_LIMITS: 'on', RATE_LIMIT_ACCOUNT_IP: '1/1h' }));

    test('the second is told in words how long to wait, whether the account exists or not', async ({ page, server }) => {
      await register(server, ADA);
      for (const login of [ADA, 'nobody']) {
        await signIn(page, login, WRONG_PASSWORD);
        await expect(summary(page)).toContainText('The name or the password is not right.');
        await signIn(page, login, WRONG_PASSWORD);
        await expect(summary(page)).toContainText('Too many attempts');
        await expect(summary(page)).toContainText('Please wait 60 minutes and try again.');
      }
    });

    test('whoever runs the program can let the owner try again at once', async ({ page, server }) => {
      await register(server, ADA);
      await signIn(page, ADA, WRONG_PASSWORD);
      await expect(summary(page)).toContainText('The name or the password is not right.');
      await signIn(page, ADA);
      await expect(summary(page), 'the right password has to wait too').toContainText('Too many attempts');

      expect(await server.run('user', 'unlock', ADA)).toBe(`${ADA} can try again at once.\n`);
      await signIn(page, ADA);
      await expectAccountOf(page, ADA);
      await page.goto('/account/activity');
      await expect(sentences(events(page))).toHaveText([
        'Signed in on a new device',
        'Unlocked by whoever runs this site',
        'Too many attempts: slowed down',
        'Sign-in with a wrong password refused',
        'Account created',
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
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Too many attempts');
      await expect(page.getByText('Please wait 30 minutes and try again.')).toBeVisible();
      await page.getByRole('link', { name: 'Try again' }).click();
      await expect(page).toHaveURL('/sign-in');
    });
  });
});
