import { rowLength, SCRATCH, WHOLE_ROW } from "./block";
import { SCRATCH_ROWS } from "./blocks.generated";

/** Where numbers stand: the first, and how far it is to the next trial's and to the next month's (0: the same one). */
export interface Operand {
  readonly base: number;
  readonly trial: number;
  readonly step: number;
  /** Where the running total of a row stands, beginning with 0; it moves as the row does. */
  readonly total?: number;
}

/** Gives out places in a plan's memory, and takes back those that are no longer needed. */
export interface Layout {
  /** The same number in all months and trials. */
  fixed(value: number): Operand;
  /** Numbers by month, the same in all trials. */
  fixedRow(values: Float64Array): Operand;
  /** A number of each trial; or by month, where it is told so. */
  trial(monthly: boolean): Operand;
  /** A row of each trial, with its running total where that is wanted. */
  row(totals: boolean): Operand;
  giveBack(row: Operand): void;
  /** The places of an operand, or of a list of them, as a block finds them. */
  write(places: number[], operand: Operand | undefined): void;
  writeList(places: number[], lists: number[], operands: readonly Operand[]): void;
  /** The memory with all that is fixed in it. */
  memory(): Float64Array;
}

/** @param trials how many are computed together */
export function createLayout(months: number, trials: number): Layout {
  const length = rowLength(months);
  let size = SCRATCH + SCRATCH_ROWS * months;
  const given: (readonly [place: number, values: ArrayLike<number>])[] = [];
  const free: number[] = [];
  const numbers = new Map<number, Operand>();
  const reserve = (count: number): number => {
    const place = size;
    size += count;
    return place;
  };
  const put = (values: ArrayLike<number>): number => {
    const place = reserve(values.length);
    given.push([place, values]);
    return place;
  };
  const absent = put([NaN]);
  return {
    fixed(value) {
      const known = numbers.get(value);
      if (known !== undefined) return known;
      const operand = { base: put([value]), trial: 0, step: 0 };
      numbers.set(value, operand);
      return operand;
    },
    fixedRow: (values) => ({ base: put(values), trial: 0, step: 1, total: put(runningTotal(values)) }),
    trial: (monthly) =>
      monthly
        ? { base: reserve(length * trials), trial: length, step: 1 }
        : { base: reserve(trials), trial: 1, step: 0 },
    row(totals) {
      const row = { base: free.pop() ?? reserve(length * trials), trial: length, step: 1 };
      return totals ? { ...row, total: free.pop() ?? reserve(length * trials) } : row;
    },
    giveBack({ base, total }) {
      free.push(base);
      if (total !== undefined) free.push(total);
    },
    write(places, operand) {
      if (operand === undefined) places.push(absent, 0, 0, 0, 0);
      else places.push(operand.base, operand.trial, operand.step, operand.total ?? 0, WHOLE_ROW);
    },
    writeList(places, lists, operands) {
      places.push(lists.length, 0, 0, 0, operands.length);
      for (const { base, trial, step } of operands) lists.push(base, trial, step);
    },
    memory() {
      const memory = new Float64Array(size);
      for (const [place, values] of given) memory.set(values, place);
      return memory;
    },
  };
}

function runningTotal(values: Float64Array): Float64Array {
  const totals = new Float64Array(values.length + 1);
  for (let month = 0; month < values.length; month++) totals[month + 1] = totals[month]! + values[month]!;
  return totals;
}
