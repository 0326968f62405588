import type { Frame, Page } from '@playwright/test';

import {
  ADA, OtherSite, PASSWORD, bearer, expect, make, names, register, serverWithApp, signIn, signInByProgram, tasks, test,
  type Server,
} from '../vocabulary';

test.use(serverWithApp());

test.beforeEach(({ server }) => register(server, ADA));

test('a page of an allowed origin signs in by cookie, and makes, changes and deletes a task', async ({
  page,
  app,
  server,
}) => {
  await page.goto(app.origin);
  const credentials = { login: ADA, password: PASSWORD };
  expect(await ask(page, server, 'POST', '/auth/sign-in', credentials)).toMatchObject({ status: 200 });
  const made = await ask(page, server, 'POST', '/api/v1/tasks', { title: 'Water the plants' });
  expect(made).toMatchObject({ status: 201, etag: '"1"' });
  expect(made.location).toBe(`/api/v1/tasks/${made.body.id}`);

  const done = { status: 'done' };
  const changed = await ask(page, server, 'PATCH', made.location, done, { 'if-match': made.etag });
  expect(changed).toMatchObject({ status: 200, etag: '"2"', body: { title: 'Water the plants', status: 'done' } });
  const asked = () => server.answered.filter((line) => line.startsWith('OPTIONS')).sort();
  await expect.poll(asked, 'the browser asked first').toEqual(
    ['/api/v1/tasks', made.location, '/auth/sign-in'].map((path) => `OPTIONS ${path} 200`),
  );
  const deleted = await ask(page, server, 'DELETE', made.location, undefined, { 'if-match': '"2"' });
  expect(deleted.status).toBe(204);
  expect((await ask(page, server, 'GET', '/api/v1/tasks')).body).toEqual({ tasks: [], next_cursor: null });
});

test('what it is refused it can read too, with the reason', async ({ page, app, server, complaints }) => {
  for (const status of [401, 412]) complaints.expect(status);
  await page.goto(app.origin);
  expect(await ask(page, server, 'GET', '/auth/me')).toMatchObject({
    status: 401,
    body: { code: 'AUTHENTICATION_REQUIRED' },
  });
  await signIn(page, ADA);
  await page.goto(app.origin);
  const { location } = await ask(page, server, 'POST', '/api/v1/tasks', { title: 'Water the plants' });
  const late = await ask(page, server, 'PATCH', location, { title: 'x' }, { 'if-match': '"7"' });
  expect(late).toMatchObject({ status: 412, body: { code: 'PRECONDITION_FAILED' } });
});

/** Each with the cookies that a browser lets them have. */
const FOREIGN: Record<string, (page: Page, app: OtherSite) => Promise<Foreign>> = {
  'another origin of the same site, whose requests carry the cookies': (page) => visit(page, 'localhost'),
  'another site': (page) => visit(page, '127.0.0.1'),
  'a sandboxed frame in a page of the allowed origin': async (page, app) => {
    await page.goto(app.origin);
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.srcdoc = '<title>Of no origin</title>';
      document.body.append(frame);
    });
    await expect.poll(() => page.frames().length).toBe(2);
    return { frame: page.frames()[1], close: async () => {} };
  },
};

interface Foreign {
  frame: Frame;
  close: () => Promise<void>;
}

async function visit(page: Page, host: 'localhost' | '127.0.0.1'): Promise<Foreign> {
  const site = await OtherSite.open(host);
  await page.goto(site.origin);
  return { frame: page.mainFrame(), close: () => site.close() };
}

for (const [who, come] of Object.entries(FOREIGN)) {
  test(`${who}: reads nothing and changes nothing`, async ({ page, app, server, complaints }) => {
    complaints.expectBlocked();
    complaints.expect(403);
    const ada = bearer(await signInByProgram(server, ADA));
    await make(server, ada, '/api/v1/tasks', { title: 'Water the plants' });
    const { tasks: [task] } = await (await server.ask('/api/v1/tasks', { headers: ada })).json();
    await signIn(page, ADA);
    await page.goto('/tasks');
    await expect(names(tasks(page))).toHaveText(['Water the plants']);

    const { frame, close } = await come(page, app);
    const one = `/api/v1/tasks/${task.id}`;
    for (const [method, path, body] of [
      ['GET', '/auth/me'],
      ['GET', '/api/v1/tasks'],
      ['POST', '/api/v1/tasks', { title: 'x' }],
      ['PATCH', one, { title: 'x' }],
      ['DELETE', one],
      ['POST', '/auth/sign-in', { login: ADA, password: PASSWORD }],
      ['GET', '/tasks'],
    ] as const) {
      await expect(ask(frame, server, method, path, body), `${method} ${path}`).rejects.toThrow('Failed to fetch');
    }
    // What a browser sends without asking first, its answer unseen.
    await blindly(frame, server, '/auth/sign-out', '');
    await blindly(frame, server, '/api/v1/tasks', JSON.stringify({ title: 'x' }));
    await blindly(frame, server, '/forms/create_task', new URLSearchParams({ title: 'x' }).toString());
    await blindly(frame, server, '/forms/delete_task', new URLSearchParams({ task: task.id }).toString());
    await expect.poll(() => server.answered.filter((line) => /^POST .* 403$/.test(line))).toEqual(
      ['/auth/sign-out', '/api/v1/tasks', '/forms/create_task', '/forms/delete_task'].map((path) => `POST ${path} 403`),
    );
    await close();

    await page.goto('/tasks');
    await expect(names(tasks(page)), 'still in, and nothing has changed').toHaveText(['Water the plants']);
    const { tasks: left } = await (await server.ask('/api/v1/tasks', { headers: ada })).json();
    expect(left).toEqual([task]);
  });
}

interface Answer {
  status: number;
  etag: string;
  location: string;
  body: any;
}

/** As an app does: with credentials, and JSON. */
function ask(
  page: Page | Frame,
  { url }: Server,
  method: string,
  path: string,
  body?: object,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const kind = body && { 'content-type': 'application/json' };
  const init = { method, body: body && JSON.stringify(body), headers: { ...kind, ...headers } };
  return page.evaluate(
    async ([address, init]) => {
      const answer = await fetch(address, { credentials: 'include', ...init });
      const text = await answer.text();
      const [etag, location] = ['etag', 'location'].map((name) => answer.headers.get(name) ?? '');
      return { status: answer.status, etag, location, body: text && JSON.parse(text) };
    },
    [url + path, init] as const,
  );
}

/** As a page of anybody may: a form's kind of body, and no look at the answer. It arrives all the same. */
async function blindly(frame: Frame, { url }: Server, path: string, body: string): Promise<void> {
  const headers = { 'content-type': body.startsWith('{') ? 'text/plain' : 'application/x-www-form-urlencoded' };
  const init = { method: 'POST', mode: 'no-cors', credentials: 'include', headers, body } as const;
  await frame.evaluate(([address, init]) => fetch(address, init).then(() => {}, () => {}), [url + path, init] as const);
}
