/** The pages that letters lead to, and those that ask for letters. */
import { expect, type Locator, type Page } from '@playwright/test';

import type { Letter } from './letters';
import { PASSWORD } from './people';
import { t } from './texts';

/** From the letter to the button, as people go. */
export async function confirmBy(page: Page, letter: Letter): Promise<void> {
  await page.goto(letter.link);
  await page.getByRole('button', { name: t('verify-button') }).click();
}

export async function confirmByCode(page: Page, code: string): Promise<void> {
  await codeField(page).fill(code);
  await page.getByRole('button', { name: t('verify-code-button'), exact: true }).click();
}

export async function forgetPassword(page: Page, login: string): Promise<void> {
  await page.goto('/forgot-password');
  await page.getByLabel(t('field-login')).fill(login);
  await page.getByRole('button', { name: t('forgot-button') }).click();
  await expect(page).toHaveURL('/reset-password');
}

/** On the page of a letter that lets somebody choose one. */
export async function setPassword(page: Page, password: string): Promise<void> {
  await page.getByLabel(t('field-new-password')).fill(password);
  await page.getByRole('button', { name: t('reset-button') }).click();
}

export async function changeAddress(page: Page, address: string, password = PASSWORD): Promise<void> {
  await page.goto('/account/email');
  await page.getByLabel(t('field-new-email')).fill(address);
  await page.getByLabel(t('field-password'), { exact: true }).fill(password);
  await page.getByRole('button', { name: t('email-button') }).click();
  await expect(page).toHaveURL('/verify-email');
}

export function codeField(page: Page): Locator {
  return page.getByLabel(t('field-email-code'));
}

/** What is said once, after a form. */
export function notice(page: Page): Locator {
  return page.getByRole('status');
}

export function title(page: Page): Locator {
  return page.getByRole('heading', { level: 1 });
}
