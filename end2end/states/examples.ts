import type { Page } from '@playwright/test';

import {
  ADA, addPerson, addTask, asItIsNow, bearer, expect, expectAccountOf, make, names, openPerson, openTask, pageLink,
  people, save, search, signInByProgram, signUp, summary, title, type Server, deleteIt,
} from '../vocabulary';
import { t } from '../support/texts';

interface World {
  server: Server;
}

const LONG = 'Watertheplantsandwhateverelsecannotbebroken'.repeat(4);

/** Signed in, and by a program too. */
async function come(page: Page, server: Server): Promise<Record<string, string>> {
  await signUp(page, ADA);
  await expectAccountOf(page, ADA);
  return bearer(await signInByProgram(server, ADA));
}

/** The pages of the example resources. */
export const EXAMPLE_STATES: Record<string, (page: Page, world: World) => Promise<unknown>> = {
  'tasks, none': async (page, { server }) => {
    await come(page, server);
    await page.goto('/tasks');
    await expect(page.getByText(t('tasks-none'))).toBeVisible();
  },
  'tasks, a page of many': async (page, { server }) => {
    const ada = await come(page, server);
    const statuses = ['todo', 'in_progress', 'done'];
    for (let more = 41; more > 0; more -= 1) {
      const task = { title: more === 30 ? LONG : `Water plant ${more}`, status: statuses[more % 3] };
      await make(server, ada, '/api/v1/tasks', task);
    }
    await page.goto('/tasks');
    await pageLink(page, t('people-next')).click();
    await expect(pageLink(page, t('people-first'))).toBeVisible();
  },
  'tasks, none of these': async (page, { server }) => {
    await come(page, server);
    await page.goto('/tasks?status=in_progress');
    await expect(page.getByText(t('tasks-none-of-these'))).toBeVisible();
  },
  'tasks, refused': async (page, { server }) => {
    await come(page, server);
    await addTask(page, '', 'y'.repeat(2001));
    await expect(summary(page)).toBeVisible();
  },
  'tasks, deleted': async (page, { server }) => {
    await come(page, server);
    await addTask(page, 'Water the plants');
    await openTask(page, 'Water the plants');
    await deleteIt(page, 'tasks');
    await expect(page.getByRole('status')).toHaveText(t('flash-deleted'));
  },
  'task': async (page, { server }) => {
    const ada = await come(page, server);
    await make(server, ada, '/api/v1/tasks', { title: LONG, notes: 'The fern\ntwice', status: 'done' });
    await openTask(page, LONG);
    await expect(title(page)).toHaveText(LONG);
  },
  'task, somebody was faster': async (page, { server }) => {
    const ada = await come(page, server);
    await make(server, ada, '/api/v1/tasks', { title: 'Water the plants' });
    await openTask(page, 'Water the plants');
    const { tasks: [task] } = await (await server.ask('/api/v1/tasks', { headers: ada })).json();
    await server.ask(`/api/v1/tasks/${task.id}`, {
      method: 'PATCH',
      headers: { ...ada, 'content-type': 'application/json' },
      body: JSON.stringify({ title: 'Water the fern', notes: `twice\n${LONG}`, status: 'in_progress' }),
    });
    await page.getByLabel(t('field-title')).fill('Sell the plants');
    await save(page);
    await expect(asItIsNow(page)).toBeVisible();
  },
  'task, not there': async (page, { server }) => {
    await come(page, server);
    await page.goto('/tasks/nowhere');
  },
  'people, nobody': async (page, { server }) => {
    await come(page, server);
    await page.goto('/people');
    await expect(page.getByText(t('people-none'))).toBeVisible();
  },
  'people, a page of many': async (page, { server }) => {
    const ada = await come(page, server);
    for (let more = 41; more > 0; more -= 1) {
      const name = { first_name: 'W'.repeat(30), last_name: `${'W'.repeat(28)}${more % 10}` };
      await make(server, ada, '/api/v1/people', more % 4 ? { first_name: 'Ada', last_name: `Love ${more}` } : name);
    }
    await page.goto('/people');
    await pageLink(page, t('people-next')).click();
    await expect(pageLink(page, t('people-first'))).toBeVisible();
    await expect(names(people(page))).toHaveCount(20);
  },
  'people, nobody of that name': async (page, { server }) => {
    await come(page, server);
    await page.goto('/people');
    await search(page, 'Nobody');
    await expect(page.getByText(t('people-none-found'))).toBeVisible();
  },
  'people, refused': async (page, { server }) => {
    await come(page, server);
    await addPerson(page, '', 'x'.repeat(31));
    await expect(summary(page)).toBeVisible();
  },
  'person': async (page, { server }) => {
    await come(page, server);
    await addPerson(page, 'W'.repeat(30), 'Lovelace');
    await openPerson(page, 'Lovelace');
    await expect(page.getByRole('button', { name: t('tasks-save') })).toBeVisible();
  },
  'person, for an admin, refused': async (page, { server }) => {
    await come(page, server);
    await addPerson(page, 'Ada', 'Lovelace');
    await server.run('user', 'grant', ADA, 'admin');
    await openPerson(page, 'Lovelace');
    await page.getByLabel(t('field-first-name')).fill('');
    await save(page);
    await expect(summary(page)).toBeVisible();
    await expect(page.locator('summary', { hasText: t('people-delete') })).toBeVisible();
  },
};
