// Can a stranger tell by the answer, or by its time, whether an account exists?

import { Client, expect } from '../lib/client.mjs';
import { login, PASSWORD, signUp, WRONG_PASSWORD } from '../lib/people.mjs';
import { bound, median, ms, percentile, table } from '../lib/report.mjs';
import { withServer } from '../lib/server.mjs';

export const title = 'can a stranger tell whether an account exists?';

const TRIES = 200;
const WARM_UP = 10;
const ACCOUNTS = 20;
const APART = 0.1;

// Different with every answer, whoever asks.
const VARIES = ['date', 'x-request-id'];

// The work of the limits is part of the answer's time; none of them is reached.
const FAR = '1000000/1m';
const settings = {
  RATE_LIMITS: 'on', RATE_LIMIT_IP: FAR, RATE_LIMIT_PASSWORD_IP: FAR, RATE_LIMIT_ACCOUNT_IP: FAR, RATE_LIMIT_ACCOUNT: FAR,
};

export const run = () => withServer(settings, async (server) => {
  const client = new Client(server.origin);
  const known = await signUp(client, ACCOUNTS);
  const right = { login: known[0], password: PASSWORD };
  expect(await client.ask('POST', '/auth/sign-in', { body: right }), 200, 'the right password');

  // All of one length. The third cannot be anybody's: it holds spaces.
  const logins = {
    'wrong password': (n) => known[n % ACCOUNTS],
    'unknown login': (n) => login('unknown', n),
    'impossible login': (n) => login('unknown', n).replaceAll('-', ' '),
  };
  const ways = {
    'POST /auth/sign-in': (name) => ({ body: { login: name, password: WRONG_PASSWORD } }),
    'POST /forms/sign_in': (name) => ({
      headers: { accept: 'text/html', origin: `http://localhost:${new URL(server.origin).port}` },
      body: new URLSearchParams({ login: name, password: WRONG_PASSWORD, remember: 'true' }),
    }),
  };
  for (const [way, with_] of Object.entries(ways)) await compare(client, way, with_, logins);
  client.close();
});

async function compare(client, way, with_, logins) {
  const [method, path] = way.split(' ');
  const kinds = Object.keys(logins);
  const seen = Object.fromEntries(kinds.map((kind) => [kind, { took: [], looks: new Set() }]));
  for (let n = -WARM_UP; n < TRIES; n++) {
    // One after the other, and nobody always first.
    const turn = Math.abs(n) % kinds.length;
    for (const kind of [...kinds.slice(turn), ...kinds.slice(0, turn)]) {
      const answer = await client.ask(method, path, with_(logins[kind](n + WARM_UP)));
      if (n < 0) continue;
      seen[kind].took.push(answer.ms);
      seen[kind].looks.add(look(answer));
    }
  }

  const [wrong, unknown] = kinds.map((kind) => median(seen[kind].took));
  table([way, 'tries', 'p50 ms', 'p90 ms', 'p50 against the first'], kinds.map((kind) => {
    const { took } = seen[kind];
    const apart = (median(took) / wrong - 1) * 100;
    return [kind, took.length, ms(median(took)), ms(percentile(took, 0.9)), `${apart.toFixed(1)} %`];
  }));
  const looks = new Set(kinds.flatMap((kind) => [...seen[kind].looks]));
  const [first] = looks;
  bound(`${path}: one status, one body, the same headers`, looks.size === 1,
    looks.size === 1 ? `${JSON.parse(first).status}, ${TRIES * kinds.length} answers` : [...looks].join('\n'));
  const apart = Math.max(wrong, unknown) / Math.min(wrong, unknown) - 1;
  bound(`${path}: medians of unknown login and wrong password within ${APART * 100} %`, apart <= APART,
    `${(apart * 100).toFixed(1)} %`, { isTime: true });
}

/// All that an answer shows: status, body byte for byte, each header's name and value in order. Of
/// a cookie its random value is left out, its length kept.
function look({ status, rawHeaders, body }) {
  const headers = [];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at].toLowerCase();
    let value = VARIES.includes(name) ? '…' : rawHeaders[at + 1];
    if (name === 'set-cookie') value = value.replace(/=([^;]*)/, (_, it) => `=${it.length} characters`);
    headers.push(`${name}: ${value}`);
  }
  return JSON.stringify({ status, headers, body: body.toString('latin1') });
}
