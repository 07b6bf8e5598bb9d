import { codes } from "../../src/formulas/codes.generated";
import { createLibrary } from "../../src/kernel/call";
import { FormulaError } from "../../src/kernel/error";

const library = createLibrary(codes);

test("no zero has a sign: 0 units below a band, at no price for less", () => {
  expect(Object.is(library.call("CONTRACT.ARC", [0, 17, 0.05, 8, null, "beyond"]), 0)).toBe(true);
  expect(Object.is(library.call("LABOR.LOADRATE", [-0]), 0)).toBe(true);
});

test("no zero of a table has a sign", () => {
  const drivers = [
    ["fte", 1],
    ["loadedCost", 1],
    ["annualFee", 1],
    ["transitionCost", -0],
    ["years", 1],
  ];
  const [, first] = library.call("TCO.COMPARE", [drivers]) as unknown[][];
  expect(first?.map((cell) => Object.is(cell, -0))).toEqual(Array(7).fill(false));
});

test("a running total beyond what a number can hold is an error", () => {
  const drivers = [
    ["fte", 1],
    ["loadedCost", 1e308],
    ["annualFee", 0],
    ["years", 5],
  ];
  expect(library.call("TCO.COMPARE", [drivers])).toBeInstanceOf(FormulaError);
});

test("rates too large for a percentage are named all the same: a day brings 595 % or 100 %", () => {
  const flows = [[-1], [8.95], [-13.9]];
  const days = [[46000], [46001], [46002]];
  expect(library.call("FINANCE.XIRR", [flows, days])).toMatchObject({
    kind: "#N/A",
    message: "Two rates of return exist: more than 1e15 %, more than 1e15 %. Use FINANCE.MIRR or NPV.",
  });
});
