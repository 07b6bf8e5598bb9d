import { FormulaError } from "../../src/kernel/error";
import { callData } from "../../src/reference/call";
import { dataFunctions } from "../../src/reference/functions";
import { expectValue } from "../formulas/expect-value";
import { answer } from "./answer";

describe.each(dataFunctions.map((one) => [one.name, one] as const))(
  "%s",
  (name, { inputs, examples, gives }) => {
    test.each(examples.map((example) => [JSON.stringify(example.given), example] as const))(
      "%s",
      (_, example) => {
        const names = Object.keys(inputs);
        expect(names).toEqual(expect.arrayContaining(Object.keys(example.given)));
        const result = callData(
          name,
          names.map((input) => example.given[input]),
        );
        const { gives: expected } = example;
        if (typeof expected !== "object" || !("error" in expected)) return expectValue(result, example);
        expect(result).toBeInstanceOf(FormulaError);
        expect((result as FormulaError).kind).toBe(expected.error);
        expect((result as FormulaError).message).toContain(expected.saying);
      },
    );

    test("has an example that gives an answer, and each says where it comes from", () => {
      expect(
        examples.some(({ gives: given }) => typeof given === (gives === "text" ? "string" : "number")),
      ).toBe(true);
      for (const { source } of examples) expect(source).toMatch(/\w{3}/);
    });
  },
);

test.each([
  ["DATA.HOURS", [], "#VALUE! country is blank; it is needed."],
  ["DATA.HOURS", [""], "#VALUE! country is blank; it is needed."],
  ["DATA.HOURS", [42], "#VALUE! country must be text, but is 42."],
  ["DATA.HOURS", [["US", "DE"]], "#VALUE! country must be one value, but is a range."],
  ["DATA.HOURS", ["US", 1], "#VALUE! DATA.HOURS takes at most 1 arguments, but 2 are given."],
  ["DATA.INFLATION", ["US", 0], "#VALUE! years must be a whole number from 1 to 100, but is 0."],
  ["DATA.INFLATION", ["US", 2.5], "#VALUE! years must be a whole number from 1 to 100, but is 2.5."],
  [
    "DATA.INFLATION",
    ["Suriname", 6],
    "#N/A Suriname: no sourced value of inflation over 6 years (there are 2010 to 2017, 2020 to 2024); enter your own.",
  ],
  [
    "DATA.FX",
    ["EUR", "HRK"],
    "#N/A Croatian kuna (HRK): no sourced value of its rate in 2025 (there are 2006 to 2022); enter your own.",
  ],
  ["DATA.FX", ["DEM", "EUR"], '#VALUE! There is no currency "DEM".'],
  [
    "DATA.FX",
    ["USD", "dollar"],
    '#VALUE! There is no currency "dollar"; did you mean "US dollar" or "Australian dollar" or "Canadian dollar"?',
  ],
  [
    "DATA.FX",
    ["EUR", "USD", 1998],
    "#N/A Euro (EUR): no sourced value of its rate in 1998 (there are 1999 to 2026); enter your own.",
  ],
  [
    "DATA.HOLIDAYS",
    ["India", 2025],
    "#N/A India: no sourced value of public holidays in 2025 (there are 2026 to 2028); enter your own.",
  ],
  ["DATA.SOURCE", ["hours", "Kenya"], "#N/A Kenya: no sourced value of hours worked; enter your own."],
  ["DATA.RENT", ["US"], "#VALUE! There is no function DATA.RENT; did you mean DATA.FX?"],
])("%s of %j: %s", (name, args, message) => {
  expect(answer(name, ...args)).toBe(message);
});

test("a series that is none lists those that there are", () => {
  expect(answer("DATA.SOURCE", "rents")).toMatch(
    /^#VALUE! series must be "wage\.ppp" or "wage\.us" or "hours"/,
  );
});

test("dollars of purchasing power are said to be no cost", () => {
  const { meaning } = dataFunctions.find(
    ({ name }) => name === "DATA.WAGE.PPP",
  ) as (typeof dataFunctions)[number];
  expect(meaning).toContain(
    "PPP dollars compare living standards, not cost, and must not go into LABOR functions.",
  );
});
