import { studyRisk } from "../../src/analysis/study";
import type { NodeWorkbench } from "../../scripts/workbench/node/nodeWorkbench";
import type { Case } from "../../src/case/schema/case";
import { writeWorkbook, type SheetNews } from "../../src/excel/workbook/write";
import type { CellValue as WorkbenchValue } from "../../src/workbench/model/cellValue";
import { CellError } from "../../src/workbench/model/cellValue";
import { formulas, write } from "../../src/workbench/model/rangeContent";
import type { Worksheet } from "../../src/workbench/model/worksheet";
import { openPackage } from "../../src/workbook/package/open";
import { readWorkbook } from "../../src/workbook/package/model/read-workbook";
import { planWorkbook } from "../../src/workbook/plan/build";
import type { WorkbookPlan } from "../../src/workbook/plan/plan";
import { xlsxWriter } from "../../src/xlsx/write";
import { prepared, smallCase, startExcel } from "./start";

jest.setTimeout(400_000);

/** The templates are written the same way, but take the workbench minutes. */
const cases: readonly (readonly [name: string, source: () => Case])[] = [["a small case", smallCase]];

describe.each(cases)("%s, written into the open workbook", (_, source) => {
  let workbench: NodeWorkbench;
  let plan: WorkbookPlan;
  const news = new Map<string, SheetNews>();

  beforeAll(async () => {
    workbench = await startExcel();
    const planned = planWorkbook(source(), { built: "2026-11-22", risk: studyRisk(source()) });
    if (!planned.ok) throw new Error(JSON.stringify(planned.problems));
    plan = planned.plan;
    await writeWorkbook({
      ...prepared(source()),
      earlier: null,
      record: async () => undefined,
      progress: (sheet, now) => news.set(sheet, now),
    });
  });

  const sheetOf = (name: string) => {
    const found = workbench.host.workbook.sheet(name);
    if (found === null) throw new Error(`There is no sheet ${name}.`);
    return found;
  };

  test("every cell holds what the .xlsx file of the same plan holds", () => {
    const file = readWorkbook(openPackage(xlsxWriter.write(plan)));
    const different: string[] = [];
    let compared = 0;
    for (const sheet of file.sheets) {
      const ours = sheetOf(sheet.name);
      for (const { row, column, value, formula, style } of sheet.cells) {
        const cell = ours.cells.at(row - 1, column - 1);
        const held = cell?.input && "formula" in cell.input ? cell.input.formula : undefined;
        const wanted = formula && `=${formula.text.replaceAll("_xlfn.", "")}`;
        const shown = plainValue(cell?.value ?? null);
        const numberFormat = ours.styleAt(row - 1, column - 1).numberFormat ?? "General";
        if (held !== wanted || !isSame(shown, value) || numberFormat !== file.numberFormats[style])
          different.push(
            `${sheet.name} ${row},${column}: ${held ?? ""} ${String(shown)} ${numberFormat} / ${wanted ?? ""} ${JSON.stringify(value)} ${file.numberFormats[style] ?? ""}`,
          );
        compared++;
      }
    }
    expect(different.slice(0, 10)).toEqual([]);
    expect(compared).toBeGreaterThan(5000);
    expect(workbench.host.workbook.sheets.map(({ name }) => name)).toEqual([
      "Sheet1",
      ...file.sheets.map(({ name }) => name),
    ]);
  });

  test("every cell looks as the plan says", () => {
    const different: string[] = [];
    for (const sheet of plan.sheets) {
      const ours = sheetOf(sheet.name);
      for (const { row, column, style } of sheet.cells) {
        const look = ours.styleAt(row - 1, column - 1);
        const wanted = {
          fontName: "Calibri",
          fontSize: style.font?.size ?? 10,
          fontColor: `#${style.font?.color ?? "1F2933"}`,
          bold: style.font?.bold ?? false,
          fillColor: style.fill === undefined ? null : `#${style.fill}`,
          wrapText: style.align?.wrap ?? false,
          indentLevel: style.align?.indent ?? 0,
          edges: Object.values(style.border ?? {})
            .map((edge) => `#${edge.color}`)
            .sort(),
        };
        const drawn = Object.keys(style.border ?? {}).map((side) =>
          edgeColor(ours, row - 1, column - 1, side),
        );
        const shown = {
          fontName: look.fontName,
          fontSize: look.fontSize,
          fontColor: look.fontColor,
          bold: look.bold ?? false,
          fillColor: look.fillColor ?? null,
          wrapText: look.wrapText ?? false,
          indentLevel: look.indentLevel ?? 0,
          edges: drawn.sort(),
        };
        if (JSON.stringify(shown) !== JSON.stringify(wanted))
          different.push(
            `${sheet.name} ${row},${column}: ${JSON.stringify(shown)} / ${JSON.stringify(wanted)}`,
          );
      }
    }
    expect(different.slice(0, 10)).toEqual([]);
  });

  test("charts look as those of the .xlsx file do", () => {
    const shown = plan.sheets.flatMap(({ name, charts }) =>
      sheetOf(name).charts.map((chart, i) => ({
        title: chart.title.text,
        legend: chart.series.filter(({ isInLegend }) => isInLegend).length,
        lines: chart.series.map(({ line }) => [line["Color"], line["Weight"], line["LineStyle"]]),
        kind: charts[i]?.kind,
        isParted: charts[i]?.parted ?? false,
      })),
    );
    const planned = plan.sheets.flatMap(({ charts }) => charts);
    expect(shown.map(({ title }) => title)).toEqual(planned.map(({ title }) => title.text));
    expect(shown.map(({ legend }) => legend)).toEqual(
      planned.map(({ series }) => series.filter(({ unnamed }) => !unnamed).length),
    );
    const parted = shown.filter(({ isParted }) => isParted);
    expect(parted).not.toEqual([]);
    for (const { lines } of parted)
      for (const one of lines) expect(one).toEqual(["#FFFFFF", 0.75, "Continuous"]);
    for (const { lines } of shown.filter(({ kind, isParted }) => kind !== "line" && !isParted))
      for (const [color] of lines) expect(color).not.toBe("#FFFFFF");
  });

  test("a chart's title follows the cell that it was given", async () => {
    const linked = plan.sheets.flatMap(({ name, charts }) =>
      charts.flatMap(({ title }, i) => (title.cell === undefined ? [] : [{ name, cell: title.cell, i }])),
    );
    expect(linked).not.toEqual([]);
    for (const { name, cell, i } of linked) {
      const range = workbench.host.workbook.rangeAt(cell);
      if (range === null) throw new Error(`There is no cell ${cell}.`);
      const before = formulas(range);
      write(range, "Another title");
      expect(sheetOf(name).charts[i]?.title.text).toBe("Another title");
      write(range, before);
    }
  });

  test("names, rules, charts, frozen panes, widths, outline and print set-up", () => {
    const { workbook } = workbench.host;
    for (const { name, refersTo } of plan.names)
      expect(workbook.names.find(name, null)?.formula).toBe(`=${refersTo}`);
    for (const sheet of plan.sheets) {
      const ours = sheetOf(sheet.name);
      expect(ours.tabColor).toBe(`#${sheet.tab}`);
      expect(ours.validations).toHaveLength(sheet.validations.length);
      expect(ours.conditionalFormats).toHaveLength(sheet.conditions.length);
      expect(ours.charts).toHaveLength(sheet.charts.length);
      expect(ours.charts.map((chart) => chart.series.length)).toEqual(
        sheet.charts.map(({ series }) => series.length),
      );
      expect(ours.hyperlinks.size).toBe(sheet.links.length);
      expect(ours.merged).toHaveLength(sheet.merges.length);
      expect(ours.frozen).toEqual({
        rows: (sheet.freeze?.row ?? 1) - 1,
        columns: (sheet.freeze?.column ?? 1) - 1,
      });
      expect(ours.outline.rows.size).toBe(sheet.rows.filter(({ level }) => level !== undefined).length);
      expect(ours.pageLayout.properties["Orientation"]).toBe("Landscape");
      expect(ours.showGridlines).toBe(false);
      const { fit } = sheet.print;
      const breaks = typeof fit === "object" && "scale" in fit ? fit.breakRows : [];
      expect([...ours.pageBreaks.rows]).toEqual(breaks);
    }
  });

  test("nothing was refused, and the workbook comes to our results", () => {
    const odd = [...news].filter(
      ([, now]) => now.state !== "done" || now.without.length > 0 || now.differs !== undefined,
    );
    expect(odd).toEqual([]);
    expect(news.size).toBe(plan.sheets.length);
  });
});

/** Excel draws one line between two cells: it belongs to either. */
const edges = {
  left: ["EdgeLeft", "EdgeRight", 0, -1],
  right: ["EdgeRight", "EdgeLeft", 0, 1],
  top: ["EdgeTop", "EdgeBottom", -1, 0],
  bottom: ["EdgeBottom", "EdgeTop", 1, 0],
} as const;

function edgeColor(sheet: Worksheet, row: number, column: number, side: string): string | undefined {
  const [own, other, down, right] = edges[side as keyof typeof edges];
  const line =
    sheet.styleAt(row, column).borders?.[own] ?? sheet.styleAt(row + down, column + right).borders?.[other];
  return line?.color;
}

const plainValue = (value: WorkbenchValue): unknown =>
  value instanceof CellError ? { error: value.code } : value;

/** A formula's value is an independent engine's; a blank and an empty text look the same. */
function isSame(shown: unknown, wanted: unknown): boolean {
  if (typeof shown === "number" && typeof wanted === "number")
    return Math.abs(shown - wanted) <= 1e-7 * Math.max(1, Math.abs(wanted));
  return JSON.stringify(shown ?? "") === JSON.stringify(wanted ?? "");
}
