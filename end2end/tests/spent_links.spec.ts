import {
  ADA,
  ADAS_NEW_ADDRESS,
  BOTH,
  NEW_PASSWORD,
  changeAddress,
  confirmBy,
  expect,
  expectAccountOf,
  forgetPassword,
  loginField,
  notice,
  sendSignIn,
  serverWithMail,
  setPassword,
  signIn,
  signUp,
  summary,
  t,
  test,
  title,
  type Letter,
} from '../vocabulary';

const CONFIRM = t('mail-verify-title');
const RESET = t('mail-reset-title');

const NOT_VALID = t('title-link-invalid');
const REPLACED = t('title-link-replaced');
const USED = t('title-link-used');

const truncated = ({ link }: Letter) => link.slice(0, -5);
/** The secret of one letter at the page of another. */
const mixedWith = (other: Letter) => ({ link, token }: Letter) => link.replace(token, other.token);

test.describe('spent links', BOTH, () => {
  test.describe('with a mail server', () => {
    test.use(serverWithMail());

    test('a link that does not confirm an address says why, and a new letter does', async ({
      page,
      elsewhere,
      mail,
    }) => {
      test.slow();
      await signUp(page, ADA);
      const first = await mail.letterTo(ADA, CONFIRM);
      await forgetPassword(await elsewhere(), ADA);
      const reset = await mail.letterTo(ADA, RESET);
      let newest = first;
      for (const [spent, why] of [
        [truncated, NOT_VALID],
        [mixedWith(reset), NOT_VALID],
        [() => first.link, REPLACED],
      ] as const) {
        const stranger = await elsewhere();
        await stranger.goto(spent(newest));
        await expect(title(stranger)).toHaveText(why);
        await loginField(stranger).fill(ADA);
        await stranger.getByRole('button', { name: t('reset-new') }).click();
        await expect(notice(stranger)).toContainText(t('flash-letter-to-verify'));
        newest = await mail.letterTo(ADA, CONFIRM);
      }
      await confirmBy(page, newest);
      await expectAccountOf(page, ADA);
    });

    test('whoever has lost the page and the letter gets both again from the sign-in page', async ({
      page,
      elsewhere,
      mail,
    }) => {
      await signUp(page, ADA);
      await mail.letterTo(ADA, CONFIRM);
      const later = await elsewhere();
      await signIn(later, ADA);
      await later.getByRole('button', { name: t('sign-in-resend') }).click();
      await expect(title(later)).toHaveText(t('verify-title'));
      await expect(later.getByText(ADA), 'where it went').toBeVisible();
      await expect(notice(later)).toContainText(t('flash-letter-to-verify'));
      await confirmBy(page, await mail.letterTo(ADA, CONFIRM));
      await expectAccountOf(page, ADA);
    });

    test('a link that has confirmed an address leads to sign in, and promises no letter', async ({
      page,
      elsewhere,
      mail,
    }) => {
      await signUp(page, ADA);
      const letter = await mail.letterTo(ADA, CONFIRM);
      await confirmBy(page, letter);
      await expectAccountOf(page, ADA);
      const other = await elsewhere();
      await other.goto(letter.link);
      await expect(title(other)).toHaveText(USED);
      await expect(other.getByRole('button', { name: t('reset-new') })).toHaveCount(0);
      await other.getByRole('link', { name: t('sign-in-title') }).click();
      await expect(other).toHaveURL('/sign-in');
    });

    test('a link that gives no new password says why, and a new letter does', async ({ page, mail }) => {
      test.slow();
      await signUp(page, ADA);
      const confirm = await mail.letterTo(ADA, CONFIRM);
      const forget = async () => {
        await forgetPassword(page, ADA);
        return mail.letterTo(ADA, RESET);
      };
      const first = await forget();
      let newest = await forget();
      for (const spent of [truncated, mixedWith(confirm)]) {
        await page.goto(spent(newest));
        await expect(title(page)).toHaveText(NOT_VALID);
        await page.getByRole('link', { name: t('reset-new') }).click();
        await expect(page).toHaveURL('/forgot-password');
        newest = await forget();
      }
      await page.goto(newest.link);
      await setPassword(page, NEW_PASSWORD);
      await expect(page).toHaveURL('/sign-in');
      // Those that somebody else may have asked for live beside it, and die with it.
      await page.goto(first.link);
      await expect(title(page)).toHaveText(REPLACED);
      await page.goto(newest.link);
      await expect(title(page)).toHaveText(USED);
      await page.getByRole('link', { name: t('sign-in-title') }).click();
      await sendSignIn(page, ADA, NEW_PASSWORD);
      await expectAccountOf(page, ADA);
    });

    test('a change of address counts by its newest letter, and can be asked for again', async ({ page, mail }) => {
      await signUp(page, ADA);
      await confirmBy(page, await mail.letterTo(ADA, CONFIRM));
      await expectAccountOf(page, ADA);
      await changeAddress(page, ADAS_NEW_ADDRESS);
      const first = await mail.letterTo(ADAS_NEW_ADDRESS);
      await changeAddress(page, ADAS_NEW_ADDRESS);
      const second = await mail.letterTo(ADAS_NEW_ADDRESS);
      await page.goto(first.link);
      await expect(title(page)).toHaveText(REPLACED);
      await expect(page.getByRole('link', { name: t('email-change-title') })).toBeVisible();
      await page.getByRole('link', { name: t('email-change-title') }).click();
      await expect(page).toHaveURL('/account/email');
      await confirmBy(page, second);
      await expectAccountOf(page, ADAS_NEW_ADDRESS);
    });

    test('an address that was taken back cannot be taken back again', async ({ page, mail }) => {
      await signUp(page, ADA);
      await confirmBy(page, await mail.letterTo(ADA, CONFIRM));
      await expectAccountOf(page, ADA);
      await changeAddress(page, ADAS_NEW_ADDRESS);
      await confirmBy(page, await mail.letterTo(ADAS_NEW_ADDRESS));
      await expectAccountOf(page, ADAS_NEW_ADDRESS);
      const undo = await mail.letterTo(ADA, t('mail-undo-title'));
      await page.goto(undo.link);
      await page.getByRole('button', { name: t('undo-button') }).click();
      await expectAccountOf(page, ADA);
      for (const [link, why] of [[undo.link, USED], [truncated(undo), NOT_VALID]]) {
        await page.goto(link);
        await expect(title(page)).toHaveText(why);
        await page.getByRole('link', { name: t('reset-title') }).click();
        await expect(page).toHaveURL('/forgot-password');
      }
    });
  });

  test.describe('one letter an hour', () => {
    test.use(serverWithMail({ RATE_LIMITS: 'on', RATE_LIMIT_LETTERS: '1/1h' }));

    test('whoever wants a third is told how long to wait, and the second still counts', async ({ page, mail, javaScriptEnabled }) => {
      if (javaScriptEnabled) await page.clock.install();
      await signUp(page, ADA);
      await mail.letterTo(ADA, CONFIRM);
      const again = page.getByRole('button', { name: t('reset-new') });
      // With a script the button waits, and says how long; without one the server's limit holds alone.
      const waits = async () => {
        if (!javaScriptEnabled) return;
        await expect(again).toBeDisabled();
        await page.clock.runFor(31_000);
      };
      await waits();
      await again.click();
      await expect(page.getByRole('status')).toContainText(t('flash-letter-to-verify'));
      await waits();
      await again.click();
      await expect(summary(page)).toContainText(t('title-too-many-attempts'));
      await expect(summary(page)).toContainText(t('error-too-many-attempts', { wait: t('minutes', { n: 60 }) }));
      await confirmBy(page, await mail.letterTo(ADA, CONFIRM));
      await expectAccountOf(page, ADA);
      expect(await mail.letters()).toHaveLength(2);
    });
  });
});
