import { USUAL } from "../../src/case/findings/bands";
import type { Finding } from "../../src/case/findings/findings";
import { rules } from "../../src/case/findings/rules";
import { driversIn } from "../../src/case/drivers";
import type { Case } from "../../src/case/schema/case";
import { outcomeOf } from "../../src/taskpane/engine/outcome";
import { changeAt, valueAt } from "../../src/taskpane/edit/path";
import { setNumber } from "../../src/taskpane/edit/driver";
import { removeItem } from "../../src/taskpane/edit/list";
import { ecommerce as template } from "./support/cases";

/** A provider and the honest alternative over three years: enough to find something in, and quick. */
const shorter: Case = {
  ...template(),
  years: 3,
  options: template().options.filter((one) => one.id === "offshore" || one.kind === "improved"),
};
const ecommerce = (): Case => shorter;

const provider = "offshore";
const part = `options.${provider}.processes.customer-service`;
const found = (source: Case, option = provider): readonly Finding[] =>
  outcomeOf(source).outcome.options.find((one) => one.id === option)?.findings ?? [];
const ids = (source: Case, option = provider): string[] => found(source, option).map((one) => one.id);
const given = (source: Case, pattern: RegExp, change: (value: number) => number | null): Case =>
  driversIn(source)
    .filter((entry) => pattern.test(entry.path) && entry.value !== null)
    .reduce((before, entry) => setNumber(before, entry.path, change(entry.value as number)), source);
const priced = (factor: number): Case =>
  given(
    ecommerce(),
    /^options\.offshore\..*(pricePerFte|annualFee|\.price|minimumCharge)$/,
    (value) => value * factor,
  );
const figure = (
  source: Case,
  name: "savingRate" | "payback" | "impliedMargin" | "governanceShare",
): number | null =>
  outcomeOf(source).outcome.options.find((one) => one.id === provider)?.figures[name]?.value ?? null;

/** The month after the last one in which the running total is below zero, read from the curve. */
const firstMonthAhead = (source: Case): number => {
  const curve = outcomeOf(source).outcome.options.find((one) => one.id === provider)?.cumulative ?? [];
  return curve.reduce((month, total, i) => (total < 0 ? i + 2 : month), 1);
};

test("the headline says what the case saves and from when, in the figures' own numbers", () => {
  const source = ecommerce();
  expect(found(source)[0]).toMatchObject({
    id: "saves-later",
    tone: "headline",
    values: {
      saving: { value: figure(source, "savingRate"), unit: "1" },
      payback: { value: firstMonthAhead(source), unit: "month" },
    },
  });
});

test("an option that costs more says so first", () => {
  const dear = priced(4);
  expect(figure(dear, "savingRate")).toBeLessThan(0);
  expect(found(dear)[0]).toMatchObject({ id: "costs-more", tone: "headline" });
});

test("there is one headline for every option, whatever the price", () => {
  for (const factor of [0.01, 0.2, 0.6, 1, 1.4, 2, 5]) {
    const source = priced(factor);
    expect(found(source).filter((one) => one.tone === "headline")).toHaveLength(1);
  }
});

test("a margin outside of the usual is named, inside it is not", () => {
  for (const factor of [0.3, 0.6, 0.8, 1, 1.3, 1.8, 3]) {
    const source = priced(factor);
    const margin = figure(source, "impliedMargin") ?? 0;
    expect(ids(source).includes("margin-low")).toBe(margin < USUAL.margin.from);
    expect(ids(source).includes("margin-high")).toBe(margin > USUAL.margin.to);
  }
});

test("governance outside of the usual is named, inside it is not", () => {
  for (const rate of [0, 0.02, 0.05, 0.07, 0.12]) {
    const source = setNumber(
      changeAt(ecommerce(), `options.${provider}.governance`, () => []),
      `options.${provider}.governanceRate`,
      rate,
    );
    const share = figure(source, "governanceShare");
    const { from, to } = USUAL.governance;
    expect(ids(source).includes("governance")).toBe(share !== null && (share < from || share > to));
  }
});

test("a saving above what published contracts reached is doubted", () => {
  const cheap = given(priced(0.001), /^processes\..*\.salary$/, (value) => 4 * value);
  expect(figure(cheap, "savingRate")).toBeGreaterThan(USUAL.saving.to);
  expect(ids(cheap)).toContain("saving-high");
  expect(ids(ecommerce())).not.toContain("saving-high");
});

