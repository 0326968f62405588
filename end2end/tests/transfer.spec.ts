import type { Page } from '@playwright/test';

import { expect, showPassword, test } from '../vocabulary';

/** In bytes as transferred, headers included. */
const WITH_ISLAND = 60_000;
const WITHOUT = 15_000;

test('/sign-in and everything it loads is at most 60 kB, compressed, and kept for a year', async ({ page }) => {
  const loaded = await load(page, '/sign-in', () => showPassword(page).waitFor());
  expect(total(loaded)).toBeLessThanOrEqual(WITH_ISLAND);
  const kinds = loaded.map(({ path }) => path.split('.').at(-1)).sort();
  expect(kinds, 'each once').toEqual(['/sign-in', 'css', 'js', 'svg', 'wasm']);
  expectKeptForAYear(loaded.filter(({ path }) => path.startsWith('/pkg/')));
});

for (const [path, status] of [['/welcome', 200], ['/nowhere', 404]] as const) {
  test(`${path} has no island, loads no script and no wasm, and is at most 15 kB`, async ({ page, complaints }) => {
    if (status !== 200) complaints.expect(status);
    const loaded = await load(page, path, () => page.getByRole('heading', { level: 1 }).waitFor());
    expect(total(loaded)).toBeLessThanOrEqual(WITHOUT);
    expect(loaded.map(({ path }) => path.split('.').at(-1)).sort()).toEqual([path, 'css', 'svg']);
  });
}

test('the next page asks for no asset again', async ({ page, server }) => {
  const asked = () => server.log.match(/"\/pkg\//g)?.length;
  await page.goto('/sign-in');
  await showPassword(page).waitFor();
  expect(asked()).toBe(3);
  await page.goto('/sign-up');
  await showPassword(page).waitFor();
  expect(asked()).toBe(3);
});

interface Loaded {
  path: string;
  bytes: number;
  headers: Record<string, string>;
}

/** What the build made: compressed beforehand, under names that change with the content. */
function expectKeptForAYear(made: Loaded[]): void {
  for (const { path, headers } of made) {
    expect(path).toMatch(/^\/pkg\/vestibule\.[\w-]{22}\.(css|js|wasm)$/);
    expect(headers).toMatchObject({
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
      'vary': 'accept-encoding',
    });
  }
}

/** Everything that the page asked for, as it came over the wire, with an empty cache. */
async function load(page: Page, path: string, drawn: () => Promise<void>): Promise<Loaded[]> {
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.setCacheDisabled', { cacheDisabled: true });
  const loaded = new Map<string, Loaded>();
  network.on('Network.responseReceived', ({ requestId, response }) => {
    const headers = Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), value]);
    loaded.set(requestId, { path: new URL(response.url).pathname, bytes: 0, headers: Object.fromEntries(headers) });
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = loaded.get(requestId);
    if (one) one.bytes = encodedDataLength;
  });
  await page.goto(path);
  await drawn();
  await page.waitForLoadState('networkidle');
  // A browser asks for the icon when it has nothing else to do.
  await expect.poll(() => [...loaded.values()].some(({ path, bytes }) => path.endsWith('.svg') && bytes > 0)).toBe(true);
  const all = [...loaded.values()];
  expect(all.every(({ bytes }) => bytes > 0), JSON.stringify(all)).toBe(true);
  console.log(`${path}: ${total(all)} bytes (${all.map(({ path, bytes }) => `${path} ${bytes}`).join(', ')})`);
  return all;
}

const total = (loaded: Loaded[]) => loaded.reduce((sum, { bytes }) => sum + bytes, 0);
