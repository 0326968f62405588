// Can a stranger tell by the answer, or by its time, whether an account exists?

import { compare } from '../lib/alike.mjs';
import { Client, expect } from '../lib/client.mjs';
import { login, PASSWORD, signUp, WRONG_PASSWORD } from '../lib/people.mjs';
import { withServer } from '../lib/server.mjs';

export const title = 'can a stranger tell whether an account exists?';

const ACCOUNTS = 20;

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
