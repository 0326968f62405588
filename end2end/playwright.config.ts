import { defineConfig } from '@playwright/test';

/** Chromium from the system; quiet, because no test has any business with the network. */
const launchOptions = {
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

export default defineConfig({
  testDir: 'tests',
  workers: 1,
  forbidOnly: !!process.env.CI,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: [['list']],
  use: { launchOptions, screenshot: 'only-on-failure' },
  projects: [
    { name: 'js', testIgnore: 'no_script/**' },
    { name: 'nojs', testMatch: 'no_script/**/*.spec.ts', use: { javaScriptEnabled: false } },
  ],
});
