import { setTimeout as pause } from 'node:timers/promises';

import {
  ADA, BOTH, NEW_PASSWORD, PASSWORD, SHORT_LIVED, changePassword, expect, signUp, test, tokensOf, expectSecurity,
} from '../vocabulary';

/** In seconds: long enough to change a password in and go on, short enough to wait for. */
const LEEWAY = 8;

/** Something that is waited for, and told. */
function moment(): { came: Promise<void>; come: () => void } {
  let come = () => {};
  const came = new Promise<void>((resolve) => (come = resolve));
  return { came, come };
}

test.describe('late answers', BOTH, () => {
  test.describe('refused late', () => {
    test.use({ proxied: true });

    test('two tabs, one changes the password while the other asks', async ({ page, context, between }) => {
      await signUp(page, ADA);
      const other = await context.newPage();
      const [asked, changed] = [moment(), moment()];
      between.onRequest = ({ url }) => {
        if (url !== '/account/sessions') return;
        asked.come();
        return changed.came; // with the old cookies, which are over when it is answered
      };
      const late = other.goto('/account/sessions');
      await asked.came;
      between.onRequest = () => {};
      await changePassword(page, PASSWORD, NEW_PASSWORD);
      await expectSecurity(page);
      const after = await tokensOf(context);
      changed.come();
      await late;
      await expect(other, 'by way of the sign-in page').toHaveURL('/account/sessions');
      expect((await tokensOf(context)).refresh.value).toBe(after.refresh.value);
      await page.reload();
      await expectSecurity(page);
    });
  });

  test.describe('renewed late', () => {
    test.use({ settings: { ...SHORT_LIVED.settings, REFRESH_LEEWAY: `${LEEWAY}s` }, proxied: true });

    test('a renewal that comes after the new cookies does not sign the person out', async ({ page, context, between }) => {
      await signUp(page, ADA);
      const other = await context.newPage();
      await pause(LEEWAY * 1000 + 200); // or the next request would be given no refresh token
      const [renewed, changed] = [moment(), moment()];
      between.onAnswer = async (_, { url }) => {
        if (url !== '/account/sessions') return;
        renewed.come();
        await changed.came;
      };
      const late = other.goto('/account/sessions');
      await renewed.came;
      await changePassword(page, PASSWORD, NEW_PASSWORD);
      await expectSecurity(page);
      const after = await tokensOf(context);
      changed.come();
      await late;
      between.onAnswer = () => {};
      expect((await tokensOf(context)).refresh.value, 'overwritten').not.toBe(after.refresh.value);
      await page.reload();
      await expectSecurity(page);
      expect((await tokensOf(context)).refresh.value).toBe(after.refresh.value);
    });
  });
});
