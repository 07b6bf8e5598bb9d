import { emptyRows, type Simulator } from "../../analysis/simulate";
import { rowsOf, type Computer } from "./computer";
import type { Part } from "./messages";

/** So many trials are computed before anything else can be heard. */
const PART = 256;

/** Values of trials that are there so far: parts come in any order. */
export class Filled {
  readonly rows: readonly Float64Array[];
  private readonly parts: Part[] = [];
  private count = 0;

  constructor(simulator: Simulator, trials: number) {
    this.rows = emptyRows(simulator, trials);
  }

  /** How many of the trials are there. */
  get done(): number {
    return this.count;
  }

  put(part: Part, values: Float64Array): void {
    rowsOf(values, this.rows.length).forEach((row, i) => (this.rows[i] as Float64Array).set(row, part.from));
    this.parts.push(part);
    this.count += part.to - part.from;
  }

  /** The values of a row that are there. */
  valuesOf(row: number): Float64Array {
    const values = new Float64Array(this.count);
    let at = 0;
    for (const { from, to } of this.parts) {
      values.set((this.rows[row] as Float64Array).subarray(from, to), at);
      at += to - from;
    }
    return values;
  }
}

/**
 * Fills rows with all trials: each computer takes the next part as soon as it has done one.
 * @param heard called after each part
 */
export async function fill(
  filled: Filled,
  computers: readonly Computer[],
  trials: number,
  heard: () => void,
): Promise<void> {
  let next = 0;
  const work = async (computer: Computer): Promise<void> => {
    while (next < trials) {
      const part = { from: next, to: Math.min(trials, next + PART) };
      next = part.to;
      filled.put(part, await computer.run(part));
      heard();
    }
  };
  try {
    await Promise.all(computers.map(work));
  } finally {
    for (const computer of computers) computer.end();
  }
}
