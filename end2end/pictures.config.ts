import { defineConfig } from '@playwright/test';

import { chromium } from './support/chromium';

/** `make pictures`: apart from `make test`, because what it makes is part of the documents. */
export default defineConfig({
  testDir: 'pictures',
  reporter: 'list',
  workers: 1,
  use: { launchOptions: chromium },
});
