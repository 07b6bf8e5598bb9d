import { driversIn } from "../../src/case/drivers";
import { USUAL } from "../../src/case/findings/bands";
import { presentValue } from "../../src/case/findings/findings";
import { readCase, readCaseText } from "../../src/case/read";
import { isService } from "../../src/case/service";
import { computeCase, type Results } from "../../src/case/results";
import type { Case, Option } from "../../src/case/schema/case";
import { numberOf } from "../../src/case/schema/driver";
import { PROCESS_KINDS } from "../../src/case/schema/process";
import { templates } from "../../src/case/templates";

function read(data: unknown): Case {
  const result = readCase(data);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.case;
}

function compute(example: Case, scenario?: string): Results {
  const computed = computeCase(example, scenario);
  if (!computed.ok) throw new Error(JSON.stringify(computed.problems));
  return computed.results;
}

function figure(results: Results, option: string, name: string): number {
  const value = results.figures.get(`${option}/figure/${name}`);
  if (typeof value !== "number") throw new Error(`${option} has no ${name}: ${JSON.stringify(value)}`);
  return value;
}

/** What moving and leading cost over the provider's charge: Overby's shares of a contract, all low or all high. */
const MOVING_AND_LEADING = { from: 0.152, to: 0.65 };
/** Selecting a provider over its charge: the least and the most that Overby names. */
const SELECTION = { from: 0.002, to: 0.1 };
/** Published months from the start of knowledge transfer to full volume. */
const MONTHS_TO_MOVE = { from: 6, to: 12 };

/** Options above a band, and why that is no mistake. */
const ABOVE: Readonly<Record<string, string>> = {
  "devices-analytics-transfer/transfer": "the charge ends with the transfer, half of the way",
  "insurer-it-operations/offshore": "moving is paid in US wages, the charge in Indian ones",
  "machine-builder-engineering/offshore": "moving is paid in German wages, the charge in Indian ones",
};

/** Options that lose money, and why a template shows one all the same. */
const LOSES: Readonly<Record<string, string>> = {
  "logistics-it-renewal/insource":
    "an hour costs what it cost before the contract, and the way back comes on top",
};

/** Options with a provider under which nobody of us is made redundant. */
const NOBODY_LEAVES: Readonly<Record<string, string>> = {
  "logistics-it-renewal/tender": "the work is a provider's today",
  "logistics-it-renewal/split": "the work is a provider's today",
};

/** Templates in which less than half of the numbers have a source. */
const FEW_SOURCES: ReadonlySet<string> = new Set([
  "ecommerce-customer-service",
  "manufacturer-finance-accounting",
  "retailer-payroll",
  "insurer-it-operations",
  "consumer-goods-analytics",
  "legal-contract-review",
  "hospital-recruitment",
  "machine-builder-engineering",
]);

/** Present value of a category of an option's cost; 0 where it has none. */
function costOf(results: Results, option: string, category: string): number {
  const part = results.model.options.find(({ id }) => id === option);
  const line = (part?.categories as Readonly<Record<string, string | undefined>>)[category];
  return line === undefined ? 0 : presentValue(results, line);
}

test("there is a template for each kind of process", () => {
  const kinds = templates.flatMap((template) => read(template.case).processes.map(({ kind }) => kind));
  expect(new Set(kinds)).toEqual(new Set(PROCESS_KINDS));
});

test("software alone leaves risk with us; a full-service provider carries part of it, as the register says", () => {
  const payroll = read(templates.find(({ id }) => id === "retailer-payroll")?.case);
  const results = compute(payroll);
  const risk = (option: string): number => costOf(results, option, "risk");
  expect(risk("asp")).toBeGreaterThan(risk("improved"));
  expect(risk("full-service")).toBeLessThan(0.5 * risk("asp"));
  const shares = payroll.options
    .find(({ id }) => id === "full-service")
    ?.processes.flatMap(({ risks }) =>
      risks.filter(({ ends }) => !ends).map(({ id, transferredShare }) => [id, numberOf(transferredShare)]),
    );
  expect(shares).toEqual([
    ["penalties", 0.8],
    ["missed-run", 0.5],
    ["pay-data", 0.4],
    ["insolvency", 0],
  ]);
});

test("no two templates share an id", () => {
  expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
});

