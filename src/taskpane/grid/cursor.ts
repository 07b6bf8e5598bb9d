import type { CellAddress, GridView } from "../state/state";
import type { OpenPane } from "../view/pane";
import { NAME, type GridSpec } from "./spec";
import { stops } from "./shown-columns";

/** Where the cursor is; in the first row and column until a person goes elsewhere, and where its row is gone. */
export function cursorOf(pane: OpenPane, spec: GridSpec): CellAddress | undefined {
  const { cell } = pane.state.view.grids[spec.list] ?? {};
  const first = spec.rows[0];
  if (first === undefined) return undefined;
  const row = spec.rows.find((one) => one.path === cell?.row) ?? first;
  const names = stops(pane, spec);
  return {
    row: row.path,
    column: cell !== undefined && names.includes(cell.column) ? cell.column : (names[1] ?? NAME),
  };
}

/** Changes what is remembered of a table. */
export function showGrid(pane: OpenPane, spec: GridSpec, change: Partial<GridView>): void {
  const { view } = pane.state;
  pane.show({ grids: { ...view.grids, [spec.list]: { ...view.grids[spec.list], ...change } } });
}

/** The cell that is so many rows and columns away, inside the table. */
export function cellAt(
  pane: OpenPane,
  spec: GridSpec,
  from: CellAddress,
  rows: number,
  columns: number,
): CellAddress {
  const names = stops(pane, spec);
  const row = clamp(spec.rows.findIndex((one) => one.path === from.row) + rows, spec.rows.length);
  const column = clamp(names.indexOf(from.column) + columns, names.length);
  return { row: spec.rows[row]?.path ?? from.row, column: names[column] ?? from.column };
}

const clamp = (value: number, length: number): number => Math.max(0, Math.min(length - 1, value));

/** Moves the cursor, and the keyboard's focus with it. */
export function moveTo(pane: OpenPane, spec: GridSpec, cell: CellAddress): void {
  showGrid(pane, spec, { cell, typing: undefined });
  focusCell(spec, cell);
}

/** Focuses a cell, or what is edited in it, as soon as it is drawn: before the next key, which is meant for it. */
export function focusCell(spec: GridSpec, { row, column }: CellAddress): void {
  queueMicrotask(() => {
    const table = document.getElementById(gridId(spec));
    const cell = table?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(`${row} ${column}`)}"]`);
    const input = cell?.querySelector<HTMLInputElement | HTMLSelectElement>(".cell-input");
    (input ?? cell)?.focus();
    if (input instanceof HTMLInputElement) input.setSelectionRange(input.value.length, input.value.length);
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
}

/** The identifier of a table on the page. */
export const gridId = (spec: GridSpec): string => `grid-${spec.list.replaceAll(".", "-")}`;
