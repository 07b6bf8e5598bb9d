import { BooleanNumber } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/preset-sheets-core";
import type { Rect } from "../../model/address";
import type { WorkbookEvent } from "../../model/events";
import type { Workbook } from "../../model/workbook";
import type { Worksheet } from "../../model/worksheet";
import { SheetWriter, toRange } from "./sheetWriter";
import { emptySheet } from "./snapshot";
import { type UniverGrid, unitId } from "./univerGrid";

/** More outdated rectangles than this are written as the whole sheet. */
const MOST_RECTS = 200;

/** What must be written into the grid for one sheet. */
interface Outdated {
  rects: Rect[];
  layout: boolean;
}

/** Shows the workbook in the grid: everything that happens in the model is written there, a moment later. */
export class GridView {
  /** True while the view itself changes the grid, so that nobody takes that for a person's doing. */
  isWriting = false;
  private readonly writers = new Map<Worksheet, SheetWriter>();
  private readonly outdated = new Map<Worksheet, Outdated>();
  private isScheduled = false;

  constructor(
    private readonly grid: UniverGrid,
    private readonly workbook: Workbook,
    private readonly styleOver: (sheet: Worksheet, row: number, column: number) => object | null,
  ) {
    for (const sheet of workbook.sheets) {
      this.addWriter(sheet, sheet.id);
      this.outdate(sheet, { layout: true });
    }
    workbook.events.listen((event) => this.take(event));
    this.showActive();
    this.showSelection(workbook.activeSheet, workbook.selection.rect);
  }

  /** The sheet that the grid knows under an id. */
  sheetOf(subUnitId: string): Worksheet | null {
    for (const [sheet, writer] of this.writers) if (writer.subUnitId === subUnitId) return sheet;
    return null;
  }

  /** A person added a sheet in the grid, under an id of the grid's own. */
  adopt(sheet: Worksheet, subUnitId: string): void {
    this.addWriter(sheet, subUnitId);
    this.outdate(sheet, { layout: true });
  }

  writerOf(sheet: Worksheet): SheetWriter | undefined {
    return this.writers.get(sheet);
  }

  /** Asks for a rectangle to be written again; without one the whole sheet with its layout. */
  outdate(sheet: Worksheet, what: { rect?: Rect; layout?: boolean }): void {
    const entry = this.outdated.get(sheet) ?? { rects: [], layout: false };
    if (what.rect) entry.rects.push(what.rect);
    if (what.layout) entry.layout = true;
    if (what.layout || entry.rects.length > MOST_RECTS) entry.rects = [sheet.range(null).rect];
    this.outdated.set(sheet, entry);
    this.schedule();
  }

  /**
   * Writes at once what is outdated on the sheet that is seen. The others wait until they are shown: an add-in that
   * builds a workbook would else have its every step drawn where nobody looks.
   */
  flush(): void {
    this.isScheduled = false;
    this.write(() => this.writers.forEach((one) => one.writeTab()));
    const sheet = this.workbook.activeSheet;
    const writer = this.writers.get(sheet);
    if (!writer) return;
    const { rects, layout } = this.outdated.get(sheet) ?? { rects: [], layout: false };
    this.outdated.delete(sheet);
    this.write(() => {
      if (layout) writer.writeLayout();
      writer.writeCells(merged(rects));
      writer.writeValidations();
    });
  }

  private schedule(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    setTimeout(() => this.flush(), 0);
  }

  private take(event: WorkbookEvent): void {
    switch (event.type) {
      case "cellsChanged":
      case "calculated":
      case "formatChanged":
      case "conditionsChanged":
        return this.outdate(event.sheet, { rect: event.rect });
      case "layoutChanged":
        return this.outdate(event.sheet, { layout: true });
      case "sheetAdded":
        return this.insertSheet(event.sheet);
      case "sheetDeleted":
        return this.removeSheet(event.sheet);
      case "sheetRenamed":
        return this.mutate(SetWorksheetNameMutation.id, event.sheet, { name: event.sheet.name });
      case "sheetMoved":
        return this.mutate(SetWorksheetOrderMutation.id, event.sheet, {
          fromOrder: event.before,
          toOrder: event.sheet.position,
        });
      case "visibilityChanged":
        return this.mutate(SetWorksheetHideMutation.id, event.sheet, {
          hidden: event.sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
        });
      case "sheetActivated":
        this.showActive();
        return this.schedule();
      case "selectionChanged":
        return this.showSelection(event.sheet, event.rect);
    }
  }

  private insertSheet(sheet: Worksheet): void {
    if (this.isAdopting) return;
    const index = sheet.position;
    this.addWriter(sheet, sheet.id);
    this.write(() => this.run(InsertSheetMutation.id, { unitId, index, sheet: emptySheet(sheet) }));
    // The grid turns to a new sheet; Excel does not.
    this.showActive();
    this.outdate(sheet, { layout: true });
  }

  /** Set while a sheet is added that the grid has already. */
  isAdopting = false;

  private removeSheet(sheet: Worksheet): void {
    this.mutate(RemoveSheetMutation.id, sheet, { subUnitName: sheet.name });
    this.writers.delete(sheet);
    this.outdated.delete(sheet);
  }

  private showActive(): void {
    this.mutate(SetWorksheetActiveOperation.id, this.workbook.activeSheet, {});
  }

  private showSelection(sheet: Worksheet, rect: Rect): void {
    const range = toRange(rect);
    const primary = {
      ...toRange({ ...rect, rows: 1, columns: 1 }),
      actualRow: rect.row,
      actualColumn: rect.column,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.mutate(SetSelectionsOperation.id, sheet, {
      selections: [{ range, primary, style: null }],
      reveal: true,
    });
  }

  private addWriter(sheet: Worksheet, subUnitId: string): void {
    const run = (id: string, params: object) => this.run(id, params);
    this.writers.set(sheet, new SheetWriter(sheet, subUnitId, run, this.styleOver));
  }

  private mutate(id: string, sheet: Worksheet, params: object): void {
    const subUnitId = this.writers.get(sheet)?.subUnitId;
    if (subUnitId && !this.isFollowing) this.write(() => this.run(id, { unitId, subUnitId, ...params }));
  }

  /** Set while the model follows what a person did in the grid: the grid shows that already. */
  isFollowing = false;

  private write(work: () => void): void {
    const before = this.isWriting;
    this.isWriting = true;
    try {
      work();
    } finally {
      this.isWriting = before;
    }
  }

  /** Local: else the grid's own formulas answer each write with one of theirs, which would be redrawn for ever. */
  private run(id: string, params: object): void {
    this.grid.commands.syncExecuteCommand(id, params, { onlyLocal: true });
  }
}

/** One rectangle where there are many: writing a few cells too many is cheaper than many writes. */
function merged(rects: Rect[]): Rect[] {
  const whole = rects.find(({ rows }) => rows > 1_000_000);
  return whole ? [whole] : rects;
}
