import { defineConfig } from '@playwright/test';

import { chromium } from './support/chromium';

export default defineConfig({
  testDir: 'tests',
  // Each test has a server, a database and a mailbox of its own; two cores draw two pages.
  workers: 2,
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  // A busy CI machine may miss one beat: the report then says `flaky`, and that is to be read.
  retries: process.env.CI ? 1 : 0,
  reporter: 'list',
  use: { launchOptions: chromium, screenshot: 'only-on-failure' },
  projects: [
    { name: 'js', grepInvert: /@nojs/ },
    { name: 'nojs', grep: /@both|@nojs/, use: { javaScriptEnabled: false } },
  ],
});
