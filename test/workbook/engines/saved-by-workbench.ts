import type { Case } from "../../../src/case/schema/case";
import { writeWorkbook } from "../../../src/excel/workbook/write";
import { saveFile } from "../../../src/workbench/file/saveFile";
import { FunctionCatalog } from "../../../src/workbench/functions/catalog";
import { prepared, startExcel } from "../../excel/start";
import { fixtureAddIn } from "../../workbench/start";

/** A case's workbook, built in the workbench through Office.js and saved there as a file. */
export async function savedByWorkbench(source: Case): Promise<{ readonly saved: Uint8Array }> {
  const { host } = await startExcel();
  await writeWorkbook({
    ...prepared(source),
    earlier: null,
    record: async () => undefined,
    progress: () => undefined,
  });
  const catalog = new FunctionCatalog(fixtureAddIn.namespace, fixtureAddIn.metadata);
  return { saved: await saveFile(host.workbook, catalog) };
}
