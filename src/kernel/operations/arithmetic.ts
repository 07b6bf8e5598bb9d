import { FormulaError } from "../error";
import {
  call,
  infix,
  negative,
  numberText,
  roundedTo15,
  whole,
  wholeIf,
  ZERO,
  type ExcelText,
  type NumberWriter,
} from "../excel-writing";
import { messages } from "../messages";
import { ceilAt15, roundTo15 } from "../numeric/round";
import {
  commonUnit,
  multiplyUnits,
  PLAIN,
  requirePlain,
  UnitError,
  ANY_UNIT,
  formatUnit,
  type UnitOrAny,
} from "../unit";
import { operations } from "./operation";

const PERIODS = new Set(["1", "year", "month", "any"]);

/** A power: the exponent counts (plain, or periods of compounding); only a plain number may be raised. */
function powerUnit(base: UnitOrAny, exponent: UnitOrAny): UnitOrAny {
  if (!PERIODS.has(formatUnit(exponent)))
    throw new UnitError(`An exponent can't be in ${formatUnit(exponent)}.`);
  if (base !== ANY_UNIT) requirePlain(base, "The base of a power");
  return PLAIN;
}

/** Zero to the power of zero has no answer in Excel; a negative base with a fraction has none anywhere. */
export function power(base: number, exponent: number): number | FormulaError {
  if (base === 0 && exponent === 0) return new FormulaError("#NUM!", messages.tooLarge());
  if (base === 0 && exponent < 0) return new FormulaError("#DIV/0!", messages.divisionByZero());
  return base ** exponent;
}

const divide = (a: number, b: number): number | FormulaError =>
  b === 0 ? new FormulaError("#DIV/0!", messages.divisionByZero()) : a / b;

const same =
  (name: string) =>
  (...units: UnitOrAny[]) =>
    commonUnit(units, name);
const plain =
  (name: string) =>
  (unit: UnitOrAny): UnitOrAny => (requirePlain(unit, name), PLAIN);

/** What is rounded to a whole number next: a quotient of whole numbers is on the right side of it already. */
const nearWhole = (part: ExcelText, number: NumberWriter | undefined): ExcelText =>
  part.exact ? part : roundedTo15(part, number);

/** Excel's MIN and MAX pass over a blank cell, which is 0 to us. */
const counted = (part: ExcelText): ExcelText => (part.shape?.blanks ? infix(part, "+", ZERO) : part);

export const arithmetic = operations({
  "+": {
    operands: ["number", "number"],
    gives: "number",
    value: (a: number, b: number) => a + b,
    block: ([a, b]) => `(${a} + ${b})`,
    excel: ([a, b]) => infix(a!, "+", b!),
    unit: same("An addition"),
  },
  "-": {
    operands: ["number", "number"],
    gives: "number",
    value: (a: number, b: number) => a - b,
    block: ([a, b]) => `(${a} - ${b})`,
    excel: ([a, b]) => infix(a!, "-", b!),
    unit: same("A subtraction"),
  },
  "*": {
    operands: ["number", "number"],
    gives: "number",
    value: (a: number, b: number) => a * b,
    block: ([a, b]) => `(${a} * ${b})`,
    excel: ([a, b]) => infix(a!, "*", b!),
    unit: (a, b) => multiplyUnits(a, b),
  },
  "/": {
    operands: ["number", "number"],
    gives: "number",
    value: divide,
    block: ([a, b], { checked }) => `(${a} / ${checked(b!)})`,
    excel: ([a, b]) => infix(a!, "/", b!),
    unit: (a, b) => multiplyUnits(a, b, -1),
  },
  "^": {
    operands: ["number", "number"],
    gives: "number",
    value: power,
    block: ([a, b], { remembered }) => remembered("power", a!, b!),
    excel: ([a, b]) => infix(a!, "^", b!),
    unit: powerUnit,
  },
  neg: {
    operands: ["number"],
    gives: "number",
    value: (a: number) => 0 - a,
    block: ([a]) => `(0 - ${a})`,
    excel: ([a]) => negative(a!),
    unit: (a) => a,
  },
  min: {
    operands: ["number", "number"],
    repeats: true,
    gives: "number",
    value: (...numbers: number[]) => Math.min(...numbers),
    block: (parts, { checked }) => `Math.min(${parts.map(checked).join(", ")})`,
    excel: (parts) => wholeIf(parts, call("MIN", ...parts.map(counted))),
    unit: same("min"),
  },
  max: {
    operands: ["number", "number"],
    repeats: true,
    gives: "number",
    value: (...numbers: number[]) => Math.max(...numbers),
    block: (parts, { checked }) => `Math.max(${parts.map(checked).join(", ")})`,
    excel: (parts) => wholeIf(parts, call("MAX", ...parts.map(counted))),
    unit: same("max"),
  },
  abs: {
    operands: ["number"],
    gives: "number",
    value: (a: number) => Math.abs(a),
    block: ([a]) => `Math.abs(${a})`,
    excel: ([a]) => call("ABS", a!),
    unit: (a) => a,
  },
  exp: {
    operands: ["number"],
    gives: "number",
    value: (a: number) => Math.exp(a),
    block: ([a], { checked }) => `Math.exp(${checked(a!)})`,
    excel: ([a]) => call("EXP", a!),
    unit: plain("exp"),
  },
  ln: {
    operands: ["number"],
    gives: "number",
    value: (a: number) => Math.log(a),
    block: ([a]) => `Math.log(${a})`,
    excel: ([a]) => call("LN", a!),
    unit: plain("ln"),
  },
  log2: {
    operands: ["number"],
    gives: "number",
    value: (a: number) => Math.log2(a),
    block: ([a]) => `Math.log2(${a})`,
    excel: ([a]) => call("LOG", a!, numberText(2)),
    unit: plain("log2"),
  },
  sqrt: {
    operands: ["number"],
    gives: "number",
    value: (a: number) => Math.sqrt(a),
    block: ([a]) => `Math.sqrt(${a})`,
    excel: ([a]) => call("SQRT", a!),
    unit: plain("sqrt"),
  },
  /** Up to the next whole number, away from zero, after rounding to 15 significant digits. */
  roundUp: {
    operands: ["number"],
    gives: "number",
    value: (a: number) => ceilAt15(a),
    block: ([a], { remembered }) => remembered("ceilAt15", a!),
    excel: ([a], { number }) => whole(call("ROUNDUP", nearWhole(a!, number), ZERO)),
    unit: (a) => a,
  },
  /** Down to the whole number below, after rounding to 15 significant digits. */
  roundDown: {
    operands: ["number"],
    gives: "number",
    value: (a: number) => Math.floor(roundTo15(a)),
    block: ([a], { remembered }) => `Math.floor(${remembered("roundTo15", a!)})`,
    excel: ([a], { number }) => whole(call("INT", nearWhole(a!, number))),
    unit: (a) => a,
  },
});
