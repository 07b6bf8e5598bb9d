import { planWorkbook } from "../../src/workbook/plan/build";
import { openFile } from "../../src/workbench/file/openFile";
import { saveFile } from "../../src/workbench/file/saveFile";
import { FunctionCatalog } from "../../src/workbench/functions/catalog";
import { CellError } from "../../src/workbench/model/cellValue";
import { textAt } from "../../src/workbench/model/rangeContent";
import type { Workbook } from "../../src/workbench/model/workbook";
import { xlsxWriter } from "../../src/xlsx/write";
import { readOrFail, smallCase } from "../case/small-case";
import { fixtureAddIn, startTest, type TestWorkbench } from "./start";

const catalog = new FunctionCatalog(fixtureAddIn.namespace, fixtureAddIn.metadata);

/** The workbook as a file, opened in a second workbench. */
async function throughFile(from: TestWorkbench): Promise<TestWorkbench> {
  await from.host.idle();
  const bytes = await saveFile(from.host.workbook, catalog);
  const to = await startTest();
  expect(await openFile(to.host.workbook, bytes, catalog)).toEqual([]);
  return to;
}

/** Every formula's value by its place, errors as their codes. */
function results(workbook: Workbook): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const sheet of workbook.sheets)
    for (const { row, column, cell } of sheet.cells.entries())
      if (cell.input && "formula" in cell.input)
        found.set(
          `${sheet.name}!${row + 1},${column + 1} ${cell.input.formula}`,
          cell.value instanceof CellError ? cell.value.code : cell.value,
        );
  return found;
}

