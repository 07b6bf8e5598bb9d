import { templates, CaseProblems, evaluateCase, explainLine, openCase } from "../../src/library";
import { call, isError } from "../../src/library/formulas";
import { functions } from "../../src/library/functions";
import { buildWorkbook, checkWorkbook, restoreWorkbook, shareWorkbook } from "../../src/library/workbook";

const text = JSON.stringify(templates[2]?.case);

test("a function answers as its cell would, by either name; what is wrong is a value with a sentence", () => {
  expect(call("BPO.labor.differential", [23, 11])).toBe(12 / 23);
  expect(call("DATA.HOURS", ["Germany"])).toBe(1386.2);
  for (const [name, args, words] of [
    ["LABOR.DIFFERENTIAL", [0, 11], "onshoreCost is 0"],
    ["LABOR.DIFERENTIAL", [23, 11], "LABOR.DIFFERENTIAL"],
    ["DATA.HOURS", ["Kenya"], "no sourced value"],
    ["CASE.VALUE", ["npv"], "evaluate the case"],
  ] as const) {
    const answer = call(name, args);
    expect(isError(answer) && answer.message).toContain(words);
  }
});

test("every function is listed once", () => {
  const names = functions.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining(["LABOR.DIFFERENTIAL", "DATA.FX", "CASE.TABLE"]));
});

test("a case is opened, computed and explained; its scenarios too", async () => {
  const { case: source, notices } = await openCase(text);
  const results = evaluateCase(source, source.scenarios[0]?.id);
  const line = results.model.baseline.beforeTax;
  expect([notices, explainLine(results, line, 1).value]).toEqual([[], results.values.row(line)[0]]);
});

test("what is wrong with a case is thrown, all of it", async () => {
  const opened = openCase(JSON.stringify({ ...(JSON.parse(text) as object), years: 0, currency: "money" }));
  const error = await opened.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CaseProblems);
  expect((error as CaseProblems).problems.map(({ path }) => path).sort()).toEqual(["currency", "years"]);
  const { case: source } = await openCase(text);
  expect(() => evaluateCase(source, "none")).toThrow(CaseProblems);
});

test("a workbook is built, passes the check, and is shared and restored as it was", async () => {
  const { case: source } = await openCase(text);
  const bytes = buildWorkbook(source, { built: "2026-11-30" });
  expect(checkWorkbook(bytes).count).toBe(0);
  const copy = shareWorkbook(bytes, { day: "2026-11-30" });
  expect([copy.replacements, copy.comparison, copy.unresolved]).toEqual([[], undefined, []]);
  expect(restoreWorkbook(copy.bytes).wasShared).toBe(false);
});
