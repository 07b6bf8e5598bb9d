import { infix, roundedTo15, ZERO, type ExcelText } from "../excel-writing";
import { compareAt15 } from "../numeric/round";
import { commonUnit, PLAIN, type UnitOrAny } from "../unit";
import { operations, type BlockWriter, type ExcelContext } from "./operation";

/** Both sides at 15 significant digits, as Excel in effect compares; texts and a comparison with 0 need no rounding. */
const compared =
  (sign: string) =>
  ([a, b]: readonly ExcelText[], { number }: ExcelContext): ExcelText =>
    [a!, b!].some(({ text }) => text === ZERO.text || text.startsWith('"'))
      ? infix(a!, sign, b!)
      : infix(roundedTo15(a!, number), sign, roundedTo15(b!, number));

const unit = (a: UnitOrAny, b: UnitOrAny): UnitOrAny => (commonUnit([a, b], "A comparison"), PLAIN);

type Single = number | boolean | string;

/** Texts are the same in any case, as in Excel. */
function equal(a: Single, b: Single): boolean {
  if (typeof a === "number" && typeof b === "number") return compareAt15(a, b) === 0;
  if (typeof a === "string" && typeof b === "string") return a.toLowerCase() === b.toLowerCase();
  return a === b;
}

/** Of numbers alone; texts don't differ from trial to trial. */
const comparing =
  (sign: string) =>
  ([a, b]: readonly string[], { flag }: BlockWriter): string =>
    `(compare(${a}, ${b}, M, ${flag}) ${sign})`;

export const comparison = operations({
  "==": {
    operands: ["any", "any"],
    gives: "logical",
    value: equal,
    block: comparing("=== 0"),
    excel: compared("="),
    unit,
  },
  "!=": {
    operands: ["any", "any"],
    gives: "logical",
    value: (a: Single, b: Single) => !equal(a, b),
    block: comparing("!== 0"),
    excel: compared("<>"),
    unit,
  },
  "<": {
    operands: ["number", "number"],
    gives: "logical",
    value: (a: number, b: number) => compareAt15(a, b) < 0,
    block: comparing("< 0"),
    excel: compared("<"),
    unit,
  },
  "<=": {
    operands: ["number", "number"],
    gives: "logical",
    value: (a: number, b: number) => compareAt15(a, b) <= 0,
    block: comparing("<= 0"),
    excel: compared("<="),
    unit,
  },
  ">": {
    operands: ["number", "number"],
    gives: "logical",
    value: (a: number, b: number) => compareAt15(a, b) > 0,
    block: comparing("> 0"),
    excel: compared(">"),
    unit,
  },
  ">=": {
    operands: ["number", "number"],
    gives: "logical",
    value: (a: number, b: number) => compareAt15(a, b) >= 0,
    block: comparing(">= 0"),
    excel: compared(">="),
    unit,
  },
});
