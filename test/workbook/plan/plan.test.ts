import { computeCase } from "../../../src/case/results";
import { checkWorkbook } from "../../../src/workbook/check/check";
import { cellAddress } from "../../../src/workbook/formula-text/address";
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

test("the file says who wrote it, and who vouches for it where somebody does", () => {
  const properties = (plan: WorkbookPlan): string => {
    const opened = openPackage(xlsxWriter.write(plan));
    return opened.text("docProps/core.xml") + opened.text("docProps/app.xml");
  };
  const { plan } = templateCases[2]!;
  expect(properties(plan)).toContain("<Application>Sourcing Case</Application>");
  expect(properties(plan)).toContain("<dc:creator>Sourcing Case</dc:creator>");
  expect(properties(plan)).not.toContain("Microsoft Excel");
  expect(properties({ ...plan, author: "A & B" })).toContain("<dc:creator>A &amp; B</dc:creator>");
});

/** What our own checker says of a workbook, as short lines. */
const findings = (plan: WorkbookPlan): string[] =>
  checkWorkbook(readWorkbook(openPackage(xlsxWriter.write(plan)))).rules.flatMap(({ id, findings: found }) =>
    found.map(({ sheet, cells, what }) => `${id} ${sheet}!${cells}: ${what}`),
  );

describe.each(templateCases)("$id", ({ plan, source }) => {
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

  const textAt = (reference: string): string => {
    const [sheet, address] = reference.replaceAll("$", "").split("!") as [string, string];
    const found = plan.sheets
      .find(({ name }) => name === sheet)
      ?.cells.find(({ row, column }) => cellAddress(row, column) === address);
    return String(found?.value);
  };

  test("what a reader wants first stands first, and so much prints together", () => {
    const names = plan.sheets.map(({ name }) => name).join(" ");
    expect(names).toMatch(
      /^Cover Summary Bridge Compare Annual Inputs Timeline (Sizing )?(Work_[A-Z] )+Support Sources Checks Log$/,
    );
    const printed = plan.sheets.filter(({ print }) => print.area !== "A1").map(({ name }) => name);
    expect(printed).toEqual(["Cover", "Summary", "Bridge", "Compare", "Annual", "Sources", "Checks"]);
    for (const { print, cells } of plan.sheets)
      if (print.area === "A1")
        expect(cells.filter(({ row, column, value }) => row === 1 && column === 1 && value !== null)).toEqual(
          [],
        );
  });

  test("every sheet leads back, and Inputs to each of its sections", () => {
    for (const { name, links } of plan.sheets.filter((sheet) => sheet.name !== "Cover")) {
      const goes = links.filter(({ row }) => row === 3).map(({ sheet }) => sheet);
      expect([name, goes]).toEqual([
        name,
        expect.arrayContaining(name === "Summary" ? ["Cover"] : ["Cover", "Summary"]),
      ]);
    }
    const inputs = plan.sheets.find(({ name }) => name === "Inputs")!;
    const titles = inputs.cells.filter(({ style, column }) => column === 2 && style.font?.size === 11);
    const [, ...sections] = titles.map(({ row }) => row);
    const index = inputs.links.filter(({ sheet }) => sheet === "Inputs").map(({ cell }) => cell);
    expect(index).toEqual(sections.map((row) => `B${row}`));
    expect(inputs.rows.filter(({ level }) => level === 1).length).toBeGreaterThan(50);
  });

  test("in charts a color means one thing, and what means one thing has one color", () => {
    const meanings = new Map<string, Set<string>>();
    const colors = new Map<string, Set<string>>();
    const note = (map: Map<string, Set<string>>, key: string, value: string): void => {
      map.set(key, (map.get(key) ?? new Set()).add(value));
    };
    for (const { series } of plan.sheets.flatMap((sheet) => sheet.charts))
      for (const { name, color, unnamed } of series) {
        if (color === null || unnamed) continue;
        const text = "text" in name ? name.text : textAt(name.cell);
        note(meanings, color, text);
        note(colors, text, color);
      }
    expect([...meanings].filter(([, texts]) => texts.size > 1)).toEqual([]);
    expect([...colors].filter(([, found]) => found.size > 1)).toEqual([]);
  });

  test("the line that stands out is the option on show, whichever it is; stacks say their totals", () => {
    const charts = plan.sheets.flatMap((sheet) => sheet.charts);
    const [first, ...others] = charts.find(({ kind }) => kind === "line")!.series;
    expect(others.every(({ weight }) => (weight ?? 0) < first!.weight!)).toBe(true);
    const row = Number(/\d+$/.exec(first!.values)?.[0]);
    const run = plan.sheets.find(({ name }) => name === "Support")!.runs.find((one) => one.row === row)!;
    expect(run.formula).toMatch(/^CHOOSE\(opt_no,Work_B!G\d+/);
    expect(textAt("name" in first! && "cell" in first!.name ? first!.name.cell : "")).toMatch(/^On show: /);
    const stack = charts.find(({ kind, parted }) => kind === "stacked" && parted)!;
    const [from] = stack.series[0]!.categories.split(":") as [string];
    expect(textAt(from)).toMatch(/: [\d,.]+$/);
  });

  test("what is of the day of building says so in its row, and in-house is nobody's scenario", () => {
    for (const { name, cells } of plan.sheets.filter((sheet) => !/^(Log|Support)$/.test(sheet.name))) {
      const dated = cells.filter(
        ({ style, formula }) => style.border?.top?.line === "dashed" && (name !== "Cover" || formula),
      );
      for (const { row } of dated)
        expect([name, row, cells.filter((cell) => cell.row === row).map(({ value }) => value)]).toEqual([
          name,
          row,
          expect.arrayContaining([expect.stringMatching(/^(as built, \d+ \w+ \d{4}|◀ in use, live)$/)]),
        ]);
      expect(cells.filter(({ value }) => value === "base")).toEqual([]);
    }
  });

  test("the cover, the summary and every foot say what the figures are", () => {
    expect(plan.footer).toMatch(/^Draft {2}\|/);
    for (const sheet of ["Cover", "Summary"]) {
      const { cells } = plan.sheets.find(({ name }) => name === sheet)!;
      const said = cells.filter(({ value }) => /^Draft\. Illustrative figures/.test(String(value)));
      expect([sheet, said.length]).toEqual([sheet, 1]);
    }
  });

  test("rates of return are the engine's", () => {
    const computed = computeCase(source);
    if (!computed.ok) throw new Error("The case can't be computed.");
    for (const [id, value] of computed.results.figures) {
      if (!/\/figure\/irr/.test(id) || typeof value !== "number") continue;
      const [sheet, row] = plan.places[id]!.split("!") as [string, string];
      const cells = plan.sheets.find(({ name }) => name === sheet)!.cells;
      const found = cells.find((cell) => cell.row === Number(row) && cell.column === 5);
      expect([id, found?.value]).toEqual([id, value]);
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
