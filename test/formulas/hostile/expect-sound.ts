import { callAll } from "./call-all";
import { everyFunction } from "./functions";

const SEED = Number(process.env["HOSTILE_SEED"] ?? 1);

/**
 * Whatever a cell may hold reaches a function: it answers with a value or with one of our two errors, in time, and
 * never with what is no number, infinite or -0. What fails is named with its call; a seed repeats it.
 */
export function expectSound(calls: number): void {
  test(`${calls.toLocaleString("en-US")} hostile calls`, async () => {
    const functions = await everyFunction();
    const called = callAll(functions, calls, SEED);
    const shown = (count: number): string => count.toLocaleString("en-US");
    process.stdout.write(
      `Hostile calls: ${shown(called.calls)} of ${functions.length} functions (seed ${SEED}): ` +
        `${shown(called.values)} values, ${shown(called.errors)} errors that say what is wrong, ` +
        `${called.faults.length} faults; the longest took ${called.slowest.toFixed(1)} ms.\n`,
    );
    expect(called.faults).toEqual([]);
    expect(called.silent).toEqual([]);
    expect(called.calls).toBe(calls);
  }, 3_600_000);
}