describe.each(templates)("$id", (template) => {
  const example = read(template.case);
  const base = compute(example);
  const scenarios = new Map(example.scenarios.map(({ id }) => [id, compute(example, id)]));
  const ids = example.options.map(({ id }) => id);
  const service = example.options.filter(isService).map(({ id }) => id);
  const inHouse = example.options.filter((option) => !isService(option)).map(({ id }) => id);

  test("is read from its file as text too", () => {
    expect(readCaseText(JSON.stringify(template.case)).ok).toBe(true);
  });

  test("every number without a publication is marked as illustrative", () => {
    const unmarked = driversIn(example).filter(
      ({ value, source, note }) =>
        value !== null && source === undefined && !/illustrative/i.test(note ?? ""),
    );
    expect(unmarked.map(({ path }) => path)).toEqual([]);
  });

  test("a published number says how it was used, and every source is used", () => {
    const sourced = driversIn(example).filter(({ source }) => source !== undefined);
    const unexplained = sourced.filter(({ note }) => !note || /^illustrative/i.test(note));
    expect(unexplained.map(({ path }) => path)).toEqual([]);
    expect([...new Set(sourced.map(({ source }) => source))].sort()).toEqual(
      example.sources.map(({ id }) => id).sort(),
    );
  });

  test("at least half of the numbers are published or derived from what is, and the case says so", () => {
    const given = driversIn(example).filter(({ value }) => value !== null);
    const sourced = given.filter(({ source }) => source !== undefined);
    if (FEW_SOURCES.has(template.id)) return expect(sourced.length).toBeLessThan(given.length / 2);
    expect(sourced.length).toBeGreaterThanOrEqual(given.length / 2);
    expect(example.basis).toMatch(/more than half of the numbers/i);
  });

  test.each(ids)("%s: every key figure is a number", (id) => {
    const failed = [...base.figures].filter(
      ([name, value]) => name.startsWith(`${id}/`) && typeof value !== "number",
    );
    // What loses money has no rate of return and no payback, and nothing else is missing.
    const loses = LOSES[`${template.id}/${id}`] !== undefined;
    expect(failed.filter(([name]) => !(loses && /(irr|payback)/i.test(name)))).toEqual([]);
  });

  test.each(service)("%s: saving, margin and governance are as in published contracts", (id) => {
    const within = (name: string, { from, to }: { from: number; to: number }): void => {
      expect(figure(base, id, name)).toBeGreaterThanOrEqual(from);
      expect(figure(base, id, name)).toBeLessThanOrEqual(to);
    };
    within("savingRate", USUAL.saving);
    within("impliedMargin", USUAL.margin);
    within("governanceShare", USUAL.governance);
    if (NOBODY_LEAVES[`${template.id}/${id}`] === undefined)
      expect(figure(base, id, "severed")).toBeGreaterThan(0);
    else expect(figure(base, id, "severed")).toBe(0);
  });

  test.each(service)(
    "%s: choosing, moving and leading cost what published contracts say, and take as long",
    (id) => {
      const charge = presentValue(base, base.model.options.find((one) => one.id === id)?.charge as string);
      const moving = (costOf(base, id, "transition") + costOf(base, id, "governance")) / charge;
      expect(moving).toBeGreaterThan(MOVING_AND_LEADING.from);
      if (ABOVE[`${template.id}/${id}`] === undefined) expect(moving).toBeLessThan(MOVING_AND_LEADING.to);
      else expect(moving).toBeGreaterThan(MOVING_AND_LEADING.to);
      const option = example.options.find((one) => one.id === id) as Option;
      const selection = (numberOf(option.selectionCost) ?? 0) / charge;
      expect(selection).toBeGreaterThan(SELECTION.from);
      expect(selection).toBeLessThan(SELECTION.to);
      const longest = Math.max(
        ...option.waves.map(
          (wave) => (numberOf(wave.knowledgeTransferMonths) ?? 0) + (numberOf(wave.rampMonths) ?? 0),
        ),
      );
      expect(longest).toBeGreaterThanOrEqual(MONTHS_TO_MOVE.from);
      expect(longest).toBeLessThanOrEqual(MONTHS_TO_MOVE.to);
    },
  );

  test.each(ids)("%s: pays back inside the case", (id) => {
    if (LOSES[`${template.id}/${id}`] !== undefined)
      return expect(typeof base.figures.get(`${id}/figure/payback`)).not.toBe("number");
    expect(figure(base, id, "payback")).toBeLessThan(12 * example.years);
  });

  test.each(inHouse)("%s: saves something, but less than those to whom work moves", (id) => {
    if (LOSES[`${template.id}/${id}`] !== undefined)
      return expect(figure(base, id, "savingRate")).toBeLessThan(0);
    const least = Math.min(...service.map((other) => figure(base, other, "savingRate")));
    expect(figure(base, id, "savingRate")).toBeGreaterThan(0);
    expect(figure(base, id, "savingRate")).toBeLessThan(least);
  });

  test.each(ids)("%s: the cautious scenario is worse by a tenth, the favorable one better", (id) => {
    const npv = figure(base, id, "npv");
    expect(figure(scenarios.get("cautious") as Results, id, "npv")).toBeLessThan(0.9 * npv);
    expect(figure(scenarios.get("favorable") as Results, id, "npv")).toBeGreaterThan(npv);
  });

  test("scenarios change a handful of drivers", () => {
    for (const { changes } of example.scenarios) {
      expect(Object.keys(changes).length).toBeGreaterThanOrEqual(5);
      expect(Object.keys(changes).length).toBeLessThanOrEqual(8);
    }
  });
});