describe("a workbook saved as .xlsx and opened again", () => {
  let first: TestWorkbench;
  let second: TestWorkbench;
  beforeAll(async () => {
    first = await startTest();
    await first.onSheet(async (sheet, context) => {
      sheet.name = "Costs";
      sheet.getRange("A1:B3").values = [
        ["Item", "Cost"],
        ["Seat", 1200.5],
        ["'=no formula", true],
      ];
      sheet.getRange("A1:B1").format.font.bold = true;
      sheet.getRange("A1:B1").format.fill.color = "#107C41";
      sheet.getRange("A1:B1").format.borders.getItem("EdgeBottom").style = "Double";
      sheet.getRange("B2").numberFormat = [["#,##0.00"]];
      sheet.getRange("A1").format.columnWidth = 120;
      sheet.getRange("A4:B4").merge();
      sheet.getRange("C1:C1").dataValidation.rule = { list: { inCellDropDown: true, source: "yes,no" } };
      sheet.getRange("C2:C3").dataValidation.rule = {
        decimal: { formula1: 0, formula2: 100, operator: "Between" },
      };
      const condition = sheet.getRange("B2:B3").conditionalFormats.add("Custom");
      condition.custom.rule.formula = "=B2>1000";
      condition.custom.format.font.color = "#FF0000";
      sheet.freezePanes.freezeRows(1);
      sheet.tabColor = "#FF8800";
      sheet.showGridlines = false;
      context.workbook.names.add("seat", sheet.getRange("B2"));
      context.workbook.names.add("twice", "=Costs!$B$2*2");
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
      chart.title.text = "Costs by item";
      chart.setPosition("E2", "J12");
      context.workbook.worksheets.add("Other side").visibility = "Hidden";
      await context.sync();
    });
    first.type("D1", "=seat+twice");
    first.type("D2", "=FIX.ADD(seat,1)");
    first.type("D3", '=IFS(B2>1,"much",TRUE,"little")');
    first.type("D4", "=1/0");
    first.type("G20", "=FIX.TABLE(2)");
    second = await throughFile(first);
  });

  test("formulas keep their text, and give the same results when they are calculated anew", async () => {
    await second.host.idle();
    expect(results(second.host.workbook)).toEqual(results(first.host.workbook));
    expect(await second.matrix("D1:D4")).toEqual([[3601.5], [1201.5], ["much"], ["#DIV/0!"]]);
    expect(await second.matrix("G20:H21")).toEqual([
      [1, 100],
      [2, 200],
    ]);
    second.type("B2", "10");
    expect(await second.value("D1")).toBe(30);
    expect(await second.value("D2")).toBe(11);
  });

  test("values, texts and names", () => {
    const { workbook } = second.host;
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Costs", "Visible"],
      ["Other side", "Hidden"],
    ]);
    const sheet = workbook.activeSheet;
    expect(sheet.cells.at(2, 0)?.input).toEqual({ literal: "=no formula" });
    expect(sheet.cells.at(2, 1)?.value).toBe(true);
    expect(workbook.names.find("seat", null)?.range()?.address).toBe("Costs!B2");
    expect(workbook.names.find("twice", null)?.formula).toBe("=Costs!$B$2*2");
  });

  test("looks, sizes and panes", () => {
    const sheet = second.host.workbook.activeSheet;
    expect(sheet.styleAt(0, 0)).toMatchObject({
      bold: true,
      fillColor: "#107C41",
      borders: { EdgeBottom: { style: "Double" } },
    });
    expect(sheet.styleAt(1, 1).numberFormat).toBe("#,##0.00");
    expect(sheet.columnWidths.get(0)).toBe(120);
    expect(sheet.merged).toEqual([{ row: 3, column: 0, rows: 1, columns: 2 }]);
    expect(sheet.frozen).toEqual({ rows: 1, columns: 0 });
    expect([sheet.tabColor, sheet.showGridlines]).toEqual(["#FF8800", false]);
  });

  test("validations, conditional formats and charts", () => {
    const sheet = second.host.workbook.activeSheet;
    const rules = sheet.validations.map(({ rule }) => JSON.stringify(rule));
    expect(new Set(rules)).toEqual(
      new Set([
        '{"list":{"inCellDropDown":true,"source":"yes,no"}}',
        '{"decimal":{"operator":"Between","formula1":0,"formula2":100}}',
      ]),
    );
    expect(sheet.conditionalFormats).toHaveLength(1);
    expect(sheet.conditionalFormats[0]).toMatchObject({
      type: "Custom",
      rule: { Formula: "=B2>1000" },
      style: { fontColor: "#FF0000" },
      rects: [{ row: 1, column: 1, rows: 2, columns: 1 }],
    });
    const [chart] = sheet.charts;
    const before = first.host.workbook.activeSheet.charts[0];
    expect(chart?.title.properties["Text"]).toBe("Costs by item");
    expect(chart?.properties["ChartType"]).toBe("ColumnClustered");
    expect(Number(chart?.properties["Left"])).toBeCloseTo(Number(before?.properties["Left"]), 0);
    expect(Number(chart?.properties["Height"])).toBeCloseTo(Number(before?.properties["Height"]), 0);
    expect(chart?.series.map(({ source }) => [source.values?.address, source.categories?.address])).toEqual([
      ["Costs!B2:B3", "Costs!A2:A3"],
    ]);
  });
});

test("the workbook of a case opens, and calculated anew it gives what its builder computed", async () => {
  const planned = planWorkbook(readOrFail(smallCase()), { built: "2026-11-22" });
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems));
  const { host } = await startTest();
  await openFile(host.workbook, xlsxWriter.write(planned.plan), catalog);
  const cached = results(host.workbook);
  const title = host.workbook.activeSheet.range("B2");
  expect(textAt(title, 1, 1)).toBe(readOrFail(smallCase()).name);
  host.workbook.calculation.recalculate(true);
  await host.idle();
  const different = [...results(host.workbook)].filter(
    ([place, value]) => !isClose(value, cached.get(place)),
  );
  expect(cached.size).toBeGreaterThan(1000);
  expect(different).toEqual([]);
});

/** The engine has 15 digits, and differences of large numbers have fewer. */
const isClose = (a: unknown, b: unknown): boolean =>
  typeof a === "number" && typeof b === "number"
    ? Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b))
    : (a ?? "") === (b ?? "");

test.each([
  ["bytes that are no file", new Uint8Array([1, 2, 3])],
  ["an empty file", new Uint8Array()],
])("%s are refused, and the workbook stays as it is", async (_, bytes) => {
  const workbench = await startTest();
  workbench.type("A1", "kept");
  await expect(openFile(workbench.host.workbook, bytes, catalog)).rejects.toThrow(
    "This file can't be read as an .xlsx workbook",
  );
  expect(await workbench.value("A1")).toBe("kept");
});
