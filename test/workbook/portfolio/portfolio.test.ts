import { checkWorkbook } from "../../../src/library/workbook";
import { evaluateCase } from "../../../src/case/open";
import { entryOf, type PortfolioEntry } from "../../../src/workbook/portfolio/entry";
import { planPortfolio } from "../../../src/workbook/portfolio/plan";
import type { WorkbookPlan } from "../../../src/workbook/plan/plan";
import { xlsxWriter } from "../../../src/xlsx/write";
import { openInIronCalc } from "../../support/ironcalc";
import { microsoftFinds } from "../../support/microsoft-validator";
import { disagreements } from "../engines/agreement";
import { templateCases } from "../plans";

jest.setTimeout(400_000);

const built = "2026-11-30";

/** A case with round numbers; what is not said is the same for all. */
const entry = (given: Partial<PortfolioEntry>): PortfolioEntry => ({
  file: "a.json",
  name: "A",
  option: "Offshore",
  provider: "Provider One",
  start: "2027-01",
  years: 5,
  currency: "USD",
  inhouse: 1000,
  outsourced: 700,
  saving: 300,
  charge: 500,
  funding: 50,
  payback: 20,
  locations: [{ name: "India", share: 1 }],
  ...given,
});

const hand: readonly PortfolioEntry[] = [
  entry({}),
  entry({
    name: "B",
    currency: "EUR",
    provider: "PROVIDER one",
    locations: [
      { name: "Poland", share: 0.25 },
      { name: "India", share: 0.75 },
    ],
  }),
  entry({ name: "C", provider: "Other > *", inhouse: 400, outsourced: 100, charge: 100, payback: undefined }),
  entry({ name: "D", provider: undefined, charge: 0, locations: [] }),
];
const rates = [
  { currency: "EUR", rate: 1.5, source: "Given" },
  { currency: "USD", rate: 1, source: "Own" },
];
const plan = planPortfolio(hand, { title: "By hand", currency: "USD", rates, built });

/** Cells of a row, from the label in column B on. */
function row(of: WorkbookPlan, label: string, sheet = 0): unknown[] {
  const cells = of.sheets[sheet]!.cells;
  const at = cells.find(({ column, value }) => column === 2 && value === label)?.row;
  return cells
    .filter((cell) => cell.row === at && cell.value !== null)
    .sort((a, b) => a.column - b.column)
    .map(({ value }) => value);
}

test("totals, concentration and ranking are what one gets by hand", () => {
  expect(row(plan, "In-house cost")[1]).toBe(1000 + 1500 + 400 + 1000);
  expect(row(plan, "Saving")[1]).toBe(300 + 450 + 300 + 300);
  expect(row(plan, "Charges")[1]).toBe(500 + 750 + 100);
  // 1250 of 1350 go to one provider, whatever its capitals; India earns 500 + 562.5 + 100.
  expect(row(plan, "Provider One")).toEqual(["Provider One", 2, 1250, 1250 / 1350]);
  expect(row(plan, "Other > *")).toEqual(["Other > *", 1, 100, 100 / 1350]);
  expect(row(plan, "India")).toEqual(["India", 3, 1162.5, 1162.5 / 1350]);
  expect(row(plan, "B")).toEqual(["B", 1, 450, 0.3, 450 / 1350]);
  // Three cases save the same: the first of them ranks before the others.
  expect(["A", "C", "D"].map((name) => row(plan, name)[1])).toEqual([2, 3, 4]);
  expect(row(plan, "In words")[1]).toBe("OK: all 3 checks pass");
});

const templates = templateCases.map(({ id, source }) => entryOf(`${id}.json`, source, evaluateCase(source))!);
const currencies = [...new Set(templates.map(({ currency }) => currency))];
const ofTemplates = planPortfolio(templates, {
  title: "Templates",
  currency: "EUR",
  rates: currencies.map((currency, i) => ({ currency, rate: 1 - i / 8, source: "Made for the test" })),
  built,
});
const nothingCharged = planPortfolio([hand[3]!], {
  title: "One",
  currency: "USD",
  rates: [rates[1]!],
  built,
});

test("a case's line is the option with the highest net present value, its shares add up to 1", () => {
  expect(templates).toHaveLength(templateCases.length);
  templates.forEach(({ name, option, saving, inhouse, outsourced, locations, charge }, i) => {
    const { model, figures } = evaluateCase(templateCases[i]!.source);
    const values = model.options.map(({ id }) => figures.get(`${id}/figure/npv`) as number);
    expect([name, saving, option]).toEqual([
      name,
      Math.max(...values),
      model.options[values.indexOf(Math.max(...values))]!.name,
    ]);
    expect(inhouse - outsourced).toBeCloseTo(saving, 4);
    expect(locations.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(charge > 0 ? 1 : 0, 12);
  });
});

test("IronCalc and LibreOffice, recalculating everything, get ours in every formula cell", async () => {
  expect(await disagreements([plan, ofTemplates, nothingCharged])).toEqual([]);
});

test("Microsoft's validator and our own check find nothing", async () => {
  for (const one of [plan, ofTemplates, nothingCharged]) {
    const bytes = xlsxWriter.write(one);
    expect(checkWorkbook(bytes).rules.filter(({ count }) => count > 0)).toEqual([]);
  }
  expect(await microsoftFinds(xlsxWriter.write(ofTemplates), ["Office2010", "Microsoft365"])).toEqual([]);
});

test("a provider's new name on Cases fails the check until its line is there", () => {
  const workbook = openInIronCalc(xlsxWriter.write(plan), { withoutNames: true });
  const outcome = () => workbook.value("Rates", "B3");
  workbook.set("Cases", "F7", "Provider Two");
  workbook.evaluate();
  expect(outcome()).toBe("CHECK: 1 of 3 checks fail");
  const spare =
    plan.sheets[0]!.cells.find(({ column, value }) => column === 2 && value === "Other > *")!.row + 1;
  workbook.set("Portfolio", `B${spare}`, "provider two");
  workbook.evaluate();
  expect([outcome(), workbook.value("Portfolio", `D${spare}`)]).toEqual(["OK: all 3 checks pass", 500]);
  workbook.close();
});
