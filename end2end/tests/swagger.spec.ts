import type { Page } from '@playwright/test';

import { ADA, PASSWORD, bearer, expect, make, register, signInByProgram, test } from '../vocabulary';

test('/api draws every operation, signs somebody in and asks for their tasks, and talks to nobody else', async ({
  page,
  server,
  complaints,
}) => {
  complaints.expect(401);
  await register(server, ADA);
  await make(server, bearer(await signInByProgram(server, ADA)), '/api/v1/tasks', { title: 'Water the plants' });
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).origin));

  await page.goto('/api');
  await expect(page).toHaveTitle('API · Vestibule');
  const { paths } = await (await server.ask('/api/openapi.json')).json();
  const operations = Object.values(paths).flatMap((path) => Object.keys(path as object));
  await expect(page.locator('.opblock')).toHaveCount(operations.length);

  const refused = await tryOut(page, 'tasks-listTasks');
  expect(refused).toMatchObject({ status: '401' });
  expect(refused.body).toContain('AUTHENTICATION_REQUIRED');
  const entered = await tryOut(page, 'accounts-signIn', JSON.stringify({ login: ADA, password: PASSWORD }));
  expect(entered.status).toBe('200');
  const listed = await tryOut(page, 'tasks-listTasks');
  expect(listed.status).toBe('200');
  expect(listed.body).toContain('Water the plants');
  expect([...asked].filter((origin) => origin !== 'null')).toEqual([server.url]);
});

test('its address leads to one operation, and what a task is stands beside it', async ({ page }) => {
  await page.goto('/api#/tasks/createTask');
  const operation = page.locator('#operations-tasks-createTask');
  await expect(operation.locator('textarea')).toHaveValue(/"title": "Water the plants"/);
  await expect(operation.getByText('VALIDATION_FAILED').first()).toBeVisible();
});

/** As people do it on the page; answers what stands there then. */
async function tryOut(page: Page, operation: string, body?: string): Promise<{ status: string; body: string }> {
  const block = page.locator(`#operations-${operation}`);
  const execute = block.getByRole('button', { name: 'Execute' });
  if (!(await execute.isVisible())) await block.getByRole('button').first().click();
  if (body) await block.locator('textarea').fill(body);
  const answered = page.waitForResponse(/\/auth\/|\/api\/v1\//);
  await execute.click();
  await answered;
  const answer = block.locator('.live-responses-table .response');
  const status = await answer.locator('.response-col_status').innerText();
  return { status: status.trim(), body: await answer.locator('.response-col_description').innerText() };
}
