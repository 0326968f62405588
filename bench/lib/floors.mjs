// The floors of bench/floors: what our own stack costs without us.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';

import { cpu, ended, isKnown, memory } from './proc.mjs';

/// What scripts/bench.sh has built.
export const FLOORS = process.env.FLOORS_BIN;

const PATIENCE_MS = 60_000;

const running = new Set();
process.on('exit', () => running.forEach((floor) => floor.process.kill()));

/// A floor that serves until it is stopped: as much of a server as a measurement asks for.
export async function serving(...words) {
  const floor = new Floor(words);
  floor.origin = `http://127.0.0.1:${await floor.line()}`;
  return floor;
}

/// A floor that works by itself: its figures, with the CPU of each.
export async function working(...words) {
  const floor = new Floor(words);
  const figures = JSON.parse(await floor.line());
  const each = floor.cpu / figures.count;
  await floor.stop();
  return { ...figures, cpu: each };
}

class Floor {
  constructor(words) {
    if (!FLOORS || !existsSync(FLOORS)) throw new Error('The floors are not built: scripts/bench.sh does it');
    this.began = performance.now();
    this.process = spawn(FLOORS, words.map(String), { stdio: ['pipe', 'pipe', 'inherit'] });
    this.over = new Promise((over) => this.process.once('exit', over).once('error', over));
    running.add(this);
    this.over.then(() => running.delete(this));
  }

  get memory() { return isKnown ? memory(this.process.pid) : undefined; }
  get cpu() { return cpu(this.process.pid); }

  async line() {
    const lines = createInterface({ input: this.process.stdout });
    const timer = setTimeout(() => this.process.kill(), PATIENCE_MS);
    for await (const line of lines) {
      clearTimeout(timer);
      return line;
    }
    throw new Error(`${this.process.spawnargs.join(' ')} said nothing`);
  }

  async stop() {
    ended(isKnown ? this.cpu : 0);
    this.process.kill();
    await this.over;
  }
}
