import { defineConfig } from '@playwright/test';

import { chromium } from './support/chromium';

/** `make watched`: apart from `make test`, because all of it is compiled again, and again at each edit. */
export default defineConfig({
  testDir: 'watch',
  reporter: 'list',
  use: { launchOptions: chromium },
});
