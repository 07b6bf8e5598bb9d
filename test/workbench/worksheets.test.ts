import { errorOf, startTest, type TestWorkbench } from "./start";

let workbench: TestWorkbench;
beforeEach(async () => {
  workbench = await startTest();
});

describe("worksheets", () => {
  test("add, rename, move, hide, activate and delete", async () => {
    const seen = await workbench.onSheet(async (_sheet, context) => {
      const { worksheets } = context.workbook;
      const inputs = worksheets.add("Inputs");
      const cover = worksheets.add();
      cover.name = "Cover";
      cover.position = 0;
      inputs.activate();
      worksheets.load("items/name");
      const active = worksheets.getActiveWorksheet();
      active.load("name,position");
      const hidden = worksheets.getItem("Sheet1");
      hidden.visibility = "Hidden";
      const [visible, all] = [worksheets.getCount(true), worksheets.getCount()];
      const next = cover.getNextOrNullObject(true);
      const previous = cover.getPreviousOrNullObject();
      next.load("name");
      await context.sync();
      const names = worksheets.items.map(({ name }) => name);
      hidden.delete();
      worksheets.load("items/name");
      await context.sync();
      return {
        names,
        active: `${active.name} ${active.position}`,
        counts: [visible.value, all.value],
        next: next.name,
        previous: previous.isNullObject,
        left: worksheets.items.map(({ name }) => name),
      };
    });
    expect(seen).toEqual({
      names: ["Cover", "Sheet1", "Inputs"],
      active: "Inputs 2",
      counts: [2, 3],
      next: "Inputs",
      previous: true,
      left: ["Cover", "Inputs"],
    });
  });

  test.each([
    ["taken", "ItemAlreadyExists", "sheet1"],
    ["too long", "InvalidArgument", "x".repeat(32)],
    ["with a forbidden character", "InvalidArgument", "a/b"],
    ["empty", "InvalidArgument", ""],
  ])("a name that is %s is refused", async (_why, code, name) => {
    const error = await errorOf(
      workbench.onSheet(async (_sheet, context) => {
        context.workbook.worksheets.add("Other").name = name;
        await context.sync();
      }),
    );
    expect(error).toMatchObject({ code, at: "Worksheet.name" });
  });

  test("the last visible sheet stays", async () => {
    const error = await errorOf(
      workbench.onSheet(async (sheet, context) => {
        sheet.delete();
        await context.sync();
      }),
    );
    expect(error).toMatchObject({ code: "InvalidOperation", at: "Worksheet.delete" });
  });

  test("renaming and deleting a sheet changes the formulas that speak of it", async () => {
    workbench.type("A1", "5");
    const formulas = await workbench.onSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add("Other");
      other.getRange("A1:A2").formulas = [["=Sheet1!A1*2"], ["=SUM(Sheet1!A1:A3)"]];
      sheet.name = "My inputs";
      const range = other.getRange("A1:A2");
      range.load("formulas,values");
      await context.sync();
      const renamed = [range.formulas, range.values];
      sheet.delete();
      range.load("formulas,values");
      await context.sync();
      return [...renamed, range.formulas, range.values];
    });
    expect(formulas).toEqual([
      [["='My inputs'!A1*2"], ["=SUM('My inputs'!A1:A3)"]],
      [[10], [5]],
      [["=#REF!*2"], ["=SUM(#REF!)"]],
      [["#REF!"], ["#REF!"]],
    ]);
  });

  test("used range, gridlines, tab color, frozen panes and page layout are kept", async () => {
    const seen = await workbench.onSheet(async (sheet, context) => {
      const none = sheet.getUsedRangeOrNullObject();
      await context.sync();
      sheet.getRange("C4").values = [[1]];
      sheet.getRange("F9").format.fill.color = "yellow";
      const [used, valuesOnly] = [sheet.getUsedRange(), sheet.getUsedRange(true)];
      used.load("address");
      valuesOnly.load("address");
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load("address");
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      sheet.pageLayout.setPrintArea("A1:F20");
      sheet.pageLayout.setPrintTitleRows("$1:$3");
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P of &N";
      sheet.pageLayout.load("orientation,zoom");
      const area = sheet.pageLayout.getPrintArea();
      area.load("address");
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject();
      titles.load("address");
      await context.sync();
      return {
        none: none.isNullObject,
        used: [used.address, valuesOnly.address],
        frozen: frozen.address,
        page: [sheet.pageLayout.orientation, sheet.pageLayout.zoom, area.address, titles.address],
      };
    });
    expect(seen).toEqual({
      none: true,
      used: ["Sheet1!C4:F9", "Sheet1!C4"],
      frozen: "Sheet1!A1:B3",
      page: ["Landscape", { horizontalFitToPages: 1, verticalFitToPages: 0 }, "Sheet1!A1:F20", "Sheet1!1:3"],
    });
  });

  test("a copy has the cells and the looks of the original", async () => {
    workbench.type("A1", "7");
    workbench.type("A2", "=A1*3");
    const seen = await workbench.onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      const copy = sheet.copy("Before", sheet);
      const range = copy.getRange("A1:A2");
      range.load("values");
      const first = copy.getRange("A1");
      first.load("format/font/bold");
      copy.load("name,position");
      await context.sync();
      return [copy.name, copy.position, range.values, first.format.font.bold];
    });
    expect(seen).toEqual(["Sheet1 (2)", 0, [[7], [21]], true]);
  });
});
