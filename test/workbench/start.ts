import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type AddIn,
  type NodeWorkbench,
  startNodeWorkbench,
} from "../../scripts/workbench/node/nodeWorkbench";
import type { FunctionMetadata } from "../../src/workbench/functions/catalog";
import type { ExcelHost } from "../../src/workbench/host/excelHost";
import { CellError } from "../../src/workbench/model/cellValue";
import { values, write } from "../../src/workbench/model/rangeContent";

/** office.js starts anew in many tests, and the machine may be busy with others. */
jest.setTimeout(60_000);

const fixture = join(__dirname, "fixture");

/** The small add-in of the tests, under the namespace FIX. */
export const fixtureAddIn: AddIn = {
  namespace: "FIX",
  metadata: JSON.parse(readFileSync(join(fixture, "functions.json"), "utf8")) as FunctionMetadata,
  functionsScript: readFileSync(join(fixture, "functions.js"), "utf8"),
};

/** A workbench with the small add-in, and short words for what tests do with it. */
export interface TestWorkbench extends NodeWorkbench {
  /** `Excel.run` with the active sheet; the values come from the pane's own realm and are copied out of it. */
  onSheet<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Types into a cell as a person would. */
  type(address: string, text: string): void;
  /** What a cell shows as its value once everything is calculated; an error as its code. */
  value(address: string): Promise<unknown>;
  /** The message of an error in a cell. */
  message(address: string): string | undefined;
  /** The values of a range once everything is calculated. */
  matrix(address: string): Promise<unknown>;
}

/** `before` sees the host before the pane starts; `script` runs in the pane's page after the add-in's own. */
export async function startTest(before?: (host: ExcelHost) => void, script = ""): Promise<TestWorkbench> {
  const functionsScript = `${fixtureAddIn.functionsScript}\n${script}`;
  const workbench = await startNodeWorkbench({ ...fixtureAddIn, functionsScript }, before);
  const { host, pane } = workbench;
  const range = (address: string) => {
    const found = host.workbook.rangeAt(address);
    if (!found) throw new Error(`${address} is no address`);
    return found;
  };
  const cellValue = (address: string) => {
    const { sheet, rect } = range(address);
    return sheet.cells.at(rect.row, rect.column)?.value ?? null;
  };
  return {
    ...workbench,
    onSheet: async (work) => {
      const run = (context: Excel.RequestContext) =>
        work(context.workbook.worksheets.getActiveWorksheet(), context);
      return copied(await pane.Excel.run(run));
    },
    type: (address, text) => write(range(address), text),
    value: async (address) => {
      await host.idle();
      const value = cellValue(address);
      return value instanceof CellError ? value.code : value;
    },
    message: (address) => {
      const value = cellValue(address);
      return value instanceof CellError ? value.message : undefined;
    },
    matrix: async (address) => {
      await host.idle();
      return values(range(address));
    },
  };
}

/** Arrays of the vm context are no arrays of this one; tests compare plain copies. */
export const copied = <T>(value: T): T =>
  value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T);

/** The code and the place of the error that the add-in gets. */
export async function errorOf(
  work: Promise<unknown>,
): Promise<{ code: string; message: string; at: string }> {
  try {
    await work;
  } catch (error) {
    const { code, message, debugInfo } = error as OfficeExtension.Error;
    return { code, message, at: debugInfo?.errorLocation ?? "" };
  }
  throw new Error("There was no error.");
}

/** Waits until `condition` holds, at most twenty seconds: the machine may be busy. */
export async function until(condition: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 2000 && !condition(); attempt++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  if (!condition()) throw new Error("It did not happen within twenty seconds.");
}
