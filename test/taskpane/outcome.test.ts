import { driversIn } from "../../src/case/drivers";
import { nameOf } from "../../src/case/by-language";
import { computeCase } from "../../src/case/results";
import { rules } from "../../src/case/findings/rules";
import { partsOf } from "../../src/case/findings/findings";
import { createAnswers } from "../../src/taskpane/engine/answer";
import type { Explained } from "../../src/taskpane/engine/explained";
import { outcomeOf } from "../../src/taskpane/engine/outcome";
import { setNumber } from "../../src/taskpane/edit/driver";
import { changeAt } from "../../src/taskpane/edit/path";
import type { Case } from "../../src/case/schema/case";
import { stepOf } from "../../src/taskpane/state/steps";
import { isComplete } from "../../src/taskpane/view/progress";
import { ecommerce, manufacturer } from "./support/cases";

test.each([
  ["small", ecommerce()],
  ["large", manufacturer()],
])("the %s template's outcome adds up: bridge, categories, figures", (_, source) => {
  const { outcome } = outcomeOf(source);
  expect(outcome.missing).toEqual([]);
  expect(outcome.wrong).toEqual([]);
  expect(outcome.options.map((option) => option.id)).toEqual(source.options.map((option) => option.id));
  const baseline = outcome.baseline;
  for (const option of outcome.options) {
    const steps = option.bridge.reduce((sum, bar) => sum + bar.present, 0);
    expect(steps).toBeCloseTo(option.totalAfterTax.present - (baseline?.totalAfterTax.present ?? 0), 2);
    expect(option.figures.npv?.value).toBeCloseTo((baseline?.total.present ?? 0) - option.total.present, 2);
    const taxless = option.categories
      .filter((one) => one.id !== "tax")
      .reduce((sum, one) => sum + one.present, 0);
    expect(taxless).toBeCloseTo(option.total.present, 2);
    const moving = option.moving.reduce((sum, one) => sum + one.present, 0);
    expect(moving).toBeCloseTo(option.categories.find((one) => one.id === "transition")?.present ?? 0, 2);
    expect(option.cumulative.at(-1)).toBeCloseTo(
      option.saving.years.reduce((sum, year) => sum + year, 0),
      2,
    );
    expect(JSON.parse(JSON.stringify(option))).toEqual(option);
  }
});

test("an option for which something is missing is left out, the others count", () => {
  const source = setNumber(ecommerce(), "options.offshore.waves.wave-1.startMonth", null);
  const [path] = outcomeOf(source).outcome.missing.map((problem) => problem.path);
  expect(path).toMatch(/^options\.offshore\./);
  const { outcome } = outcomeOf(source);
  expect(outcome.options.map((option) => option.id)).not.toContain("offshore");
  expect(outcome.options).toHaveLength(source.options.length - 1);
  expect(outcome.options[0]?.figures.npv?.value).toBe(
    outcomeOf(ecommerce()).outcome.options[0]?.figures.npv?.value,
  );
});

test("without what today costs there is nothing", () => {
  const { outcome, results } = outcomeOf(setNumber(ecommerce(), "discountRate", null));
  expect(outcome).toMatchObject({ options: [], missing: [{ path: "discountRate" }] });
  expect(outcome.baseline).toBeUndefined();
  expect(results).toBeUndefined();
});

test("a scenario changes the figures of the scenario only", () => {
  const source = ecommerce();
  const base = outcomeOf(source).outcome.options[0]?.figures.npv?.value;
  const compared = createAnswers()({ ask: "compare", case: source }, "1") as {
    scenario?: string;
    options: { figures: { npv?: { value: number } } }[];
  }[];
  expect(compared.map((one) => one.scenario)).toEqual([undefined, ...source.scenarios.map((one) => one.id)]);
  expect(compared[0]?.options[0]?.figures.npv?.value).toBe(base);
  expect(compared[1]?.options[0]?.figures.npv?.value).not.toBe(base);
});

