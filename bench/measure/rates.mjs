// What the whole program answers a second, on both databases, each against a floor of the same run.

import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Client, expect } from '../lib/client.mjs';
import { FLOORS, serving, working } from '../lib/floors.mjs';
import { PASSWORD, signIn, signUp } from '../lib/people.mjs';
import { bound, median, note } from '../lib/report.mjs';
import { Results } from '../lib/results.mjs';
import { PROGRAM, withServer } from '../lib/server.mjs';
import { wrk } from '../lib/wrk.mjs';

export const title = 'what is answered a second (wrk), against the least that our stack costs';

const LANES = 8;
const SECONDS = 3;
const ROUNDS = 5;
const ACCOUNTS = 60;
const SESSIONS = 300;
const STARTS = 5;

// So that each renewal is a real one.
const settings = { ACCESS_TOKEN_TTL: '1h', REFRESH_LEEWAY: '1s' };

const DATABASES = { SQLite: {}, PostgreSQL: { DATABASE_URL: process.env.TEST_POSTGRES_URL } };

export async function run() {
  const hello = await serving('hello');
  const measured = [];
  for (const [database, where] of Object.entries(DATABASES)) {
    if (database !== 'SQLite' && !where.DATABASE_URL) {
      note(`${database}: not measured, TEST_POSTGRES_URL is not set (scripts/bench.sh does it)`);
      continue;
    }
    await withServer({ ...settings, ...where }, async (server) => {
      const rounds = await measure(server, hello);
      measured.push({ database, rounds, memory: server.memory?.peak });
    });
  }
  const results = new Results();
  add(results, measured, hello.memory?.peak);
  await hello.stop();
  await sizes(results);
  results.print();
}

/// Name to the figures of each round.
async function measure(server, hello) {
  const client = new Client(server.origin, LANES);
  const logins = await signUp(client, ACCOUNTS);
  const [cookies] = await signIn(client, logins, 1);
  const cookie = Object.entries(cookies).map((pair) => pair.join('=')).join('; ');
  const signedIn = { headers: { cookie } };

  const page = expect(await client.ask('GET', '/account', { cookies }), 200, '/account');
  if (!page.body.includes(logins[0])) throw new Error(`/account is not drawn for ${logins[0]}`);
  const size = { elements: elements(page.body), bytes: page.body.length };

  const bare = await serving('page', size.elements, size.bytes);
  await alike(bare, size);
  const get = (what, path, more = {}) => () => wrk(what, path, { lanes: LANES, seconds: SECONDS, ...more });
  const plan = {
    hello: get(hello, '/'),
    'GET /healthz': get(server, '/healthz'),
    'GET /auth/me': get(server, '/auth/me', signedIn),
    bare: get(bare, '/'),
    'GET /sign-in': get(server, '/sign-in'),
    'GET /account': get(server, '/account', signedIn),
    update: () => working('update', server.databaseUrl.replace(/\.db$/, '.floor.db'), SECONDS, LANES),
    'POST /auth/refresh': async () => {
      const tokens = join(server.folder, 'tokens');
      writeFileSync(tokens, (await bearers(client, logins)).join('\n'));
      return get(server, '/auth/refresh', { by: 'refresh', given: [tokens] })();
    },
    argon2: () => working('argon2', SECONDS),
    'POST /auth/sign-in': get(server, '/auth/sign-in', { by: 'sign_in', given: [PASSWORD, ...logins] }),
  };
  // By turns, so that what disturbs one disturbs all.
  const rounds = Object.fromEntries(Object.keys(plan).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, once] of Object.entries(plan)) rounds[name].push(await once());
  }
  const after = expect(await client.ask('GET', '/account', { cookies }), 200, '/account');
  if (after.body.length !== page.body.length) throw new Error('/account is not what it was at the start');
  client.close();
  await bare.stop();
  return rounds;
}

