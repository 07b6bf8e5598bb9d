import { call, infix, ONE, roundedAlways, roundedTo15, type ExcelText } from "../excel-writing";
import { compareAt15 } from "../numeric/round";
import { multiplyUnits, type UnitOrAny } from "../unit";
import { operations, type ExcelContext } from "./operation";
import { sizeOf } from "./size";
import type { Series } from "../value";

type Numbers = Series;

/** Each unit at the price of the band it falls in. */
export function graduated(volume: number, thresholds: Numbers, prices: Numbers): number {
  let charge = 0;
  for (let i = 0; i < thresholds.length && volume > (thresholds[i] as number); i++) {
    const top = Math.min(volume, thresholds[i + 1] ?? volume);
    charge += (top - (thresholds[i] as number)) * (prices[i] as number);
  }
  return charge;
}

/** All units at the price of the band reached; a threshold belongs to its own band. */
export function slab(volume: number, thresholds: Numbers, prices: Numbers): number {
  let i = 0;
  while (i + 1 < thresholds.length && compareAt15(volume, thresholds[i + 1] as number) >= 0) i++;
  return volume * (prices[i] as number);
}

/** All units at the price of the band reached; a threshold belongs to the band below it. */
export function slabUpTo(volume: number, thresholds: Numbers, prices: Numbers): number {
  let i = 0;
  while (i + 1 < thresholds.length && compareAt15(volume, thresholds[i + 1] as number) > 0) i++;
  return volume * (prices[i] as number);
}

/** All that lies above the thresholds at their prices, less the same one band further on. */
function graduatedExcel(
  [volume, thresholds, prices]: readonly ExcelText[],
  context: ExcelContext,
): ExcelText {
  const { rows, columns } = sizeOf(thresholds!);
  const count = rows * columns;
  if (count === 1) return infix(volume!, "*", prices!);
  const above = (limits: ExcelText, at: ExcelText): ExcelText =>
    call("SUMPRODUCT", infix(infix(infix(volume!, ">", limits), "*", infix(volume!, "-", limits)), "*", at));
  return infix(
    above(thresholds!, prices!),
    "-",
    above(context.slice(thresholds!, 2, count), context.slice(prices!, 1, count - 1)),
  );
}

const charge = (volume: UnitOrAny, _thresholds: UnitOrAny, prices: UnitOrAny): UnitOrAny =>
  multiplyUnits(volume, prices);

export const bands = operations({
  graduated: {
    operands: ["number", "series", "series"],
    gives: "number",
    value: graduated,
    block: ([volume, thresholds, prices]) =>
      `graduatedCharge(${volume}, M, S, ${thresholds}, ${prices}, m, months, b)`,
    excel: graduatedExcel,
    unit: charge,
  },
  slab: {
    operands: ["number", "series", "series"],
    gives: "number",
    value: slab,
    block: ([volume, thresholds, prices]) =>
      `slabCharge(${volume}, M, S, ${thresholds}, ${prices}, m, months, b)`,
    excel: ([volume, thresholds, prices], { number }) =>
      infix(volume!, "*", call("LOOKUP", roundedAlways(volume!, number), thresholds!, prices!)),
    unit: charge,
  },
  slabUpTo: {
    operands: ["number", "series", "series"],
    gives: "number",
    value: slabUpTo,
    block: ([volume, thresholds, prices]) =>
      `slabUpToCharge(${volume}, M, S, ${thresholds}, ${prices}, m, months, b)`,
    excel: ([volume, thresholds, prices], { number }) => {
      const passed = infix(infix(thresholds!, "<", roundedTo15(volume!, number)), "*", ONE);
      return infix(volume!, "*", call("INDEX", prices!, call("MAX", ONE, call("SUMPRODUCT", passed))));
    },
    unit: charge,
  },
});
