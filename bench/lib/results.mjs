// bench/RESULTS.md: one row a figure, and what moved against the one that is committed.

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

import { note } from './report.mjs';

const FILE = fileURLToPath(new URL('../RESULTS.md', import.meta.url));
const MOVED = 0.1;

const HEAD = ['figure', 'database', 'a second', 'CPU ms each', 'p50 ms', 'p99 ms', 'p99.9 ms', 'floor', 'times the floor'];

export class Results {
  rows = [];

  /// `figure`: in place of a rate, with its unit. `ratio`: times the floor, less is better.
  add(row) { this.rows.push(row); }

  print() {
    const before = committed();
    const rows = this.rows.map(cells);
    const line = (row) => `| ${row.join(' | ')} |`;
    const text = [
      '# Results', '',
      `Written by \`make bench\`; docs/BENCHMARKS.md says what each row means. ${availableParallelism()} cores (${cpus()[0].model.trim()}), shared with the load generator. Rates and times are this machine's: compare the last column.`, '',
      line(HEAD), line(HEAD.map((_, at) => (at < 2 || at === 7 ? '---' : '---:'))), ...rows.map(line), '',
    ].join('\n');
    writeFileSync(FILE, text);
    console.log(text.split('\n').slice(4).map((it) => `   ${it}`).join('\n'));
    note('written to bench/RESULTS.md');
    const moved = rows.flatMap((row) => {
      const was = before.get(row.slice(0, 2).join(' | '));
      const is = Number(row.at(-1));
      return was && is && Math.abs(is / was - 1) > MOVED ? [`${row[0]} (${row[1]}): ${was} → ${is} times the floor`] : [];
    });
    if (moved.length > 0) moved.forEach((it) => note(`MOVED by more than ${MOVED * 100} %: ${it}`));
    else if (before.size > 0) note(`no ratio moved by more than ${MOVED * 100} % against the committed ones`);
  }
}

function cells({ name, database = '', figure, rate, cpu, p50, p99, p999, floor = '', ratio }) {
  const number = (value, digits) => (value === undefined || Number.isNaN(value) ? '' : value.toFixed(digits));
  return [
    name, database, figure ?? number(rate, rate < 1000 ? 1 : 0), number(cpu, 3), number(p50, 2), number(p99, 2),
    number(p999, 2), floor, number(ratio, 2),
  ];
}

/// Figure and database to ratio.
function committed() {
  let text;
  try {
    text = execFileSync('git', ['show', 'HEAD:bench/RESULTS.md'], { cwd: fileURLToPath(new URL('.', import.meta.url)), stdio: ['ignore', 'pipe', 'ignore'] }).toString();
  } catch {
    return new Map();
  }
  const rows = text.split('\n').filter((it) => it.startsWith('| ')).map((it) => it.slice(2, -2).split(' | '));
  return new Map(rows.map((row) => [row.slice(0, 2).map((it) => it.trim()).join(' | '), Number(row.at(-1))]));
}
