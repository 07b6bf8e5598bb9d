import type { Rect } from "./address";
import type { Chart } from "./chart";
import type { Table } from "./table";
import type { Worksheet } from "./worksheet";

/** Who changes the workbook: the person at the grid, the add-in through a batch, or somebody in another Excel. */
export type Actor = "person" | "addin" | "coauthor";

/** Excel.DataChangeType. */
export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/** What happened in the workbook. Views and the add-in's event handlers are both fed from here. */
export type WorkbookEvent =
  | { type: "cellsChanged"; sheet: Worksheet; rect: Rect; change: ChangeType; shift: string; actor: Actor }
  | { type: "calculated"; sheet: Worksheet; rect: Rect }
  | { type: "formatChanged"; sheet: Worksheet; rect: Rect; actor: Actor }
  /** Sizes, panes, gridlines, validations, conditional formats, merged cells, drawings: whatever a view redraws. */
  | { type: "layoutChanged"; sheet: Worksheet }
  /** Conditional formats apply to other cells than before. */
  | { type: "conditionsChanged"; sheet: Worksheet; rect: Rect }
  | { type: "selectionChanged"; sheet: Worksheet; rect: Rect }
  | {
      type: "sheetAdded" | "sheetDeleted" | "sheetActivated" | "sheetDeactivated";
      sheet: Worksheet;
      actor: Actor;
    }
  | { type: "sheetRenamed"; sheet: Worksheet; before: string; actor: Actor }
  | { type: "sheetMoved"; sheet: Worksheet; before: number; actor: Actor }
  | { type: "visibilityChanged"; sheet: Worksheet; before: string; actor: Actor }
  | { type: "tableAdded" | "tableDeleted"; table: Table; actor: Actor }
  | { type: "chartAdded" | "chartDeleted" | "chartChanged"; chart: Chart }
  | { type: "settingsChanged" };

/** One channel for everything that happens. */
export class WorkbookEvents {
  private readonly listeners = new Set<(event: WorkbookEvent) => void>();

  /** Listens to all events until the returned function is called. */
  listen(listener: (event: WorkbookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  raise(event: WorkbookEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
