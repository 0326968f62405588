// Ten thousand people sign in or fail to: does each leave something behind in memory?

import { Client, expect } from '../lib/client.mjs';
import { load } from '../lib/load.mjs';
import { PASSWORD, signUp, WRONG_PASSWORD } from '../lib/people.mjs';
import { bound, mb, note } from '../lib/report.mjs';
import { withServer } from '../lib/server.mjs';

export const title = 'memory over many sign-ins, the hash made cheap';

const LANES = 50;
const ROUNDS = 12;
const SIGN_INS = 1000;

// The database's page cache (2 MB) and the threads' own memory fill during the first rounds. From
// the middle on, 3 MB are 500 bytes a sign-in: less than one request that is not let go of.
const SETTLED = ROUNDS / 2;
const GROWTH_MB = 3;

const settings = { ARGON2_MEMORY_KIB: '64', ARGON2_ITERATIONS: '1' };

export const run = () => withServer(settings, async (server) => {
  if (!server.memory) return note('not measured: this system has no /proc');
  const client = new Client(server.origin, LANES);
  const [login] = await signUp(client, 1);
  const right = { body: { login, password: PASSWORD } };
  const wrong = () => ({
    headers: { accept: 'text/html' },
    body: new URLSearchParams({ login, password: WRONG_PASSWORD }),
  });

  const after = [];
  for (let round = 0; round < ROUNDS; round++) {
    await load({ lanes: LANES, count: SIGN_INS }, async (n) => n % 2 === 0
      ? expect(await client.ask('POST', '/auth/sign-in', right), 200, 'sign-in')
      : expect(await client.ask('POST', '/forms/sign_in', wrong()), 303, 'a refused form'));
    after.push(server.memory.now);
  }
  client.close();

  note(`RSS in MB after each ${SIGN_INS}: ${after.map(mb).join(' ')}`);
  const growth = after.at(-1) - after[SETTLED - 1];
  bound(`the last ${SIGN_INS * (ROUNDS - SETTLED)} sign-ins leave less than ${GROWTH_MB} MB behind`,
    growth < GROWTH_MB, `${mb(growth)} MB`);
});
