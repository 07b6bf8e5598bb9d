import { FormulaError } from "../../src/kernel/error";
import { compile, scopeOf } from "../../src/kernel/evaluate";
import { parseFormula } from "../../src/kernel/parse";
import { simplify } from "../../src/kernel/simplify";
import { substitute, type Tree } from "../../src/kernel/tree";
import type { Value } from "../../src/kernel/value";

const names = ["a", "b", "s"];

function value(text: string, a: Value = null, b: Value = null, s: Value = null): Value {
  const slots: Value[] = [a, b, s];
  return compile(
    parseFormula(text),
    scopeOf(names, () => undefined),
  )(slots);
}

const kindOf = (result: Value): unknown => (result instanceof FormulaError ? result.kind : result);

describe("Excel's arithmetic", () => {
  it.each([
    ["-2^2", 4],
    ["2^3^2", 64],
    ["1 / 0", "#DIV/0!"],
    ["0 / 0", "#DIV/0!"],
    ["0^0", "#NUM!"],
    ["0^-1", "#DIV/0!"],
    ["(0-8)^0.5", "#NUM!"],
    ["1e308 * 10", "#NUM!"],
    ["1e308 + 1e308", "#NUM!"],
    ["ln(0)", "#NUM!"],
    ["ln(0 - 1)", "#NUM!"],
    ["sqrt(0 - 1)", "#NUM!"],
    ["exp(1000)", "#NUM!"],
    // An error is not lost on the way: 1 ÷ (1 ÷ 0) is no 0.
    ["1 / (1 / 0)", "#DIV/0!"],
    ["min(1, 1 / 0)", "#DIV/0!"],
    ["1 > 2 ? 1 / 0 : 3", 3],
    ["1 > 2 and 1 / 0 > 1", false],
    ["1 < 2 or 1 / 0 > 1", true],
    // 15 significant digits.
    ["10500 / 10000 - 1 <= 0.05", true],
    ["0.1 + 0.2 == 0.3", true],
    ["roundUp(21 / (1 - 0.3))", 30],
    ["roundUp(14 / 0.7)", 20],
    ["roundDown(0.1 * 30)", 3],
    ['"Whole" == "whole"', true],
    ["sumOver(k, 4, k * k)", 30],
    ["sumOver(k, 0, 1 / 0)", 0],
    ["sumOver(k, 2, k > 1)", "#VALUE!"],
    ["sumOver(k, true, k)", "#VALUE!"],
    ["sumOver(k, 2, 1 / (k - 2))", "#DIV/0!"],
  ])("%s", (text, expected) => {
    expect(kindOf(value(text))).toBe(expected);
  });

  it("hands on the error of an operand, message included", () => {
    const error = new FormulaError("#N/A", "no answer yet");
    expect(value("1 + a * 2", error)).toBe(error);
  });

  it("takes a blank for a mistake, not for 0", () => {
    expect(kindOf(value("a + 1", null))).toBe("#VALUE!");
    expect(value("given(a) ? a : 5", null)).toBe(5);
    expect(value("given(a) ? a : 5", 0)).toBe(0);
  });

  it("takes text for a mistake", () => {
    expect(kindOf(value("a * 2", "12"))).toBe("#VALUE!");
  });
});

describe("a tree", () => {
  it("never confuses the counter of a sum with a name put into it", () => {
    const sum = parseFormula("sumOver(year, 3, rate * year)");
    const inside = substitute(sum, new Map<string, Tree>([["rate", "year"]]));
    const result = compile(
      inside,
      scopeOf(["year"], () => undefined),
    )([10]);
    expect(result).toBe(10 * (1 + 2 + 3));
  });

  it.each([
    ["1 * a", "a"],
    ["a + 0", "a"],
    ["a / 1", "a"],
    ["a ^ 1", "a"],
    ["2 > 1 ? a : b", "a"],
    ["a + (2 - 2)", "a"],
    ["a * (1 + 0 + 0)", "a"],
    ["given(null) ? a : b", "b"],
    ["(1 == 1) and a > 2", [">", "a", 2]],
    // What would change a digit, or hide an error, stays.
    ["0 * a", ["*", 0, "a"]],
    ["a - a", ["-", "a", "a"]],
    ["1 / 0", ["/", 1, 0]],
  ])("%s is simplified to what says the same", (text, expected) => {
    expect(simplify(parseFormula(text))).toEqual(expected);
  });
});
