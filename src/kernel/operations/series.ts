import { call, infix, numberText, ONE, roundedTo15, ZERO, type ExcelText } from "../excel-writing";
import { compareAt15 } from "../numeric/round";
import { commonUnit, multiplyUnits, PLAIN, requirePlain } from "../unit";
import { operations, type ExcelContext } from "./operation";
import { sizeOf } from "./size";
import type { Series } from "../value";

type Numbers = Series;

function total(numbers: Numbers): number {
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) sum += numbers[i] as number;
  return sum;
}

function totalOfProducts(a: Numbers, b: Numbers): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function countWhere(a: Numbers, limit: number, upTo: number, side: 1 | -1): number {
  let count = 0;
  for (let i = 0; i < a.length && i < upTo; i++) if (compareAt15(a[i] as number, limit) === side) count++;
  return count;
}

function countExcel(
  sign: "<" | ">",
  [a, limit, upTo]: readonly ExcelText[],
  context: ExcelContext,
): ExcelText {
  const compared = infix(a!, sign, roundedTo15(limit!, context.number));
  return call("SUMPRODUCT", infix(compared, "*", isFirst(a!, upTo!, context)));
}

/** TRUE for each of a range's first cells, up to a position from 1. */
function isFirst(range: ExcelText, upTo: ExcelText, { counting }: ExcelContext): ExcelText {
  return infix(counting(sizeOf(range)), "<=", upTo);
}

/** How near to 1 shares must add up: what is left of rounding a person's percentages to six decimals. */
const SUM_TOLERANCE = 1e-6;

export const series = operations({
  sum: {
    operands: ["series"],
    gives: "number",
    value: total,
    block: ([a], { ofSeries }) => ofSeries("total", a!),
    excel: ([a]) => call("SUM", a!),
    unit: (a) => a,
  },
  /** Σ a × b over two series of one shape. */
  sumProduct: {
    operands: ["series", "series"],
    gives: "number",
    value: totalOfProducts,
    block: ([a, b], { ofSeries }) => ofSeries("totalOfProducts", a!, b!),
    excel: ([a, b]) => call("SUMPRODUCT", a!, b!),
    unit: (a, b) => multiplyUnits(a, b),
  },
  count: {
    operands: ["series"],
    gives: "number",
    value: (a: Numbers) => a.length,
    excel: ([a]) =>
      a!.shape
        ? numberText(a!.shape.rows * a!.shape.columns)
        : infix(call("ROWS", a!), "*", call("COLUMNS", a!)),
    unit: () => PLAIN,
  },
  first: {
    operands: ["series"],
    gives: "number",
    value: (a: Numbers) => a[0] as number,
    block: ([a], { ofSeries }) => ofSeries("first", a!),
    excel: ([a]) => (a!.shape?.rows === 1 && a!.shape.columns === 1 ? a! : call("INDEX", a!, ONE)),
    unit: (a) => a,
  },
  /** The number at a position from 1; 0 before the first. */
  at: {
    operands: ["series", "number"],
    gives: "number",
    value: (a: Numbers, position: number) => (position < 1 ? 0 : (a[position - 1] ?? NaN)),
    block: ([a, position]) => `at(M, S, ${a}, ${position}, months, b)`,
    excel: ([a, position]) => call("IF", infix(position!, "<", ONE), ZERO, call("INDEX", a!, position!)),
    unit: (a) => a,
  },
  /** The sum of the first numbers, up to a position from 1. */
  sumTo: {
    operands: ["series", "number"],
    gives: "number",
    value: (a: Numbers, position: number) => total(a.slice(0, Math.max(0, position))),
    block: ([a, position]) => `sumTo(M, S, ${a}, ${position}, months, b)`,
    excel: ([a, position], context) => context.sumTo(a!, position!),
    unit: (a) => a,
  },
  /** The same in one formula that works on a range of any shape. */
  sumFirst: {
    operands: ["series", "number"],
    gives: "number",
    value: (a: Numbers, upTo: number) => total(a.slice(0, Math.max(0, upTo))),
    excel: ([a, upTo], context) => call("SUMPRODUCT", infix(a!, "*", isFirst(a!, upTo!, context))),
    unit: (a) => a,
  },
  lowest: {
    operands: ["series"],
    gives: "number",
    value: (a: Numbers) => Math.min(...a),
    block: ([a], { ofSeries }) => ofSeries("lowest", a!),
    excel: ([a]) => call("MIN", a!),
    unit: (a) => a,
  },
  highest: {
    operands: ["series"],
    gives: "number",
    value: (a: Numbers) => Math.max(...a),
    block: ([a], { ofSeries }) => ofSeries("highest", a!),
    excel: ([a]) => call("MAX", a!),
    unit: (a) => a,
  },
  /** What the numbers have above a limit, added up. */
  excess: {
    operands: ["series", "number"],
    gives: "number",
    value: (a: Numbers, limit: number) => {
      let sum = 0;
      for (let i = 0; i < a.length; i++) sum += Math.max(0, (a[i] as number) - limit);
      return sum;
    },
    excel: ([a, limit]) => call("SUMPRODUCT", infix(infix(a!, ">", limit!), "*", infix(a!, "-", limit!))),
    unit: (a, limit) => commonUnit([a, limit], "excess"),
  },
  /** How many of the first numbers, up to a position from 1, lie below a limit, at 15 digits. */
  countBelow: {
    operands: ["series", "number", "number"],
    gives: "number",
    value: (a: Numbers, limit: number, upTo: number) => countWhere(a, limit, upTo, -1),
    excel: (operands, context) => countExcel("<", operands, context),
    unit: (a, limit) => (commonUnit([a, limit], "countBelow"), PLAIN),
  },
  countAbove: {
    operands: ["series", "number", "number"],
    gives: "number",
    value: (a: Numbers, limit: number, upTo: number) => countWhere(a, limit, upTo, 1),
    excel: (operands, context) => countExcel(">", operands, context),
    unit: (a, limit) => (commonUnit([a, limit], "countAbove"), PLAIN),
  },
  /** Whether a sum of shares is 1, to a millionth. */
  isOne: {
    operands: ["number"],
    gives: "logical",
    value: (a: number) => Math.abs(a - 1) <= SUM_TOLERANCE,
    excel: ([a]) => infix(call("ABS", infix(a!, "-", ONE)), "<=", numberText(SUM_TOLERANCE)),
    unit: (a) => (requirePlain(a, "isOne"), PLAIN),
  },
});
