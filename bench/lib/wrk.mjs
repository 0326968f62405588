// Load by wrk: a process of its own, in C, so that what is measured is the server and not the generator.

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { children, ended } from './proc.mjs';

const script = (name) => fileURLToPath(new URL(`../wrk/${name}.lua`, import.meta.url));

/// Figures of one run. `path` on `server`; `headers`: name and value; `by`: a script of bench/wrk, and
/// what it is given.
export async function wrk(server, path, { seconds, lanes, headers = {}, by = 'report', given = [] }) {
  const sent = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const words = ['-t', 1, '-c', lanes, '-d', `${seconds}s`, '--timeout', '10s', ...sent, '-s', script(by),
    `${server.origin}${path}`, '--', ...given].map(String);
  const before = server.cpu;
  const { text, code } = await output('wrk', words);
  const line = text.split('\n').find((it) => it.startsWith('{'));
  if (code !== 0 || !line) throw new Error(`wrk ${path}:\n${text}`);
  const figures = JSON.parse(line);
  if (figures.errors > 0) throw new Error(`wrk ${path}: ${figures.errors} errors\n${text}`);
  return { ...figures, cpu: (server.cpu - before) / figures.count };
}

function output(program, words) {
  return new Promise((done, failed) => {
    const before = children();
    const child = spawn(program, words, {
      stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, WRK_REPORT: script('report') },
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => { text += data; });
    child.once('error', () => failed(new Error(`${program} does not start: scripts/bench.sh installs it`)));
    child.once('close', (code) => {
      ended(children() - before);
      done({ text, code });
    });
  });
}