test("every line and every figure of a case can be explained, down to drivers", () => {
  const source = ecommerce();
  const answer = createAnswers();
  const computed = computeCase(source);
  if (!computed.ok) throw new Error("not computed");
  const { model, values } = computed.results;
  const explain = (id: string, month = 0): Explained =>
    answer({ ask: "explain", case: source, scenario: undefined, id, month }, "1") as Explained;
  const known = new Set(driversIn(source).map((entry) => entry.path));
  for (const line of model.lines) {
    const found = explain(line.id);
    expect(found.value).toBe(values.row(line.id)[found.month - 1]);
    expect(found.inputs.flatMap((input) => input.drivers).every((path) => known.has(path))).toBe(true);
    expect(
      found.inputs
        .flatMap((input) => input.lines)
        .every((one) => model.lines.some((other) => other.id === one.id)),
    ).toBe(true);
  }
  for (const figure of model.figures) {
    const found = explain(figure.id);
    const value = computed.results.figures.get(figure.id);
    expect(found.value).toBe(typeof value === "number" ? value : null);
    expect(found.formula).not.toBe("");
  }
  expect(explain("nothing/like/this")).toBeNull();
  expect(nameOf(model.lines[0] as (typeof model.lines)[number])).not.toBe("");
});

test("every finding's sentence names only values that its rule gives", () => {
  const { outcome } = outcomeOf(ecommerce());
  const found = [...outcome.options, ...outcomeOf(manufacturer()).outcome.options].flatMap(
    (option) => option.findings,
  );
  expect(found.length).toBeGreaterThan(8);
  for (const { say, values } of found) {
    for (const part of partsOf(say, values))
      if (typeof part !== "string")
        expect(typeof part.value === "string" && part.value in values).toBe(false);
  }
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
});

/** Where each of these would give an option figures that are not so. */
const unsound: readonly [what: string, path: string, change: (value: unknown) => unknown][] = [
  ["bands that do not rise", "pricing.bands", () => [{ id: "late", from: 900, price: 1 }]],
  [
    "shares that leave some of the work to nobody",
    "delivery",
    (all) => (all as { share: number }[]).map((one) => ({ ...one, share: 0.4 })),
  ],
  ["a provider without a location", "delivery", () => []],
  ["a wave that is not there", "wave", () => "never"],
];

test.each(unsound)(
  "%s: the option has no figures, the others have theirs, and it is said",
  (_, name, change) => {
    const path = `options.offshore.processes.customer-service.${name}`;
    const source = changeAt(ecommerce(), path, change);
    const { outcome } = outcomeOf(source);
    expect(outcome.options.map(({ id }) => id)).not.toContain("offshore");
    const others = ({ options }: typeof outcome) =>
      options.filter(({ id }) => id !== "offshore").map(({ id, figures }) => [id, figures]);
    expect(others(outcome)).toEqual(others(outcomeOf(ecommerce()).outcome));
    expect([...outcome.wrong.map((one) => one.path), ...outcome.unbegun]).toEqual([path]);
    expect(isComplete(outcome)).toBe(false);
    expect(isComplete(outcomeOf(ecommerce()).outcome)).toBe(true);
  },
);

test("what is wrong of all options leaves no figure of any", () => {
  const source = changeAt(ecommerce(), "processes.customer-service.location", () => "nowhere");
  const { outcome } = outcomeOf(source);
  expect([outcome.options, outcome.baseline]).toEqual([[], undefined]);
  expect(outcome.wrong.map(({ path }) => path)).toEqual(["processes.customer-service.location"]);
});

test("a scenario that does not fit has no figures of its option; the base has them", () => {
  const [first] = driversIn(ecommerce()).filter(({ path }) => /^options\.offshore\..*\.share$/.test(path));
  const scenario = { id: "odd", name: "Odd", changes: { [first?.path ?? ""]: 0.2 } };
  const source: Case = { ...ecommerce(), scenarios: [scenario] };
  const ids = (of?: string): string[] => outcomeOf(source, of).outcome.options.map(({ id }) => id);
  expect(ids()).toContain("offshore");
  expect(ids("odd")).not.toContain("offshore");
  expect(ids("odd")).toHaveLength(ids().length - 1);
});

test("what is wrong with a list belongs to the step in which the list is entered", () => {
  const part = "options.offshore.processes.customer-service";
  expect(
    [
      "pricing.bands",
      "pricing.bands.first.from",
      "delivery",
      "people",
      "pricing.allocations",
      "transfer",
      "wave",
    ].map((name) => stepOf(`${part}.${name}`)),
  ).toEqual(["options", "options", "options", "transition", "contract", "contract", "transition"]);
});
