import { errorOf, startTest, type TestWorkbench } from "./start";

let workbench: TestWorkbench;
beforeEach(async () => {
  workbench = await startTest();
});

/** The addresses of ranges that are made from B2:D4. */
const fromB2D4: [string, (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range, string][] = [
  ["getCell", (range) => range.getCell(1, 2), "D3"],
  ["getRow", (range) => range.getRow(0), "B2:D2"],
  ["getColumn", (range) => range.getColumn(2), "D2:D4"],
  ["getLastCell", (range) => range.getLastCell(), "D4"],
  ["getLastRow", (range) => range.getLastRow(), "B4:D4"],
  ["getLastColumn", (range) => range.getLastColumn(), "D2:D4"],
  ["getEntireRow", (range) => range.getEntireRow(), "2:4"],
  ["getEntireColumn", (range) => range.getEntireColumn(), "B:D"],
  ["getOffsetRange", (range) => range.getOffsetRange(2, -1), "A4:C6"],
  ["getResizedRange", (range) => range.getResizedRange(1, -2), "B2:B5"],
  ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 1), "B2"],
  ["getRowsAbove", (range) => range.getRowsAbove(1), "B1:D1"],
  ["getRowsBelow", (range) => range.getRowsBelow(2), "B5:D6"],
  ["getColumnsBefore", (range) => range.getColumnsBefore(), "A2:A4"],
  ["getColumnsAfter", (range) => range.getColumnsAfter(2), "E2:F4"],
  ["getBoundingRect", (range) => range.getBoundingRect("F1"), "B1:F4"],
  ["getIntersection", (range, sheet) => range.getIntersection(sheet.getRange("C3:F9")), "C3:D4"],
];

