import { readCase, type Problem } from "../../src/case/read";
import { templates } from "../../src/case/templates";
import { plainCase } from "./plain-case";
import { smallCase } from "./small-case";

function noticesOf(data: unknown): readonly Problem[] {
  const read = readCase(data);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.notices;
}
const told = (data: unknown): string[] => noticesOf(data).map(({ path }) => path);
const part = (field: string): string => `options[0].processes[0].${field}`;

test.each(templates)("the template $id says nothing in vain", ({ case: data }) => {
  expect(noticesOf(data)).toEqual([]);
});

test("a case that uses nearly everything says nothing in vain", () => {
  expect(noticesOf(smallCase())).toEqual([]);
});

test("a notice names the field, the reason and what to do", () => {
  expect(noticesOf(plainCase({ part: { software: { annualFee: 1_000 } } }))).toEqual([
    {
      path: part("software"),
      message:
        "has no effect: subscriptions are read where software alone or improved in-house is chosen. Take it out, or give the provider's as pass-through cost, your own as a line of your own.",
    },
  ]);
});

test.each([
  ["software", { software: { annualFee: 5 } }],
  ["pricing.indexInflation", { pricing: { annualFee: 1, indexInflation: 0.1 } }],
  ["pricing.currencyShare", { pricing: { annualFee: 1, currencyShare: 0.5 } }],
  ["pricing.currencyLocation", { pricing: { annualFee: 1, currencyLocation: "home" } }],
  ["pricing.atRisk", { pricing: { annualFee: 1, atRisk: 0.1 } }],
  ["pricing.allocations", { pricing: { annualFee: 1, allocations: [{ id: "a", allocation: 1 }] } }],
  ["pricing.gainShareCap", { pricing: { annualFee: 1, gainShareCap: 5 } }],
  ["pricing.arcRate", { pricing: { annualFee: 1, arcRate: 5 } }],
  ["dipDepth", { dipDepth: 0.2 }],
  ["dipMonths", { dipMonths: 2 }],
  ["overlapShare", { overlapShare: 0.5 }],
  ["retainedCost", { retainedCost: 9 }],
  ["marginPerHour", { marginPerHour: 9 }],
  ["qualityGain", { qualityGain: 0.2 }],
])("with a provider: %s", (field, given) => {
  expect(told(plainCase({ part: given }))).toEqual([part(field)]);
});

test.each([
  ["parallelMonths", { parallelMonths: 2 }],
  ["dipDepth", { dipDepth: 0.1 }],
  ["retainedRatio", { retainedRatio: 0.1 }],
  ["improvement", { improvement: 0.02 }],
  ["pricing", { pricing: { annualFee: 5 } }],
  ["people", { gain: undefined, people: { tenureYears: 4, weeksPerYear: 2 } }],
])("where people stay: %s", (field, given) => {
  const kept = { gain: 0.1, delivery: [], pricing: undefined };
  expect(told(plainCase({ option: { kind: "improved" }, part: { ...kept, ...given } }))).toEqual([
    part(field),
  ]);
});

test("governance by a share of no charge, terms of no fee, months of no cost, waves of no process", () => {
  const option = { kind: "software", governanceRate: 0.05, exit: { termMonths: 12 }, selectionMonths: 3 };
  const data = plainCase({ option, part: { delivery: [], pricing: undefined } }) as {
    options: { waves: object[] }[];
  };
  data.options[0]!.waves.push({ ...data.options[0]!.waves[0], id: "two" });
  expect(told(data)).toEqual([
    "options[0].governanceRate",
    "options[0].selectionMonths",
    "options[0].exit.termMonths",
    "options[0].waves[1]",
  ]);
});

test("sizes that a role does not use, a rate after no tax", () => {
  const data = plainCase({
    top: { afterTaxDiscountRate: 0.05 },
    role: { minutesPerUnit: 4 },
  });
  expect(told(data)).toEqual(["processes[0].roles[0].minutesPerUnit", "afterTaxDiscountRate"]);
});

test("0 and blanks say nothing", () => {
  expect(
    told(plainCase({ part: { gain: 0, dipMonths: null, pricing: { annualFee: 1, indexCap: 0 } } })),
  ).toEqual([]);
});
