/** The pictures of README.md and docs/BRANDING.md. */
import { resolve } from 'node:path';

import { ADA, expect, expectAccountOf, signIn, signUp, test } from '../vocabulary';

const PICTURES = resolve(__dirname, '..', '..', 'docs', 'pictures');
const here = (file: string) => resolve(__dirname, file);

/** By environment alone: a dark logo, a yellow that needs dark text, a long name. */
const BRANDS: Record<string, { settings: Record<string, string>; scheme: 'light' | 'dark' }> = {
  acme: {
    scheme: 'dark',
    settings: {
      BRAND_NAME: 'Acme',
      BRAND_COLOR: '#1f3a8a',
      BRAND_COLOR_DARK: '#8fa6ff',
      BRAND_LOGO: here('acme.png'),
      BRAND_LOGO_DARK: here('acme-dark.png'),
      SUPPORT_EMAIL: 'help@acme.example',
      TERMS_URL: 'https://acme.example/terms',
      PRIVACY_URL: 'https://acme.example/privacy',
    },
  },
  sunny: {
    scheme: 'light',
    settings: { BRAND_NAME: 'Sunny Side', BRAND_COLOR: '#ffcc00', PRIVACY_URL: 'https://sunny.example/privacy' },
  },
  hangzhou: {
    scheme: 'light',
    settings: {
      BRAND_NAME: '杭州西湖国际文化艺术交流与发展促进有限公司',
      BRAND_COLOR: '#b3261e',
      BRAND_FRAME: 'plain',
      IMPRINT_URL: 'https://hangzhou.example/imprint',
    },
  },
};

for (const [brand, { settings, scheme }] of Object.entries(BRANDS)) {
  test.describe(brand, () => {
    test.use({ settings, colorScheme: scheme, viewport: { width: 420, height: 760 } });

    test('sign-in, account, email and error page', async ({ page, complaints }) => {
      complaints.expect(404);
      const shoot = (what: string) => page.screenshot({ path: resolve(PICTURES, `${brand}-${what}.png`) });
      await signIn(page, ADA, 'not the password');
      await expect(page.getByRole('alert')).toBeVisible();
      await page.goto('/sign-in');
      await shoot('sign-in');
      await signUp(page, ADA);
      await expectAccountOf(page, ADA);
      await page.goto('/account');
      await shoot('account');
      await page.goto('/dev/brand/reset-password');
      await shoot('email');
      await page.goto('/nothing-here');
      await shoot('error');
    });
  });
}

test.describe('ours', () => {
  test.use({ viewport: { width: 1000, height: 720 } });

  for (const [what, colorScheme] of [['sign-in', 'light'], ['account', 'light'], ['devices', 'dark']] as const) {
    test(`${what}, ${colorScheme}`, async ({ page, elsewhere }) => {
      await page.emulateMedia({ colorScheme });
      if (what === 'sign-in') {
        await page.goto('/sign-in');
      } else {
        await signUp(page, ADA);
        await expectAccountOf(page, ADA);
        if (what === 'devices') {
          const other = await elsewhere();
          await signIn(other, ADA);
          await expectAccountOf(other, ADA);
          await page.goto('/account/sessions');
        } else {
          await page.goto('/account');
        }
      }
      await page.screenshot({ path: resolve(PICTURES, `${what}.png`) });
    });
  }
});