describe("ranges", () => {
  test.each(fromB2D4)("%s", async (_name, make, address) => {
    const seen = await workbench.onSheet(async (sheet, context) => {
      const range = make(sheet.getRange("B2:D4"), sheet);
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(seen).toBe(`Sheet1!${address}`);
  });

  test.each(["A0", "XFE1", "A1:", "A1048577", "no name"])("%s is no address", async (address) => {
    const error = await errorOf(
      workbench.onSheet(async (sheet, context) => {
        sheet.getRange(address).load("values");
        await context.sync();
      }),
    );
    expect(error).toMatchObject({ code: "InvalidArgument", at: "Worksheet.getRange" });
  });

  test("a range beyond the edge of the sheet is refused, an empty intersection too", async () => {
    const outside = await errorOf(
      workbench.onSheet(async (sheet, context) => {
        sheet.getRange("A1").getOffsetRange(-1, 0).load("address");
        await context.sync();
      }),
    );
    expect(outside).toMatchObject({ code: "InvalidArgument", at: "Range.getOffsetRange" });
    const apart = await errorOf(
      workbench.onSheet(async (sheet, context) => {
        sheet.getRange("A1").getIntersection("B2").load("address");
        await context.sync();
      }),
    );
    expect(apart).toMatchObject({ code: "ItemNotFound", at: "Range.getIntersection" });
  });

  /** Written through `values`, as Excel reads typed text. */
  const typed: [unknown, unknown, string, string][] = [
    ["5", 5, "General", "5"],
    ["52.2%", 0.522, "0.00%", "52.20%"],
    ["1,234.5", 1234.5, "#,##0.00", "1,234.50"],
    ["TRUE", true, "General", "TRUE"],
    ["2026-01-05", 46027, "yyyy-mm-dd", "2026-01-05"],
    ["text", "text", "General", "text"],
    ["'=1+1", "=1+1", "General", "=1+1"],
    ["=1+1", 2, "General", "2"],
    ["+3-1", 2, "General", "2"],
    ["-5", -5, "General", "-5"],
    ["#N/A", "#N/A", "General", "#N/A"],
  ];

  test.each(typed)("%s is %s", async (written, value, numberFormat, text) => {
    const seen = await workbench.onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.values = [[written]];
      range.load("values,numberFormat,text");
      await context.sync();
      return [range.values[0]?.[0], range.numberFormat[0]?.[0], range.text[0]?.[0]];
    });
    expect(seen).toEqual([value, numberFormat, text]);
  });

  test("a text format keeps texts as they are", async () => {
    const seen = await workbench.onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A3");
      range.numberFormat = [["@"], ["@"], ["@"]];
      range.values = [["=1+1"], ["-5"], ["007"]];
      range.load("values,valueTypes");
      await context.sync();
      return [range.values, range.valueTypes];
    });
    expect(seen).toEqual([
      [["=1+1"], ["-5"], ["007"]],
      [["String"], ["String"], ["String"]],
    ]);
  });

  test("an unfinished formula is refused", async () => {
    const error = await errorOf(
      workbench.onSheet(async (sheet, context) => {
        sheet.getRange("A1").formulas = [["=SUM(1,2"]];
        await context.sync();
      }),
    );
    expect(error).toMatchObject({ code: "InvalidArgument", at: "Range.formulas" });
  });

  test("null in a matrix leaves the cell alone, one value fills all cells", async () => {
    workbench.type("A1", "1");
    const seen = await workbench.onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [[null, 2]];
      sheet.getRange("C1:D1").values = 9 as unknown as number[][];
      const range = sheet.getRange("A1:D1");
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(seen).toEqual([[1, 2, 9, 9]]);
  });

  test("whole columns answer null instead of a million values", async () => {
    const seen = await workbench.onSheet(async (sheet, context) => {
      const range = sheet.getRange("A:B");
      range.load("values,isEntireColumn,rowCount");
      await context.sync();
      return [range.values, range.isEntireColumn, range.rowCount];
    });
    expect(seen).toEqual([null, true, 1_048_576]);
  });

  test("inserting and deleting moves cells, formulas, names, merged cells and validations", async () => {
    workbench.type("A1", "1");
    workbench.type("A2", "2");
    workbench.type("A3", "=SUM(A1:A2)");
    workbench.type("C3", "=$A$2");
    const seen = await workbench.onSheet(async (sheet, context) => {
      context.workbook.names.add("second", sheet.getRange("A2"));
      sheet.getRange("E2:F2").merge();
      sheet.getRange("A2").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      sheet.getRange("2:3").insert("Down");
      const formulas = sheet.getRange("A5:C5");
      formulas.load("formulas,values");
      const name = context.workbook.names.getItem("second");
      name.load("formula");
      const validation = sheet.getRange("A4").dataValidation;
      validation.load("type");
      await context.sync();
      const inserted = [formulas.formulas, formulas.values, name.formula, validation.type];
      sheet.getRange("A4").getEntireRow().delete("Up");
      formulas.getOffsetRange(-1, 0).load("formulas");
      const after = sheet.getRange("A4:C4");
      after.load("formulas");
      name.load("formula");
      await context.sync();
      return [...inserted, after.formulas, name.formula];
    });
    expect(seen).toEqual([
      [["=SUM(A1:A4)", "", "=$A$4"]],
      [[3, "", 2]],
      "=Sheet1!$A$4",
      "WholeNumber",
      [["=SUM(A1:A3)", "", "=#REF!"]],
      "=#REF!",
    ]);
  });

  test("cells inside a band move alone", async () => {
    workbench.type("A1", "left");
    workbench.type("B1", "right");
    const seen = await workbench.onSheet(async (sheet, context) => {
      sheet.getRange("A1").insert("Down");
      sheet.getRange("B1").insert("Right");
      const range = sheet.getRange("A1:C2");
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(seen).toEqual([
      ["", "", "right"],
      ["left", "", ""],
    ]);
  });

  test("clear, copy and merge", async () => {
    workbench.type("A1", "2");
    workbench.type("B1", "=A1*10");
    const seen = await workbench.onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A2:B3").copyFrom("A1:B1");
      sheet.getRange("D1:D2").copyFrom("A1:B1", "Values", false, true);
      const copies = sheet.getRange("A2:D3");
      copies.load("formulas");
      const pasted = sheet.getRange("D1:D2");
      pasted.load("values");
      await context.sync();
      const before = [copies.formulas, pasted.values];
      sheet.getRange("A2").clear("Contents");
      sheet.getRange("A3").clear();
      const [kept, gone] = [sheet.getRange("A2"), sheet.getRange("A3")];
      kept.load("values,format/font/bold");
      gone.load("values,format/font/bold");
      sheet.getRange("A1:B1").merge();
      const merged = sheet.getRange("A1:B1");
      merged.load("values");
      await context.sync();
      return [
        ...before,
        [kept.values, kept.format.font.bold],
        [gone.values, gone.format.font.bold],
        merged.values,
      ];
    });
    expect(seen).toEqual([
      [
        [2, "=A2*10", "", 20],
        [2, "=A3*10", "", ""],
      ],
      [[2], [20]],
      [[[""]], true],
      [[[""]], false],
      [[2, ""]],
    ]);
  });

  test("selection, the active cell and the surrounding region", async () => {
    for (const [address, text] of [
      ["B2", "1"],
      ["C2", "2"],
      ["B3", "3"],
      ["F9", "4"],
    ] as const)
      workbench.type(address, text);
    const seen = await workbench.onSheet(async (sheet, context) => {
      sheet.getRange("C2:D4").select();
      const [selected, active] = [context.workbook.getSelectedRange(), context.workbook.getActiveCell()];
      selected.load("address");
      active.load("address");
      const region = sheet.getRange("B2").getSurroundingRegion();
      region.load("address");
      await context.sync();
      return [selected.address, active.address, region.address];
    });
    expect(seen).toEqual(["Sheet1!C2:D4", "Sheet1!C2", "Sheet1!B2:C3"]);
  });

  test("several ranges of one sheet", async () => {
    const seen = await workbench.onSheet(async (sheet, context) => {
      const areas = sheet.getRanges("A1:A2, C1");
      areas.format.fill.color = "#00FF00";
      areas.load("address,areaCount,cellCount");
      const cell = sheet.getRange("C1");
      cell.load("format/fill/color");
      await context.sync();
      return [areas.address, areas.areaCount, areas.cellCount, cell.format.fill.color];
    });
    expect(seen).toEqual(["Sheet1!A1:A2,Sheet1!C1", 2, 3, "#00FF00"]);
  });
});
