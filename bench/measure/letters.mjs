// Can a stranger tell by asking for a letter whether an address has an account? And does a mail server
// that is away make anybody wait?

import { compare } from '../lib/alike.mjs';
import { Client, expect } from '../lib/client.mjs';
import { login, PASSWORD } from '../lib/people.mjs';
import { bound, note } from '../lib/report.mjs';
import { withServer } from '../lib/server.mjs';

export const title = 'can a stranger tell by a letter whether an address has an account?';

const ACCOUNTS = 20;
const SLOWER = 0.25;

// Letters are written and sent in the background, one after another, each second. Asked without a pause,
// half of the requests would meet that work, whoever they are about, and a median between two humps says
// nothing.
const PAUSE = 25; // ms

const address = (kind, n) => `${login(kind, n)}@example.com`;

// The work of the limits is part of the answer's time; none of them is reached.
const FAR = '1000000/1m';
const limits = {
  RATE_LIMITS: 'on', RATE_LIMIT_IP: FAR, RATE_LIMIT_PASSWORD_IP: FAR, RATE_LIMIT_LETTERS: FAR, RATE_LIMIT_LETTERS_IP: FAR,
};
const settings = {
  'letters go to a folder': { ...limits, REQUIRE_VERIFIED_EMAIL: 'true' },
  // The port of a service that nobody runs.
  'the mail server is away': { ...limits, SMTP_URL: 'smtp://127.0.0.1:9', ALLOW_LOCALHOST_LINKS: 'true' },
};

export async function run() {
  const medians = {};
  for (const [name, set] of Object.entries(settings)) {
    note(name);
    medians[name] = await withServer(set, measure);
  }
  const [usual, away] = Object.values(medians);
  for (const way of Object.keys(usual)) {
    const slower = away[way] / usual[way] - 1;
    bound(`${way}: no slower by more than ${SLOWER * 100} % while the mail server is away`, slower <= SLOWER,
      `${(slower * 100).toFixed(1)} %`, { isTime: true });
  }
}

async function measure(server) {
  const client = new Client(server.origin);
  let fresh = 0;
  const known = Array.from({ length: ACCOUNTS }, (_, n) => address('known', n));
  for (const name of known) {
    const body = { login: name, password: PASSWORD };
    expect(await client.ask('POST', '/auth/sign-up', { body }), 202, 'sign-up');
  }
  const names = {
    'known address': (n) => known[n % ACCOUNTS],
    // Signing up makes it known: another one each time.
    'unknown address': () => address('unknown', fresh++),
  };
  const origin = `http://localhost:${new URL(server.origin).port}`;
  const form = (fields) => ({ headers: { accept: 'text/html', origin }, body: new URLSearchParams(fields) });
  const ways = {
    'POST /auth/sign-up': (name) => ({ body: { login: name, password: PASSWORD } }),
    'POST /auth/forgot-password': (name) => ({ body: { login: name } }),
    'POST /auth/verify-email/resend': (name) => ({ body: { login: name } }),
    'POST /forms/sign_up': (name) => form({ login: name, password: PASSWORD }),
    'POST /forms/forgot_password': (name) => form({ login: name }),
  };
  const medians = {};
  for (const [way, with_] of Object.entries(ways)) medians[way] = await compare(client, way, with_, names, PAUSE);
  client.close();
  return medians;
}
