import { driversIn } from "../../src/case/drivers";
import { USUAL } from "../../src/case/findings/bands";
import { readCase, readCaseText } from "../../src/case/read";
import { isService } from "../../src/case/service";
import { computeCase, type Results } from "../../src/case/results";
import type { Case } from "../../src/case/schema/case";
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

  test.each(ids)("%s: every key figure is a number", (id) => {
    const failed = [...base.figures].filter(
      ([name, value]) => name.startsWith(id) && typeof value !== "number",
    );
    expect(failed).toEqual([]);
  });

  test.each(service)("%s: saving, margin and governance are as in published contracts", (id) => {
    const within = (name: string, { from, to }: { from: number; to: number }): void => {
      expect(figure(base, id, name)).toBeGreaterThanOrEqual(from);
      expect(figure(base, id, name)).toBeLessThanOrEqual(to);
    };
    within("savingRate", USUAL.saving);
    within("impliedMargin", USUAL.margin);
    within("governanceShare", USUAL.governance);
    expect(figure(base, id, "severed")).toBeGreaterThan(0);
  });

  test.each(ids)("%s: pays back inside the case", (id) => {
    expect(figure(base, id, "payback")).toBeLessThan(12 * example.years);
  });

  test.each(inHouse)("%s: saves something, but less than those to whom work moves", (id) => {
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
