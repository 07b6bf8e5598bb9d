import { errorOf, startTest, type TestWorkbench } from "./start";

let workbench: TestWorkbench;
beforeEach(async () => {
  workbench = await startTest();
});

describe("tables", () => {
  test("from data with headers: ranges, columns, rows, names", async () => {
    const seen = await workbench.onSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        ["Role", "FTE"],
        ["Agent", 40],
        ["Lead", 4],
      ];
      const table = sheet.tables.add("A1:B3", true);
      table.name = "Roles";
      table.rows.add(undefined, [["Trainer", 2]]);
      table.columns.load("items/name");
      const [body, header, column] = [
        table.getDataBodyRange(),
        table.getHeaderRowRange(),
        table.columns.getItem("FTE").getDataBodyRange(),
      ];
      for (const range of [body, header, column]) range.load("address,values");
      const count = context.workbook.tables.getCount();
      const found = context.workbook.tables.getItemOrNullObject("roles");
      const missing = context.workbook.tables.getItemOrNullObject("none");
      table.rows.load("items/index,items/values");
      await context.sync();
      return {
        names: table.columns.items.map(({ name }) => name),
        addresses: [body.address, header.address],
        column: column.values,
        rows: table.rows.items.map(({ index, values }) => [index, ...(values[0] ?? [])]),
        counts: [count.value, found.isNullObject, missing.isNullObject],
      };
    });
    expect(seen).toEqual({
      names: ["Role", "FTE"],
      addresses: ["Sheet1!A2:B4", "Sheet1!A1:B1"],
      column: [[40], [4], [2]],
      rows: [
        [0, "Agent", 40],
        [1, "Lead", 4],
        [2, "Trainer", 2],
      ],
      counts: [1, false, true],
    });
  });

  test("without headers a row of names is put above, and deleting rows moves what is below", async () => {
    const seen = await workbench.onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [2], ["below"]];
      const table = sheet.tables.add("A1:A2", false);
      table.rows.getItemAt(0).delete();
      const range = sheet.getRange("A1:A3");
      range.load("values");
      await context.sync();
      table.convertToRange();
      const count = sheet.tables.getCount();
      await context.sync();
      return [range.values, count.value];
    });
    expect(seen).toEqual([[["Column1"], [2], ["below"]], 0]);
  });

  test("tables must not overlap", async () => {
    const error = await errorOf(
      workbench.onSheet(async (sheet, context) => {
        sheet.tables.add("A1:B3", true);
        sheet.tables.add("B2:C4", true);
        await context.sync();
      }),
    );
    expect(error.code).toBe("ItemAlreadyExists");
  });
});

describe("names", () => {
  test("for ranges, constants and formulas; of the workbook and of a sheet", async () => {
    workbench.type("A1", "8");
    const seen = await workbench.onSheet(async (sheet, context) => {
      const { names } = context.workbook;
      names.add("rate", sheet.getRange("A1"), "the discount rate");
      names.add("share", "=0.25");
      sheet.names.add("local", "=Sheet1!$A$1*2");
      sheet.getRange("B1").formulas = [["=rate*share+local"]];
      const result = sheet.getRange("B1");
      result.load("values");
      names.load("items/name,items/formula,items/type,items/scope,items/comment,items/value");
      const local = sheet.names.getItem("local");
      local.load("scope,type");
      const range = names.getItem("rate").getRange();
      range.load("address");
      const none = names.getItemOrNullObject("nope");
      await context.sync();
      const listed = names.items.map(({ name, formula, type, value }) => [name, formula, type, value]);
      const before = result.values[0]?.[0];
      names.getItem("share").formula = "=0.5";
      result.load("values");
      await context.sync();
      return {
        listed,
        before,
        after: result.values[0]?.[0],
        local: local.scope,
        range: range.address,
        none: none.isNullObject,
      };
    });
    expect(seen).toEqual({
      listed: [
        ["rate", "=Sheet1!$A$1", "Range", "=Sheet1!$A$1"],
        ["share", "=0.25", "Double", 0.25],
      ],
      before: 18,
      after: 20,
      local: "Worksheet",
      range: "Sheet1!A1",
      none: true,
    });
  });

  test.each(["A1", "1st", "with space", "R1C1"])("%s is no name", async (name) => {
    const error = await errorOf(
      workbench.onSheet(async (_sheet, context) => {
        context.workbook.names.add(name, "=1");
        await context.sync();
      }),
    );
    expect(error).toMatchObject({ code: "InvalidArgument", at: "NamedItemCollection.add" });
  });
});

