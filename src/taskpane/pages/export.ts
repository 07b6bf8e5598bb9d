import type { CasePane } from "../view/pane";
import { writeCsv } from "../../workbook/csv";
import { scenarioTable } from "./scenario-table";

/** Saves the case as JSON, so that it can be read back as it is. */
export const exportCase = (pane: CasePane): Promise<void> =>
  save(pane, "json", "application/json", `${JSON.stringify(pane.case, null, 2)}\n`);

/** Saves what the scenarios change as a table for a spreadsheet. */
export const exportScenarios = (pane: CasePane): Promise<void> =>
  save(pane, "csv", "text/csv", `\ufeff${writeCsv(scenarioTable(pane.case))}`);

async function save(pane: CasePane, ending: string, type: string, text: string): Promise<void> {
  const name = pane.case.name.replace(/[^\p{L}\p{N} _-]+/gu, "").trim() || "case";
  try {
    await pane.host.saveFile(`${name}.${ending}`, type, text);
    pane.announce(pane.t.export.done);
  } catch (error) {
    pane.session.store.set({
      notice: { tone: "danger", text: pane.t.export.failed((error as Error).message) },
    });
  }
}
