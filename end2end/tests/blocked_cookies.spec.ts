import {
  ADA, BOTH, GRACE, expect, expectAccountOf, register, sendSignIn, signIn, signUp, summary, test,
  t,
} from '../vocabulary';

const SENTENCE = t('sign-in-cookies-title');

test.describe('blocked cookies', BOTH, () => {
  test.use({ proxied: true });

  test('a browser that keeps no cookies is told so, and once it keeps them it goes on', async ({
    page,
    between,
    server,
  }) => {
    await register(server, ADA);
    // As if the browser had dropped them.
    between.onAnswer = (headers) => {
      delete headers['set-cookie'];
    };
    await page.goto('/account/email');
    await expect(page).toHaveURL('/sign-in?return_to=%2Faccount%2Femail');
    await expect(summary(page)).toHaveCount(0);
    await sendSignIn(page, ADA);
    await expect(page).toHaveURL('/sign-in?return_to=%2Faccount%2Femail&cookies=blocked');
    await expect(summary(page)).toContainText(SENTENCE);
    await expect(summary(page), 'the news comes first').toBeFocused();
    await signUp(page, GRACE);
    await expect(page).toHaveURL('/sign-in?return_to=%2Faccount&cookies=blocked');
    await expect(summary(page)).toContainText(SENTENCE);

    between.onAnswer = () => {};
    await sendSignIn(page, ADA);
    await expectAccountOf(page, ADA);
  });

  test('a browser that keeps cookies never hears of it', async ({ page, server }) => {
    await register(server, ADA);
    await signIn(page, ADA);
    await expectAccountOf(page, ADA);
    await page.context().clearCookies({ name: /_token$/ });
    await page.reload();
    await expect(page).toHaveURL('/sign-in?return_to=%2Faccount');
    await expect(summary(page)).toHaveCount(0);
  });
});
