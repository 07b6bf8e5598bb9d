import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allCaseFunctions } from "../../src/analysis/functions";
import { formulas } from "../../src/formulas/registry.generated";
import { constants } from "../../src/kernel/constants";
import type { Formula, Input, NumberInput, NumberLimits } from "../../src/kernel/formula";
import { dataFunctions } from "../../src/reference/functions";
import type { FunctionMetadata } from "../../src/workbench/functions/catalog";
import { contract, withoutExcelForm } from "./contract";
import { recordNamed } from "./library";

/** What Excel is told of the functions. */
const { functions } = JSON.parse(
  readFileSync(join(__dirname, "../../src/excel/functions/functions.generated.json"), "utf8"),
) as FunctionMetadata;

const promised = Object.entries(contract);

test("the contract is read to its end", () => {
  expect(promised).toHaveLength(101);
  expect(Object.keys(contract)).toEqual(
    expect.arrayContaining([
      "LABOR.LOADED",
      "RISK.TRIANGULARINV",
      "DATA.SOURCE",
      "FIT.GATE",
      "RISK.SIMULATE",
    ]),
  );
});

test("all that the contract names exists", () => {
  const known = functions.map(({ name }) => name);
  expect(Object.keys(contract).filter((name) => !known.includes(name))).toEqual([]);
});

describe("names, order and defaults are for ever", () => {
  test.each(promised)("%s(%s), as Excel is told", (name, parameters) => {
    const entry = functions.find((one) => one.name === name);
    const found = entry?.parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join(", ");
    expect(found).toBe(parameters.replace(/=[^\]]*\]/g, "]"));
  });

  const withRecords = [...formulas, ...dataFunctions].map((one) => [one.name, one] as const);
  test.each(withRecords.filter(([name]) => name in contract))("the record of %s", (name, record) => {
    expect(parametersOf(record)).toBe(contract[name]);
  });

  test("every function that is promised has a record", () => {
    const records = [...formulas, ...dataFunctions, ...allCaseFunctions].map(({ name }) => name);
    expect(promised.map(([name]) => name).filter((name) => !records.includes(name))).toEqual([]);
  });
});

/** A function's parameters in the contract's notation. */
function parametersOf({ inputs }: Pick<Formula, "inputs">): string {
  return Object.entries<Input>(inputs)
    .map(([name, input]) => {
      if ("default" in input && input.default !== undefined) return `[${name}=${written(input.default)}]`;
      return "optional" in input && input.optional ? `[${name}]` : name;
    })
    .join(", ");
}

function written(value: number | boolean | string): string {
  return typeof value === "string" ? `"${value}"` : String(value).toUpperCase();
}

test("only what the contract names has no native Excel form", () => {
  const without = formulas.filter(({ noExcelForm }) => noExcelForm !== undefined).map(({ name }) => name);
  expect(without).toEqual(withoutExcelForm);
});

/** What the contract's preamble says of inputs by their name, wherever they appear. */
const limitsByName: readonly (readonly [what: RegExp, limits: NumberLimits])[] = [
  [/^(years|strandedYears|year)$/, { min: 1, max: 100, whole: true }],
  [/^(months|termMonths|monthsToRemove)$/, { min: 0, whole: true }],
  [/^agents$/, { min: 1, max: 100000, whole: true }],
  [/inflation$|growth$|^escalation$|Drift$/i, { above: -1 }],
  [/^(discount|finance|reinvest)Rate$/, { above: -1 }],
  [/^productivity$|Span$|^hours|Hours/, { above: 0 }],
  [/^(utilization|maxOccupancy)$/, { above: 0, max: 1 }],
  [/^(shrinkage|nonWageShare)$/, { min: 0, below: 1 }],
  [/^(share|shares|allocations|overlapShare|avoidableShare|providerShare)$/, { min: 0, max: 1 }],
  [/Cost$|^salary$|^fte$|Fee$|^volume$|^calls$|^thresholds$/, { min: 0 }],
];

const numberInputs = formulas.flatMap(({ name, inputs }) =>
  Object.entries<Input>(inputs)
    .filter(([, { kind = "number" }]) => kind === "number" || kind === "series")
    .map(([input, limits]) => ({ formula: name, input, limits: limitsOf(limits as NumberInput) })),
);

function limitsOf({ min, max, above, below, whole }: NumberLimits): NumberLimits {
  return { min, max, above, below, whole } as NumberLimits;
}

describe.each(limitsByName)("an input named %s has the limits %j", (what, limits) => {
  const inputs = numberInputs.filter(({ input }) => what.test(input));

  test.each(inputs)("$formula, $input", (one) => {
    expect(one.limits).toEqual(limitsOf(limits));
  });
});

test("no input is called like a constant, which it would hide", () => {
  const names = formulas.flatMap(({ inputs }) => Object.keys(inputs));
  expect(names.filter((name) => name in constants)).toEqual([]);
});

test("drivers of one list that have the same name mean the same, and no two labels are alike", () => {
  const drivers = new Map<string, string>();
  for (const name of ["TCO.INHOUSE", "TCO.OUTSOURCED"]) {
    for (const [key, input] of Object.entries<Input>(recordNamed(name).inputs)) {
      const text = JSON.stringify(input);
      expect(drivers.get(key) ?? text).toBe(text);
      drivers.set(key, text);
    }
  }
  const labels = [...drivers.values()].map((text) => (JSON.parse(text) as Input).label.toLowerCase());
  expect(new Set(labels).size).toBe(labels.length);
});
