/**
 * `cargo leptos watch` as people know it: what is edited arrives in the browser. A rebuild under watch
 * writes asset names without hashes; a page that asks for hashed ones keeps the old style and script
 *.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import { expect, test } from '@playwright/test';

import { freePort } from '../support/server';

const ROOT = resolve(__dirname, '../..');

/** In milliseconds: everything is compiled anew. */
const FIRST_BUILD = 30 * 60_000;
const REBUILD = 10 * 60_000;

let folder: string;
let watch: ChildProcess;
let url: string;
let log = '';

/** A copy to edit: what git knows of, as it lies here now. */
test.beforeAll(async () => {
  test.setTimeout(FIRST_BUILD);
  folder = mkdtempSync(join(tmpdir(), 'vestibule-watch-'));
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean);
  for (const file of files) cpSync(join(ROOT, file), join(folder, file), { recursive: true });
  const port = await freePort();
  url = `http://localhost:${port}`;
  watch = spawn('cargo-leptos', ['watch'], {
    cwd: folder,
    detached: true,
    env: {
      ...process.env,
      CARGO_TARGET_DIR: join(ROOT, 'target/watch'),
      APP_URL: url,
      PORT: String(port),
      LEPTOS_SITE_ADDR: `127.0.0.1:${port}`,
      LEPTOS_RELOAD_PORT: String(await freePort()),
      RATE_LIMITS: 'off',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [watch.stdout, watch.stderr]) stream?.setEncoding('utf8').on('data', (text) => (log += text));
  const ready = () => fetch(`${url}/readyz`).then((answer) => answer.text(), () => 'not yet');
  await expect.poll(ready, { timeout: FIRST_BUILD, intervals: [500] }).toBe('ready');
});

test.afterAll(async () => {
  if (watch?.pid !== undefined && watch.exitCode === null) {
    const ended = once(watch, 'exit');
    process.kill(-watch.pid, 'SIGINT');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

test.afterEach(({}, { status, expectedStatus }) => {
  if (status !== expectedStatus) console.log(log.slice(-4000));
});

function edit(file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text, `${dirname(file)} is as this test knows it`).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

test('an edit of a style, of a page and of an island is seen', async ({ page }) => {
  test.setTimeout(4 * REBUILD);
  const look = async () => {
    // The server is away while it is built anew.
    await page.goto(`${url}/sign-in`).catch(() => {});
    const heading = page.getByRole('heading', { level: 1 });
    return {
      spacing: await heading.evaluate((it) => getComputedStyle(it).letterSpacing, undefined, { timeout: 2000 }).catch(() => ''),
      heading: await heading.textContent({ timeout: 2000 }).catch(() => ''),
      pressed: await page.getByRole('button', { name: /password/ }).click({ timeout: 2000 })
        .then(() => page.getByLabel('Password', { exact: true }).getAttribute('type'), () => ''),
    };
  };
  const seen = (what: string) => expect.poll(look, { message: what, timeout: REBUILD, intervals: [1000] });

  await seen('as it is').toMatchObject({ heading: 'Sign in', pressed: 'text' });

  edit('style/base.css', '', 'h1 { letter-spacing: 7px !important }\n');
  await seen('a style').toMatchObject({ spacing: '7px', heading: 'Sign in', pressed: 'text' });

  edit('src/pages/sign_in.rs', '<Doorway title=t.sign_in_title()>', '<Doorway title="Come in">');
  await seen('a page').toMatchObject({ spacing: '7px', heading: 'Come in', pressed: 'text' });

  edit('src/islands/show_password.rs', 'if shown { "text" }', 'if shown { "search" }');
  await seen('an island').toMatchObject({ spacing: '7px', heading: 'Come in', pressed: 'search' });
});
