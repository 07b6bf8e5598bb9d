import { agentsNeeded } from "../../kernel/numeric/erlang";
import { compareAt15 } from "../../kernel/numeric/round";
import { power as raised } from "../../kernel/operations/arithmetic";
import { graduated, slab, slabUpTo } from "../../kernel/operations/bands";
import { expectedCapped } from "../../kernel/operations/outcomes";
import { LISTED, OPERAND, WHOLE_ROW } from "./block";

/**
 * What generated blocks call. Each gives the bits that the operation of the formula language gives; where that gives
 * an error, these give no number, and the trial is computed again by the language itself.
 */

/** Numbers further apart than this stay so when both are rounded to 15 digits. */
const CLEARLY_APART = 2e-14;

/** -1, 0 or 1 at 15 significant digits. A comparison would hide what is not finite, so that goes to the trial's flag. */
export function compare(a: number, b: number, memory: Float64Array, trial: number): number {
  const apart = a - b;
  if (apart === 0) return 0;
  const size = Math.abs(apart);
  if (size > CLEARLY_APART * Math.max(Math.abs(a), Math.abs(b)) && size < Infinity) return apart < 0 ? -1 : 1;
  if (!(size < Infinity)) memory[trial] = NaN;
  return compareAt15(a, b);
}

/** The number as it is; one that is not finite also goes to the trial's flag. */
export function checked(x: number, memory: Float64Array, trial: number): number {
  if (x - x !== 0) memory[trial] = NaN;
  return x;
}

/** A power; none of what is no number. */
export function power(base: number, exponent: number): number {
  const result = base === base ? raised(base, exponent) : NaN;
  return typeof result === "number" ? result : NaN;
}

/** The search for a number of agents ends only for numbers. */
export const agentsFor = (erlangs: number, handling: number, target: number, level: number): number =>
  Number.isFinite(erlangs + handling + target + level)
    ? (agentsNeeded(erlangs, target, handling, level) ?? NaN)
    : NaN;

/** Whether two words are the same, in any case. */
export const sameWord = (a: unknown, b: unknown): boolean =>
  String(a).toLowerCase() === String(b).toLowerCase();

/** The number of a row at a position from 1; 0 before the first. */
export function at(
  memory: Float64Array,
  places: Int32Array,
  operand: number,
  position: number,
  months: number,
  trial: number,
): number {
  if (position < 1) return 0;
  const count = places[operand + OPERAND.count]!;
  if (count !== WHOLE_ROW) return ofFixedList(memory, places, places[operand]!, count, position, trial);
  const month = position | 0;
  if (month !== position || month > months) return NaN;
  return memory[placeInRow(places, operand, month - 1, trial)]!;
}

/** The number of a list at a position from 1, where it is the same in every month. */
function ofFixedList(
  memory: Float64Array,
  places: Int32Array,
  list: number,
  count: number,
  position: number,
  trial: number,
): number {
  const i = position | 0;
  const entry = list + (i - 1) * LISTED;
  if (i !== position || i > count || places[entry + OPERAND.step] !== 0) return NaN;
  return memory[placeInRow(places, entry, 0, trial)]!;
}

const placeInRow = (places: Int32Array, row: number, month: number, trial: number): number =>
  places[row]! + trial * places[row + OPERAND.trial]! + month * places[row + OPERAND.step]!;

/** The sum of a row's first numbers, up to a position from 1. */
export function sumTo(
  memory: Float64Array,
  places: Int32Array,
  operand: number,
  position: number,
  months: number,
  trial: number,
): number {
  if (position !== position || places[operand + OPERAND.count] !== WHOLE_ROW) return NaN;
  const count = position < 0 ? 0 : position > months ? months : position | 0;
  return memory[
    places[operand + OPERAND.total]! +
      trial * places[operand + OPERAND.trial]! +
      count * places[operand + OPERAND.step]!
  ]!;
}

/** How many numbers a list has in a month; a whole row is one, too. */
const countOf = (places: Int32Array, operand: number, months: number): number =>
  places[operand + OPERAND.count] === WHOLE_ROW ? months : places[operand + OPERAND.count]!;

/** Where a number of a list stands in a month, or of a whole row in any. */
function placeOf(places: Int32Array, operand: number, i: number, month: number, trial: number): number {
  if (places[operand + OPERAND.count] === WHOLE_ROW) return placeInRow(places, operand, i, trial);
  return placeInRow(places, places[operand]! + i * LISTED, month, trial);
}

/** Computes, for a trial, something of lists in every month. */
type OfLists = (
  memory: Float64Array,
  places: Int32Array,
  result: number,
  months: number,
  trial: number,
  list: number,
  other?: number,
) => void;