describe("custom XML parts and settings", () => {
  test("parts are found by namespace, replaced and deleted", async () => {
    const seen = await workbench.onSheet(async (_sheet, context) => {
      const parts = context.workbook.customXmlParts;
      const part = parts.add('<case xmlns="urn:case">1</case>');
      parts.add('<other xmlns="urn:other"/>');
      part.load("id,namespaceUri");
      const found = parts.getByNamespace("urn:case");
      found.load("items/id");
      const only = found.getOnlyItem().getXml();
      await context.sync();
      part.setXml('<case xmlns="urn:case">2</case>');
      const xml = parts.getItem(part.id).getXml();
      await context.sync();
      part.delete();
      const count = parts.getCount();
      await context.sync();
      return [part.namespaceUri, found.items.length, only.value, xml.value, count.value];
    });
    expect(seen).toEqual([
      "urn:case",
      1,
      '<case xmlns="urn:case">1</case>',
      '<case xmlns="urn:case">2</case>',
      1,
    ]);
  });

  test("what is no XML is refused", async () => {
    const error = await errorOf(
      workbench.onSheet(async (_sheet, context) => {
        context.workbook.customXmlParts.add("<open>");
        await context.sync();
      }),
    );
    expect(error).toMatchObject({ code: "InvalidArgument", at: "CustomXmlPartCollection.add" });
  });

  test("settings: add, read, change, delete", async () => {
    const seen = await workbench.onSheet(async (_sheet, context) => {
      const { settings } = context.workbook;
      settings.add("k", { a: [1, 2] });
      const setting = settings.getItem("k");
      setting.load("key,value");
      await context.sync();
      const before = setting.value as unknown;
      settings.add("k", "new");
      setting.load("value");
      const none = settings.getItemOrNullObject("x");
      await context.sync();
      setting.delete();
      const count = settings.getCount();
      await context.sync();
      return [before, setting.value, none.isNullObject, count.value];
    });
    expect(seen).toEqual([{ a: [1, 2] }, "new", true, 0]);
  });
});

describe("charts", () => {
  test("state: type, source, title, axes, legend, series and place", async () => {
    const seen = await workbench.onSheet(async (sheet, context) => {
      sheet.getRange("A1:C3").values = [
        ["", "In-house", "Provider"],
        ["Year 1", 10, 12],
        ["Year 2", 11, 8],
      ];
      const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:C3"), "Columns");
      chart.name = "TCO";
      chart.title.text = "Total cost of ownership";
      chart.legend.position = "Right";
      chart.axes.valueAxis.title.text = "M EUR";
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.axes.categoryAxis.format.font.size = 8;
      chart.setPosition("E2", "H10");
      chart.series.load("items/name");
      const first = chart.series.getItemAt(0);
      first.format.fill.setSolidColor("#1F4E79");
      first.gapWidth = 60;
      first.hasDataLabels = true;
      chart.load("name,chartType,top,left,width,height,title/text,legend/position");
      chart.axes.valueAxis.title.load("text,visible");
      const again = sheet.charts.getItemOrNullObject("tco");
      await context.sync();
      return {
        series: chart.series.items.map(({ name }) => name),
        type: chart.chartType,
        place: [chart.left, chart.top, chart.width, chart.height],
        texts: [chart.title.text, chart.legend.position, chart.axes.valueAxis.title.text],
        again: again.isNullObject,
      };
    });
    expect(seen).toEqual({
      series: ["In-house", "Provider"],
      type: "ColumnStacked",
      place: [192, 15, 192, 135],
      texts: ["Total cost of ownership", "Right", "M EUR"],
      again: false,
    });
    const [chart] = workbench.host.workbook.activeSheet.charts;
    expect(chart?.description).toBe('ColumnStacked chart "Total cost of ownership" of Sheet1!A1:C3');
    expect(chart?.series[0]?.source.values?.address).toBe("Sheet1!B2:B3");
    expect(chart?.series[0]?.source.categories?.address).toBe("Sheet1!A2:A3");
  });
});

