import { FormulaError, isError } from "../error";
import { call, infix, quoted } from "../excel-writing";
import { messages } from "../messages";
import { ANY_UNIT, commonUnit, PLAIN } from "../unit";
import type { Value } from "../value";
import { operations, type Evaluator } from "./operation";

const notLogical = (value: Value, what: string): FormulaError =>
  isError(value) ? value : new FormulaError("#VALUE!", messages.wrongKind(what));

/** `and` stops at the first FALSE, `or` at the first TRUE, and that value is the result. */
const stopAt =
  (stop: boolean, name: string) =>
  (...operands: Evaluator[]): Evaluator =>
  (slots) => {
    for (const operand of operands) {
      const value = operand(slots);
      if (value === stop) return stop;
      if (typeof value !== "boolean") return notLogical(value, name);
    }
    return !stop;
  };

export const choice = operations({
  /** `condition ? yes : no`; only the branch taken is evaluated. */
  if: {
    operands: ["logical", "any", "any"],
    gives: "operand",
    lazy: (condition, yes, no) => (slots) => {
      const value = condition(slots);
      return typeof value === "boolean" ? (value ? yes : no)(slots) : notLogical(value, "A condition");
    },
    block: ([condition, yes, no]) => `(${condition} ? ${yes} : ${no})`,
    excel: ([condition, yes, no]) => call("IF", condition!, yes!, no!),
    unit: (_, yes, no) => commonUnit([yes, no], "A choice"),
  },
  and: {
    operands: ["logical", "logical"],
    repeats: true,
    gives: "logical",
    lazy: stopAt(false, "and"),
    block: (parts) => `(${parts.join(" && ")})`,
    excel: (parts) => call("AND", ...parts),
    unit: () => PLAIN,
  },
  or: {
    operands: ["logical", "logical"],
    repeats: true,
    gives: "logical",
    lazy: stopAt(true, "or"),
    block: (parts) => `(${parts.join(" || ")})`,
    excel: (parts) => call("OR", ...parts),
    unit: () => PLAIN,
  },
  not: {
    operands: ["logical"],
    gives: "logical",
    value: (a: boolean) => !a,
    block: ([a]) => `!${a}`,
    excel: ([a]) => call("NOT", a!),
    unit: () => PLAIN,
  },
  /** #N/A: what exported text shows where a rule of the formula is broken. */
  noAnswer: {
    operands: [],
    gives: "operand",
    value: () => new FormulaError("#N/A", messages.noAnswer()),
    block: () => "NaN",
    excel: () => call("NA"),
    unit: () => ANY_UNIT,
  },
  /** Whether an optional input was given; 0 is given, blank is not. */
  given: {
    operands: ["any"],
    gives: "logical",
    lazy: (operand) => (slots) => {
      const value = operand(slots);
      return isError(value) ? value : value !== null;
    },
    excel: ([a]) => infix(a!, "<>", quoted("")),
    unit: () => PLAIN,
  },
});
