import type { OpenPane } from "../view/pane";
import { readSeparated, writeSeparated } from "../../workbook/csv";
import type { SelectedCells } from "../host/host";
import { textOfCell } from "../../typing/cell-text";
import type { Separators } from "../../typing/number";
import { inExcel } from "../view/in-excel";
import { columnNamed, takeText } from "./cell";
import { cursorOf } from "./cursor";
import { stops } from "./shown-columns";
import type { GridSpec } from "./spec";

/** One cell is taken as if it were typed; a block is shown first, and nothing changes until a person adds it. */
export function pasteInto(pane: OpenPane, spec: GridSpec, event: ClipboardEvent): void {
  if (event.target instanceof HTMLInputElement) return;
  const text = event.clipboardData?.getData("text/plain") ?? "";
  if (text.trim() === "") return;
  event.preventDefault();
  take(pane, spec, text);
}

/** The same from the clipboard by a button, or from the cells that are selected in the sheet. */
export async function pasteSelected(
  pane: OpenPane,
  spec: GridSpec,
  from: "clipboard" | "sheet",
): Promise<void> {
  if (from === "sheet") {
    const cells = await inExcel(pane, async () => pane.host.selectedCells?.());
    if (cells !== undefined) take(pane, spec, textOfSelected(cells, pane.formats.separators), cells.address);
    return;
  }
  try {
    take(pane, spec, await navigator.clipboard.readText());
  } catch {
    pane.session.store.set({ notice: { tone: "info", text: pane.t.grid.pasteHint } });
  }
}

/** Selected cells as text of rows and tabs, each cell as a person would type what it holds. */
export const textOfSelected = ({ cells }: SelectedCells, separators: Separators): string =>
  writeSeparated(
    cells.map((row) => row.map((cell) => textOfCell(cell, separators))),
    "\t",
  );

function take(pane: OpenPane, spec: GridSpec, text: string, address?: string): void {
  const block = readSeparated(text, "\t");
  const cell = cursorOf(pane, spec);
  const row = spec.rows.find((one) => one.path === cell?.row);
  if (block.length === 0) return;
  if (block.length === 1 && block[0]?.length === 1 && cell !== undefined && row !== undefined) {
    return takeText(pane, row, columnNamed(spec, cell.column), block[0][0] ?? "");
  }
  if (spec.paste === undefined) return;
  const names = stops(pane, spec);
  const at = cell && { row: cell.row, columns: names.slice(names.indexOf(cell.column)) };
  const page = { kind: "paste", list: spec.list, text, fields: spec.paste } as const;
  pane.show({
    page: { ...page, ...(address !== undefined && { from: address }), ...(at !== undefined && { at }) },
  });
}
