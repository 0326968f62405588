// Load that ends by itself: so many lanes, each with one request at a time.

/// Calls `ask(n)` until `count` calls or `seconds` are over; what each took, in milliseconds.
export async function load({ lanes, count = Infinity, seconds = Infinity }, ask) {
  const began = performance.now();
  const until = began + seconds * 1000;
  const took = [];
  let next = 0;
  const lane = async () => {
    while (next < count && performance.now() < until) took.push((await ask(next++)).ms);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return { took, seconds: (performance.now() - began) / 1000 };
}

/// A figure that grows over several loads: what they took, how long, and the server's CPU.
export class Tally {
  took = [];
  seconds = 0;
  cpu = 0;

  async add(server, limits, ask) {
    const before = server.cpu;
    const { took, seconds } = await load(limits, ask);
    this.cpu += server.cpu - before;
    this.seconds += seconds;
    for (const one of took) this.took.push(one);
  }

  get rate() { return this.took.length / this.seconds; }
  get cpuEach() { return this.cpu / this.took.length; }
}

/// Several requests by turns in short slices, so that what disturbs one disturbs all.
/// `asks`: name to `ask(n)`. Answers name to [`Tally`].
export async function byTurns(server, asks, { lanes, rounds, seconds }) {
  const tallies = new Map(Object.keys(asks).map((name) => [name, new Tally()]));
  for (const ask of Object.values(asks)) await load({ lanes, seconds: 0.5 }, ask); // warm
  for (let round = 0; round < rounds; round++) {
    for (const [name, tally] of tallies) await tally.add(server, { lanes, seconds }, asks[name]);
  }
  return tallies;
}
