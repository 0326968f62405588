import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';

import { Client, Refusal, type Keychain } from '../../docs/clients/client';
import {
  ADA, NEW_PASSWORD, PASSWORD, SHORT_LIVED, bearer, expect, outlive, register, serverWith, serverWithApp,
  signInByProgram, test, tokensOf, type Server,
} from '../vocabulary';

const DOCS = resolve(__dirname, '../../docs');
/** In milliseconds: until an access token of two seconds is over, and its renewal no longer fresh. */
const OUTLIVED = 3100;
const ME = ['GET', '/auth/me'] as const;

test('the document shows the client that is tested here, word for word', async () => {
  const client = await readFile(resolve(DOCS, 'clients/client.ts'), 'utf8');
  expect(await readFile(resolve(DOCS, 'CLIENTS.md'), 'utf8')).toContain(`\`\`\`ts\n${client}\`\`\`\n`);
});

/** As the system's would, in memory. */
class Pocket implements Keychain {
  token: string | null = null;
  load = async () => this.token;
  save = async (token: string | null) => void (this.token = token);
}

/** Signed in, and what it does when it no longer is. */
async function signedIn(server: Server) {
  await register(server, ADA);
  const keychain = new Pocket();
  let out = 0;
  const client = new Client({ origin: server.url, keychain, onSignedOut: () => (out += 1) });
  await client.signIn(ADA, PASSWORD);
  return { client, keychain, out: () => out };
}

const renewals = ({ answered }: Server) => answered.filter((line) => line.startsWith('POST /auth/refresh'));
const times = <T>(count: number, one: () => Promise<T>) => Promise.all(Array.from({ length: count }, one));
const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));

test.describe('with access tokens of two seconds', () => {
  test.use(SHORT_LIVED);

  test('twenty requests of an expired token are one renewal and twenty answers', async ({ server }) => {
    const { client, keychain, out } = await signedIn(server);
    const before = keychain.token;
    await sleep(OUTLIVED);
    const answers = await times(20, () => client.request(...ME));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
    await expect.poll(() => renewals(server)).toEqual(['POST /auth/refresh 200']);
    expect(server.answered.filter((line) => line === 'GET /auth/me 401')).toHaveLength(20);
    expect(keychain.token).not.toBe(before);
    expect(out()).toBe(0);

    const later = new Client({ origin: server.url, keychain, onSignedOut: () => {} });
    expect((await later.request(...ME)).status, 'after a new start').toBe(200);
    await later.signOut();
    expect(keychain.token).toBe(null);
  });

  test('a session that has ended elsewhere leads to sign in once, whichever way it is found out', async ({ server }) => {
    for (const wait of [0, OUTLIVED]) {
      const login = `ada${wait}`;
      await register(server, login);
      const keychain = new Pocket();
      let out = 0;
      const client = new Client({ origin: server.url, keychain, onSignedOut: () => (out += 1) });
      await client.signIn(login, PASSWORD);
      const other = bearer(await signInByProgram(server, login));
      expect((await server.ask('/auth/sessions', { method: 'DELETE', headers: other })).status).toBe(204);
      await sleep(wait);
      const refused = await times(20, () => client.request(...ME).catch((error) => error));
      for (const error of refused) expect(error).toBeInstanceOf(Refusal);
      expect(out).toBe(1);
      expect(keychain.token).toBe(null);
      await expect(client.request(...ME)).rejects.toMatchObject({ code: 'REFRESH_TOKEN_MISSING' });
      expect(out, 'it has been said').toBe(1);
      await client.signIn(login, PASSWORD);
      expect((await client.request(...ME)).status, 'and in again').toBe(200);
    }
  });

  test('a token whose key was dropped is renewed, and can sign out', async ({ server }) => {
    const { client, keychain, out } = await signedIn(server);
    const forget = () => {
      const held = client as unknown as { access: string };
      const [head, ...rest] = held.access.split('.');
      const header = JSON.parse(Buffer.from(head, 'base64url').toString());
      const other = { ...header, kid: Buffer.alloc(32, 7).toString('base64url') };
      held.access = [Buffer.from(JSON.stringify(other)).toString('base64url'), ...rest].join('.');
    };
    forget();
    expect((await client.request(...ME)).status).toBe(200);
    expect(server.answered).toContain('GET /auth/me 401');
    expect(out(), 'the refresh token is good').toBe(0);
    const { token } = keychain;
    forget();
    await client.signOut();
    expect(keychain.token).toBe(null);
    const answer = await server.ask('/auth/refresh', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ refresh_token: token }),
    });
    expect(answer.status, 'the session has ended').toBe(401);
  });

  test('while the server has an outage nobody is signed out, and then all goes on', async ({ server }) => {
    const { client, keychain, out } = await signedIn(server);
    const { token } = keychain;
    await sleep(OUTLIVED);
    const fetched = globalThis.fetch;
    const answers = [503, 503];
    globalThis.fetch = async (address, init) => {
      const status = String(address).endsWith('/auth/refresh') && answers.shift();
      if (!status) return fetched(address, init);
      const headers = { 'content-type': 'application/problem+json', 'retry-after': '1' };
      return new Response(JSON.stringify({ status, code: 'UNAVAILABLE' }), { status, headers });
    };
    try {
      const asked = Date.now();
      await expect(client.request(...ME)).rejects.toMatchObject({ status: 503, code: 'UNAVAILABLE', retryAfter: 1 });
      expect(Date.now() - asked, 'it waited, and asked once more').toBeGreaterThan(900);
      expect([keychain.token, out()]).toEqual([token, 0]);
      expect((await client.request(...ME)).status).toBe(200);
    } finally {
      globalThis.fetch = fetched;
    }
  });

  test('a changed password is a new session, which goes on', async ({ server }) => {
    const { client, keychain, out } = await signedIn(server);
    const { token } = keychain;
    await client.changePassword(PASSWORD, NEW_PASSWORD);
    expect(keychain.token).not.toBe(token);
    await sleep(OUTLIVED);
    expect((await client.request(...ME)).status).toBe(200);
    expect(out()).toBe(0);
  });
});

