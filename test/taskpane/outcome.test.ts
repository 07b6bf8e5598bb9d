import { driversIn } from "../../src/case/drivers";
import { nameOf } from "../../src/case/evaluate";
import { computeCase } from "../../src/case/results";
import { rules } from "../../src/case/findings/rules";
import { partsOf } from "../../src/case/findings/findings";
import { createAnswers } from "../../src/taskpane/engine/answer";
import type { Explained } from "../../src/taskpane/engine/explained";
import { outcomeOf } from "../../src/taskpane/engine/outcome";
import { setNumber } from "../../src/taskpane/edit/driver";
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
