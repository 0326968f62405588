// Fifty people sign in at once, again and again: memory, and everybody else.

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { Client } from '../lib/client.mjs';
import { load, Tally } from '../lib/load.mjs';
import { PASSWORD, signUp, WRONG_PASSWORD } from '../lib/people.mjs';
import { ended } from '../lib/proc.mjs';
import { bound, mb, ms, note, percentile, table } from '../lib/report.mjs';
import { withServer } from '../lib/server.mjs';

export const title = 'sign-in at 50 at once';

const LANES = 50;
const BURSTS = 6;
const SIGN_INS = 200;
const ACCOUNTS = 5;
const PROBES_A_SECOND = 20;

// The defaults, said here so that the bound is computed from what the server runs with.
const WORKERS = availableParallelism();
const ARGON2_KIB = 19_456;
const MB_BESIDE_HASHES = 60;
const BOUND_MB = WORKERS * ARGON2_KIB * 1024 / 1e6 + MB_BESIDE_HASHES;
const PROBE_P99_MS = 100;

// Caches still fill; hashing memory that is not given back would be 20 MB a burst or more. What is
// finer than that, `endurance` finds.
const BURST_GROWTH_MB = 2;

const settings = { HASH_CONCURRENCY: String(WORKERS), ARGON2_MEMORY_KIB: String(ARGON2_KIB) };

export const run = () => withServer(settings, async (server) => {
  const client = new Client(server.origin, LANES);
  const logins = await signUp(client, ACCOUNTS);
  await load({ lanes: 8, count: 400 }, () => client.ask('GET', '/sign-in'));
  const before = server.memory;

  const probe = await watch(server.origin);
  await sleep(2000);
  const bursts = [];
  for (let n = 0; n < BURSTS; n++) bursts.push(await burst(server, client, logins));
  const { seen, failures } = await probe.end();
  client.close();

  const during = (at) => bursts.some(({ from, to }) => at >= from && at <= to);
  const waited = seen.filter(({ at }) => during(at)).map((one) => one.ms);
  const quiet = seen.filter(({ at }) => at < bursts[0].from).map((one) => one.ms);
  table(['burst', 'sign-ins', 'right', 'wrong', 'busy', 'a second', 'p50 ms', 'p99 ms', 'CPU ms each', 'RSS after MB'],
    bursts.map(({ tally, statuses, after }, n) => [
      n + 1, tally.took.length, statuses[200] ?? 0, statuses[401] ?? 0, statuses[503] ?? 0, tally.rate.toFixed(0),
      ms(percentile(tally.took, 0.5)), ms(percentile(tally.took, 0.99)), ms(tally.cpuEach), after ? mb(after.now) : '-',
    ]));
  table(['GET /sign-in', 'asked', 'p50 ms', 'p99 ms', 'worst ms'], [['before', quiet], ['meanwhile', waited]].map(
    ([when, all]) => [when, all.length, ms(percentile(all, 0.5)), ms(percentile(all, 0.99)), ms(percentile(all, 1))]));

  bound(`GET /sign-in answers with a p99 under ${PROBE_P99_MS} ms meanwhile`,
    failures.length === 0 && percentile(waited, 0.99) < PROBE_P99_MS,
    `${ms(percentile(waited, 0.99))} ms, ${failures.length} failed`, { isTime: failures.length === 0 });
  const odd = bursts.flatMap(({ statuses }) => Object.keys(statuses)).filter((it) => !['200', '401', '503'].includes(it));
  bound('each sign-in is answered as it should be', odd.length === 0, odd.join(', ') || '200, 401 or 503');
  if (before) judgeMemory(before, bursts.map(({ after }) => after.now), server.memory.peak);
  else note('memory: not measured, this system has no /proc');
});

/// The bound is on the whole process, which is stricter than on its growth. Growth is judged from
/// the second burst on: the first one makes what is kept (threads, connections, hashing memory).
function judgeMemory(before, after, peak) {
  const growth = (after.at(-1) - after[1]) / (after.length - 2);
  note(`RSS before ${mb(before.now)} MB, highest ever ${mb(peak)} MB, which is ${mb(peak - before.now)} MB more`);
  bound(`memory under ${WORKERS} × Argon2 memory + ${MB_BESIDE_HASHES} MB = ${mb(BOUND_MB)} MB`, peak < BOUND_MB,
    `${mb(peak)} MB`);
  bound(`memory does not grow from burst to burst: at most ${BURST_GROWTH_MB} MB each, from the second to the last`,
    growth <= BURST_GROWTH_MB, `${mb(growth)} MB each`);
}

async function burst(server, client, logins) {
  const statuses = {};
  const tally = new Tally();
  const from = Date.now();
  await tally.add(server, { lanes: LANES, count: SIGN_INS }, async (n) => {
    const password = n % 4 === 3 ? WRONG_PASSWORD : PASSWORD;
    const body = { login: logins[n % logins.length], password };
    const answer = await client.ask('POST', '/auth/sign-in', { body });
    statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
    return answer;
  });
  const to = Date.now();
  await sleep(1000);
  return { tally, statuses, from, to, after: server.memory };
}

async function watch(origin) {
  const file = fileURLToPath(new URL('../lib/probe.mjs', import.meta.url));
  const process = fork(file, [origin, '/sign-in', String(PROBES_A_SECOND)]);
  await once(process, 'message');
  const end = async () => {
    const figures = once(process, 'message');
    process.send('end');
    const [seen] = await figures;
    ended(seen.cpu);
    return seen;
  };
  return { end };
}
