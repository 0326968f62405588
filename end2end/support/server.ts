/** The program itself, as it is deployed: its own port, its own folder, its own empty database. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

import { FileMailbox } from './file_mailbox';

const HERE = resolve(__dirname, '..');
const BINARY = resolve(HERE, process.env.VESTIBULE_BIN || '../target/release/vestibule');
const SITE = resolve(HERE, process.env.VESTIBULE_SITE || '../target/site');

/** In milliseconds: a cold machine under load still makes it. */
const START = 20_000;
const STOP = 10_000;

/** Environment variables of the program, as `.env.example` lists them. */
export type Settings = Record<string, string>;

export class Server {
  /** Everything it wrote to standard error. */
  log = '';
  /** Where its letters go, unless it was given a mail server. */
  readonly mailbox: FileMailbox;

  private constructor(
    /** The origin that people type. */
    readonly url: string,
    private readonly folder: string,
    private readonly env: Settings,
    private readonly process: ChildProcess,
  ) {
    this.mailbox = new FileMailbox(resolve(folder, 'mail'));
    this.process.stderr?.setEncoding('utf8').on('data', (text: string) => (this.log += text));
  }

  /** `url`: what people type, if that is not the port itself but something in front of it. */
  static async start(port: number, settings: Settings, url = `http://localhost:${port}`): Promise<Server> {
    const folder = await mkdtemp(resolve(tmpdir(), 'vestibule-e2e-'));
    const env: Settings = {
      // From scratch, and started in an empty folder: a developer's settings and .env stay out.
      PATH: process.env.PATH ?? '',
      HOME: folder,
      LEPTOS_OUTPUT_NAME: 'vestibule',
      LEPTOS_SITE_ROOT: SITE,
      LEPTOS_HASH_FILES: process.env.LEPTOS_HASH_FILES || 'true',
      APP_URL: url,
      PORT: String(port),
      DATABASE_URL: `sqlite://${folder}/vestibule.db`,
      RATE_LIMITS: 'off',
      NO_COLOR: '1',
      ...settings,
    };
    const child = spawn(BINARY, { cwd: folder, env, stdio: ['ignore', 'inherit', 'pipe'] });
    const server = new Server(url, folder, env, child);
    await server.ready(`http://localhost:${port}/readyz`).catch(async (error) => {
      await server.stop().catch(() => {});
      throw error;
    });
    return server;
  }

  private async ready(probe: string): Promise<void> {
    let failed: Error | undefined;
    this.process.on('error', (error) => (failed = error));
    for (const until = Date.now() + START; Date.now() < until; await pause(20)) {
      if (failed) throw failed;
      if (this.process.exitCode !== null) throw new Error(`it ended at once:\n${this.log}`);
      const answer = await fetch(probe).catch(() => null);
      if (answer?.ok) return;
    }
    throw new Error(`not ready after ${START} ms:\n${this.log}`);
  }

  /** A request by hand, with nothing that a browser would add. Redirects are not followed. */
  ask(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(this.url + path, { redirect: 'manual', ...init });
  }

  /** What it has answered, in order: `POST /auth/sign-in 200`. */
  get answered(): string[] {
    const lines = this.log.matchAll(/ method=(\S+) path="([^"]*)" status=(\d+)/g);
    return [...lines].map(([, ...line]) => line.join(' '));
  }

  /** Its command line, on the same database while it serves; answers what was said to the operator. */
  async run(...verb: string[]): Promise<string> {
    const { stdout, stderr } = await promisify(execFile)(BINARY, verb, { cwd: this.folder, env: this.env });
    this.log += stderr;
    return stdout;
  }

  async stop(): Promise<void> {
    const { process: child } = this;
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), STOP);
      await ended;
      clearTimeout(late);
    }
    await rm(this.folder, { recursive: true, force: true });
    if (child.exitCode !== 0) {
      throw new Error(`it did not stop well (${child.signalCode ?? child.exitCode}):\n${this.log}`);
    }
  }
}

/** A port that nobody listens on just now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
