import { expect, type Locator, type Page } from '@playwright/test';

/** No page here has more places to stop at. */
const STOPS = 12;

/** Tab after Tab until it is reached; whoever looks can follow the focus all the way. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    await expectVisibleFocus(page);
    if (await isFocused(goal)) return;
  }
  throw new Error(`no way by Tab to ${goal}`);
}

const isFocused = (goal: Locator) => goal.evaluate((element) => element === document.activeElement);

export async function expectVisibleFocus(page: Page): Promise<void> {
  const focus = page.locator(':focus');
  // Of several lines Chromium brings the one with the caret into view, not the whole field.
  const ratio = (await page.locator('textarea:focus').count()) ? 0.5 : 1;
  await expect(focus).toBeInViewport({ ratio });
  await expect(focus).not.toHaveCSS('outline-style', 'none');
  await expect(focus).toHaveCSS('outline-width', '3px');
  await expect(focus).toHaveCSS('clip-path', 'none');
}
