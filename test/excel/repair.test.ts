import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type NodeWorkbench, startNodeWorkbench } from "../../scripts/workbench/node/nodeWorkbench";
import { repairFunctions } from "../../src/excel/repair/repair-functions";
import type { FunctionMetadata } from "../../src/workbench/functions/catalog";
import { write } from "../../src/workbench/model/rangeContent";

/** "Repair functions" through the real office.js: formulas under the names that files hold come back to life. */

const all = JSON.parse(
  readFileSync(join(__dirname, "../../src/excel/functions/functions.generated.json"), "utf8"),
) as FunctionMetadata;
const metadata = { ...all, functions: all.functions.filter(({ id }) => id === "TCO.SAVINGS") };
const functionsScript = `CustomFunctions.associate("TCO.SAVINGS", (inhouse, outsourced) => inhouse - outsourced);`;
const known = new Set(["TCO.SAVINGS"]);

let workbench: NodeWorkbench;
const type = (address: string, text: string): void => {
  const range = workbench.host.workbook.rangeAt(address);
  if (range !== null && range !== undefined) write(range, text);
};
const cells = (address: string): Promise<{ formulas: unknown[][]; values: unknown[][] }> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load("formulas,values");
    await context.sync();
    return { formulas: range.formulas, values: range.values };
  });
beforeEach(async () => {
  workbench = await startNodeWorkbench({ namespace: "BPO", metadata, functionsScript });
  Object.assign(globalThis, { Excel: workbench.pane.Excel, Office: workbench.pane.Office });
  type("A1", "23");
  type("A2", "11");
});

test("formulas that lost their functions count again, the others stay as they are", async () => {
  type("B1", "=_xldudf_BPO_TCO_SAVINGS(A1,A2)*2");
  type("B2", "=NOSUCH(A1)");
  type("B3", "=BPO.TCO.SAVINGS(A1,A2)");
  type("C300", '=IF(A1>0,_xldudf_bpo_tco_savings(A1,1),"BPO.X(")');
  await workbench.host.idle();
  expect((await cells("B1:B3")).values).toEqual([["#NAME?"], ["#NAME?"], [12]]);
  const steps: [string, number][] = [];
  const result = await repairFunctions(
    known,
    (sheet, share) => steps.push([sheet, share]),
    new AbortController().signal,
  );
  await workbench.host.idle();
  expect(result).toEqual({ repaired: 2, left: [] });
  expect(steps).toEqual([[expect.any(String), 0]]);
  expect(await cells("B1:B3")).toEqual({
    formulas: [["=BPO.TCO.SAVINGS(A1,A2)*2"], ["=NOSUCH(A1)"], ["=BPO.TCO.SAVINGS(A1,A2)"]],
    values: [[24], ["#NAME?"], [12]],
  });
  expect((await cells("C300")).values).toEqual([[22]]);
  expect(await repairFunctions(known, () => undefined, new AbortController().signal)).toEqual({
    repaired: 0,
    left: [],
  });
});

test("a function that we do not have is left, and said", async () => {
  type("B1", "=_xldudf_BPO_TCO_GONE(A1)");
  await workbench.host.idle();
  const { repaired, left } = await repairFunctions(known, () => undefined, new AbortController().signal);
  expect([repaired, left]).toEqual([0, [{ sheet: expect.any(String), cell: "B1", why: "unknown" }]]);
  expect((await cells("B1")).formulas).toEqual([["=_xldudf_BPO_TCO_GONE(A1)"]]);
});

test("a protected sheet is left as it is, and said", async () => {
  type("B1", "=_xldudf_BPO_TCO_SAVINGS(A1,A2)");
  await workbench.host.idle();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().protection.protect();
    await context.sync();
  });
  const { repaired, left } = await repairFunctions(known, () => undefined, new AbortController().signal);
  expect([repaired, left]).toEqual([0, [{ sheet: expect.any(String), cell: "B1", why: "refused" }]]);
});

test("it can be stopped", async () => {
  type("B1", "=_xldudf_BPO_TCO_SAVINGS(A1,A2)");
  await workbench.host.idle();
  const controller = new AbortController();
  await expect(
    repairFunctions(known, () => controller.abort(new Error("stopped")), controller.signal),
  ).rejects.toThrow("stopped");
});
