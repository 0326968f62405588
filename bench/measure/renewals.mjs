// Clients whose access token is over: what a renewal costs, by itself and inside a page.

import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { Client, cookiesOf, expect } from '../lib/client.mjs';
import { Tally } from '../lib/load.mjs';
import { signIn, signUp } from '../lib/people.mjs';
import { median, ms, note, percentile, table } from '../lib/report.mjs';
import { withServer } from '../lib/server.mjs';

export const title = 'clients with an expired access token';

const SESSIONS = 300;
const LANES = 8;
const ROUNDS = 5;

// Longer than both the access token's life and the leeway below, so that each renewal is a real one.
const BETWEEN_MS = 2100;
const settings = { ACCESS_TOKEN_TTL: '1s', REFRESH_LEEWAY: '1s' };

export const run = () => withServer(settings, async (server) => {
  const client = new Client(server.origin, LANES);
  const sessions = await signIn(client, await signUp(client, 5), SESSIONS);

  /// Both cookies must be new, or nothing was renewed.
  const keep = (n, answer) => {
    const set = cookiesOf(answer);
    const isNew = (name) => set[name] && set[name] !== sessions[n][name];
    if (!isNew('access_token') || !isNew('refresh_token')) throw new Error('not renewed');
    sessions[n] = set;
    return answer;
  };
  const asks = {
    'POST /auth/refresh': async (n) => {
      const { refresh_token } = sessions[n];
      const answer = await client.ask('POST', '/auth/refresh', { cookies: { refresh_token } });
      return keep(n, expect(answer, 200, 'refresh'));
    },
    'GET /account, renewing': async (n) =>
      keep(n, expect(await client.ask('GET', '/account', { cookies: sessions[n] }), 200, 'account')),
  };

  const tallies = Object.keys(asks).map((name) => [name, new Tally()]);
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, tally] of tallies) {
      await sleep(BETWEEN_MS);
      const warmUp = round === 0;
      await (warmUp ? new Tally() : tally).add(server, { lanes: LANES, count: SESSIONS }, asks[name]);
    }
  }
  client.close();

  table([`${LANES} at once`, 'renewals', 'a second', 'p50 ms', 'p99 ms', 'CPU ms each'], tallies.map(([name, it]) => [
    name, it.took.length, it.rate.toFixed(0), ms(percentile(it.took, 0.5)), ms(percentile(it.took, 0.99)), ms(it.cpuEach),
  ]));
  note(`each is one write that waits for the disk: 4 kB and fdatasync take ${ms(syncing(server.folder))} ms here`);
});

/// The median of a small write that is on the disk before it returns.
function syncing(folder) {
  const file = openSync(join(folder, 'sync'), 'w');
  const block = Buffer.alloc(4096, 1);
  const took = [];
  for (let n = 0; n < 100; n++) {
    const began = performance.now();
    writeSync(file, block);
    fdatasyncSync(file);
    took.push(performance.now() - began);
  }
  closeSync(file);
  return median(took);
}
