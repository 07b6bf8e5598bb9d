import { copied, errorOf, startTest, type TestWorkbench, until } from "./start";

let workbench: TestWorkbench;
beforeAll(async () => {
  workbench = await startTest();
});

describe("batches of the real office.js", () => {
  test("the pane knows where it is", () => {
    const { Office } = workbench.pane;
    expect(Office.context.host).toBe("Excel");
    expect(Office.context.platform).toBe("OfficeOnline");
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
    expect(Office.context.requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
    expect(Office.context.requirements.isSetSupported("DialogApi", "1.1")).toBe(false);
  });

  test("values go there and come back", async () => {
    const read = await workbench.onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        [1, "two"],
        [true, ""],
      ];
      const range = sheet.getRange("A1:B2");
      range.load("values,address,rowCount");
      await context.sync();
      return [range.values, range.address, range.rowCount];
    });
    expect(read).toEqual([
      [
        [1, "two"],
        [true, ""],
      ],
      "Sheet1!A1:B2",
      2,
    ]);
  });

  test("a missing sheet is ItemNotFound, with the place and the statement", async () => {
    const error = await errorOf(
      workbench.onSheet(async (_sheet, context) => {
        context.workbook.worksheets.getItem("nope").load("name");
        await context.sync();
      }),
    );
    expect(error).toEqual({
      code: "ItemNotFound",
      message: "The requested resource doesn't exist.",
      at: "WorksheetCollection.getItem",
    });
  });

  test("what came before an error is done", async () => {
    await errorOf(
      workbench.onSheet(async (sheet, context) => {
        sheet.getRange("K1").values = [["kept"]];
        context.workbook.worksheets.getItem("nope").load("name");
        await context.sync();
      }),
    );
    expect(await workbench.value("K1")).toBe("kept");
  });

  test("null objects, and what hangs on them", async () => {
    const seen = await workbench.onSheet(async (_sheet, context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("nope");
      const child = none.getRange("A1");
      const some = context.workbook.worksheets.getItemOrNullObject("Sheet1");
      none.load("name");
      child.load("values");
      some.load("name");
      await context.sync();
      return [none.isNullObject, child.isNullObject, some.isNullObject, some.name];
    });
    expect(seen).toEqual([true, true, false, "Sheet1"]);
  });

  test("properties that were not loaded can't be read", async () => {
    const error = await errorOf(
      workbench.onSheet(async (sheet, context) => {
        const range = sheet.getRange("A1");
        await context.sync();
        return range.values;
      }),
    );
    expect(error.code).toBe("PropertyNotLoaded");
  });

  test("collections: select, items, top and skip, and properties of links", async () => {
    const seen = await workbench.onSheet(async (sheet, context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Second");
      worksheets.add("Third");
      const [names, paged] = [worksheets, context.workbook.worksheets];
      names.load("items/name,items/visibility");
      await context.sync();
      const all = names.items.map(({ name, visibility }) => `${name} ${visibility}`);
      paged.load({ $top: 1, $skip: 1, name: true });
      const range = sheet.getRange("A1");
      range.load("format/fill/color,worksheet/name");
      await context.sync();
      return [all, paged.items.map(({ name }) => name), range.format.fill.color, range.worksheet.name];
    });
    expect(seen).toEqual([
      ["Sheet1 Visible", "Second Visible", "Third Visible"],
      ["Second"],
      "#FFFFFF",
      "Sheet1",
    ]);
  });

  test("set() writes several properties at once", async () => {
    const seen = await workbench.onSheet(async (sheet, context) => {
      sheet.set({ tabColor: "#123456", showGridlines: false });
      sheet.load("tabColor,showGridlines");
      await context.sync();
      return [sheet.tabColor, sheet.showGridlines];
    });
    expect(seen).toEqual(["#123456", false]);
  });

  test("objects live on between batches, and references are released after Excel.run", async () => {
    const { traffic } = workbench;
    const before = traffic.length;
    const seen = await workbench.onSheet(async (sheet, context) => {
      const range = sheet.getRange("C3:C4");
      range.values = [[1], [2]];
      await context.sync();
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(seen).toEqual([[1], [2]]);
    const actions = () =>
      traffic.slice(before).flatMap(({ request }) => request.Actions.map(({ Name }) => Name));
    expect(actions()).toContain("_KeepReference");
    await until(() => actions().includes("_RemoveReference"));
  });

  test("load without names loads every property there is", async () => {
    const seen = await workbench.onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.load();
      await context.sync();
      return range.toJSON();
    });
    expect(seen).toMatchObject({ address: "Sheet1!A1", numberFormat: [["General"]], cellCount: 1 });
  });

  test("50,000 cells in one write, cut into pieces by the client", async () => {
    const rows = Array.from({ length: 10_000 }, (_, row) => [
      row,
      row * 2,
      `r${row}`,
      row % 2 === 0,
      row / 3,
    ]);
    const seen = await workbench.onSheet(async (sheet, context) => {
      const range = sheet.getRange("A101:E10100");
      range.values = rows;
      await context.sync();
      const corner = sheet.getRange("A10100:E10100");
      corner.load("values");
      await context.sync();
      return corner.values;
    });
    expect(seen).toEqual([[9999, 19998, "r9999", false, 3333]]);
    const names = workbench.traffic.flatMap(({ request }) => request.Actions.map(({ Name }) => Name));
    expect(names).toContain("_ValidateArraySize");
  });

  test("a write of the wrong shape is refused", async () => {
    const error = await errorOf(
      workbench.onSheet(async (sheet, context) => {
        sheet.getRange("A1:B2").values = [[1]];
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidArgument");
    expect(error.at).toBe("Range.values");
  });

  test("what is not simulated fails with its name: methods, properties and whole objects", async () => {
    const attempts: ((sheet: Excel.Worksheet, context: Excel.RequestContext) => void)[] = [
      (sheet) => sheet.getRange("A1").getSpecialCells("Blanks").load("address"),
      (sheet) => sheet.getRange("A1").showCard(),
      (sheet) => sheet.shapes.load("items"),
      (_sheet, context) => context.workbook.pivotTables.load("items"),
      (sheet) => {
        sheet.enableCalculation = false;
      },
    ];
    const messages: string[] = [];
    for (const attempt of attempts) {
      const error = await errorOf(
        workbench.onSheet(async (sheet, context) => {
          attempt(sheet, context);
          await context.sync();
        }),
      );
      expect(error.code).toBe("ApiNotFound");
      messages.push(error.message);
    }
    expect(messages).toEqual([
      "Range.GetSpecialCells is not simulated",
      "Range.ShowCard is not simulated",
      "Worksheet.Shapes is not simulated",
      "Workbook.PivotTables is not simulated",
      "Worksheet.EnableCalculation (writing) is not simulated",
    ]);
  });

  test("both settings APIs show the same entries", async () => {
    const { settings } = workbench.pane.Office.context.document;
    settings.set("common", { a: [1, 2] });
    const status = await new Promise((resolve) => settings.saveAsync((result) => resolve(result.status)));
    expect(status).toBe("succeeded");
    const seen = await workbench.onSheet(async (_sheet, context) => {
      context.workbook.settings.add("rich", [true]);
      const setting = context.workbook.settings.getItem("common");
      setting.load("value");
      const count = context.workbook.settings.getCount();
      await context.sync();
      return [setting.value, count.value];
    });
    expect(seen).toEqual([{ a: [1, 2] }, 2]);
    await new Promise((resolve) => settings.refreshAsync(() => resolve(undefined)));
    expect(copied(settings.get("rich"))).toEqual([true]);
  });
});
