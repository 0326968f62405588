// Requests over connections that are kept, timed from the call to the answer's last byte.

import { Agent, request } from 'node:http';

// Longer than anything we measure: a server that hangs is an error, not a figure.
const PATIENCE_MS = 10_000;

export class Client {
  constructor(origin, connections = 1) {
    this.origin = new URL(origin);
    this.agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /// `body`: an object goes as JSON, `URLSearchParams` as a form. `cookies`: name and value.
  ask(method, path, { headers = {}, cookies, body } = {}) {
    const sent = { 'user-agent': 'vestibule-bench', ...headers };
    if (cookies) sent.cookie = Object.entries(cookies).map((pair) => pair.join('=')).join('; ');
    const isForm = body instanceof URLSearchParams;
    const text = body && (isForm ? body.toString() : JSON.stringify(body));
    if (text) sent['content-type'] = isForm ? 'application/x-www-form-urlencoded' : 'application/json';
    if (method !== 'GET') sent['content-length'] = Buffer.byteLength(text ?? '');

    const { hostname, port } = this.origin;
    const began = process.hrtime.bigint();
    return new Promise((answered, failed) => {
      const options = { agent: this.agent, hostname, port, method, path, headers: sent, timeout: PATIENCE_MS };
      const call = request(options, (response) => {
        const parts = [];
        response.on('data', (part) => parts.push(part));
        response.on('error', failed);
        response.on('end', () => {
          const took = Number(process.hrtime.bigint() - began) / 1e6;
          const { statusCode: status, rawHeaders } = response;
          answered({ status, headers: response.headers, rawHeaders, body: Buffer.concat(parts), ms: took });
        });
      });
      call.on('timeout', () => call.destroy(new Error(`${method} ${path}: no answer in ${PATIENCE_MS} ms`)));
      call.on('error', failed);
      call.end(text);
    });
  }

  close() { this.agent.destroy(); }
}

/// The cookies that an answer sets: name and value.
export function cookiesOf(answer) {
  const lines = answer.headers['set-cookie'] ?? [];
  return Object.fromEntries(lines.map((line) => line.split(';', 1)[0].split(/=(.*)/s).slice(0, 2)));
}

/// Anything but what was asked for would be a figure of something else.
export function expect(answer, status, what) {
  if (answer.status !== status) {
    throw new Error(`${what}: ${answer.status} instead of ${status}: ${answer.body.toString().slice(0, 200)}`);
  }
  return answer;
}