const CPU = [
  ['GET /healthz', 'hello'], ['GET /auth/me', 'hello'], ['GET /sign-in', 'bare'], ['GET /account', 'bare'],
];
const WORDS = {
  hello: 'a bare axum answer',
  bare: 'a bare Leptos page of that size',
  argon2: 'raw Argon2id on all cores',
  update: 'a raw UPDATE by key',
};

function add(results, measured, leastMemory) {
  // What asks no database is the same floor for both.
  const all = (floor) => middle(measured.flatMap(({ rounds }) => rounds[floor]));
  for (const { database, rounds, memory } of measured) {
    const of = (name) => middle(rounds[name]);
    for (const [name, floor] of CPU) {
      const ratio = of(name).cpu / all(floor).cpu;
      results.add({ name, database, ...of(name), floor: `CPU of ${WORDS[floor]}`, ratio });
    }
    for (const [name, floor] of [['POST /auth/refresh', of('update')], ['POST /auth/sign-in', all('argon2')]]) {
      const words = name.endsWith('refresh') ? WORDS.update : WORDS.argon2;
      results.add({ name, database, ...of(name), floor: `rate of ${words}`, ratio: floor.rate / of(name).rate });
    }
    results.add({ name: `floor: ${WORDS.update}`, database, ...of('update') });
    if (memory) {
      const figure = `${memory.toFixed(1)} MB`;
      results.add({ name: 'memory, the most', database, figure, floor: 'a bare axum', ratio: memory / leastMemory });
    }
  }
  for (const floor of ['hello', 'bare', 'argon2']) results.add({ name: `floor: ${WORDS[floor]}`, ...all(floor) });
}

/// Sessions of their own, none of which has been renewed.
async function bearers(client, logins) {
  const body = (n) => ({ login: logins[n % logins.length], password: PASSWORD, transport: 'bearer' });
  const tokens = [];
  for (let n = 0; n < SESSIONS / ROUNDS; n++) {
    const answer = expect(await client.ask('POST', '/auth/sign-in', { body: body(n) }), 200, 'sign-in');
    tokens.push(JSON.parse(answer.body).refresh_token);
  }
  return tokens;
}

/// A floor of another size would be the floor of something else.
async function alike(bare, size) {
  const client = new Client(bare.origin);
  const { body } = expect(await client.ask('GET', '/'), 200, 'the bare page');
  client.close();
  const near = (one, other) => Math.abs(one / other - 1) <= 0.1;
  bound('the bare Leptos page has as many elements and bytes as /account, ± 10 %',
    near(elements(body), size.elements) && near(body.length, size.bytes),
    `${elements(body)} and ${body.length} against ${size.elements} and ${size.bytes}`);
}

const elements = (html) => html.toString().match(/<[a-z][a-z0-9-]*[\s>/]/g).length;

/// Of each figure its median.
function middle(runs) {
  const of = (figure) => median(runs.map(figure));
  return {
    rate: of((run) => run.count / run.seconds), cpu: of((run) => run.cpu),
    p50: of((run) => run.p50), p99: of((run) => run.p99), p999: of((run) => run.p999),
  };
}

async function sizes(results) {
  const mega = (file) => statSync(file).size / 1e6;
  const [ours, floor] = [mega(PROGRAM), mega(FLOORS)];
  results.add({ name: 'binary', figure: `${ours.toFixed(1)} MB`, floor: 'the floors: the same libraries', ratio: ours / floor });
  const starts = [];
  const bare = [];
  for (let n = 0; n < STARTS; n++) {
    await withServer({}, (server) => starts.push(server.started));
    const hello = await serving('hello');
    const client = new Client(hello.origin);
    await client.ask('GET', '/');
    bare.push(performance.now() - hello.began);
    client.close();
    await hello.stop();
  }
  results.add({
    name: 'first answer, a new database', database: 'SQLite', figure: `${median(starts).toFixed(0)} ms`,
    floor: 'a bare axum', ratio: median(starts) / median(bare),
  });
}