test('by cookie one refusal is asked about once more, and two lead to sign in', async () => {
  let out = 0;
  const client = new Client({ origin: 'http://localhost', onSignedOut: () => (out += 1) });
  const answers = [401, 200, 401, 401];
  const fetched = globalThis.fetch;
  globalThis.fetch = async () => {
    const status = answers.shift();
    const headers = { 'content-type': 'application/problem+json' };
    return new Response(JSON.stringify({ status, code: 'TOKEN_INVALID' }), { status, headers });
  };
  try {
    expect((await client.request(...ME)).status, 'it was about a session that made way for this one').toBe(200);
    expect(out).toBe(0);
    await expect(client.request(...ME)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
    expect([out, answers.length]).toEqual([1, 0]);
  } finally {
    globalThis.fetch = fetched;
  }
});

test.describe('with something in between', () => {
  test.use({ ...SHORT_LIVED, proxied: true });

  test('one that hears of the expiry after the others have renewed does not renew again', async ({ server, between }) => {
    const { client } = await signedIn(server);
    await sleep(OUTLIVED);
    let first = true;
    between.onRequest = async ({ url }) => {
      if (url !== '/auth/me' || !first) return;
      first = false;
      await expect.poll(() => renewals(server)).toHaveLength(1);
      await sleep(100);
    };
    const answers = await times(3, () => client.request(...ME));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    await expect.poll(() => renewals(server)).toHaveLength(1);
  });

  test('a renewal whose answer got lost is made again, from the same token', async ({ server, between }) => {
    const { client, keychain, out } = await signedIn(server);
    const { token } = keychain;
    await sleep(OUTLIVED);
    between.onAnswer = (_, { url }) => url !== '/auth/refresh';
    await expect(client.request(...ME)).rejects.toThrow('fetch failed');
    expect([keychain.token, out()]).toEqual([token, 0]);
    await sleep(1100); // past the leeway
    between.onAnswer = () => {};
    expect((await client.request(...ME)).status).toBe(200);
  });
});

test.describe('with a limit', () => {
  test.use(serverWith({ RATE_LIMITS: 'on', RATE_LIMIT_IP: '3/3s' }));

  test('too many requests wait as long as they are told, and all come through', async ({ server }) => {
    const { client } = await signedIn(server);
    expect((await client.request(...ME)).status, 'the third').toBe(200);
    expect((await client.request(...ME)).status, 'the fourth').toBe(200);
    await expect.poll(() => server.answered.at(-1)).toBe('GET /auth/me 200');
    expect(server.answered).toContain('GET /auth/me 429');
  });
});

test.describe('in a browser app of the same site', () => {
  test.use(serverWithApp(SHORT_LIVED.settings));

  test('cookies do it all: the server renews, and signing out leads to sign in once', async ({
    page,
    context,
    app,
    server,
    complaints,
  }) => {
    complaints.expect(401);
    await register(server, ADA);
    const typescript = await readFile(resolve(DOCS, 'clients/client.ts'), 'utf8');
    const compilerOptions = { target: ScriptTarget.ES2022, module: ModuleKind.ESNext };
    app.scripts['/client.js'] = transpileModule(typescript, { compilerOptions }).outputText;
    await page.goto(app.origin);
    const held = await page.evaluateHandle(
      async ([script, origin]) => {
        const { Client } = (await import(script)) as { Client: new (options: object) => Client };
        const state = { out: 0, client: null as unknown as Client };
        state.client = new Client({ origin, onSignedOut: () => (state.out += 1) });
        return state;
      },
      [`${app.origin}/client.js`, server.url] as const,
    );
    const statuses = () =>
      held.evaluate(({ client }) =>
        Promise.all(
          Array.from({ length: 20 }, () =>
            client.request('GET', '/auth/me').then(({ status }) => status, ({ status }) => status as number),
          ),
        ),
      );

    await held.evaluate(({ client }, [login, password]) => client.signIn(login, password), [ADA, PASSWORD] as const);
    const before = await tokensOf(context);
    await outlive(before);
    expect(await statuses()).toEqual(Array(20).fill(200));
    expect((await tokensOf(context)).refresh.value).not.toBe(before.refresh.value);
    expect(renewals(server)).toEqual([]);
    expect(await page.evaluate(() => document.cookie), 'no script sees them').toBe('');

    await held.evaluate(({ client }) => client.request('DELETE', '/auth/sessions').then(() => {}));
    const elsewhere = bearer(await signInByProgram(server, ADA));
    await server.ask('/auth/sessions', { method: 'DELETE', headers: elsewhere });
    expect(await statuses()).toEqual(Array(20).fill(401));
    expect(await held.evaluate(({ out }) => out)).toBe(1);
  });
});
