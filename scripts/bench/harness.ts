/** What one contestant did: the median time of a call, and the answer it gave. */
export interface Measured {
  readonly nanoseconds: number;
  readonly answer: unknown;
}

/**
 * Times functions that do the same work against each other, in turns (A B C A B C …), so that whatever else the
 * machine does falls on all of them alike. Each turn repeats its function for about `turnMilliseconds`: long enough
 * that what the others left in the processor's caches no longer counts, and short enough that on a busy machine most
 * turns are not interrupted, so that the median tells the time of the work.
 */
export function interleave<Name extends string>(
  contestants: Readonly<Record<Name, () => unknown>>,
  { rounds = 101, turnMilliseconds = 2 }: { rounds?: number; turnMilliseconds?: number } = {},
): Record<Name, Measured> {
  const entries = Object.entries<() => unknown>(contestants).map(([name, run]) => ({
    name,
    run,
    calls: callsFor(run, turnMilliseconds),
    times: [] as number[],
  }));
  for (let round = 0; round < rounds; round++) {
    for (const { run, calls, times } of entries) times.push(time(run, calls));
  }
  return Object.fromEntries(
    entries.map(({ name, run, times }) => [name, { nanoseconds: median(times), answer: run() }]),
  ) as Record<Name, Measured>;
}

/** How many times slower than `ours` each of the others is. */
export function ratios<Name extends string>(
  measured: Readonly<Record<Name, Measured>>,
  ours: Name,
): Partial<Record<Name, number>> {
  const found: Partial<Record<Name, number>> = {};
  for (const name of Object.keys(measured) as Name[]) {
    if (name !== ours)
      found[name] = Number((measured[name].nanoseconds / measured[ours].nanoseconds).toFixed(1));
  }
  return found;
}

/** Warms the function up, and finds how many calls fill a turn. */
function callsFor(run: () => unknown, turnMilliseconds: number): number {
  let calls = 1;
  for (;;) {
    const milliseconds = (time(run, calls) * calls) / 1e6;
    if (milliseconds > 100 * turnMilliseconds) return Math.max(1, Math.round(calls / 100));
    calls *= 2;
  }
}

/** Nanoseconds per call. */
function time(run: () => unknown, calls: number): number {
  const start = process.hrtime.bigint();
  for (let call = 0; call < calls; call++) run();
  return Number(process.hrtime.bigint() - start) / calls;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
