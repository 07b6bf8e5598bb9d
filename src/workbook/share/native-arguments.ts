import {
  call,
  infix,
  literal,
  numberText,
  quoted,
  reference,
  STRENGTH,
  ZERO,
  type ExcelText,
} from "../../kernel/excel-writing";
import type { InputCode } from "../../kernel/formula";
import type { ExcelArgument } from "../../kernel/formula-excel";
import { tryParseFormula } from "../formula-text/parse";
import type { FormulaNode } from "../formula-text/tree";
import type { CellValue } from "../package/model/types";
import type { ArgumentText } from "./native";

/** What an argument gives, as our functions take it: one value, rows of values; undefined where the file does not say. */
export function valueOf(given: ArgumentText | undefined): unknown {
  if (given === undefined || given.kind === "missing") return null;
  if (given.kind === "literal") {
    const known = literalOf(given.text);
    return Array.isArray(known) || known !== undefined ? known : undefined;
  }
  const rows = given.values?.();
  return rows?.some((row) => row.some(isErrorValue)) === true ? undefined : rows;
}

const isErrorValue = (value: CellValue): boolean => typeof value === "object" && value !== null;

type Literal = number | string | boolean;

/** A literal's value: 5, -0.5, 8%, "text", TRUE, {1,2;3,4}; undefined for anything else. */
function literalOf(text: string): Literal | Literal[][] | undefined {
  const tree = tryParseFormula(text);
  return tree === undefined ? undefined : literalAt(tree, text);
}

function literalAt(node: FormulaNode, text: string): Literal | Literal[][] | undefined {
  const written = text.slice(node.start, node.end);
  switch (node.kind) {
    case "number":
      return Number(written);
    case "string":
      return written.slice(1, -1).replace(/""/g, '"');
    case "boolean":
      return /^true$/i.test(written);
    case "prefix":
    case "postfix": {
      const value = literalAt(node.operand, text);
      if (typeof value !== "number") return undefined;
      if (node.operator === "-") return 0 - value;
      return node.operator === "%" ? value / 100 : node.operator === "+" ? value : undefined;
    }
    case "array": {
      const rows = written.slice(1, -1).split(";");
      const values = node.items.map((item) => literalAt(item, text));
      if (values.some((value) => value === undefined || Array.isArray(value))) return undefined;
      const width = values.length / rows.length;
      if (!Number.isInteger(width)) return undefined;
      return rows.map((_, row) => values.slice(row * width, (row + 1) * width) as Literal[]);
    }
    default:
      return undefined;
  }
}

/** Whether the formula takes several cells for this input. */
export const takesRange = ({ kind, drivers }: InputCode): boolean =>
  kind === "series" || kind === "grid" || kind === "dates" || drivers !== undefined;

/** Whether it is known to be more than one cell. */
export const isSeveral = ({ rows = 1, columns = 1 }: ArgumentText): boolean => rows * columns > 1;

/**
 * An argument as the kernel takes it. A number stands in the formula as it is; but 0, 1 and counts are worked in, so
 * that an option leaves no trace, unless all must stand `asWritten`. Cells `mayBeBlank` unless the caller knows better.
 */
export function excelArgument(
  input: InputCode,
  given: ArgumentText | undefined,
  { asWritten, mayBeBlank }: { readonly asWritten: boolean; readonly mayBeBlank: boolean },
): ExcelArgument {
  if (given === undefined || given.kind === "missing") return null;
  const value = given.kind === "literal" ? literalOf(given.text) : undefined;
  if (takesRange(input)) return { text: excelText(given, value, mayBeBlank) };
  if (isEmptyText(given) && input.default === 0) {
    // To us a formula's "" is a blank; Excel cannot calculate with it.
    const cell = excelText(given, undefined, true);
    return { text: call("IF", infix(cell, "=", quoted("")), ZERO, cell) };
  }
  if (value === "") return null;
  if (typeof value === "number") {
    const isOption = value === 0 || value === 1 || input.whole === true;
    return asWritten || !isOption ? { text: numberText(value) } : { literal: value };
  }
  if (typeof value === "string" || typeof value === "boolean") return { literal: value };
  return { text: excelText(given, undefined, mayBeBlank) };
}

const isEmptyText = ({ kind, values }: ArgumentText): boolean =>
  kind === "reference" && values?.()?.[0]?.[0] === "";

function excelText(
  given: ArgumentText,
  value: Literal | Literal[][] | undefined,
  blanks: boolean,
): ExcelText {
  const { text, kind, rows, columns } = given;
  const shape = rows === undefined || columns === undefined ? undefined : { rows, columns };
  if (kind === "reference") return reference(text, shape && { ...shape, blanks });
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number") return { ...numberText(value), shape: { rows: 1, columns: 1 } };
  if (kind === "literal") return { ...literal(text), ...(shape && { shape }) };
  return { text, strength: strengthOf(text), kind: "computed", ...(shape && { shape }) };
}

const strengths: Readonly<Record<string, number>> = {
  "=": STRENGTH.compare,
  "<>": STRENGTH.compare,
  "<": STRENGTH.compare,
  ">": STRENGTH.compare,
  "<=": STRENGTH.compare,
  ">=": STRENGTH.compare,
  "&": STRENGTH.join,
  "+": STRENGTH.add,
  "-": STRENGTH.add,
  "*": STRENGTH.multiply,
  "/": STRENGTH.multiply,
  "^": STRENGTH.power,
};

/** How tightly a formula's outermost operator binds. */
export function strengthOf(text: string): number {
  const tree = tryParseFormula(text);
  if (tree?.kind === "prefix") return STRENGTH.sign;
  if (tree?.kind !== "binary") return STRENGTH.atom;
  // What joins references binds tightest, but a comma would part arguments.
  return strengths[tree.operator] ?? (tree.operator === "," ? 0 : STRENGTH.atom);
}
