import { BLOCK, LISTED, SCRATCH, WHOLE_ROW } from "./block";
import { SCRATCH_BLOCKS } from "./blocks.generated";

/** Where numbers stand: the first, how far it is to the next month's, and whether each trial has its own. */
export interface Operand {
  readonly base: number;
  readonly step: number;
  readonly mask: number;
  /** Where the running total of a whole row stands, beginning with 0; it steps as the row does. */
  readonly total?: number;
}

/** Every trial has a number of its own; or one counts for all. */
const EACH = -1;
const ALL = 0;

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

export function createLayout(months: number): Layout {
  let size = SCRATCH + SCRATCH_BLOCKS * BLOCK;
  const given: (readonly [place: number, values: ArrayLike<number>])[] = [];
  const free: { row: number[]; total: number[] } = { row: [], total: [] };
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
      const operand = { base: put([value]), step: 0, mask: ALL };
      numbers.set(value, operand);
      return operand;
    },
    fixedRow: (values) => ({ base: put(values), step: 1, mask: ALL, total: put(runningTotal(values)) }),
    trial: (monthly) =>
      monthly
        ? { base: reserve(months * BLOCK), step: BLOCK, mask: EACH }
        : { base: reserve(BLOCK), step: 0, mask: EACH },
    row(totals) {
      const base = free.row.pop() ?? reserve(months * BLOCK);
      if (!totals) return { base, step: BLOCK, mask: EACH };
      return { base, step: BLOCK, mask: EACH, total: free.total.pop() ?? reserve((months + 1) * BLOCK) };
    },
    giveBack({ base, total }) {
      free.row.push(base);
      if (total !== undefined) free.total.push(total);
    },
    write(places, operand) {
      if (operand === undefined) places.push(absent, 0, ALL, 0, 0);
      else places.push(operand.base, operand.step, operand.mask, operand.total ?? 0, WHOLE_ROW);
    },
    writeList(places, lists, operands) {
      places.push(lists.length, LISTED, ALL, 0, operands.length);
      for (const { base, step, mask } of operands) lists.push(base, step, mask);
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
