// A server of our own: its folder, its port, its log. It ends when we do, whatever happens.

import { spawn } from 'node:child_process';
import { closeSync, copyFileSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { Client } from './client.mjs';
import { cpu, ended, isKnown, memory } from './proc.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const PROGRAM = process.env.VESTIBULE_BIN ?? join(ROOT, 'target/release/vestibule');

const START_MS = 15_000;
const STOP_MS = 25_000; // the server gives requests in flight 20 s

const running = new Set();
process.on('exit', () => running.forEach((server) => server.kill()));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));

/// Starts a server with these settings on top of ours, hands it to `use`, and stops it.
export async function withServer(settings, use) {
  if (!existsSync(PROGRAM)) throw new Error(`${PROGRAM} is not there. Build it first: make build`);
  const server = new Server(await freePort(), settings);
  try {
    await server.ready();
    return await use(server);
  } finally {
    await server.stop();
  }
}

class Server {
  constructor(port, settings) {
    this.origin = `http://127.0.0.1:${port}`;
    this.folder = mkdtempSync(join(tmpdir(), 'vestibule-bench.'));
    // Started in its own folder: neither a `.env` nor the data of a developer is in the way.
    copyFileSync(join(ROOT, 'Leptos.toml'), join(this.folder, 'Leptos.toml'));
    this.log = join(this.folder, 'log');
    const log = openSync(this.log, 'w');
    this.databaseUrl = settings.DATABASE_URL ?? process.env.BENCH_DATABASE_URL ?? `sqlite://${this.folder}/vestibule.db`;
    this.began = performance.now();
    this.process = spawn(PROGRAM, {
      cwd: this.folder,
      stdio: ['ignore', log, log],
      env: {
        PORT: String(port),
        LEPTOS_SITE_ROOT: join(ROOT, 'target/site'),
        SECRET_KEY: 'not a secret: only for measuring on this machine',
        RATE_LIMITS: 'off',
        ...settings,
        DATABASE_URL: this.databaseUrl,
      },
    });
    closeSync(log);
    this.over = new Promise((over) => this.process.once('exit', over).once('error', over));
    running.add(this);
  }

  get memory() { return isKnown ? memory(this.process.pid) : undefined; }
  get cpu() { return cpu(this.process.pid); }

  async ready() {
    const client = new Client(this.origin);
    const until = performance.now() + START_MS;
    while (performance.now() < until && this.process.exitCode === null) {
      const answer = await client.ask('GET', '/readyz').catch(() => undefined);
      if (answer?.status === 200) {
        this.started = performance.now() - this.began;
        return client.close();
      }
      await sleep(5);
    }
    throw new Error(`the server did not start:\n${readFileSync(this.log, 'utf8').slice(-2000)}`);
  }

  async stop() {
    if (this.process.exitCode === null && this.process.pid) {
      ended(isKnown ? this.cpu : 0);
      this.process.kill('SIGTERM');
      await Promise.race([this.over, sleep(STOP_MS, undefined, { ref: false })]);
    }
    this.kill();
  }

  kill() {
    running.delete(this);
    if (this.process.exitCode === null) this.process.kill('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function freePort() {
  return new Promise((found, failed) => {
    const probe = createServer().once('error', failed).listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });
}
