import { ADA, expect, menu, openMenu, serverWith, signUp, test } from '../vocabulary';

const WIDTHS = [320, 360, 390, 430, 640];

/** Where brand, ways round and menu have no room in one line, two are made of it: nothing leaves the screen. */
test.describe('the header', () => {
  for (const name of ['Vestibule', 'Marlow & Daughters Limited of London']) {
    test.describe(name, () => {
      test.use(serverWith({ BRAND_NAME: name }));

      test('its menu can be reached on every screen, in every language', async ({ page, context }) => {
        await signUp(page, ADA);
        for (const language of ['en', 'de', 'fr', 'es', 'zh-Hans', 'xx-Arab']) {
          await context.addCookies([{ name: 'language', value: language, url: page.url() }]);
          for (const width of WIDTHS) {
            await page.setViewportSize({ width, height: 700 });
            await page.goto('/tasks');
            await openMenu(page);
            await expect(menu(page)).toBeInViewport({ ratio: 1 });
            const banner = page.getByRole('banner');
            for (const way of [banner.getByRole('button'), ...(await banner.getByRole('link').all())]) {
              await expect(way, `${language}, ${width}`).toBeInViewport({ ratio: 1 });
            }
          }
        }
      });
    });
  }
});
