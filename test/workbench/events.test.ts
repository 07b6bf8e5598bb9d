import { startTest, type TestWorkbench, until } from "./start";

let workbench: TestWorkbench;
let seen: unknown[];
beforeEach(async () => {
  workbench = await startTest();
  seen = [];
});

const note = (describe: (event: Record<string, unknown>) => unknown) => (event: unknown) => {
  seen.push(describe(event as Record<string, unknown>));
  return Promise.resolve();
};

describe("events", () => {
  test("changes by the add-in and by a person, and the range that changed", async () => {
    const { pane, host } = workbench;
    await workbench.onSheet(async (_sheet, context) => {
      context.workbook.worksheets.onChanged.add(
        note(({ type, address, changeType, triggerSource, source }) =>
          [type, address, changeType, triggerSource, source].join(" "),
        ),
      );
      await context.sync();
    });
    await workbench.onSheet(async (sheet, context) => {
      sheet.getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    await until(() => seen.length === 1);
    workbench.type("A1", "typed");
    await until(() => seen.length === 2);
    expect(seen).toEqual([
      "WorksheetChanged B2:C3 RangeEdited ThisLocalAddin Local",
      "WorksheetChanged A1 RangeEdited Unknown Local",
    ]);
    expect(host.workbook.actor).toBe("person");
    expect(pane.Excel).toBeDefined();
  });

  test("a handler reads the changed range", async () => {
    await workbench.onSheet(async (sheet, context) => {
      sheet.onChanged.add(async (event) => {
        const range = event.getRange(context);
        range.load("values");
        await context.sync();
        seen.push(range.values[0]?.[0]);
      });
      await context.sync();
    });
    workbench.type("D4", "12");
    await until(() => seen.length === 1);
    expect(seen).toEqual([12]);
  });

  test("removed handlers stay silent, and so does everything with events off", async () => {
    const { pane } = workbench;
    const handler = await workbench.pane.Excel.run(async (context) => {
      const result = context.workbook.worksheets.onChanged.add(note(({ address }) => address));
      await context.sync();
      return result;
    });
    await pane.Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    workbench.type("A1", "silent");
    await workbench.host.idle();
    await pane.Excel.run(async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
    workbench.type("A2", "heard");
    await until(() => seen.length === 1);
    await pane.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    workbench.type("A3", "silent");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toEqual(["A2"]);
  });

  test("sheets: added, renamed, activated, moved, hidden, deleted", async () => {
    await workbench.onSheet(async (_sheet, context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(note(({ type }) => type));
      worksheets.onNameChanged.add(
        note(({ nameBefore, nameAfter }) => `${String(nameBefore)} → ${String(nameAfter)}`),
      );
      worksheets.onActivated.add(note(({ type }) => type));
      worksheets.onDeactivated.add(note(({ type }) => type));
      worksheets.onMoved.add(
        note(({ positionBefore, positionAfter }) => `${String(positionBefore)} → ${String(positionAfter)}`),
      );
      worksheets.onVisibilityChanged.add(note(({ visibilityAfter }) => visibilityAfter));
      worksheets.onDeleted.add(note(({ type }) => type));
      await context.sync();
    });
    await workbench.onSheet(async (_sheet, context) => {
      const added = context.workbook.worksheets.add("New");
      added.name = "Newer";
      added.activate();
      added.position = 0;
      added.visibility = "Hidden";
      added.delete();
      await context.sync();
    });
    await until(() => seen.length >= 9);
    expect(seen).toEqual([
      "WorksheetAdded",
      "New → Newer",
      "WorksheetDeactivated",
      "WorksheetActivated",
      "1 → 0",
      "WorksheetDeactivated",
      "WorksheetActivated",
      "Hidden",
      "WorksheetDeleted",
    ]);
  });

  test("selection, calculation and tables", async () => {
    const { workbook } = workbench.host;
    await workbench.onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        ["a", "b"],
        [1, 2],
      ];
      const table = sheet.tables.add("A1:B2", true);
      table.onChanged.add(note(({ type, address }) => `${String(type)} ${String(address)}`));
      table.onSelectionChanged.add(
        note(({ isInsideTable, address }) => `${String(isInsideTable)} ${String(address)}`),
      );
      sheet.onSelectionChanged.add(note(({ type, address }) => `${String(type)} ${String(address)}`));
      sheet.onCalculated.add(note(({ type }) => type));
      context.workbook.onSelectionChanged.add(note(() => "selection of the workbook"));
      await context.sync();
    });
    workbook.select(workbook.activeSheet.range("B2:C5"));
    workbench.type("B2", "5");
    workbench.type("D1", "=B2*2");
    await until(() => seen.length >= 5);
    expect(new Set(seen)).toEqual(
      new Set([
        "WorksheetSelectionChanged B2:C5",
        "true B2",
        "selection of the workbook",
        "TableChanged B2",
        "WorksheetCalculated",
      ]),
    );
  });
});
