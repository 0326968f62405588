/** The pages of the two example resources: tasks, private to their owner, and people, shared. */
import type { Locator, Page } from '@playwright/test';
import { t } from './texts';

export async function addTask(page: Page, title: string, notes = ''): Promise<void> {
  await page.goto('/tasks');
  await openForm(page);
  await page.getByLabel(t('field-title'), { exact: true }).fill(title);
  await page.getByLabel(t('field-notes'), { exact: true }).fill(notes);
  await page.getByRole('button', { name: t('tasks-add') }).click();
}

/** The form above a list, which is open where something was refused. */
export async function openForm(page: Page): Promise<void> {
  const form = page.getByRole('main').locator('details');
  if ((await form.getAttribute('open')) === null) await form.locator('summary').click();
}

/** On its own page, which asks first. */
export async function deleteIt(page: Page, from: 'tasks' | 'people'): Promise<void> {
  await page.locator('summary', { hasText: t(`${from}-delete`) }).click();
  await page.getByRole('button', { name: t(`${from}-delete-do`) }).click();
}

/** From the list to its page. */
export async function openTask(page: Page, title: string): Promise<void> {
  await page.goto('/tasks');
  await tasks(page).getByRole('link', { name: title, exact: true }).click();
}

export async function addPerson(page: Page, first: string, last: string): Promise<void> {
  await page.goto('/people');
  await openForm(page);
  await page.getByLabel(t('field-first-name'), { exact: true }).fill(first);
  await page.getByLabel(t('field-last-name'), { exact: true }).fill(last);
  await page.getByRole('button', { name: t('people-add') }).click();
}

export async function openPerson(page: Page, name: string): Promise<void> {
  await page.goto('/people');
  await people(page).getByRole('link', { name }).click();
}

export async function search(page: Page, words: string): Promise<void> {
  await page.getByLabel(t('people-find')).fill(words);
  await page.getByRole('button', { name: t('people-search') }).click();
}

export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: t('tasks-save') }).click();
}

/** One's own tasks, a line each. */
export function tasks(page: Page): Locator {
  return page.getByRole('region', { name: t('tasks-title') }).getByRole('listitem');
}

/** The directory, a line each. */
export function people(page: Page): Locator {
  return page.getByRole('region', { name: t('people-title') }).getByRole('listitem');
}

/** What each line is about. */
export function names(lines: Locator): Locator {
  return lines.getByRole('link');
}

/** Which tasks are shown. */
export function filters(page: Page): Locator {
  return page.getByRole('navigation', { name: t('tasks-which') }).getByRole('link');
}

/** What somebody else has made of it, while one was typing. */
export function asItIsNow(page: Page): Locator {
  return page.locator('.now');
}

export function pageLink(page: Page, name: string): Locator {
  return page.getByRole('link', { name });
}
