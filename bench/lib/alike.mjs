// Two kinds of one request, whose answers must not tell them apart: by what they say or by their time.

import { setTimeout as sleep } from 'node:timers/promises';

import { bound, median, ms, percentile, table } from './report.mjs';

const TRIES = 200;
const WARM_UP = 10;
const APART = 0.1;

// Different with every answer, whoever asks.
const VARIES = ['date', 'x-request-id'];

/// `names`: for each kind, who is asked about at the n-th try; `pause`: before each, in ms. Says the median of
/// the first kind.
export async function compare(client, way, with_, names, pause = 0) {
  const [method, path] = way.split(' ');
  const kinds = Object.keys(names);
  const seen = Object.fromEntries(kinds.map((kind) => [kind, { took: [], looks: new Set() }]));
  for (let n = -WARM_UP; n < TRIES; n++) {
    // One after the other, and nobody always first.
    const turn = Math.abs(n) % kinds.length;
    for (const kind of [...kinds.slice(turn), ...kinds.slice(0, turn)]) {
      if (pause) await sleep(pause);
      const answer = await client.ask(method, path, with_(names[kind](n + WARM_UP)));
      if (n < 0) continue;
      seen[kind].took.push(answer.ms);
      seen[kind].looks.add(look(answer));
    }
  }

  const [base, second] = kinds.map((kind) => median(seen[kind].took));
  table([way, 'tries', 'p50 ms', 'p90 ms', 'p50 against the first'], kinds.map((kind) => {
    const { took } = seen[kind];
    const apart = (median(took) / base - 1) * 100;
    return [kind, took.length, ms(median(took)), ms(percentile(took, 0.9)), `${apart.toFixed(1)} %`];
  }));
  const looks = new Set(kinds.flatMap((kind) => [...seen[kind].looks]));
  const [anyLook] = looks;
  bound(`${path}: one status, one body, the same headers`, looks.size === 1,
    looks.size === 1 ? `${JSON.parse(anyLook).status}, ${TRIES * kinds.length} answers` : [...looks].join('\n'));
  const apart = Math.max(base, second) / Math.min(base, second) - 1;
  bound(`${path}: medians of ${kinds[1]} and ${kinds[0]} within ${APART * 100} %`, apart <= APART,
    `${(apart * 100).toFixed(1)} %`, { isTime: true });
  return base;
}

/// All that an answer shows: status, body byte for byte, each header's name and value in order. Of
/// a cookie its random value is left out, its length kept.
function look({ status, rawHeaders, body }) {
  const headers = [];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at].toLowerCase();
    let value = VARIES.includes(name) ? '…' : rawHeaders[at + 1];
    if (name === 'set-cookie') value = value.replace(/=([^;]*)/, (_, it) => `=${it.length} characters`);
    headers.push(`${name}: ${value}`);
  }
  return JSON.stringify({ status, headers, body: body.toString('latin1') });
}
