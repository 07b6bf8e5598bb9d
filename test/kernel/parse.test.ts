import { FormulaSyntaxError, parseFormula } from "../../src/kernel/parse";

describe("formula text", () => {
  it.each([
    // Excel's order of operations, where mathjs and mathematics differ from it.
    ["-2^2", ["^", ["neg", 2], 2]],
    ["2^3^2", ["^", ["^", 2, 3], 2]],
    ["-a^b^c", ["^", ["^", ["neg", "a"], "b"], "c"]],
    ["2^-3^2", ["^", ["^", 2, ["neg", 3]], 2]],
    ["-(2^2)", ["neg", ["^", 2, 2]]],
    ["2^(3^2)", ["^", 2, ["^", 3, 2]]],
    ["a - (b - c)", ["-", "a", ["-", "b", "c"]]],
    ["a - b - c", ["-", ["-", "a", "b"], "c"]],
    ["a * -b", ["*", "a", ["neg", "b"]]],
    ['m == "whole" ? 1 : 2', ["if", ["==", "m", ['"', "whole"]], 1, 2]],
    ["not given(x) and y < 3", ["and", ["not", ["given", "x"]], ["<", "y", 3]]],
    ["LABOR.LOADED(salary, null, 1)", ["LABOR.LOADED", "salary", null, 1]],
    ["sumOver(k, n, a * k)", ["sumOver", "k", "n", ["*", "a", "k"]]],
    ["50% * a", ["*", ["/", 50, 100], "a"]],
  ])("%s", (text, tree) => {
    expect(parseFormula(text)).toEqual(tree);
  });

  it.each([
    "",
    "a +",
    "2 a",
    "a = 3",
    "a < b < c",
    "a; b",
    "f(x) = x",
    "[1, 2]",
    "a[1]",
    "a.b.c",
    "5!",
    "a'",
    "x to y",
    "a mod b",
    "1e999",
    "#a",
    "sumOver(1, 2, 3)",
    `${"(".repeat(80)}1${")".repeat(80)}`,
    "1+".repeat(9000) + "1",
  ])("is refused in a sentence: %#", (text) => {
    expect(() => parseFormula(text)).toThrow(FormulaSyntaxError);
  });
});
