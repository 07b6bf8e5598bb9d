import { startTest, type TestWorkbench } from "./start";

let workbench: TestWorkbench;
beforeEach(async () => {
  workbench = await startTest();
});

/** The fill that conditional formats give to cells of column A, row by row. */
async function fills(rows: number): Promise<(string | null | undefined)[]> {
  await workbench.host.idle();
  const { calculator, workbook } = workbench.host;
  return Array.from(
    { length: rows },
    (_, row) => calculator.conditionalStyle(workbook.activeSheet, row, 0)?.fillColor,
  );
}

describe("conditional formats are evaluated", () => {
  test("cell values, with constants and references; the first format wins", async () => {
    ["-5", "0", "5", "50"].forEach((text, row) => workbench.type(`A${row + 1}`, text));
    workbench.type("C1", "10");
    await workbench.onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A4");
      const big = range.conditionalFormats.add("CellValue");
      big.cellValue.rule = { formula1: "=$C$1", operator: "GreaterThan" };
      big.cellValue.format.fill.color = "#00FF00";
      const positive = range.conditionalFormats.add("CellValue");
      positive.cellValue.rule = { formula1: "1", formula2: "100", operator: "Between" };
      positive.cellValue.format.fill.color = "#0000FF";
      const negative = range.conditionalFormats.add("CellValue");
      negative.cellValue.rule = { formula1: "0", operator: "LessThan" };
      negative.cellValue.format.fill.color = "#FF0000";
      await context.sync();
    });
    expect(await fills(4)).toEqual(["#FF0000", undefined, "#0000FF", "#0000FF"]);
    workbench.type("A1", "20");
    workbench.type("C1", "3");
    expect(await fills(4)).toEqual(["#0000FF", undefined, "#0000FF", "#0000FF"]);
  });

  test("formulas move along with the cell, and may use names and custom functions' results", async () => {
    workbench.host.workbook.names.add("limit", "=Sheet1!$D$1", null);
    workbench.type("D1", "2");
    workbench.type("B1", "=FIX.ADD(0,1)");
    workbench.type("B2", "=FIX.ADD(0,2)");
    workbench.type("B3", "=FIX.ADD(0,3)");
    ["a", "b", "c"].forEach((text, row) => workbench.type(`A${row + 1}`, text));
    await workbench.onSheet(async (sheet, context) => {
      const format = sheet.getRange("A1:A3").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=$B1>=limit";
      format.custom.format.fill.color = "#FFFF00";
      await context.sync();
    });
    expect(await fills(3)).toEqual([undefined, "#FFFF00", "#FFFF00"]);
    workbench.type("D1", "3");
    expect(await fills(3)).toEqual([undefined, undefined, "#FFFF00"]);
  });

  test("texts", async () => {
    ["CHECK this", "fine", "to check"].forEach((text, row) => workbench.type(`A${row + 1}`, text));
    await workbench.onSheet(async (sheet, context) => {
      const format = sheet.getRange("A1:A3").conditionalFormats.add("ContainsText");
      format.textComparison.rule = { operator: "Contains", text: "check" };
      format.textComparison.format.fill.color = "#FFC7CE";
      await context.sync();
    });
    expect(await fills(3)).toEqual(["#FFC7CE", undefined, "#FFC7CE"]);
  });
});