/** The sum of a list, or of a whole row. Four numbers at a time, added up in their order. */
export const total: OfLists = (memory, places, result, months, trial, operand) => {
  if (places[operand + OPERAND.count] === WHOLE_ROW) {
    memory.fill(sumTo(memory, places, operand, months, months, trial), result, result + months);
    return;
  }
  let entry = places[operand]!;
  const end = entry + places[operand + OPERAND.count]! * LISTED;
  for (let month = 0; month < months; month++) memory[result + month] = 0;
  for (; entry + 3 * LISTED < end; entry += 4 * LISTED) {
    let a = placeInRow(places, entry, 0, trial);
    let b = placeInRow(places, entry + LISTED, 0, trial);
    let c = placeInRow(places, entry + 2 * LISTED, 0, trial);
    let d = placeInRow(places, entry + 3 * LISTED, 0, trial);
    const aStep = places[entry + OPERAND.step]!;
    const bStep = places[entry + LISTED + OPERAND.step]!;
    const cStep = places[entry + 2 * LISTED + OPERAND.step]!;
    const dStep = places[entry + 3 * LISTED + OPERAND.step]!;
    for (let month = 0; month < months; month++) {
      memory[result + month] = memory[result + month]! + memory[a]! + memory[b]! + memory[c]! + memory[d]!;
      a += aStep;
      b += bStep;
      c += cStep;
      d += dStep;
    }
  }
  for (; entry < end; entry += LISTED) {
    let place = placeInRow(places, entry, 0, trial);
    const step = places[entry + OPERAND.step]!;
    for (let month = 0; month < months; month++) {
      memory[result + month] = memory[result + month]! + memory[place]!;
      place += step;
    }
  }
};

/** The sum of the products of two lists. */
export const totalOfProducts: OfLists = (memory, places, result, months, trial, one, other = one) => {
  const count = countOf(places, one, months);
  for (let month = 0; month < months; month++) {
    let sum = 0;
    for (let i = 0; i < count; i++)
      sum +=
        memory[placeOf(places, one, i, month, trial)]! * memory[placeOf(places, other, i, month, trial)]!;
    memory[result + month] = sum;
  }
};

/** The first number of a list. */
export const first: OfLists = (memory, places, result, months, trial, operand) => {
  for (let month = 0; month < months; month++)
    memory[result + month] = memory[placeOf(places, operand, 0, month, trial)]!;
};

/** The lowest number of a list. */
export const lowest: OfLists = (memory, places, result, months, trial, operand) => {
  const count = countOf(places, operand, months);
  for (let month = 0; month < months; month++) {
    let least = Infinity;
    for (let i = 0; i < count; i++)
      least = Math.min(least, memory[placeOf(places, operand, i, month, trial)]!);
    memory[result + month] = least;
  }
};

/** The highest number of a list. */
export const highest: OfLists = (memory, places, result, months, trial, operand) => {
  const count = countOf(places, operand, months);
  for (let month = 0; month < months; month++) {
    let most = -Infinity;
    for (let i = 0; i < count; i++) most = Math.max(most, memory[placeOf(places, operand, i, month, trial)]!);
    memory[result + month] = most;
  }
};

/** Memory for the numbers of two lists, by how many there are: a charge is computed in every month of every trial. */
const lent: Float64Array[][] = [[], []];

/** A list's numbers in a month of a trial, until the next of the same memory. */
function listed(
  which: 0 | 1,
  memory: Float64Array,
  places: Int32Array,
  operand: number,
  month: number,
  months: number,
  trial: number,
): Float64Array {
  const count = countOf(places, operand, months);
  const numbers = (lent[which]![count] ??= new Float64Array(count));
  for (let i = 0; i < count; i++) numbers[i] = memory[placeOf(places, operand, i, month, trial)]!;
  return numbers;
}

type Charge = (
  volume: number,
  memory: Float64Array,
  places: Int32Array,
  thresholds: number,
  prices: number,
  month: number,
  months: number,
  trial: number,
) => number;

const charge =
  (of: (number: number, ones: Float64Array, others: Float64Array) => number): Charge =>
  (volume, memory, places, thresholds, prices, month, months, trial) =>
    volume - volume === 0
      ? of(
          volume,
          listed(0, memory, places, thresholds, month, months, trial),
          listed(1, memory, places, prices, month, months, trial),
        )
      : NaN;

/** Each unit at the price of the band it falls in. */
export const graduatedCharge = charge(graduated);

/** All units at the price of the band reached. */
export const slabCharge = charge(slab);

/** The same, a volume at a threshold in the band below it. */
export const slabUpToCharge = charge(slabUpTo);

/** Of events that happen independently: the mean of factor × the weights of those that happen, at most 1. */
export const expectedShare = charge((factor, weights, probabilities) =>
  expectedCapped(weights, probabilities, factor),
);
