// What a process uses, by Linux's /proc. Elsewhere there are no figures, and no bound on them.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

export const isKnown = existsSync('/proc/self/status');

const TICK_MS = isKnown ? 1000 / Number(execFileSync('getconf', ['CLK_TCK'])) : NaN;

/// In MB (10⁶ bytes): what it holds now, and the most it ever held.
export function memory(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const field = (name) => Number(status.match(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm'))[1]) * 1024 / 1e6;
  return { now: field('VmRSS'), peak: field('VmHWM') };
}

/// Milliseconds of CPU so far, its own and the kernel's for it. Steps of a tick (10 ms).
export const cpu = (pid) => ticks(pid, 11);

/// The same of the programs that we started and that have ended.
export const children = () => ticks('self', 13);

/// Two of the fields that follow the name (proc(5)): user and system.
function ticks(pid, at) {
  if (!isKnown) return NaN;
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name before them may hold anything, a bracket too.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[at]) + Number(fields[at + 1])) * TICK_MS;
}

let ours = 0;

/// CPU of the programs we started and that have ended.
export const ended = (milliseconds) => (ours += milliseconds);

/// `others()`: the share of this machine that neither we nor our servers used since.
export function busy() {
  const used = () => process.cpuUsage().user / 1000 + process.cpuUsage().system / 1000 + ours;
  const began = { at: performance.now(), all: machine(), ours: used() };
  const others = () => {
    if (!isKnown) return undefined;
    const room = (performance.now() - began.at) * availableParallelism();
    return Math.max(0, (machine() - began.all - (used() - began.ours)) / room);
  };
  return { others };
}

/// Milliseconds that the machine's cores have been busy with programs, stolen ones included.
function machine() {
  if (!isKnown) return NaN;
  const [user, nice, system, , , , , stolen] = readFileSync('/proc/stat', 'utf8')
    .split('\n', 1)[0].trim().split(/\s+/).slice(1).map(Number);
  return (user + nice + system + stolen) * TICK_MS;
}
