/** What the tests are written in. A spec imports from here and from nowhere else in this folder. */
import { setTimeout as pause } from 'node:timers/promises';

import type { BrowserContext, Cookie, LaunchOptions, Locator, Page, Response } from '@playwright/test';

import { expect } from '@playwright/test';
import { chromium } from './support/chromium';
import { PASSWORD, WRONG_PASSWORD } from './support/people';
import type { Server } from './support/server';
import { serverWith } from './support/settings';
import { t } from './support/texts';

export { expect } from '@playwright/test';
export { rendezvous } from './support/between';
export * from './support/devices';
export * from './support/example_pages';
export { test } from './support/fixtures';
export * from './support/keyboard';
export * from './support/letter_pages';
export type { Letter } from './support/letters';
export type { MailServer } from './support/mail_server';
export { OtherSite } from './support/other_site';
export * from './support/people';
export * from './support/read_out';
export { scan } from './support/scanner';
export type { Server } from './support/server';
export * from './support/settings';
export { LANGUAGE, t, textIn } from './support/texts';

/** A journey for people with and without JavaScript: it runs in both projects. */
export const BOTH = { tag: '@both' };
/** What only a browser without JavaScript sees. */
export const WITHOUT_SCRIPTS = { tag: '@nojs' };

/** Tokens so short that a test can outlive them. */
export const SHORT_LIVED = serverWith({ ACCESS_TOKEN_TTL: '2s', REFRESH_LEEWAY: '1s' });
const LEEWAY = 1;

/** For `test.use`: with the back-forward cache that people have and Playwright takes away. */
export function withBackForwardCache(): { launchOptions: LaunchOptions } {
  return { launchOptions: { ...chromium, ignoreDefaultArgs: ['--disable-back-forward-cache'] } };
}

// --- what people do

export async function signUp(page: Page, login: string, password = PASSWORD): Promise<void> {
  // An address is asked for first; a user name is another page of the same.
  await page.goto(login.includes('@') || !login ? '/sign-up' : '/sign-up?by=username');
  await fillIn(page, { login, password });
  await page.getByRole('button', { name: t('sign-up-button') }).click();
}

/** An account that was made elsewhere, by another program. */
export async function register(server: Server, login: string, password = PASSWORD): Promise<void> {
  const answer = await post(server, '/auth/sign-up', { login, password });
  expect(answer.status).toBe(201);
}

/** By a program that keeps its tokens itself. */
export async function signInByProgram(server: Server, login: string, password = PASSWORD): Promise<BearerTokens> {
  const answer = await post(server, '/auth/sign-in', { login, password, transport: 'bearer' });
  expect(answer.status).toBe(200);
  return answer.json();
}

/** Somebody who does not know the password. */
export async function guess(server: Server, login: string): Promise<void> {
  const answer = await post(server, '/auth/sign-in', { login, password: WRONG_PASSWORD });
  expect(answer.status).toBe(401);
}

/** By a program, in a word. */
export async function make(server: Server, who: Record<string, string>, path: string, what: object): Promise<void> {
  expect((await post(server, path, what, who)).status).toBe(201);
}

function post(server: Server, path: string, body: unknown, who = {}): Promise<globalThis.Response> {
  const headers = { 'content-type': 'application/json', ...who };
  return server.ask(path, { method: 'POST', headers, body: JSON.stringify(body) });
}

export async function signIn(page: Page, login: string, password = PASSWORD): Promise<void> {
  await page.goto('/sign-in');
  await sendSignIn(page, login, password);
}

/** From the sign-in page that is already open. */
export async function sendSignIn(page: Page, login: string, password = PASSWORD): Promise<void> {
  await fillIn(page, { login, password });
  await page.getByRole('main').getByRole('button', { name: t('sign-in-title') }).click();
}

export async function changePassword(page: Page, current: string, next: string): Promise<void> {
  await expect(page).not.toHaveURL(/\/sign-/);
  if (new URL(page.url()).pathname !== '/account/security') await page.goto('/account/security');
  await page.getByLabel(t('field-current-password')).fill(current);
  await page.getByLabel(t('field-new-password')).fill(next);
  await page.getByRole('button', { name: t('account-change-password') }).click();
}

/** Of the account, at the end of the header. */
export async function openMenu(page: Page): Promise<void> {
  await menu(page).click();
}

export function menu(page: Page): Locator {
  return page.getByRole('banner').locator('summary');
}

export async function signOut(page: Page): Promise<void> {
  await openMenu(page);
  await page.getByRole('banner').getByRole('button', { name: t('sessions-sign-out-here') }).click();
  await expect(page).toHaveURL('/sign-in');
  await expect(page.getByRole('status')).toHaveText(t('flash-signed-out'));
}

