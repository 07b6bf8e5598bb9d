import { constants } from "./constants";
import { call, infix, literal, numberText, ONE, quoted, type ExcelText } from "./excel-writing";
import { messages } from "./messages";
import { operationNamed, type ExcelContext } from "./operations";
import { simplify } from "./simplify";
import { isText, operandsOf, SUM_OVER, substitute, type Application, type Tree } from "./tree";

/** What a formula's names are called in the place where its text will stand. */
export interface ExcelNames extends ExcelContext {
  /** The cell, range or name that holds the value; undefined for a name that isn't there. */
  reference(name: string): ExcelText | undefined;
}

/** Most periods a counted sum can have: the range of counting numbers is that long. */
export const MOST_PERIODS = 100;

/**
 * Writes a tree as native Excel formula text, without the leading "=". Parts that literals decide are worked
 * out first, so that an omitted option leaves no trace: `1*x` is `x`.
 */
export const excelText = (tree: Tree, names: ExcelNames): string => excelWriting(tree, names).text;

/** The same with what is known of the text: how tightly it binds, whether it is a whole number. */
export const excelWriting = (tree: Tree, names: ExcelNames): ExcelText =>
  write(simplify(withConstants(tree, names)), names);

/** Constants that have no cell of their own become numbers, so that a factor of 1 disappears. */
function withConstants(tree: Tree, names: ExcelNames): Tree {
  const values = Object.entries(constants)
    .filter(([name]) => names.reference(name) === undefined)
    .map(([name, constant]) => [name, constant.value] as const);
  return substitute(tree, new Map(values));
}

function write(tree: Tree, names: ExcelNames): ExcelText {
  if (typeof tree === "number")
    return (tree === 0 || tree === 1 ? undefined : names.number?.(tree)) ?? numberText(tree);
  if (typeof tree === "boolean") return literal(tree ? "TRUE" : "FALSE");
  if (tree === null) return quoted("");
  if (typeof tree === "string") return named(tree, names);
  if (isText(tree)) return quoted(tree[1]);
  if (tree[0] === SUM_OVER) return sumOver(tree, names);
  const operation = operationNamed(tree[0]);
  if (operation === undefined) throw new Error(messages.unknownOperation(tree[0]));
  return operation.excel(
    operandsOf(tree).map((operand) => write(operand, names)),
    names,
  );
}

function named(name: string, names: ExcelNames): ExcelText {
  const known = names.reference(name);
  if (known === undefined) throw new Error(messages.unknownName(name));
  return known;
}

/**
 * Σ for k = 1 … n as one SUMPRODUCT over the counting numbers. Where n is a literal, just n of them are used;
 * else all, and those beyond n count 0.
 */
function sumOver(tree: Application, names: ExcelNames): ExcelText {
  const [counter, count, body] = operandsOf(tree) as [string, Tree, Tree];
  const fixed = typeof count === "number" ? Math.min(count, MOST_PERIODS) : undefined;
  const periods = names.counting({ rows: fixed ?? MOST_PERIODS, columns: 1 });
  const inside: ExcelNames = {
    ...names,
    reference: (name) => (name === counter ? periods : names.reference(name)),
  };
  const terms = write(body, inside);
  if (fixed !== undefined) return call("SUMPRODUCT", terms);
  const counted = infix(periods, "<=", write(count, names));
  // A lone comparison would be an array of logicals, which SUMPRODUCT counts as 0.
  return call("SUMPRODUCT", terms.text === ONE.text ? infix(counted, "*", ONE) : infix(counted, "*", terms));
}
