// What a stranger can make us work with tokens of their own making, against asking without any.

import { randomBytes } from 'node:crypto';

import { Client, expect } from '../lib/client.mjs';
import { byTurns } from '../lib/load.mjs';
import { signIn, signUp } from '../lib/people.mjs';
import { ms, percentile, table, times } from '../lib/report.mjs';
import { withServer } from '../lib/server.mjs';

export const title = 'forged tokens on a protected page';

const LIMITS = { lanes: 8, rounds: 4, seconds: 1.25 };

// As many cookies of one name as the server looks at.
const MOST = 4;

export const run = () => withServer({}, async (server) => {
  const client = new Client(server.origin, LIMITS.lanes);
  const [real] = await signIn(client, await signUp(client, 1), 1);

  // Right in form and length, its tag made up.
  const length = Buffer.from(real.refresh_token, 'base64url').length;
  const refresh = () => randomBytes(length).toString('base64url');
  // A head and claims of ours, as anybody with an account has them, under a made-up signature.
  const claims = real.access_token.slice(0, real.access_token.lastIndexOf('.'));
  const access = () => `${claims}.${randomBytes(64).toString('base64url')}`;

  const many = (name, forge) => Array.from({ length: MOST }, () => `${name}=${forge()}`).join('; ');
  const ask = (cookie) => async () => {
    const headers = cookie ? { cookie: cookie() } : {};
    return expect(await client.ask('GET', '/account', { headers }), 303, 'a stranger');
  };
  const tallies = await byTurns(server, {
    'no token': ask(),
    'a forged refresh token': ask(() => `refresh_token=${refresh()}`),
    [`${MOST} of them`]: ask(() => many('refresh_token', refresh)),
    'a forged access token': ask(() => `access_token=${access()}`),
    [`${MOST} of each`]: ask(() => `${many('refresh_token', refresh)}; ${many('access_token', access)}`),
  }, LIMITS);
  client.close();

  const without = tallies.values().next().value.cpuEach;
  table(['GET /account', 'requests', 'a second', 'p50 ms', 'p99 ms', 'CPU ms each', 'CPU against no token'],
    [...tallies].map(([name, it]) => [
      name, it.took.length, it.rate.toFixed(0), ms(percentile(it.took, 0.5)), ms(percentile(it.took, 0.99)),
      it.cpuEach.toFixed(3), times(it.cpuEach / without),
    ]));
});
