import type { Response } from '@playwright/test';

import {
  ADA,
  BOTH,
  PASSWORD,
  SHORT_LIVED,
  WRONG_PASSWORD,
  expect,
  expectAccountOf,
  loginField,
  outlive,
  passwordField,
  register,
  sendSignIn,
  signIn,
  signUp,
  summary,
  t,
  test,
  tokensOf,
  wrongSignIn,
} from '../vocabulary';

/** The first three are what attackers try; the rest is what browsers forgive. */
const FOREIGN = [
  '//evil.example',
  'https://evil.example/account',
  '/\\evil.example',
  '\\/evil.example',
  '/\t/evil.example',
  'javascript:alert(1)',
  'evil.example',
];

test.describe('signing in', BOTH, () => {
  test.describe('somebody who has an account', () => {
    test.beforeEach(({ server }) => register(server, ADA));

    test('a wrong password keeps the name, never the password, and is announced', async ({ page }) => {
      const urls: string[] = [];
      page.on('request', (request) => urls.push(request.url()));
      await signIn(page, ADA, WRONG_PASSWORD);

      await expect(summary(page)).toContainText(wrongSignIn());
      await expect(page).toHaveURL(/\/sign-in\?/);
      await expect(loginField(page)).toHaveValue(ADA);
      await expect(passwordField(page)).toHaveValue('');
      expect(await page.content()).not.toContain(WRONG_PASSWORD);
      for (const url of urls) {
        expect(decodeURIComponent(url)).not.toContain(ADA);
        expect(decodeURIComponent(url)).not.toContain(WRONG_PASSWORD);
      }
      await passwordField(page).fill(PASSWORD);
      await page.getByRole('button', { name: t('sign-in-title') }).click();
      await expectAccountOf(page, ADA);
    });

    test('nobody can tell an unknown name from a wrong password', async ({ page }) => {
      // As the server sent it: what scripts have done to it by now depends on the moment.
      let sent: Response | undefined;
      page.on('response', (response) => {
        if (response.request().isNavigationRequest() && response.status() === 200) sent = response;
      });
      const seen = [];
      for (const login of [ADA, 'nobody.at.all@example.com']) {
        await page.context().clearCookies();
        await signIn(page, login, WRONG_PASSWORD);
        await expect(loginField(page)).toHaveValue(login);
        const html = (await sent?.text())?.replaceAll(login, 'LOGIN');
        // A nonce is new each time, and so is what a form is known by; Leptos writes the nonce into
        // `crossorigin` too, for reasons of its own.
        const random = /(nonce|crossorigin|name="once" value)="[^"]*"/g;
        seen.push({ html: html?.replaceAll(random, ''), url: page.url() });
      }
      expect(seen[0]?.html).toContain('LOGIN');
      expect(seen[1]).toEqual(seen[0]);
    });

    test('kept signed in, the cookies outlive the browser', async ({ page, context }) => {
      await page.goto('/sign-in');
      await expect(page.getByLabel(t('sign-in-remember'))).toBeChecked();
      await sendSignIn(page, ADA);
      await expectAccountOf(page, ADA);
      const { access, refresh } = await tokensOf(context);
      const days = (refresh.expires - Date.now() / 1000) / 86_400;
      expect(days).toBeCloseTo(7, 1);
      expect(access.expires).toBeGreaterThan(Date.now() / 1000);
      for (const cookie of [access, refresh]) {
        expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
      }
    });

    test('after signing in, reload and Back post nothing again', async ({ page }) => {
      await signIn(page, ADA);
      await expectAccountOf(page, ADA);
      const methods: string[] = [];
      page.on('request', (request) => methods.push(request.method()));
      await page.reload();
      await expectAccountOf(page, ADA);
      await page.goBack();
      await expectAccountOf(page, ADA);
      expect(new Set(methods)).toEqual(new Set(['GET']));
    });

    test('the page that asked is gone on to, also after a mistake', async ({ page }) => {
      await page.goto('/sign-in?return_to=%2Ftasks%3Fstatus%3Ddone%26x%3D1');
      await sendSignIn(page, ADA, WRONG_PASSWORD);
      await expect(summary(page)).toBeVisible();
      await sendSignIn(page, ADA);
      await expect(page).toHaveURL('/tasks?status=done&x=1');
    });

    test('no link leads through the sign-in page to another site', async ({ page, context }) => {
      for (const foreign of FOREIGN.slice(0, 3)) {
        await page.goto(`/sign-in?return_to=${encodeURIComponent(foreign)}`);
        await sendSignIn(page, ADA);
        await expectAccountOf(page, ADA);
        // Somebody who is in already is sent on at once: not there either.
        await page.goto(`/sign-in?return_to=${encodeURIComponent(foreign)}`);
        await expectAccountOf(page, ADA);
        await context.clearCookies();
      }
    });

    test('a form that was tampered with leads to no other site either', async ({ server }) => {
      for (const return_to of FOREIGN) {
        const body = new URLSearchParams({ login: ADA, password: PASSWORD, return_to });
        const headers = { accept: 'text/html' };
        const answer = await server.ask('/forms/sign_in', { method: 'POST', body, headers });
        expect(answer.status).toBe(303);
        expect(answer.headers.get('location')).toBe('/account');
      }
    });
  });

  test.describe('not kept signed in', () => {
    test.use(SHORT_LIVED);

    test('the cookies end with the browser, and stay so when they are renewed', async ({ page, context, server }) => {
      await register(server, ADA);
      await page.goto('/sign-in');
      await page.getByLabel(t('sign-in-remember')).uncheck();
      await sendSignIn(page, ADA, WRONG_PASSWORD);
      await expect(summary(page)).toBeVisible();
      await expect(page.getByLabel(t('sign-in-remember')), 'still as it was').not.toBeChecked();
      await sendSignIn(page, ADA);
      await expectAccountOf(page, ADA);

      const before = await tokensOf(context);
      expect([before.access.expires, before.refresh.expires]).toEqual([-1, -1]);
      await outlive(before);
      await page.reload();
      await expectAccountOf(page, ADA);
      const after = await tokensOf(context);
      expect(after.refresh.value).not.toBe(before.refresh.value);
      expect([after.access.expires, after.refresh.expires]).toEqual([-1, -1]);
    });
  });

  test('somebody who is signed in has no use for the doors and is sent on', async ({ page }) => {
    await signUp(page, ADA);
    for (const door of ['/sign-in', '/sign-up', '/sign-in?return_to=%2Fsign-up']) {
      await page.goto(door);
      await expectAccountOf(page, ADA);
    }
    await page.goto('/sign-in?return_to=%2Ftasks');
    await expect(page).toHaveURL('/tasks');
  });

  test('empty fields are named, each beside itself', async ({ page }) => {
    await signIn(page, '', '');
    await expect(summary(page).getByRole('link')).toHaveText([
      t('fault-required', { field: 'login' }),
      t('fault-required', { field: 'password' }),
    ]);
  });
});
