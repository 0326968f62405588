#!/usr/bin/env node
// The whole program under load. Plain node, nothing to install.
//
//   node bench/run.mjs            every measurement, about ten minutes
//   node bench/run.mjs burst …    only these
//   FLOORS_BIN=… TEST_POSTGRES_URL=…   what rates needs besides wrk; scripts/bench.sh sees to all of it
//   VESTIBULE_BIN=…               another program than target/release/vestibule
//   BENCH_DATABASE_URL=…          another database than a new SQLite file for each measurement
//
// Each measurement starts a server of its own on a free port of this machine, in a folder of its
// own, and stops it. It ends with 1 if a bound that the project promises does not hold.

import { availableParallelism, loadavg } from 'node:os';

import { busy } from './lib/proc.mjs';
import { broken, failures, heading, note } from './lib/report.mjs';

const MEASUREMENTS = ['rates', 'enumeration', 'letters', 'burst', 'endurance', 'renewals', 'pages', 'forged', 'flood'];

// Nothing here takes this long; a server that hangs must not keep a person waiting.
const AT_MOST_MS = 20 * 60_000;

// The share of the machine that others may have before a time says nothing, and how often we try.
const QUIET = 0.15;
const TRIES = 3;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !MEASUREMENTS.includes(name));
if (unknown.length > 0) {
  console.error(`No measurement named ${unknown.join(', ')}. There are: ${MEASUREMENTS.join(', ')}`);
  process.exit(2);
}

setTimeout(() => {
  console.error(`Stopped: not finished after ${AT_MOST_MS / 60_000} minutes`);
  process.exit(1);
}, AT_MOST_MS).unref();

note(`${availableParallelism()} cores, node ${process.version}, load ${loadavg()[0].toFixed(1)} at the start`);

for (const name of MEASUREMENTS.filter((name) => asked.length === 0 || asked.includes(name))) {
  const measurement = await import(`./measure/${name}.mjs`);
  heading(`${name}: ${measurement.title}`);
  for (let tries = 1; await isWorthAnother(measurement, tries); tries++) note('a time did not hold: once more');
}

/// Takes a measurement. A bound on time that breaks while other programs are busy says more about
/// them than about us; any other bound, and the last try, counts whatever the machine does.
async function isWorthAnother(measurement, tries) {
  const before = failures.length;
  const since = busy();
  await measurement.run();
  const others = since.others(); // unknown without /proc
  const isDisturbed = others > QUIET;
  const share = others === undefined ? 'an unknown share' : `${Math.round(others * 100)} %`;
  note(`other programs had ${share} of this machine meanwhile${isDisturbed ? ': too much' : ''}`);
  const broke = failures.slice(before);
  const again = isDisturbed && tries < TRIES && broke.length > 0 && broke.every(({ isTime }) => isTime);
  if (again) failures.length = before;
  return again;
}

process.exitCode = broken() === 0 ? 0 : 1;
