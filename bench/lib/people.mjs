// Accounts and sessions to measure with.

import { cookiesOf, expect } from './client.mjs';
import { load } from './load.mjs';

export const PASSWORD = 'a-lamp-in-the-hall';

/// As long as the right one.
export const WRONG_PASSWORD = 'a-lamp-in-the-wall';

// A database that is used again (BENCH_DATABASE_URL) has the names of the last time.
const RUN = Date.now().toString(36).padStart(9, '0');

/// A login that nobody had before: 20 characters, whatever the number.
export const login = (kind, number) => `${kind[0]}-${RUN}-${String(number).padStart(8, '0')}`;

/// Makes accounts and says their logins.
export async function signUp(client, count) {
  const logins = Array.from({ length: count }, (_, n) => login('known', n));
  await load({ lanes: 4, count }, async (n) => {
    const body = { login: logins[n], password: PASSWORD };
    return expect(await client.ask('POST', '/auth/sign-up', { body }), 201, 'sign-up');
  });
  return logins;
}

/// Signs in so many times and says the cookies of each session.
export async function signIn(client, logins, count) {
  const sessions = [];
  await load({ lanes: 4, count }, async (n) => {
    const body = { login: logins[n % logins.length], password: PASSWORD };
    const answer = expect(await client.ask('POST', '/auth/sign-in', { body }), 200, 'sign-in');
    sessions.push(cookiesOf(answer));
    return answer;
  });
  return sessions;
}
