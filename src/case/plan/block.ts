/** How many trials of a simulation a block computes one after the other, line by line. */
export const BLOCK = 16;

/**
 * Computes a line for all months and some trials.
 * @param memory all numbers of the plan
 * @param places where the line's result and operands stand in it
 * @param start where the line's own places begin
 * @param trials how many: at most BLOCK
 * @param given for every input: null where it is absent, a choice as it was made, else true
 */
export type BlockFunction = (
  memory: Float64Array,
  places: Int32Array,
  start: number,
  months: number,
  trials: number,
  given: readonly (string | boolean | null)[],
) => void;

/**
 * Places of a line: its result, then its operands. The number of an operand stands at `base`, moved by `trial` for
 * each trial and by `step` for each month. A whole row has its running total at `total`, moved by `trial` as well, and
 * `count` says that it is a row. Of a list, `base` is the place in the places where its numbers begin (each with base,
 * trial and step), and `count` is how many there are.
 */
export const PLACES = { result: 0, operands: 1 } as const;
export const OPERAND = { base: 0, trial: 1, step: 2, total: 3, count: 4, size: 5 } as const;
/** How many places each number of a list takes. */
export const LISTED = 3;
/** The count of an operand that is a whole row. */
export const WHOLE_ROW = -1;

/** From one trial's row to the next: running totals have one number more than there are months. */
export const rowLength = (months: number): number => months + 1;

/** Where scratch rows begin: before them stands a number for each trial, which is none where the trial failed. */
export const SCRATCH = BLOCK;
