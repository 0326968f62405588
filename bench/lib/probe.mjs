// A process of its own that asks for one page at a steady pace, whatever the answers do, so that
// neither the load generator nor a slow answer hides how long others wait.
//
//   fork(probe.mjs, [ORIGIN, PATH, TIMES_A_SECOND]); any message asks for the figures and ends it.

import { Client } from './client.mjs';

const [origin, path, pace] = process.argv.slice(2);

// Ends by itself when nobody asks.
setTimeout(() => process.exit(1), 120_000).unref();
process.once('disconnect', () => process.exit(1));

const client = new Client(origin, 20);
const seen = [];
const failures = [];

const timer = setInterval(async () => {
  const at = Date.now();
  try {
    const { status, ms } = await client.ask('GET', path);
    if (status === 200) seen.push({ at, ms });
    else failures.push(status);
  } catch (error) {
    failures.push(error.message);
  }
}, 1000 / Number(pace));

process.once('message', () => {
  clearInterval(timer);
  // What is still under way counts too.
  setTimeout(() => {
    const { user, system } = process.cpuUsage();
    process.send({ seen, failures, cpu: (user + system) / 1000 }, () => process.exit(0));
  }, 1000);
});
process.send('ready');
