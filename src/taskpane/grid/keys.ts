import { keyOf } from "../../case/drivers";
import { valueAt } from "../edit/path";
import type { CellAddress } from "../state/state";
import type { OpenPane } from "../view/pane";
import { blankCell, columnNamed, editText, takeText } from "./cell";
import { cellAt, cursorOf, focusCell, moveTo, showGrid } from "./cursor";
import type { Column, GridSpec, Row } from "./spec";

type Steps = Readonly<Record<string, readonly [rows: number, columns: number]>>;
const FAR = 1e6;

/** Keys that move the cursor while nothing is edited. */
const moves = (rtl: boolean): Steps => ({
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Enter: [1, 0],
  ArrowLeft: [0, rtl ? 1 : -1],
  ArrowRight: [0, rtl ? -1 : 1],
  Home: [0, -FAR],
  End: [0, FAR],
  PageUp: [-10, 0],
  PageDown: [10, 0],
});

const rowAt = (spec: GridSpec, cell: CellAddress): Row =>
  spec.rows.find((row) => row.path === cell.row) as Row;

/** Whether a cell can be edited. */
export const isOpen = (spec: GridSpec, name: string, column: Column | undefined): boolean =>
  column === undefined ? spec.first.named && name === "name" : column.kind !== "shown";

/** Begins to edit a cell, with a first letter where one was typed. */
export function beginEdit(pane: OpenPane, spec: GridSpec, cell: CellAddress, first?: string): void {
  const column = columnNamed(spec, cell.column);
  if (!isOpen(spec, cell.column, column)) return;
  if (column?.kind === "yes")
    return takeText(
      pane,
      rowAt(spec, cell),
      column,
      String(valueAt(pane.case, `${cell.row}.${column.name}`) !== true),
    );
  showGrid(pane, spec, { cell, typing: first ?? editText(pane, rowAt(spec, cell), column) });
  focusCell(spec, cell);
}

/** A key in a table while nothing is edited. */
export function keyInGrid(pane: OpenPane, spec: GridSpec, event: KeyboardEvent): void {
  const cell = cursorOf(pane, spec);
  if (cell === undefined || event.altKey) return;
  const control = event.ctrlKey || event.metaKey;
  const move = moves(document.documentElement.dir === "rtl")[event.key];
  const column = columnNamed(spec, cell.column);
  if (move !== undefined && !(event.key === "Enter" && control)) {
    const [rows, columns] = control ? (move.map((step) => Math.sign(step) * FAR) as [number, number]) : move;
    moveTo(pane, spec, cellAt(pane, spec, cell, rows, columns));
  } else if (event.key === "F2") beginEdit(pane, spec, cell);
  else if (event.key === "Delete" || event.key === "Backspace") blankCell(pane, rowAt(spec, cell), column);
  else if (event.key === " ") beginEdit(pane, spec, cell);
  else if (event.key.length === 1 && !control)
    beginEdit(pane, spec, cell, column?.kind === "choice" ? undefined : event.key);
  else return;
  event.preventDefault();
}

/** A key in the cell that is edited: Enter and Tab keep and go on, Escape brings back what was there. */
export function keyInCell(pane: OpenPane, spec: GridSpec, event: KeyboardEvent): void {
  const cell = cursorOf(pane, spec);
  if (cell === undefined) return;
  event.stopPropagation();
  if (event.key === "Escape") {
    event.preventDefault();
    moveTo(pane, spec, cell);
  } else if (event.key === "Enter" || event.key === "Tab") {
    event.preventDefault();
    finishEdit(pane, spec, (event.target as HTMLInputElement).value);
    const back = event.shiftKey ? -1 : 1;
    moveTo(
      pane,
      spec,
      event.key === "Enter" ? cellAt(pane, spec, cell, back, 0) : cellAt(pane, spec, cell, 0, back),
    );
  }
}

/** Takes what was typed in the cell that is edited. */
export function finishEdit(pane: OpenPane, spec: GridSpec, text: string): void {
  const cell = cursorOf(pane, spec);
  if (cell === undefined || pane.state.view.grids[spec.list]?.typing === undefined) return;
  showGrid(pane, spec, { typing: undefined });
  takeText(pane, rowAt(spec, cell), columnNamed(spec, cell.column), text);
}

/** The key of a row in its list. */
export const rowKey = (pane: OpenPane, row: Row): string =>
  keyOf(valueAt(pane.case, row.path) as Readonly<Record<string, unknown>>);
