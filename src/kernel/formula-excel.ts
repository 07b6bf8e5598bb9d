import { excelText, type ExcelNames } from "./excel-text";
import { call, infix, literal, numberText, quoted, type ExcelText } from "./excel-writing";
import type { FormulaCode, InputCode } from "./formula";
import { defaultTree, wholeTree, type CodeOf } from "./inline";
import type { ExcelContext } from "./operations";
import { substitute, TEXT, type Tree } from "./tree";

/** One argument of a call in a workbook: a literal by its value, anything else by its text, or left out. */
export type ExcelArgument =
  { readonly literal: number | string | boolean } | { readonly text: ExcelText } | null;

/**
 * A call of a formula as native Excel text, without the leading "=": what a client's Excel recalculates
 * without us. Literal arguments and defaults are worked in; a cell that may be blank stands for its default
 * where it is, as in our function.
 * @throws Error for a formula that has no native form.
 */
export function formulaAsExcel(
  code: FormulaCode,
  args: readonly ExcelArgument[],
  context: ExcelContext,
  codeOf: CodeOf,
): string {
  const decided = new Map<string, Tree>();
  const texts = new Map<string, ExcelText>();
  code.inputs.forEach((input, i) => {
    const arg = args[i] ?? null;
    if (arg === null) decided.set(input.name, defaultTree(input));
    else if ("text" in arg) texts.set(input.name, orDefault(input, arg.text));
    else decided.set(input.name, typeof arg.literal === "string" ? [TEXT, arg.literal] : arg.literal);
  });
  const names: ExcelNames = { ...context, reference: (name) => texts.get(name) };
  return excelText(substitute(wholeTree(code, codeOf), decided), names);
}

/** Excel takes a blank cell for 0: where our default is another, the formula says so. */
function orDefault(input: InputCode, given: ExcelText): ExcelText {
  const value = input.default;
  if (given.kind !== "reference" || !value) return given;
  const standard =
    typeof value === "number"
      ? numberText(value)
      : typeof value === "string"
        ? quoted(value)
        : literal("TRUE");
  return call("IF", infix(given, "=", quoted("")), standard, given);
}
