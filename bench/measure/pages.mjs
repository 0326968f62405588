// What a page costs someone who is signed in, against the least that our own stack costs.

import { Client, expect } from '../lib/client.mjs';
import { byTurns } from '../lib/load.mjs';
import { signIn, signUp } from '../lib/people.mjs';
import { ms, percentile, table, times } from '../lib/report.mjs';
import { withServer } from '../lib/server.mjs';

export const title = 'a protected page with a valid access token';

const LIMITS = { lanes: 8, rounds: 4, seconds: 1.25 };

export const run = () => withServer({}, async (server) => {
  const client = new Client(server.origin, LIMITS.lanes);
  const logins = await signUp(client, 1);
  const [cookies] = await signIn(client, logins, 1);

  const get = (path, sent = {}, status = 200) => async () =>
    expect(await client.ask('GET', path, sent), status, path);
  const asks = {
    'GET /healthz (the floor)': get('/healthz'),
    'GET /sign-in, a stranger': get('/sign-in'),
    'GET /auth/me': get('/auth/me', { cookies }),
    'GET /account': get('/account', { cookies }),
    'GET /account, brotli': get('/account', { cookies, headers: { 'accept-encoding': 'br' } }),
  };
  for (const name of ['GET /auth/me', 'GET /account']) {
    const { body } = await asks[name]();
    if (!body.includes(logins[0])) throw new Error(`${name} is not drawn for ${logins[0]}`);
  }
  const tallies = await byTurns(server, asks, LIMITS);
  client.close();

  const floor = tallies.values().next().value.cpuEach;
  table([`${LIMITS.lanes} at once`, 'requests', 'a second', 'p50 ms', 'p99 ms', 'CPU ms each', 'CPU against the floor'],
    [...tallies].map(([name, it]) => [
      name, it.took.length, it.rate.toFixed(0), ms(percentile(it.took, 0.5)), ms(percentile(it.took, 0.99)),
      it.cpuEach.toFixed(3), times(it.cpuEach / floor),
    ]));
});
