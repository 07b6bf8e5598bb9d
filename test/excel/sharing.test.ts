import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type NodeWorkbench, startNodeWorkbench } from "../../scripts/workbench/node/nodeWorkbench";
import { openCopy, type CopyProgress } from "../../src/excel/share/copy-of-workbook";
import type { FunctionMetadata } from "../../src/workbench/functions/catalog";
import { write } from "../../src/workbench/model/rangeContent";
import { openPackage } from "../../src/workbook/package/open";
import { readWorkbook } from "../../src/workbook/package/model/read-workbook";
import { nativeForms } from "../../src/workbook/share/native-forms";
import { restoreWorkbook } from "../../src/workbook/share/restore";
import { shareWorkbook } from "../../src/workbook/share/share";
import { newIronCalcModel } from "../support/ironcalc-sheet";

/** "Prepare to share" through the real office.js: the file comes in slices, the copy opens as a new workbook. */

const all = JSON.parse(
  readFileSync(join(__dirname, "../../src/excel/functions/functions.generated.json"), "utf8"),
) as FunctionMetadata;
const metadata = {
  ...all,
  functions: all.functions.filter(({ id }) => ["LABOR.DIFFERENTIAL", "TCO.SAVINGS"].includes(id)),
};
const functionsScript = `
  CustomFunctions.associate("LABOR.DIFFERENTIAL", (onshore, offshore) => 1 - offshore / onshore);
  CustomFunctions.associate("TCO.SAVINGS", (inhouse, outsourced) => inhouse - outsourced);`;

const makeCopy = async (bytes: Uint8Array) =>
  shareWorkbook(bytes, { native: nativeForms, date: "22 Nov 2026", engine: newIronCalcModel() });
const formulas = (bytes: Uint8Array): string[] =>
  readWorkbook(openPackage(bytes)).sheets.flatMap(({ cells }) =>
    cells.flatMap(({ formula }) => formula?.text ?? []),
  );

let workbench: NodeWorkbench;
const type = (address: string, text: string): void => {
  const range = workbench.host.workbook.rangeAt(address);
  if (range !== null && range !== undefined) write(range, text);
};
beforeEach(async () => {
  workbench = await startNodeWorkbench({ namespace: "BPO", metadata, functionsScript });
  Object.assign(globalThis, { Excel: workbench.pane.Excel, Office: workbench.pane.Office });
  type("A1", "23");
  type("A2", "11");
  type("B1", "=BPO.LABOR.DIFFERENTIAL(A1,A2)");
  type("B2", "=IF(B1>0,BPO.TCO.SAVINGS(A1,A2)*2,0)");
  await workbench.host.idle();
});

test("the copy has Excel's own formulas and the same results; the open workbook is as it was", async () => {
  const steps: CopyProgress[] = [];
  const { copy, isOpen } = await openCopy(makeCopy, (step) => steps.push(step), new AbortController().signal);
  expect(isOpen).toBe(true);
  expect(copy.comparison).toEqual({ compared: 2, differences: [], unchecked: [] });
  expect(workbench.opened.map((bytes) => [...bytes])).toEqual([[...copy.bytes]]);
  expect(formulas(copy.bytes).slice(0, 2)).toEqual(["1-A2/A1", "IF(B1>0,(A1-A2)*2,0)"]);
  expect(formulas(restoreWorkbook(copy.bytes).bytes)).toEqual([
    "_xldudf_BPO_LABOR_DIFFERENTIAL(A1,A2)",
    "IF(B1>0,_xldudf_BPO_TCO_SAVINGS(A1,A2)*2,0)",
  ]);
  expect(workbench.host.workbook.sheets).toHaveLength(1);
  expect([...new Set(steps.map(({ step }) => step))]).toEqual(["reading", "working", "opening"]);
  expect(steps.filter(({ step }) => step === "reading").at(-1)?.share).toBe(1);
});

test("a person who stops it gets no copy", async () => {
  const controller = new AbortController();
  const preparing = openCopy(
    async (bytes) => {
      controller.abort();
      return makeCopy(bytes);
    },
    () => undefined,
    controller.signal,
  );
  await expect(preparing).rejects.toMatchObject({ name: "AbortError" });
  expect(workbench.opened).toEqual([]);
});

test("what goes wrong beside the page is told in its own words", async () => {
  const preparing = openCopy(
    () => Promise.reject(new Error("The workbook contains macros.")),
    () => undefined,
    new AbortController().signal,
  );
  await expect(preparing).rejects.toThrow("The workbook contains macros.");
  expect(workbench.opened).toEqual([]);
});

test("where Excel can't open the copy by itself, a person gets it as a file", async () => {
  jest.spyOn(workbench.pane.Excel, "createWorkbook").mockRejectedValue(new Error("too large"));
  const { copy, isOpen } = await openCopy(makeCopy, () => undefined, new AbortController().signal);
  expect([isOpen, copy.replacements.length]).toEqual([false, 2]);
});
