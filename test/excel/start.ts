import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type NodeWorkbench, startNodeWorkbench } from "../../scripts/workbench/node/nodeWorkbench";
import { readCase } from "../../src/case/read";
import type { Case } from "../../src/case/schema/case";
import { prepareWorkbook, type Prepared } from "../../src/excel/workbook/prepared";
import type { Writing } from "../../src/excel/workbook/write";

/** The names that the add-in finds on its page, put where this process finds them. */
export async function startExcel(): Promise<NodeWorkbench> {
  const workbench = await startNodeWorkbench();
  Object.assign(globalThis, { Excel: workbench.pane.Excel, Office: workbench.pane.Office });
  return workbench;
}

/** A small case: quick to build. */
export function smallCase(): Case {
  const read = readCase(JSON.parse(readFileSync(join(__dirname, "../case/small-case.json"), "utf8")));
  if (!read.ok) throw new Error("The small case is no case.");
  return read.case;
}

/** What the page is handed to write a case, without a worker between. */
export function prepared(source: Case): Pick<Writing, "workbook" | "next"> {
  const parts = prepareWorkbook(source, "2026-11-22", "en");
  const part = (): Prepared => parts.next().value as Prepared;
  const first = part();
  if (!("workbook" in first)) throw new Error(`The case can't be built: ${JSON.stringify(first)}`);
  return {
    workbook: first.workbook,
    next: async () => {
      const next = part();
      if (!("sheet" in next)) throw new Error("There are no more sheets.");
      return next.sheet;
    },
  };
}
