// A process of its own that sends forged refresh tokens at a steady pace, each another one, over a
// few connections that are kept (HTTP/1.1, sent one after another without waiting).
//
//   fork(flood.mjs, [ORIGIN, PATH, TIMES_A_SECOND, TOKEN_BYTES]); any message asks for the figures
//   and ends it.

import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';

const CONNECTIONS = 8;
const EVERY_MS = 10;

// Ends by itself when nobody asks.
setTimeout(() => process.exit(1), 120_000).unref();
process.once('disconnect', () => process.exit(1));

const [origin, path, pace, length] = process.argv.slice(2);
const { hostname, port, host } = new URL(origin);
const statuses = {};
let sent = 0;

const sockets = Array.from({ length: CONNECTIONS }, () => {
  const socket = connect(Number(port), hostname);
  let rest = '';
  socket.setNoDelay(true);
  socket.on('data', (data) => {
    const text = rest + data.toString('latin1');
    for (const [, status] of text.matchAll(/HTTP\/1\.1 (\d{3}) /g)) statuses[status] = (statuses[status] ?? 0) + 1;
    // A status line may be cut in two.
    rest = text.slice(Math.max(text.lastIndexOf('HTTP/1.1 ') + 13, text.length - 12)).slice(-12);
  });
  socket.on('error', (error) => { statuses[error.code] = (statuses[error.code] ?? 0) + 1; });
  return socket;
});

const one = () => {
  const token = randomBytes(Number(length)).toString('base64url');
  return `GET ${path} HTTP/1.1\r\nhost: ${host}\r\ncookie: refresh_token=${token}\r\n\r\n`;
};

const began = performance.now();
const timer = setInterval(() => {
  const due = Math.floor((performance.now() - began) / 1000 * Number(pace)) - sent;
  const batches = Array.from({ length: CONNECTIONS }, () => []);
  for (let n = 0; n < due; n++) batches[n % CONNECTIONS].push(one());
  batches.forEach((batch, n) => { if (batch.length > 0) sockets[n].write(batch.join('')); });
  sent += due;
}, EVERY_MS);

process.once('message', () => {
  clearInterval(timer);
  const seconds = (performance.now() - began) / 1000;
  // What is still under way counts too.
  setTimeout(() => process.send({ sent, seconds, statuses }, () => process.exit(0)), 1000);
});
process.send('ready');
