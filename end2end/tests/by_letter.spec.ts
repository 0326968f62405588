import type { Request } from '@playwright/test';

import {
  ADA,
  ADAS_NEW_ADDRESS,
  BOTH,
  NEW_PASSWORD,
  PASSWORD,
  PHONE,
  SHORT_LIVED,
  changeAddress,
  codeField,
  confirmBy,
  confirmByCode,
  expect,
  expectAccountOf,
  expectNothingOf,
  expectNoTokens,
  expectWrong,
  forgetPassword,
  notice,
  outlive,
  passwordField,
  scan,
  sendSignIn,
  serverWithMail,
  setPassword,
  signIn,
  signOut,
  signUp,
  summary,
  t,
  test,
  title,
  tokensOf,
  wrongSignIn,
  type Letter,
} from '../vocabulary';

const CONFIRM = t('mail-verify-title');
const RESET = t('mail-reset-title');
const CHANGE = t('mail-change-title');
const CHANGED = t('mail-undo-title');

test.describe('by letter', BOTH, () => {
  test.describe('with access tokens of two seconds', () => {
    test.use(serverWithMail(SHORT_LIVED.settings));

    test('from signing up to taking an address back, by letter all the way', async ({
      page,
      context,
      elsewhere,
      mail,
    }) => {
      test.slow();
      await signUp(page, ADA);
      await expect(page).toHaveURL('/verify-email');
      await expect(notice(page)).toHaveText(t('flash-letter-to-sign-up'));
      await expectNoTokens(context);
      await confirmBy(page, await mail.letterTo(ADA, CONFIRM));
      await expectAccountOf(page, ADA);
      await expect(notice(page)).toHaveText(t('flash-email-verified'));
      await expect(page.getByRole('definition').nth(1)).toHaveText(`${ADA} ${t('account-verified')}`);

      await signOut(page);
      await signIn(page, ADA);
      await expectAccountOf(page, ADA);
      const before = await tokensOf(context);
      await outlive(before);
      await page.reload();
      await expectAccountOf(page, ADA);
      expect((await tokensOf(context)).refresh.value).not.toBe(before.refresh.value);

      const other = await elsewhere(PHONE);
      await signIn(other, ADA);
      await expectAccountOf(other, ADA);
      await signOut(page);
      await page.goto('/sign-in');
      await page.getByRole('link', { name: t('sign-in-forgot') }).click();
      await expect(page).toHaveURL('/forgot-password');
      await forgetPassword(page, ADA);
      await page.goto((await mail.letterTo(ADA, RESET)).link);
      await setPassword(page, NEW_PASSWORD);
      await expect(page).toHaveURL('/sign-in');
      await expect(notice(page)).toHaveText(
        t('flash-password-reset'),
      );
      await expectNoTokens(context);
      // Its cookies stay for a moment: they could be those of a session that followed.
      await other.reload();
      await expectNothingOf(other, ADA);
      await sendSignIn(page, ADA, PASSWORD);
      await expect(summary(page)).toContainText(wrongSignIn());
      await sendSignIn(page, ADA, NEW_PASSWORD);
      await expectAccountOf(page, ADA);

      await page.getByRole('main').getByRole('link', { name: t('email-change-title') }).click();
      await expect(page).toHaveURL('/account/email');
      await changeAddress(page, ADAS_NEW_ADDRESS, NEW_PASSWORD);
      await expect(notice(page)).toHaveText(
        t('flash-letter-to-change'),
      );
      const toTheNew = await mail.letterTo(ADAS_NEW_ADDRESS, CHANGE);
      await page.goto('/account');
      await expectAccountOf(page, ADA);
      await confirmBy(page, toTheNew);
      await expectAccountOf(page, ADAS_NEW_ADDRESS);
      await expect(notice(page)).toHaveText(t('flash-email-changed'));
      await signIn(other, ADAS_NEW_ADDRESS, NEW_PASSWORD);
      await expectAccountOf(other, ADAS_NEW_ADDRESS);

      await page.goto((await mail.letterTo(ADA, CHANGED)).link);
      await expect(title(page)).toHaveText(t('undo-title'));
      await page.getByRole('button', { name: t('undo-button') }).click();
      await expectAccountOf(page, ADA);
      await expect(notice(page)).toContainText(t('flash-email-change-undone'));
      await other.reload();
      await expectNothingOf(other, ADAS_NEW_ADDRESS);
      await page.reload();
      await expectAccountOf(page, ADA);
      await signOut(page);
      await expectNoTokens(context);
    });
  });

  test.describe('with a mail server', () => {
    test.use(serverWithMail());

    test('a link that is opened elsewhere asks for the password there, and its code works here', async ({
      page,
      elsewhere,
      mail,
    }) => {
      await signUp(page, ADA);
      const letter = await mail.letterTo(ADA);
      const phone = await elsewhere(PHONE);
      await phone.goto(letter.link);
      await expect(passwordField(phone)).toBeVisible();
      await phone.getByRole('button', { name: t('verify-button') }).click();
      await expect(summary(phone)).toContainText(t('title-password-required'));
      await expectWrong(passwordField(phone), new RegExp(`^${t('fault-required', { field: 'password' })}`));
      await expectNoTokens(phone.context());

      await confirmByCode(page, ` ${letter.code.slice(0, 4)}-${letter.code.slice(4).toLowerCase()}`);
      await expectAccountOf(page, ADA);
      await phone.goto('/verify-email');
      await expect(title(phone)).toHaveText(t('title-link-used'));
    });

    test('a stranger who signed up with my address has nothing of it once I confirm it', async ({
      page,
      elsewhere,
      mail,
    }) => {
      const stranger = await elsewhere(PHONE);
      await signUp(stranger, ADA);
      await page.goto((await mail.letterTo(ADA)).link);
      await passwordField(page).fill(NEW_PASSWORD);
      await page.getByRole('button', { name: t('verify-button') }).click();
      await expectAccountOf(page, ADA);
      await signIn(stranger, ADA, PASSWORD);
      await expect(summary(stranger)).toContainText(wrongSignIn());
    });

    test('a wrong code says so, and the right one still counts', async ({ page, mail }) => {
      await signUp(page, ADA);
      await confirmByCode(page, '00000000');
      await expect(summary(page)).toContainText(t('title-link-invalid'));
      await expectWrong(codeField(page), new RegExp(`^${t('fault-wrong-code')}`));
      await confirmByCode(page, '');
      await expectWrong(codeField(page), new RegExp(`^${t('fault-required', { field: 'code' })}`));
      await confirmByCode(page, (await mail.letterTo(ADA)).code);
      await expectAccountOf(page, ADA);
    });

    test('whatever opens every link before the person does uses nothing up', async ({ page, mail }) => {
      test.slow();
      const letterTo = async (address: string, subject: string) => {
        const letter = await mail.letterTo(address, subject);
        await scan(await mail.letters());
        return letter;
      };
      await signUp(page, ADA);
      await confirmBy(page, await letterTo(ADA, CONFIRM));
      await expectAccountOf(page, ADA);
      await changeAddress(page, ADAS_NEW_ADDRESS);
      await confirmBy(page, await letterTo(ADAS_NEW_ADDRESS, CHANGE));
      await expectAccountOf(page, ADAS_NEW_ADDRESS);
      await page.goto((await letterTo(ADA, CHANGED)).link);
      await page.getByRole('button', { name: t('undo-button') }).click();
      await expectAccountOf(page, ADA);
      // Sent without being asked for: whoever changed the address knew the password.
      await page.goto((await letterTo(ADA, RESET)).link);
      await setPassword(page, NEW_PASSWORD);
      await expect(page).toHaveURL('/sign-in');
    });

    test('what is secret in a link is in no other address, in no referrer, on no page and in no cookie', async ({
      page,
      context,
      mail,
      server,
    }) => {
      const asked: Request[] = [];
      page.on('request', (request) => asked.push(request));
      const open = async ({ link, token, code }: Letter) => {
        await page.goto(link);
        await expect(page).toHaveURL(new URL(link).pathname);
        const referrer = await page.evaluate(() => document.referrer);
        const cookies = JSON.stringify(await context.cookies());
        for (const place of [referrer, cookies, await page.content(), server.log]) {
          for (const secret of [token, code]) expect(place).not.toContain(secret);
        }
      };
      await signUp(page, ADA);
      const confirm = await mail.letterTo(ADA);
      await open(confirm);
      await page.getByRole('button', { name: t('verify-button') }).click();
      await expectAccountOf(page, ADA);
      await forgetPassword(page, ADA);
      const reset = await mail.letterTo(ADA, RESET);
      await open(reset);
      await setPassword(page, NEW_PASSWORD);
      await expect(page).toHaveURL('/sign-in');

      const urls = asked.map((request) => request.url());
      const referers = await Promise.all(asked.map((request) => request.headerValue('referer')));
      expect(referers, 'the test sees referrers').toContain(`${server.url}/verify-email`);
      for (const { link, token } of [confirm, reset]) {
        expect(urls.filter((url) => url.includes(token)), 'asked for once').toEqual([link]);
        expect(referers.filter((referer) => referer?.includes(token))).toEqual([]);
      }
    });
  });
});
