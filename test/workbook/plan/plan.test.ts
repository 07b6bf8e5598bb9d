import { checkWorkbook } from "../../../src/workbook/check/check";
import { tokenize } from "../../../src/workbook/formula-text/tokens";
import { openPackage } from "../../../src/workbook/package/open";
import { readWorkbook } from "../../../src/workbook/package/model/read-workbook";
import type { WorkbookPlan } from "../../../src/workbook/plan/plan";
import { xlsxWriter } from "../../../src/xlsx/write";
import { planOf, randomPlans, templateCases } from "../plans";

test("the same case gives the same bytes", () => {
  const { source, plan } = templateCases[0]!;
  const again = planOf(structuredClone(source));
  expect(Buffer.compare(xlsxWriter.write(plan), xlsxWriter.write(again))).toBe(0);
});

/** What our own checker says of a workbook, as short lines. */
const findings = (plan: WorkbookPlan): string[] =>
  checkWorkbook(readWorkbook(openPackage(xlsxWriter.write(plan)))).rules.flatMap(({ id, findings: found }) =>
    found.map(({ sheet, cells, what }) => `${id} ${sheet}!${cells}: ${what}`),
  );

describe.each(templateCases)("$id", ({ plan }) => {
  const formulas = plan.sheets.flatMap(({ name, cells, runs }) =>
    [...cells, ...runs].flatMap(({ row, formula }) =>
      formula === undefined ? [] : [{ name, row, formula }],
    ),
  );

  test("the checker finds nothing", () => expect(findings(plan)).toEqual([]));

  test("no formula is longer than three lines of the formula bar", () => {
    expect(formulas.filter(({ formula }) => formula.length > 250)).toEqual([]);
  });

  test("sheets by month have the same months in the same columns, and one formula in each row", () => {
    for (const { name, runs } of plan.sheets.filter((sheet) => /^(Timeline|Work_)/.test(sheet.name))) {
      expect(new Set(runs.map(({ column, values }) => `${column} ${values.length}`)).size).toBe(1);
      expect([name, new Set(runs.map(({ row }) => row)).size]).toEqual([name, runs.length]);
    }
  });

  test("each name that a formula uses is there, once", () => {
    const names = plan.names.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const used = new Set(
      formulas.flatMap(({ formula }) =>
        tokenize(formula).flatMap(({ kind, text }) => (kind === "name" ? [text] : [])),
      ),
    );
    expect([...used].filter((name) => !names.includes(name))).toEqual([]);
  });

  test("every sheet shows the outcome of all checks", () => {
    for (const { name, cells } of plan.sheets) {
      const shown = cells.find(({ formula }) => formula === "chk_text");
      expect([name, shown?.value]).toEqual([name, expect.stringMatching(/^OK: all \d+ checks pass$/)]);
    }
  });

  test("four charts, each titled with its unit", () => {
    const charts = plan.sheets.flatMap((sheet) => sheet.charts);
    expect(charts).toHaveLength(4);
    for (const { title } of charts) expect(title.text).toMatch(/(USD|EUR) million$/);
  });
});

test("the checker finds nothing in workbooks of random cases", async () => {
  expect((await randomPlans(20, 100)).flatMap(findings).slice(0, 10)).toEqual([]);
}, 300_000);
