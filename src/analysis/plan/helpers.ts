import { agentsNeeded } from "../../kernel/numeric/erlang";
import { compareAt15 } from "../../kernel/numeric/round";
import { power as raised } from "../../kernel/operations/arithmetic";
import { graduated, slab } from "../../kernel/operations/bands";
import { BLOCK, LISTED, OPERAND, WHOLE_ROW } from "./block";

/**
 * What generated blocks call. Each gives the bits that the operation of the formula language gives; where that gives
 * an error, these give no number, and the trial is computed again by the language itself.
 */

/** Numbers further apart than this stay so when both are rounded to 15 digits. */
const CLEARLY_APART = 2e-14;

/** -1, 0 or 1 at 15 significant digits. A comparison would hide what is not finite, so that goes to the trial's flag. */
export function compare(a: number, b: number, memory: Float64Array, flag: number): number {
  const apart = a - b;
  if (apart === 0) return 0;
  const size = Math.abs(apart);
  if (size > CLEARLY_APART * Math.max(Math.abs(a), Math.abs(b)) && size < Infinity) return apart < 0 ? -1 : 1;
  if (!(size < Infinity)) memory[flag] = NaN;
  return compareAt15(a, b);
}

/** The number as it is; one that is not finite also goes to the trial's flag. */
export function checked(x: number, memory: Float64Array, flag: number): number {
  if (x - x !== 0) memory[flag] = NaN;
  return x;
}

/** A power, computed anew only where base or exponent differ from those of the month before. */
export function power(base: number, exponent: number, memory: Float64Array, cache: number): number {
  if (memory[cache] === base && memory[cache + BLOCK] === exponent) return memory[cache + 2 * BLOCK]!;
  const result = base === base ? raised(base, exponent) : NaN;
  const number = typeof result === "number" ? result : NaN;
  memory[cache] = base;
  memory[cache + BLOCK] = exponent;
  memory[cache + 2 * BLOCK] = number;
  return number;
}

/** The number of a row at a position from 1; 0 before the first. */
export function at(
  memory: Float64Array,
  places: Int32Array,
  operand: number,
  position: number,
  months: number,
  trial: number,
): number {
  if (places[operand + OPERAND.count] !== WHOLE_ROW) return NaN;
  if (position < 1) return 0;
  const month = position | 0;
  if (month !== position || month > months) return NaN;
  return memory[
    places[operand]! +
      (month - 1) * places[operand + OPERAND.step]! +
      (trial & places[operand + OPERAND.mask]!)
  ]!;
}

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
      count * places[operand + OPERAND.step]! +
      (trial & places[operand + OPERAND.mask]!)
  ]!;
}

/** How many numbers a list has; a whole row is one of its months. */
const countOf = (places: Int32Array, operand: number, months: number): number =>
  places[operand + OPERAND.count] === WHOLE_ROW ? months : places[operand + OPERAND.count]!;

/** Where a number of a list stands in a month, or of a whole row in any. */
function placeOf(places: Int32Array, operand: number, i: number, month: number): number {
  if (places[operand + OPERAND.count] === WHOLE_ROW)
    return places[operand]! + i * places[operand + OPERAND.step]!;
  const entry = places[operand]! + i * LISTED;
  return places[entry]! + month * places[entry + OPERAND.step]!;
}

const maskOf = (places: Int32Array, operand: number, i: number): number =>
  places[operand + OPERAND.count] === WHOLE_ROW
    ? places[operand + OPERAND.mask]!
    : places[places[operand]! + i * LISTED + OPERAND.mask]!;

/** The sum of a list, or of a whole row. */
export function total(
  memory: Float64Array,
  places: Int32Array,
  result: number,
  month: number,
  months: number,
  operand: number,
): void {
  if (places[operand + OPERAND.count] === WHOLE_ROW) {
    for (let b = 0; b < BLOCK; b++) memory[result + b] = sumTo(memory, places, operand, months, months, b);
    return;
  }
  const count = places[operand + OPERAND.count]!;
  memory.fill(0, result, result + BLOCK);
  for (let i = 0; i < count; i++) {
    const place = placeOf(places, operand, i, month);
    const mask = maskOf(places, operand, i);
    for (let b = 0; b < BLOCK; b++) memory[result + b]! += memory[place + (b & mask)]!;
  }
}

/** The sum of the products of two lists. */
export function totalOfProducts(
  memory: Float64Array,
  places: Int32Array,
  result: number,
  month: number,
  months: number,
  one: number,
  other: number,
): void {
  const count = countOf(places, one, months);
  memory.fill(0, result, result + BLOCK);
  for (let i = 0; i < count; i++) {
    const [place, otherPlace] = [placeOf(places, one, i, month), placeOf(places, other, i, month)];
    const [mask, otherMask] = [maskOf(places, one, i), maskOf(places, other, i)];
    for (let b = 0; b < BLOCK; b++)
      memory[result + b]! += memory[place + (b & mask)]! * memory[otherPlace + (b & otherMask)]!;
  }
}

/** The first number of a list. */
export function first(
  memory: Float64Array,
  places: Int32Array,
  result: number,
  month: number,
  _months: number,
  operand: number,
): void {
  const place = placeOf(places, operand, 0, month);
  const mask = maskOf(places, operand, 0);
  for (let b = 0; b < BLOCK; b++) memory[result + b] = memory[place + (b & mask)]!;
}

/** The lowest number of a list. */
export function lowest(
  memory: Float64Array,
  places: Int32Array,
  result: number,
  month: number,
  months: number,
  operand: number,
): void {
  const count = countOf(places, operand, months);
  memory.fill(Infinity, result, result + BLOCK);
  for (let i = 0; i < count; i++) {
    const place = placeOf(places, operand, i, month);
    const mask = maskOf(places, operand, i);
    for (let b = 0; b < BLOCK; b++)
      memory[result + b] = Math.min(memory[result + b]!, memory[place + (b & mask)]!);
  }
}

/** A list's numbers in a month of a trial. */
function listed(
  memory: Float64Array,
  places: Int32Array,
  operand: number,
  month: number,
  months: number,
  trial: number,
): number[] {
  const count = countOf(places, operand, months);
  const numbers: number[] = [];
  for (let i = 0; i < count; i++)
    numbers.push(memory[placeOf(places, operand, i, month) + (trial & maskOf(places, operand, i))]!);
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
  (of: typeof graduated): Charge =>
  (volume, memory, places, thresholds, prices, month, months, trial) =>
    volume - volume === 0
      ? of(
          volume,
          listed(memory, places, thresholds, month, months, trial),
          listed(memory, places, prices, month, months, trial),
        )
      : NaN;

/** Each unit at the price of the band it falls in. */
export const graduatedCharge = charge(graduated);

/** All units at the price of the band reached. */
export const slabCharge = charge(slab);

/** The search for a number of agents ends only for numbers. */
export const agentsFor = (erlangs: number, handling: number, target: number, level: number): number =>
  Number.isFinite(erlangs + handling + target + level)
    ? (agentsNeeded(erlangs, target, handling, level) ?? NaN)
    : NaN;

/** Whether two words are the same, in any case. */
export const sameWord = (a: unknown, b: unknown): boolean =>
  String(a).toLowerCase() === String(b).toLowerCase();
