// What a person reads: headings, small tables, and bounds that hold or do not.

/// Promises that were not kept so far.
export const failures = [];

export const heading = (text) => console.log(`\n== ${text}`);
export const note = (text) => console.log(`   ${text}`);

/// `head` and each row: as many cells. Names to the left, figures to the right.
export function table(head, rows) {
  const cells = [head, ...rows].map((row) => row.map((cell) => String(cell ?? '')));
  const width = head.map((_, at) => Math.max(...cells.map((row) => row[at].length)));
  for (const row of cells) {
    const line = row.map((cell, at) => (at === 0 ? cell.padEnd(width[at]) : cell.padStart(width[at])));
    console.log(`   ${line.join('  ')}`.trimEnd());
  }
}

/// A promise of the project, and whether it is kept. `isTime`: a busy machine can break it too.
export function bound(promise, holds, measured, { isTime = false } = {}) {
  if (!holds) failures.push({ promise, isTime });
  console.log(`   ${holds ? 'holds' : 'DOES NOT HOLD'}: ${promise} (${measured})`);
}

/// How many bounds did not hold; says which.
export function broken() {
  if (failures.length > 0) console.log(['', 'DOES NOT HOLD:', ...failures.map(({ promise }) => `   ${promise}`)].join('\n'));
  return failures.length;
}

/// The value that a share of all is not above (nearest rank).
export function percentile(values, share) {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

export const median = (values) => percentile(values, 0.5);
export const ms = (value) => (value === undefined ? '-' : value.toFixed(value < 10 ? 2 : 1));
export const mb = (value) => value.toFixed(1);
export const times = (value) => `${value.toFixed(value < 10 ? 2 : 1)} ×`;