test("people who lose their work without any plan for them are named", () => {
  expect(ids(ecommerce())).not.toContain("no-severance");
  expect(ids(changeAt(ecommerce(), `${part}.people`, () => undefined))).toContain("no-severance");
});

test("an organization in which nobody is kept is named", () => {
  expect(ids(ecommerce())).not.toContain("nobody-kept");
  expect(ids(setNumber(ecommerce(), `${part}.retainedRatio`, 0))).toContain("nobody-kept");
});

test("a move that costs nothing is doubted", () => {
  const path = `options.${provider}`;
  const bare = given(
    ecommerce(),
    new RegExp(
      `^${path}\\.(selectionCost|contingencyRate)$|^${part}\\.(parallelMonths|dipDepth|oneOffs)|^${path}\\.exit`,
    ),
    () => 0,
  );
  const gone = ["people", "knowledgeTransfer"].reduce(
    (source, name) => changeAt(source, `${part}.${name}`, () => undefined),
    bare,
  );
  const ends = given(gone, /^processes\..*(lagMonths|LagMonths)$/, () => 0);
  const free = changeAt(
    changeAt(ends, `${part}.assetSales`, () => []),
    `${part}.oneOffs`,
    () => [],
  );
  expect(ids(ecommerce())).not.toContain("free-move");
  expect(ids(changeAt(free, `${path}.exit`, () => undefined))).toContain("free-move");
});

test("where there is no improved in-house option, the honest alternative is missed", () => {
  const improved = ecommerce().options.find((option) => option.kind === "improved")?.id ?? "";
  expect(ids(ecommerce())).not.toContain("no-alternative");
  expect(ids(ecommerce())).toContain("improve-first");
  const without = removeItem(ecommerce(), "options", improved);
  expect(ids(without)).toContain("no-alternative");
  expect(ids(without)).not.toContain("improve-first");
});

test("what the saving rests on is the bar that lowers cost most", () => {
  const source = ecommerce();
  const option = outcomeOf(source).outcome.options.find((one) => one.id === provider);
  const bars = option?.bridge.filter((bar) => bar.id !== "tax") ?? [];
  const best = bars.reduce((low, bar) => (bar.present < low.present ? bar : low));
  const rest = bars.reduce((sum, bar) => sum + bar.present, 0) - best.present;
  expect(found(source).find((one) => one.id === "rests-on")?.values).toEqual({
    bar: best.label,
    gain: { value: -best.present, unit: "currency" },
    rest: { value: rest, unit: "currency" },
  });
});

test("the lowest point and its month are those of the running total", () => {
  const option = outcomeOf(ecommerce()).outcome.options.find((one) => one.id === provider);
  const lowest = Math.min(...(option?.cumulative ?? []));
  expect(option?.findings.find((one) => one.id === "moving-first")?.values).toMatchObject({
    behind: { value: -lowest },
    month: { value: (option?.cumulative.indexOf(lowest) ?? 0) + 1 },
  });
});

test("a saving that shrinks says from when", () => {
  const terms = { indexShare: 1, indexInflation: 0.2, indexCap: 1 };
  const source = { ...template(), options: shorter.options };
  const shrinking = Object.entries(terms).reduce(
    (before, [name, value]) => setNumber(before, `${part}.pricing.${name}`, value),
    source,
  );
  const option = outcomeOf(shrinking).outcome.options.find((one) => one.id === provider);
  const years = option?.saving.years ?? [];
  const best = Math.max(...years);
  const shrinks = best > 0 && (years.at(-1) ?? 0) <= 0.9 * best;
  expect(ids(shrinking).includes("saving-shrinks")).toBe(shrinks);
  expect(shrinks).toBe(true);
});

test("stranded cost is named once it matters", () => {
  const all = given(ecommerce(), /^processes\..*(avoidable|Avoidable)$/, () => 0.5);
  expect(ids(all)).toContain("stranded");
  expect(ids(given(ecommerce(), /^processes\..*(avoidable|Avoidable)$/, () => 1))).not.toContain("stranded");
});

test("an option that saves from the first month needs no payback, and one that never earns back its start says so", () => {
  const improved = ecommerce().options.find((option) => option.kind === "improved")?.id ?? "";
  expect(valueAt(ecommerce(), `options.${improved}.waves`)).toBeDefined();
  expect(rules.filter((rule) => rule.tone === "headline").map((rule) => rule.id)).toEqual([
    "saves-later",
    "saves-at-once",
    "saves-on-paper",
    "costs-more",
    "costs-the-same",
  ]);
});
