import { openSheets, rowsOf } from "../../import/open";
import { decodeText } from "../../import/decode";
import { selectedSheet } from "../../import/cells";
import { keptAnswers } from "../../import/apply";
import { inExcel } from "../view/in-excel";
import type { OpenPane, Pane } from "../view/pane";
import { begin } from "./begin";

/** Shows what is in a workbook or a table as text: scenarios that the pane saved, or else a cost sheet. */
export async function openTable(pane: Pane, file: File): Promise<void> {
  const { name } = file;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = /\.csv$/i.test(name) ? decodeText(bytes) : undefined;
  if (text !== undefined && isScenarios(text)) return pane.show({ page: { kind: "import", name, text } });
  showSheet(pane, name, () => openSheets(name, bytes));
}

/** The same of the cells that are selected in the sheet. */
export async function openSelected(pane: OpenPane): Promise<void> {
  const cells = await inExcel(pane, async () => pane.host.selectedCells?.());
  if (cells !== undefined) showSheet(pane, cells.address, () => [selectedSheet(cells.address, cells.cells)]);
}

function showSheet(pane: Pane, name: string, open: () => ReturnType<typeof openSheets>): void {
  if (pane.state.case === null) begin(pane);
  const source = pane.session.store.get().case;
  const answers = (source === null ? undefined : keptAnswers(source, name)) ?? {};
  const page = { kind: "sheet", name, answers } as const;
  try {
    pane.show({ step: "inhouse", page: { ...page, sheets: open() } });
  } catch (error) {
    pane.show({ step: "inhouse", page: { ...page, sheets: [], refused: error as Error } });
  }
}

/** The heading of the table that the pane saves scenarios as. */
const isScenarios = (text: string): boolean => {
  const [path, driver, base] =
    rowsOf(text.slice(0, text.indexOf("\n") < 0 ? undefined : text.indexOf("\n")))[0] ?? [];
  return path === "path" && driver === "driver" && base === "base";
};
