/** How many trials a block computes side by side; a power of two. */
export const BLOCK = 16;

/**
 * Computes a line for all months and all trials of a block.
 * @param memory all numbers of the plan
 * @param places where the line's result and operands stand in it
 * @param start where the line's own places begin
 * @param given for every input: null where it is absent, a choice as it was made, else true
 */
export type BlockFunction = (
  memory: Float64Array,
  places: Int32Array,
  start: number,
  months: number,
  given: readonly (string | boolean | null)[],
) => void;

/**
 * Places of a line: its result, then its operands. An operand is a number whose place moves by `step` from month to
 * month and, under `mask`, by 1 from trial to trial; a whole row the same, with the place of its running total; or a
 * list of numbers: the place of the list in the places, and how many there are.
 */
export const PLACES = { result: 0, operands: 1 } as const;
export const OPERAND = { base: 0, step: 1, mask: 2, total: 3, count: 4, size: 5 } as const;
/** In a list every number takes three places: base, step and mask. */
export const LISTED = 3;
/** The count of an operand that is a whole row. */
export const WHOLE_ROW = -1;

/** Where in the memory, from its start: the sizes of a line's values (no number: the trial failed), then scratch. */
export const SIZES = 0;
export const SCRATCH = BLOCK;
