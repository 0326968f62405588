import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

import createClient from 'openapi-fetch';

import type { components, paths } from '../generated/api';
import { ADA, PASSWORD, bearer, expect, test, type BearerTokens, type Server } from '../vocabulary';

const FOLDER = resolve(__dirname, '..');

test('types are made from the document of this very program, and everything here fits them', async ({ server }) => {
  test.slow();
  // As for `@ts-expect-error` below: where nothing is wrong, that is what is wrong.
  const check = promisify(execFile)('npm', ['run', '--silent', 'check'], { cwd: FOLDER });
  await check.catch(({ stdout, stderr }) => expect(`${stdout}${stderr}`).toBe(''));
  const checked = await readFile(resolve(FOLDER, 'generated/openapi.json'), 'utf8');
  expect(checked).toBe(await server.run('openapi'));
  expect(JSON.parse(checked)).toEqual(await (await server.ask('/api/openapi.json')).json());
});

test('a generated client signs up, works with tasks and people, and signs out', async ({ server }) => {
  const api = createClient<paths>({ baseUrl: server.url });
  const entered = await api.POST('/auth/sign-up', { body: { login: ADA, password: PASSWORD, transport: 'bearer' } });
  expect(entered.response.status).toBe(201);
  const headers = bearer(tokensIn(entered.data));

  const made = await api.POST('/api/v1/tasks', { headers, body: { title: 'Water the plants', status: 'in_progress' } });
  expect(made.response.status).toBe(201);
  const task: Task = made.data!;
  const etag = made.response.headers.get('etag')!;
  const listed = await api.GET('/api/v1/tasks', { headers, params: { query: { status: 'in_progress', limit: 5 } } });
  expect(listed.data).toEqual({ tasks: [task], next_cursor: null });

  const path = { id: task.id };
  const done = await api.PATCH('/api/v1/tasks/{id}', {
    headers,
    params: { path, header: { 'if-match': etag } },
    body: { status: 'done' },
  });
  expect(done.data).toMatchObject({ ...task, status: 'done', version: 2, updated_at: expect.any(String) });
  const late = await api.PATCH('/api/v1/tasks/{id}', {
    headers,
    params: { path, header: { 'if-match': etag } },
    body: { title: 'x' },
  });
  expect([late.response.status, late.error?.code]).toEqual([412, 'PRECONDITION_FAILED']);
  const deleted = await api.DELETE('/api/v1/tasks/{id}', { headers, params: { path, header: { 'if-match': '"2"' } } });
  expect(deleted.response.status).toBe(204);

  const person = await api.POST('/api/v1/people', { headers, body: { first_name: 'Ada', last_name: 'Lovelace' } });
  const renamed = await api.PUT('/api/v1/people/{id}', {
    headers,
    params: { path: { id: person.data!.id } },
    body: { first_name: 'Ada', last_name: 'King' },
  });
  expect(renamed.data).toMatchObject({ id: person.data!.id, last_name: 'King' });
  const found = await api.GET('/api/v1/people', { headers, params: { query: { q: 'king' } } });
  expect(found.data?.people).toEqual([renamed.data]);
  const forbidden = await api.DELETE('/api/v1/people/{id}', { headers, params: { path: { id: person.data!.id } } });
  expect([forbidden.response.status, forbidden.error?.code]).toEqual([403, 'INSUFFICIENT_PERMISSIONS']);

  expect((await api.POST('/auth/sign-out', { headers })).data?.message).toBe('Logged out successfully');
  const out = await api.GET('/auth/me', { headers });
  expect([out.response.status, out.error?.code]).toEqual([401, 'TOKEN_INVALID']);
});

test('what is a type error is refused by the server too', async ({ server }) => {
  const headers = bearer(await signUp(server));
  const api = createClient<paths>({ baseUrl: server.url, headers });
  const refused = [
    // @ts-expect-error: a misspelt field
    api.POST('/api/v1/tasks', { body: { titel: 'x' } }),
    // @ts-expect-error: a field too many; openapi-fetch alone would let it pass
    api.POST('/api/v1/tasks', { body: { title: 'x', owner: ADA } satisfies NewTask }),
    // @ts-expect-error: a status that there is not
    api.POST('/api/v1/tasks', { body: { title: 'x', status: 'late' } }),
    // @ts-expect-error: nothing, where there is something or it is left out
    api.POST('/api/v1/tasks', { body: { title: 'x', notes: null } }),
    // @ts-expect-error: a filter that there is not
    api.GET('/api/v1/tasks', { params: { query: { status: 'late' } } }),
    // @ts-expect-error: half a name
    api.POST('/api/v1/people', { body: { first_name: 'Ada' } }),
  ];
  for (const { response, error } of await Promise.all(refused)) {
    expect([response.status, error?.code]).toEqual([400, 'VALIDATION_FAILED']);
  }
  // @ts-expect-error: an address that there is not
  const nowhere = await api.GET('/api/v1/nowhere');
  expect(nowhere.response.status).toBe(404);
  // @ts-expect-error: a method that there is not
  const notSo = await api.PUT('/api/v1/tasks', { body: {} });
  expect(notSo.response.status).toBe(405);
});

type NewTask = components['schemas']['NewTask'];
type Task = components['schemas']['Task'];
type Entered = components['schemas']['BearerTokens'] | components['schemas']['Said'];

/** By the way the session travels: the answer is either. */
function tokensIn(entered: Entered | undefined): BearerTokens {
  if (!entered || !('access_token' in entered)) throw new Error('no tokens');
  return entered;
}

async function signUp({ url }: Server): Promise<BearerTokens> {
  const api = createClient<paths>({ baseUrl: url });
  const { data } = await api.POST('/auth/sign-up', { body: { login: ADA, password: PASSWORD, transport: 'bearer' } });
  return tokensIn(data);
}
