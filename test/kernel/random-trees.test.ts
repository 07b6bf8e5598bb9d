import { isError } from "../../src/kernel/error";
import { compile, scopeOf } from "../../src/kernel/evaluate";
import { excelText, type ExcelNames } from "../../src/kernel/excel-text";
import type { Tree } from "../../src/kernel/tree";
import { ironCalcSheet } from "../support/ironcalc-sheet";
import { randomFrom } from "../support/random";

/**
 * Random formulas, read by us as a number and by IronCalc as Excel text. It finds what examples of single
 * formulas don't: a bracket too few, an operator of the wrong strength.
 */

const NAMES = ["a", "b", "c", "d", "e"] as const;
/** Zero, ones, signs, halves: where brackets and powers go wrong. */
const NUMBERS = [0, 1, 2, 3, 0.5, -1, -2, 1.25, 10, 100];

function randomTrees(seed: number) {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const number = (depth: number): Tree => {
    if (depth === 0 || random() < 0.15) return random() < 0.6 ? pick(NAMES) : pick(NUMBERS);
    const next = (): Tree => number(depth - 1);
    switch (
      pick([
        "+",
        "-",
        "*",
        "/",
        "^",
        "neg",
        "neg",
        "min",
        "max",
        "abs",
        "if",
        "roundDown",
        "+",
        "-",
        "*",
        "/",
      ])
    ) {
      case "+":
        return ["+", next(), next()];
      case "-":
        return ["-", next(), next()];
      case "*":
        return ["*", next(), next()];
      case "/":
        return ["/", next(), next()];
      case "^":
        return power(next(), next());
      case "neg":
        return ["neg", next()];
      case "min":
        return ["min", next(), next(), next()];
      case "max":
        return ["max", next(), next()];
      case "abs":
        return ["abs", next()];
      case "roundDown":
        return ["roundDown", next()];
      default:
        return ["if", logical(depth - 1), next(), next()];
    }
  };
  /** Powers that have an answer: IronCalc carries a failed power on as NaN, and its MIN then passes it over. */
  const power = (base: Tree, exponent: Tree): Tree =>
    random() < 0.6
      ? ["^", base, pick([2, 3])]
      : ["^", ["+", ["abs", base], 1], pick<Tree>([-1, -2, 0.5, ["neg", 2], ["min", 3, exponent]])];
  const logical = (depth: number): Tree => {
    const compared: Tree = [
      pick(["<", "<=", ">", ">=", "==", "!="]),
      number(Math.max(0, depth - 1)),
      number(Math.max(0, depth - 1)),
    ];
    if (depth <= 0) return compared;
    return pick<Tree>([
      compared,
      ["and", compared, logical(depth - 1)],
      ["or", logical(depth - 1), compared],
      ["not", compared],
    ]);
  };
  return { number, random };
}

const BATCH = 500;

describe.each(Array.from({ length: 10 }, (_, i) => i + 1))("random formulas, batch %i", (batch) => {
  it(`${BATCH} formulas give in IronCalc what they give here`, () => {
    const { number, random } = randomTrees(batch);
    const sheet = ironCalcSheet();
    const values = NAMES.map(() => Number((random() * 20 - 8).toFixed(2)));
    const cells = new Map(NAMES.map((name, i) => [name as string, sheet.column([values[i] as number])]));
    const names: ExcelNames = { ...sheet.context, reference: (name) => cells.get(name) };
    const scope = scopeOf(NAMES, () => undefined);
    const trials = Array.from({ length: BATCH }, () => {
      const tree = number(5);
      const text = excelText(tree, names);
      return { tree, text, shown: sheet.formula(text), ours: compile(tree, scope)([...values]) };
    });
    sheet.evaluate();
    const different = trials.flatMap(({ tree, text, shown, ours }) => {
      const theirs = shown();
      if (agrees(ours, theirs)) return [];
      return [{ tree: JSON.stringify(tree), text, ours: isError(ours) ? ours.kind : ours, theirs }];
    });
    expect(different).toEqual([]);
    const numbers = trials.filter(({ ours }) => typeof ours === "number").length;
    expect(numbers).toBeGreaterThan(BATCH / 4);
  });
});

function agrees(ours: unknown, theirs: unknown): boolean {
  if (isError(ours)) return typeof theirs === "object";
  if (typeof ours !== "number" || typeof theirs !== "number") return ours === theirs;
  return Math.abs(ours - theirs) <= 1e-9 * Math.max(1e-9, Math.abs(ours));
}
