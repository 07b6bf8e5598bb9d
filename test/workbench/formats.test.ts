import { errorOf, startTest, type TestWorkbench } from "./start";

let workbench: TestWorkbench;
beforeEach(async () => {
  workbench = await startTest();
});

describe("formats of cells", () => {
  test("fill, font, alignment, number format and protection", async () => {
    const seen = await workbench.onSheet(async (sheet, context) => {
      const { format } = sheet.getRange("A1:B2");
      format.fill.color = "#1f4e79";
      format.font.set({
        bold: true,
        italic: true,
        size: 14,
        color: "white",
        name: "Arial",
        underline: "Single",
      });
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Top";
      format.wrapText = true;
      format.indentLevel = 2;
      format.protection.locked = false;
      const cell = sheet.getRange("B2");
      cell.numberFormat = [["#,##0.0"]];
      cell.values = [[1234.56]];
      cell.load("text,numberFormat");
      cell.format.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel,protection/locked");
      cell.format.load("fill/color");
      cell.format.font.load("bold,italic,size,color,name,underline");
      await context.sync();
      const { fill, font, protection } = cell.format;
      return {
        text: cell.text,
        fill: fill.color,
        font: font.toJSON(),
        alignment: [
          cell.format.horizontalAlignment,
          cell.format.verticalAlignment,
          cell.format.wrapText,
          cell.format.indentLevel,
        ],
        locked: protection.locked,
      };
    });
    expect(seen).toEqual({
      text: [["1,234.6"]],
      fill: "#1F4E79",
      font: { bold: true, italic: true, size: 14, color: "#FFFFFF", name: "Arial", underline: "Single" },
      alignment: ["Center", "Top", true, 2],
      locked: false,
    });
  });

  test("a property is null where the cells differ", async () => {
    const seen = await workbench.onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      const { font } = sheet.getRange("A1:A2").format;
      font.load("bold,size");
      await context.sync();
      return [font.bold, font.size];
    });
    expect(seen).toEqual([null, 11]);
  });

  test("whole columns, rows and sheets pass their look on to cells", async () => {
    const seen = await workbench.onSheet(async (sheet, context) => {
      sheet.getRange().format.font.name = "Aptos";
      sheet.getRange("B:B").format.fill.color = "#FFFF00";
      sheet.getRange("3:3").format.font.bold = true;
      sheet.getRange("B3").format.font.italic = true;
      const cells = ["A1", "B2", "B3"].map((address) => sheet.getRange(address).format);
      for (const format of cells) format.load("fill/color,font/name,font/bold,font/italic");
      await context.sync();
      return cells.map(({ fill, font }) => [fill.color, font.name, font.bold, font.italic]);
    });
    expect(seen).toEqual([
      ["#FFFFFF", "Aptos", false, false],
      ["#FFFF00", "Aptos", false, false],
      ["#FFFF00", "Aptos", true, true],
    ]);
  });

  test("borders at the edges, inside, and taken away again", async () => {
    const seen = await workbench.onSheet(async (sheet, context) => {
      const { borders } = sheet.getRange("B2:C3").format;
      borders.getItem("EdgeBottom").style = "Double";
      borders.getItem("EdgeBottom").color = "#808080";
      borders.getItem("InsideHorizontal").style = "Continuous";
      borders.getItem("InsideHorizontal").weight = "Thick";
      const bottom = sheet.getRange("C3").format.borders.getItem("EdgeBottom");
      const inside = sheet.getRange("B2").format.borders.getItem("EdgeBottom");
      const top = sheet.getRange("B2").format.borders.getItem("EdgeTop");
      for (const border of [bottom, inside, top]) border.load("style,color,weight");
      await context.sync();
      const before = [bottom, inside, top].map(({ style, color, weight }) => `${style} ${color} ${weight}`);
      borders.getItem("EdgeBottom").style = "None";
      bottom.load("style");
      await context.sync();
      return [...before, bottom.style];
    });
    expect(seen).toEqual(["Double #808080 Thin", "Continuous #000000 Thick", "None #000000 Thin", "None"]);
  });

  test("column widths and row heights, autofit, hidden rows and columns", async () => {
    workbench.type("D1", "A fairly long text in a cell");
    const seen = await workbench.onSheet(async (sheet, context) => {
      sheet.getRange("A:B").format.columnWidth = 120;
      sheet.getRange("1:2").format.rowHeight = 30;
      sheet.getRange("D:D").format.autofitColumns();
      sheet.getRange("C1").columnHidden = true;
      const [ab, wide, mixed] = ["A1:B1", "D1", "A1:D1"].map((address) => sheet.getRange(address).format);
      for (const format of [ab, wide, mixed]) format?.load("columnWidth,rowHeight");
      const c = sheet.getRange("C1");
      c.load("columnHidden");
      const place = sheet.getRange("B3");
      place.load("top,left,width,height");
      await context.sync();
      return {
        ab: [ab?.columnWidth, ab?.rowHeight],
        grown: (wide?.columnWidth ?? 0) > 100,
        mixed: mixed?.columnWidth,
        hidden: c.columnHidden,
        place: [place.left, place.top, place.width, place.height],
      };
    });
    expect(seen).toEqual({
      ab: [120, 30],
      grown: true,
      mixed: null,
      hidden: true,
      place: [120, 60, 120, 15],
    });
  });

  test("a wrong color or a negative width is refused", async () => {
    const attempts: [(sheet: Excel.Worksheet) => void, string][] = [
      [(sheet) => (sheet.getRange("A1").format.font.color = "no color"), "RangeFont.color"],
      [(sheet) => (sheet.getRange("A1").format.columnWidth = -1), "RangeFormat.columnWidth"],
    ];
    for (const [attempt, at] of attempts) {
      const error = await errorOf(
        workbench.onSheet(async (sheet, context) => {
          attempt(sheet);
          await context.sync();
        }),
      );
      expect(error).toMatchObject({ code: "InvalidArgument", at });
    }
  });
});
