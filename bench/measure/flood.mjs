// A stranger sends 5,000 forged refresh tokens a second; somebody else opens a protected page.

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { Client, expect } from '../lib/client.mjs';
import { signIn, signUp } from '../lib/people.mjs';
import { bound, ms, percentile, table } from '../lib/report.mjs';
import { withServer } from '../lib/server.mjs';

export const title = 'a flood of forged refresh tokens';

const A_SECOND = 5_000;
const SECONDS = 10;
const PAGES_A_SECOND = 50;
const TIMES = 3;

export const run = () => withServer({}, async (server) => {
  const client = new Client(server.origin, 20);
  const [cookies] = await signIn(client, await signUp(client, 1), 1);
  const length = Buffer.from(cookies.refresh_token, 'base64url').length;
  await pages(client, cookies, 2); // warm
  const before = await pages(client, cookies, SECONDS);

  const program = fileURLToPath(new URL('../lib/flood.mjs', import.meta.url));
  const flood = fork(program, [server.origin, '/account', String(A_SECOND), String(length)]);
  await once(flood, 'message');
  await sleep(1000);
  const cpu = server.cpu;
  const during = await pages(client, cookies, SECONDS);
  const used = (server.cpu - cpu) / 1000 / SECONDS;
  flood.send('end');
  const [{ sent, seconds, statuses }] = await once(flood, 'message');
  client.close();

  const rate = sent / seconds;
  const row = (name, took) => [name, took.length, ms(percentile(took, 0.5)), ms(percentile(took, 0.99))];
  table(['GET /account, signed in', 'pages', 'p50 ms', 'p99 ms'], [
    row('alone', before),
    row(`beside ${rate.toFixed(0)} forged tokens a second (server: ${used.toFixed(2)} cores)`, during),
  ]);
  const answered = Object.values(statuses).reduce((sum, count) => sum + count, 0);
  bound(`${A_SECOND} forged tokens a second are sent, and answered as a stranger's`,
    rate > A_SECOND * 0.95 && answered > sent * 0.95 && Object.keys(statuses).join() === '303',
    `${rate.toFixed(0)} a second, ${JSON.stringify(statuses)}`, { isTime: true });
  const times = percentile(during, 0.99) / percentile(before, 0.99);
  bound(`the p99 of a protected page stays under ${TIMES} times what it is alone`, times < TIMES,
    `${times.toFixed(2)} times`, { isTime: true });
});

/// At a steady pace, whatever the answers do; what each took, in milliseconds.
async function pages(client, cookies, seconds) {
  const asked = [];
  const until = performance.now() + seconds * 1000;
  while (performance.now() < until) {
    asked.push(client.ask('GET', '/account', { cookies }).then((answer) => expect(answer, 200, 'a page').ms));
    await sleep(1000 / PAGES_A_SECOND);
  }
  return Promise.all(asked);
}
