import type { Page } from '@playwright/test';

import {
  ADA, ADAS_NEW_ADDRESS, GRACE, PASSWORD, changeAddress, codeField, confirmBy, confirmByCode, expect, expectAccountOf,
  expectWrong, forgetPassword, passwordField, register, setPassword, signIn, signUp, summary, title, type Server,
} from '../vocabulary';
import { t } from '../support/texts';

interface World {
  server: Server;
}

async function signUpAndConfirm(page: Page, { mailbox }: Server): Promise<void> {
  await signUp(page, ADA);
  await confirmBy(page, await mailbox.letterTo(ADA));
  await expectAccountOf(page, ADA);
}

/** The pages of letters, where an address has to be confirmed. */
export const LETTER_STATES: Record<string, (page: Page, world: World) => Promise<unknown>> = {
  'verify-email': async (page) => {
    await signUp(page, ADA);
    await expect(codeField(page)).toBeVisible();
  },
  'verify-email, refused': async (page) => {
    await signUp(page, ADA);
    await confirmByCode(page, '00000000');
    await expect(summary(page)).toBeVisible();
  },
  'verify-email, of nobody': (page) => page.goto('/verify-email'),
  'verify-email, by link': async (page, { server }) => {
    await signUp(page, ADA);
    await page.goto((await server.mailbox.letterTo(ADA)).link);
    await expect(page.getByRole('button', { name: t('verify-button') })).toBeVisible();
  },
  'verify-email, from elsewhere': async (page, { server }) => {
    await signUp(page, ADA);
    const { link } = await server.mailbox.letterTo(ADA);
    await page.context().clearCookies();
    await page.goto(link);
    await page.getByRole('button', { name: t('verify-button') }).click();
    await expectWrong(passwordField(page), new RegExp(`^${t('fault-required', { field: 'password' })}`));
  },
  'verify-email, a spent link': async (page, { server }) => {
    await signUp(page, ADA);
    const { link } = await server.mailbox.letterTo(ADA);
    await page.context().clearCookies();
    await page.goto(link.slice(0, -5));
    await expect(title(page)).toHaveText(t('title-link-invalid'));
  },
  'forgot-password': (page) => page.goto('/forgot-password'),
  'reset-password': async (page) => {
    await forgetPassword(page, ADA);
    await expect(codeField(page)).toBeVisible();
  },
  'reset-password, of nobody': async (page) => {
    await page.goto('/reset-password');
    await setPassword(page, '');
    await expect(summary(page)).toBeVisible();
  },
  'reset-password, by link': async (page, { server }) => {
    await signUpAndConfirm(page, server);
    await forgetPassword(page, ADA);
    await page.goto((await server.mailbox.letterTo(ADA, t('mail-reset-title'))).link);
    await expect(codeField(page)).toHaveCount(0);
  },
  'reset-password, a spent link': async (page) => {
    await page.goto('/reset-password?token=spent');
    await expect(title(page)).toHaveText(t('title-link-invalid'));
  },
  'not mine': async (page, { server }) => {
    await signUpAndConfirm(page, server);
    await changeAddress(page, ADAS_NEW_ADDRESS);
    await confirmBy(page, await server.mailbox.letterTo(ADAS_NEW_ADDRESS));
    await page.context().clearCookies();
    await forgetPassword(page, ADAS_NEW_ADDRESS);
    await page.goto((await server.mailbox.letterTo(ADAS_NEW_ADDRESS, t('mail-reset-title'))).link);
    await page.getByRole('link', { name: t('not-mine-title') }).click();
    await page.getByRole('button', { name: t('not-mine-button') }).click();
    await expect(summary(page)).toBeVisible();
  },
  'not mine, a spent link': (page) => page.goto('/reset-password/not-mine'),
  'undo': async (page, { server }) => {
    await signUpAndConfirm(page, server);
    await changeAddress(page, ADAS_NEW_ADDRESS);
    await confirmBy(page, await server.mailbox.letterTo(ADAS_NEW_ADDRESS));
    await page.goto((await server.mailbox.letterTo(ADA, t('mail-undo-title'))).link);
    await expect(title(page)).toHaveText(t('undo-title'));
  },
  'undo, a spent link': (page) => page.goto('/change-email/undo'),
  'e-mail': async (page, { server }) => {
    await signUpAndConfirm(page, server);
    await page.goto('/account/email');
  },
  'an address is asked for': async (page, { server }) => {
    await register(server, GRACE);
    await signIn(page, GRACE);
    await page.getByRole('button', { name: t('email-send') }).click();
    await expect(summary(page)).toBeVisible();
  },
  'e-mail, none yet, refused': async (page, { server }) => {
    await page.request.post(`${server.url}/auth/sign-up`, { data: { login: GRACE, password: PASSWORD } });
    await page.goto('/account/email');
    await page.getByLabel(t('field-new-email')).fill('countess@');
    await passwordField(page).fill(PASSWORD);
    await page.getByRole('button', { name: t('email-button') }).click();
    await expect(summary(page)).toBeVisible();
  },
  'mailbox': async (page, { server }) => {
    await signUp(page, ADA);
    await server.mailbox.letterTo(ADA);
    await page.goto('/dev/mailbox');
    await expect(page.getByRole('article')).toHaveCount(1);
  },
  'mailbox, empty': (page) => page.goto('/dev/mailbox'),
};
