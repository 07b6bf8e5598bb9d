import { formulas } from "../../src/formulas/registry.generated";
import { codeOf } from "../../src/kernel/code";
import { wholeTree } from "../../src/kernel/inline";
import { isApplication, isText, namesIn, operandsOf, SUM_OVER, type Tree } from "../../src/kernel/tree";
import { recordNamed } from "./library";

/** What a formula's text may hold beyond being readable, so that it can be read in Excel and trusted. */

const codes = formulas.map((formula) => codeOf(formula, recordNamed));
const named = (name: string) => codes.find((code) => code.name === name);
const values = codes.filter((code) => code.tree !== undefined);

/** A tree and all trees in it. */
function partsOf(tree: Tree): Tree[] {
  if (!isApplication(tree) || isText(tree)) return [tree];
  return [tree, ...operandsOf(tree).flatMap(partsOf)];
}

/** Numbers that a published definition may have; any other is named in its formula's file, with its source. */
const PLAIN_NUMBERS = [0, 1, 2, 3, 4, 6];
const NAMED_NUMBERS: Readonly<Record<string, readonly number[]>> = {
  "LABOR.CONVERGENCE": [1e-9],
  "TAX.SHIELD": [12],
  "TAX.VATSHARE": [100],
  "TCO.HIDDEN": [0.002, 0.02, 0.03, 0.01, 0.06, 0.05, 0.27, 0.1],
};

test.each(codes.map((code) => [code.name, code] as const))("%s hides no number in its text", (name, code) => {
  const columns = code.table?.columns.map(([, , tree]) => tree) ?? [];
  const trees = [
    ...(code.steps ?? []).map(([, tree]) => tree),
    ...(code.rules ?? []).map(([tree]) => tree),
    ...(code.tree === undefined ? columns : [code.tree]),
  ];
  const numbers = trees.flatMap(partsOf).filter((part) => typeof part === "number");
  const allowed = [...PLAIN_NUMBERS, ...(NAMED_NUMBERS[name] ?? [])];
  expect(numbers.filter((number) => !allowed.includes(number))).toEqual([]);
});

/** In Excel a counted sum works on all periods at once, where a choice would see only the first. */
const ARITHMETIC = ["+", "-", "*", "/", "^", "neg", "exp", "ln"];

test.each(values.map((code) => [code.name, code] as const))("%s sums plain arithmetic only", (_, code) => {
  const sums = partsOf(wholeTree(code, named))
    .filter(isApplication)
    .filter(([head]) => head === SUM_OVER);
  const bodies = sums.flatMap((sum) => partsOf(operandsOf(sum)[2]!));
  const heads = bodies.filter(isApplication).map(([head]) => head);
  expect(heads.filter((head) => !ARITHMETIC.includes(head))).toEqual([]);
});

test.each(values.map((code) => [code.name, code] as const))("%s reads every input it asks for", (_, code) => {
  const rules = (code.rules ?? []).map(([tree]) => tree);
  const read = new Set([wholeTree(code, named), ...rules].flatMap(namesIn));
  expect(code.inputs.map(({ name }) => name).filter((name) => !read.has(name))).toEqual([]);
});
