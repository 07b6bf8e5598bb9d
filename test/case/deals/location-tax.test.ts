import { readCase } from "../../../src/case/read";
import { figure, problemsOf } from "../small-case";
import { computed, deal, expectStated, ofKind } from "./deal";

const PART = "options.0.processes.0";
const TAX = `${PART}.delivery.0.tax`;
const NAME = "location-tax";

test("the worked example comes out as stated", () => {
  expectStated(computed(NAME), {
    option: "own",
    baseline: { labor: 4_800_000, tax: -1_200_000 },
    categories: { provider: 2_400_000, governance: 420_000, tax: -759_000 },
    bars: { wage: -2_400_000, margin: 0, governance: 420_000, tax: 441_000 },
    npv: 1_795_576.83,
    npvAfterTax: 1_397_207.51,
  });
});

test("withholding tax is a gross-up of the price, not a share of it", () => {
  // 115,000 a month net of 8 %: 125,000 in all.
  expect(ofKind(computed(NAME), "locationTax.withholding")).toBeCloseTo(24 * 10_000, 6);
});

test("borne by the provider it is inside the price, and VAT counts on the charge alone", () => {
  const results = computed(NAME, { [`${TAX}.borneBy`]: "provider" });
  expect(ofKind(results, "locationTax.withholding")).toBe(0);
  expect(ofKind(results, "locationTax.vat")).toBeCloseTo(24 * 115_000 * 0.2 * 0.3, 6);
});

test("what is credited is no cost, but VAT still counts on what was paid", () => {
  const results = computed(NAME, { [`${TAX}.creditableShare`]: 1 });
  expect(ofKind(results, "locationTax.withholding")).toBeCloseTo(0, 6);
  expect(ofKind(results, "locationTax.vat")).toBeCloseTo(24 * 7_500, 6);
});

test("the markup is not a cost and a profit: another markup moves tax alone, before tax what counts on the bill", () => {
  const results = computed(NAME, { [`${TAX}.vatRate`]: 0, [`${TAX}.withholdingRate`]: 0 });
  const higher = computed(NAME, {
    [`${TAX}.vatRate`]: 0,
    [`${TAX}.withholdingRate`]: 0,
    [`${PART}.pricing.markup`]: 0.3,
  });
  expect(figure(higher, "own/figure/npv")).toBeCloseTo(figure(results, "own/figure/npv"), 6);
  // In the second year 15,000 more a month cost 25 % less tax at home and 20 % more there; in the holiday nothing there.
  const gained = (line: string) =>
    results.values.row(line).map((one, m) => one - higher.values.row(line)[m]!);
  expect(gained("own/totalAfterTax")[0]).toBeCloseTo(15_000 * 0.25, 6);
  expect(gained("own/totalAfterTax")[12]).toBeCloseTo(15_000 * 0.05, 6);
});

test("a minimum tax of the group counts in the holiday too", () => {
  const results = computed(NAME, { [`${TAX}.minimumRate`]: 0.15 });
  expect(ofKind(results, "locationTax.profitTax")).toBeCloseTo(15_000 * 12 * (0.15 + 0.2), 6);
});

test("a center without a tax on its profit, and a provider, keep their markup for themselves", () => {
  for (const changes of [{ [`${TAX}.profitTaxRate`]: undefined }, { "options.0.kind": "offshore" }]) {
    const results = computed(NAME, changes);
    expect(ofKind(results, "locationTax.markupKept")).toBe(0);
    expect(ofKind(results, "contract.charge")).toBeCloseTo(24 * 115_000, 6);
  }
});

test("taxes by location replace the one rate of the option: both is an error", () => {
  const problems = problemsOf(deal(NAME, { "options.0.taxLeakageRate": 0.02 }));
  expect(problems.map(({ path }) => path)).toEqual(["options[0].processes[0].delivery[0].tax"]);
  expect(problems[0]!.message).toContain("the same taxes as taxLeakageRate");
});

/** Fields that have no effect for a change of the example. */
function idle(changes: Readonly<Record<string, unknown>>): string[] {
  const read = readCase(deal(NAME, changes));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.notices.map(({ path }) => path.replace("options[0].processes[0].delivery[0].tax.", ""));
}

test("what has no effect is said", () => {
  expect(idle({})).toEqual([]);
  expect(idle({ [`${TAX}.borneBy`]: "provider" })).toEqual(["withholdingRate"]);
  expect(idle({ [`${TAX}.vatRate`]: undefined })).toEqual(["vatRecovery"]);
  expect(idle({ [`${TAX}.withholdingRate`]: undefined, [`${TAX}.creditableShare`]: 0.5 })).toEqual([
    "creditableShare",
    "borneBy",
  ]);
  expect(idle({ [`${TAX}.profitTaxRate`]: undefined, [`${TAX}.holidayRate`]: 0.1 })).toEqual([
    "holidayYears",
  ]);
  expect(idle({ "options.0.kind": "offshore" })).toEqual(["profitTaxRate"]);
});