export async function fillIn(page: Page, { login, password }: { login: string; password: string }): Promise<void> {
  await loginField(page).fill(login);
  await passwordField(page).fill(password);
}

// --- what they see

/** Whatever it asks for. */
export function loginField(page: Page): Locator {
  return page.getByRole('main').locator('input[name=login]:not([type=hidden])').first();
}

export function passwordField(page: Page): Locator {
  return page.getByLabel(t('field-password'), { exact: true });
}

/** Only seen once the island is awake. */
export function showPassword(page: Page): Locator {
  return page.getByRole('button', { name: t('show-password') });
}

export function summary(page: Page): Locator {
  return page.getByRole('alert');
}

export async function expectAccountOf(page: Page, login: string): Promise<void> {
  await expect(page).toHaveURL('/account');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('account-title'));
  await expect(page.getByRole('definition').first()).toHaveText(login);
}

/** Where the password is changed, and where one is afterwards. */
export async function expectSecurity(page: Page): Promise<void> {
  await expect(page).toHaveURL('/account/security');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('nav-security'));
}

/** The same whatever was wrong. */
export function wrongSignIn(): RegExp {
  return new RegExp(`${t('title-invalid-credentials')}|${t('sign-in-wrong-or-waiting')}`);
}

export async function expectNothingOf(page: Page, login: string): Promise<void> {
  await expect(page).toHaveURL('/sign-in?return_to=%2Faccount');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('sign-in-title'));
  expect(await page.content()).not.toContain(login);
}

/** Where the person is signed in, a line each. */
export function devices(page: Page): Locator {
  return page.getByRole('region', { name: t('sessions-title') }).getByRole('listitem');
}

/** What happened to the account, a line each, newest first. */
export function events(page: Page): Locator {
  return page.getByRole('main').getByRole('listitem');
}

/** What each line says, without the small print below. */
export function sentences(lines: Locator): Locator {
  return lines.locator('p:first-child');
}

/** The account's pages, each of which leads to the others. */
export function accountNav(page: Page): Locator {
  return page.getByRole('navigation', { name: t('nav-pages') });
}

/** The input is marked as wrong, and says why to those who do not see the page. */
export async function expectWrong(field: Locator, description: string | RegExp): Promise<void> {
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(description);
}

// --- what the browser, or a program, holds

export interface BearerTokens {
  access_token: string;
  refresh_token: string;
}

/** As an `Authorization` header. */
export function bearer({ access_token }: BearerTokens): { authorization: string } {
  return { authorization: `Bearer ${access_token}` };
}

export interface Tokens {
  access: Cookie;
  refresh: Cookie;
}

export async function tokensOf(context: BrowserContext): Promise<Tokens> {
  return { access: await cookieOf(context, 'access_token'), refresh: await refreshTokenOf(context) };
}

/** The browser drops the access token's cookie when it is over; this one stays. */
export function refreshTokenOf(context: BrowserContext): Promise<Cookie> {
  return cookieOf(context, 'refresh_token');
}

async function cookieOf(context: BrowserContext, name: string): Promise<Cookie> {
  const found = (await context.cookies()).filter((cookie) => cookie.name === name);
  expect(found, name).toHaveLength(1);
  return found[0];
}

export async function expectNoTokens(context: BrowserContext): Promise<void> {
  const names = (await context.cookies()).map((cookie) => cookie.name);
  expect(names.filter((name) => name.endsWith('_token'))).toEqual([]);
}

/** As a `Cookie` header. */
export function header(...cookies: Cookie[]): { cookie: string } {
  return { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') };
}

/** A refresh token is `version ‖ session id ‖ counter ‖ …`: 1, 16 and 8 bytes (docs/SECURITY.md). */
export function counterOf({ refresh }: Tokens): number {
  return Number(Buffer.from(refresh.value, 'base64url').readBigUInt64BE(17));
}

/** Until the access token is over and the last renewal is no longer fresh. */
export async function outlive({ access }: Tokens): Promise<void> {
  const { iat, exp } = JSON.parse(Buffer.from(access.value.split('.')[1], 'base64url').toString());
  // Both are cut to whole seconds.
  const over = (Math.max(exp, iat + 1 + LEEWAY) + 0.1) * 1000;
  await pause(over - Date.now());
}

/** The addresses of the documents that this page asks for, from now on. */
export function documentsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) asked.push(new URL(request.url()).pathname);
  });
  return asked;
}

/** The names of the cookies that this answer sets, in order. */
export async function setBy(response: Response | null): Promise<string[]> {
  const headers = (await response?.headersArray()) ?? [];
  return headers
    .filter(({ name }) => name.toLowerCase() === 'set-cookie')
    .map(({ value }) => value.split('=')[0])
    .sort();
}
