import type { Page } from "playwright-core";
import { TASK_WANTED, type WorkbookTask } from "../../../src/excel/commands/tasks";

/** An Excel that has a workbook open, as far as sharing asks for it. */
export interface OpenWorkbook {
  readonly bytes: Uint8Array;
  /** Whether this Excel can open a file as a new workbook; without that a person gets the copy as a file. */
  readonly opensCopies: boolean;
  /** After how many of its pieces Excel stops answering; all come where nothing is said. */
  readonly answers?: number;
}

/** What the page asked of that Excel. */
export interface Asked {
  /** Files still held open: Excel refuses a third. */
  readonly held: number;
  /** The workbooks that were opened, as base64. */
  readonly opened: readonly string[];
}

/** Gives the page an Excel with a workbook, and presses "Prepare to share" on its ribbon. */
export const prepareToShare = (page: Page, workbook: OpenWorkbook): Promise<void> =>
  doTask(page, workbook, "share");

/** The same with any of the ribbon's tasks. */
export async function doTask(page: Page, workbook: OpenWorkbook, task: WorkbookTask): Promise<void> {
  await page.evaluate(excelWith(workbook));
  await page.evaluate(([name, detail]) => void dispatchEvent(new CustomEvent(name, { detail })), [
    TASK_WANTED,
    task,
  ] as const);
  await page.waitForSelector("dialog.task[open]");
}

/** What the page asked so far. */
export const asked = (page: Page): Promise<Asked> =>
  page.evaluate(() => (window as unknown as { asked: Asked }).asked);

/** Office and Excel as sharing uses them, as a script. */
const excelWith = ({ bytes, opensCopies, answers }: OpenWorkbook): string => `(() => {
  const bytes = Uint8Array.from(atob("${Buffer.from(bytes).toString("base64")}"), (letter) => letter.charCodeAt(0));
  const status = "succeeded";
  window.asked = { held: 0, opened: [] };
  const file = (sliceSize) => ({
    size: bytes.length,
    sliceCount: Math.ceil(bytes.length / sliceSize),
    getSliceAsync: (index, done) =>
      index < ${answers ?? "Infinity"} &&
      done({ status, value: { data: [...bytes.subarray(index * sliceSize, (index + 1) * sliceSize)] } }),
    closeAsync: (done) => {
      asked.held--;
      done({ status });
    },
  });
  Object.assign(Office, { FileType: { Compressed: "compressed" }, AsyncResultStatus: { Succeeded: status } });
  Object.assign(Office.context, {
    document: {
      url: "https://example.com/files/Model%202026.xlsx",
      getFileAsync: (type, { sliceSize }, done) => {
        asked.held++;
        done({ status, value: file(sliceSize) });
      },
    },
    requirements: { isSetSupported: () => ${opensCopies} },
  });
  window.Excel = { createWorkbook: async (copy) => void asked.opened.push(copy) };
})()`;