describe("data validation and conditional formats", () => {
  test("a rule with its texts; clearing a part leaves the rest", async () => {
    const seen = await workbench.onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("A1:A10");
      dataValidation.rule = { list: { inCellDropDown: true, source: "Slow,Base,Fast" } };
      dataValidation.errorAlert = {
        title: "Ramp",
        message: "Slow, Base or Fast",
        showAlert: true,
        style: "Stop",
      };
      sheet.getRange("A5").dataValidation.clear();
      const [kept, gone] = ["A4", "A5"].map((address) => sheet.getRange(address).dataValidation);
      for (const validation of [kept, gone]) validation?.load("type,rule,errorAlert");
      await context.sync();
      return [kept?.type, kept?.rule, kept?.errorAlert.message, gone?.type];
    });
    expect(seen).toEqual([
      "List",
      { list: { inCellDropDown: true, source: "Slow,Base,Fast" } },
      "Slow, Base or Fast",
      "None",
    ]);
  });

  test("conditional formats: rule, style, order, removal", async () => {
    const seen = await workbench.onSheet(async (sheet, context) => {
      const range = sheet.getRange("B2:B9");
      const negative = range.conditionalFormats.add("CellValue");
      negative.cellValue.format.font.color = "#9C0006";
      negative.cellValue.format.fill.color = "#FFC7CE";
      negative.cellValue.rule = { formula1: "0", operator: "LessThan" };
      const custom = range.conditionalFormats.add("Custom");
      custom.custom.rule.formula = "=$A2=1";
      custom.custom.format.font.bold = true;
      range.conditionalFormats.load("items/type,items/priority");
      negative.cellValue.load("rule");
      negative.cellValue.format.font.load("color");
      const where = negative.getRange();
      where.load("address");
      await context.sync();
      const listed = range.conditionalFormats.items.map(({ type, priority }) => `${priority} ${type}`);
      custom.delete();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      return [
        listed,
        negative.cellValue.rule,
        negative.cellValue.format.font.color,
        where.address,
        count.value,
      ];
    });
    expect(seen).toEqual([
      ["0 Custom", "1 CellValue"],
      { formula1: "0", operator: "LessThan" },
      "#9C0006",
      "Sheet1!B2:B9",
      1,
    ]);
  });
});

describe("the application", () => {
  test("separators, culture and calculation", async () => {
    const seen = await workbench.onSheet(async (_sheet, context) => {
      const { application } = context.workbook;
      application.load(
        "decimalSeparator,thousandsSeparator,useSystemSeparators,calculationMode,calculationState",
      );
      application.cultureInfo.load("name");
      await context.sync();
      const { decimalSeparator, thousandsSeparator, calculationMode } = application;
      return [decimalSeparator, thousandsSeparator, calculationMode, application.cultureInfo.name];
    });
    expect(seen).toEqual([".", ",", "Automatic", "en-US"]);
  });

  test("manual calculation waits for calculate(); a new formula is calculated at once", async () => {
    workbench.type("A1", "2");
    workbench.type("B1", "=A1*10");
    const seen = await workbench.onSheet(async (sheet, context) => {
      const result = sheet.getRange("B1:C1");
      result.load("values");
      await context.sync();
      context.workbook.application.calculationMode = "Manual";
      sheet.getRange("A1").values = [[3]];
      result.load("values");
      await context.sync();
      const held = result.values;
      context.workbook.application.calculate("Recalculate");
      result.load("values");
      await context.sync();
      const calculated = result.values;
      sheet.getRange("C1").formulas = [["=1+1"]];
      result.load("values");
      await context.sync();
      return [held, calculated, result.values];
    });
    expect(seen).toEqual([[[20, ""]], [[30, ""]], [[30, 2]]]);
  });
});
