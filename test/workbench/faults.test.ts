import { errorOf, startTest, type TestWorkbench } from "./start";

/** One small round trip through the add-in. */
const roundTrip = (workbench: TestWorkbench) =>
  workbench.onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.load("values");
    await context.sync();
    return range.values;
  });

describe("fault switches", () => {
  test("latency: every batch takes longer", async () => {
    const workbench = await startTest();
    workbench.host.faults.latency = 60;
    const start = Date.now();
    await roundTrip(workbench);
    expect(Date.now() - start).toBeGreaterThanOrEqual(60);
  });

  test("throttling: a burst, and a rate", async () => {
    const workbench = await startTest();
    workbench.host.faults.refuseNext = 1;
    expect(await errorOf(roundTrip(workbench))).toMatchObject({ code: "ActivityLimitReached" });
    await roundTrip(workbench);
    workbench.host.faults.batchesPerSecond = 2;
    await new Promise((resolve) => setTimeout(resolve, 50));
    const attempts = await Promise.allSettled(Array.from({ length: 5 }, () => roundTrip(workbench)));
    expect(attempts.filter(({ status }) => status === "rejected").length).toBeGreaterThan(0);
  });

  test("cell-edit mode: refused at once, or kept until the end of typing", async () => {
    const workbench = await startTest();
    const { faults } = workbench.host;
    faults.isCellEdited = true;
    expect(await errorOf(roundTrip(workbench))).toMatchObject({ code: "InvalidOperationInCellEditMode" });
    const patient = workbench.pane.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["after"]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await workbench.value("A1")).toBeNull();
    faults.isCellEdited = false;
    await patient;
    expect(await workbench.value("A1")).toBe("after");
  });

  test("payload limit: requests and answers over it are refused", async () => {
    const workbench = await startTest();
    workbench.host.faults.payloadLimit = 20_000;
    const write = workbench.onSheet(async (sheet, context) => {
      sheet.getRange("A1:A100").values = Array.from({ length: 100 }, () => ["x".repeat(300)]);
      await context.sync();
    });
    expect(await errorOf(write)).toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    const read = workbench.onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:Z500");
      range.load("values,formulas");
      await context.sync();
    });
    expect(await errorOf(read)).toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  test("an Excel of today refuses more than 5 MB", async () => {
    const workbench = await startTest();
    const write = workbench.onSheet(async (sheet, context) => {
      sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
      await context.sync();
    });
    expect(await errorOf(write)).toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  });

  test("lower requirement sets: an older Excel", async () => {
    const workbench = await startTest((host) => {
      host.faults.excelApi = 1.9;
    });
    const { requirements } = workbench.pane.Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.12")).toBe(false);
  });
});
