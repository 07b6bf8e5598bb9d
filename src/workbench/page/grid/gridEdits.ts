import { CellValueType, CommandType, type ICellData, type ICommandInfo, type IRange } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetCellEditVisibleOperation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/preset-sheets-core";
import type { CellInput } from "../../model/cellGrid";
import { CellError, isErrorCode } from "../../model/cellValue";
import { merge, unmerge } from "../../model/merge";
import { Range } from "../../model/range";
import { putInput } from "../../model/rangeContent";
import { deleteCells, insertCells } from "../../model/shift";
import type { Workbook } from "../../model/workbook";
import type { Worksheet } from "../../model/worksheet";
import type { GridView } from "./gridView";
import { fromRange } from "./sheetWriter";
import { pixelsPerPoint } from "./snapshot";
import { fromUniverStyle } from "./styles";
import type { UniverGrid } from "./univerGrid";

/** A mutation's parameters, as far as any of them is read here. */
interface Params {
  readonly subUnitId: string;
  readonly cellValue?: Record<string, Record<string, ICellData | null>>;
  readonly range?: IRange;
  readonly ranges?: IRange[];
  readonly name?: string;
  readonly index?: number;
  readonly toOrder?: number;
  readonly hidden?: number;
  readonly sheet?: { readonly id: string; readonly name: string; readonly cellData?: Params["cellValue"] };
  readonly colWidth?: number | Record<string, number>;
  readonly rowHeight?: number | Record<string, number>;
  readonly ySplit?: number;
  readonly xSplit?: number;
  readonly visible?: boolean;
  readonly selections?: { readonly range: IRange }[];
}

/** Takes what a person does in the grid over into the workbook. */
export class GridEdits {
  private readonly handlers: Record<string, (params: Params, sheet: Worksheet) => void>;

  constructor(
    private readonly grid: UniverGrid,
    private readonly view: GridView,
    private readonly workbook: Workbook,
    /** A person began or ended typing in a cell. */
    private readonly editing: (isEditing: boolean) => void,
  ) {
    const readAgain = (_: Params, sheet: Worksheet) => this.readBack(sheet);
    this.handlers = {
      [SetRangeValuesMutation.id]: (params, sheet) => this.takeCells(params, sheet),
      [InsertRowMutation.id]: (params, sheet) => this.shift(params, sheet, "Down"),
      [InsertColMutation.id]: (params, sheet) => this.shift(params, sheet, "Right"),
      [RemoveRowMutation.id]: (params, sheet) => this.shift(params, sheet, "Up"),
      [RemoveColMutation.id]: (params, sheet) => this.shift(params, sheet, "Left"),
      [MoveRangeMutation.id]: readAgain,
      [MoveRowsMutation.id]: readAgain,
      [MoveColsMutation.id]: readAgain,
      [ReorderRangeMutation.id]: readAgain,
      [SetWorksheetNameMutation.id]: ({ name }, sheet) => name !== undefined && sheet.rename(name),
      [SetWorksheetOrderMutation.id]: ({ toOrder }, sheet) => toOrder !== undefined && sheet.moveTo(toOrder),
      [SetWorksheetHideMutation.id]: ({ hidden }, sheet) =>
        sheet.setVisibility(hidden ? "Hidden" : "Visible"),
      [RemoveSheetMutation.id]: (_, sheet) => sheet.delete(),
      [SetWorksheetActiveOperation.id]: (_, sheet) => sheet.activate(),
      [SetSelectionsOperation.id]: ({ selections }, sheet) => this.select(selections, sheet),
      [SetWorksheetColWidthMutation.id]: ({ ranges, colWidth }, sheet) =>
        this.setWidths(sheet, ranges, colWidth),
      [SetWorksheetRowHeightMutation.id]: ({ ranges, rowHeight }, sheet) =>
        this.setHeights(sheet, ranges, rowHeight),
      [SetFrozenMutation.id]: ({ ySplit = 0, xSplit = 0 }, sheet) => {
        sheet.frozen = { rows: ySplit, columns: xSplit };
      },
      [AddWorksheetMergeMutation.id]: ({ ranges = [] }, sheet) =>
        ranges.forEach((range) => merge(new Range(sheet, fromRange(range)), false)),
      [RemoveWorksheetMergeMutation.id]: ({ ranges = [] }, sheet) =>
        ranges.forEach((range) => unmerge(new Range(sheet, fromRange(range)))),
    };
    grid.commands.onCommandExecuted((command) => this.take(command));
  }

  private take({ id, type, params }: ICommandInfo): void {
    if (this.view.isWriting || type === CommandType.COMMAND) return;
    const given = (params ?? {}) as Params;
    if (id === SetCellEditVisibleOperation.id) return this.editing(given.visible === true);
    if (id === InsertSheetMutation.id) return this.insertSheet(given);
    const sheet = this.view.sheetOf(given.subUnitId);
    const handle = this.handlers[id];
    if (sheet && handle) this.following(() => handle(given, sheet));
  }

  /** What the model tells about this change is in the grid already. */
  private following(work: () => void): void {
    this.view.isFollowing = true;
    try {
      work();
    } finally {
      this.view.isFollowing = false;
    }
  }

  private takeCells({ cellValue = {} }: Params, sheet: Worksheet): void {
    const changed: Range[] = [];
    for (const [row, line] of Object.entries(cellValue))
      for (const [column, data] of Object.entries(line ?? {}))
        if (this.takeCell(sheet, Number(row), Number(column), data))
          changed.push(cellRange(sheet, Number(row), Number(column)));
    for (const range of changed) this.workbook.cellsChanged(sheet, range.rect);
  }

  /** Puts a cell's content and style into the model; true where the content is new. */
  private takeCell(sheet: Worksheet, row: number, column: number, data: ICellData | null): boolean {
    this.view.outdate(sheet, { rect: { row, column, rows: 1, columns: 1 } });
    if (data === null || (data.s !== undefined && !this.view.isWriting)) this.takeStyle(sheet, row, column);
    const input = inputOf(data);
    if (input === undefined) return false;
    const cell = sheet.cells.at(row, column);
    if (isSame(cell?.input ?? null, input) && !cell?.spilledFrom) return false;
    putInput(cellRange(sheet, row, column), row, column, input);
    return true;
  }

  private takeStyle(sheet: Worksheet, row: number, column: number): void {
    const subUnitId = this.view.writerOf(sheet)?.subUnitId;
    const shown = subUnitId ? this.grid.api.getActiveWorkbook()?.getSheetBySheetId(subUnitId) : null;
    const style = shown?.getRange(row, column).getCellStyleData();
    const cell = sheet.cells.ensure(row, column);
    if (style) cell.style = fromUniverStyle(style);
    else delete cell.style;
    sheet.cells.drop(row, column);
  }

  private shift({ range }: Params, sheet: Worksheet, direction: "Down" | "Right" | "Up" | "Left"): void {
    if (!range) return;
    const whole =
      direction === "Down" || direction === "Up"
        ? sheet.range(`${range.startRow + 1}:${range.endRow + 1}`)
        : new Range(sheet, fromRange(range)).entireColumn();
    if (direction === "Down" || direction === "Right") insertCells(whole, direction);
    else deleteCells(whole, direction);
    this.showAnew(sheet);
  }

  /** Cells moved in a way that only the grid knows: the model reads them all. */
  private readBack(sheet: Worksheet): void {
    const positions = new Set<string>();
    for (const { row, column } of this.gridCells(sheet)) positions.add(`${row},${column}`);
    for (const { row, column } of sheet.cells.entries()) positions.add(`${row},${column}`);
    const subUnitId = this.view.writerOf(sheet)?.subUnitId ?? "";
    const shown = this.grid.api.getActiveWorkbook()?.getSheetBySheetId(subUnitId)?.getSheet();
    for (const position of positions) {
      const [row = 0, column = 0] = position.split(",").map(Number);
      if (!sheet.cells.at(row, column)?.spilledFrom)
        this.takeCell(sheet, row, column, shown?.getCellRaw(row, column) ?? null);
    }
    this.showAnew(sheet);
  }

  private showAnew(sheet: Worksheet): void {
    this.view.writerOf(sheet)?.forgetShown([...this.gridCells(sheet), ...sheet.cells.entries()]);
    this.view.outdate(sheet, { layout: true });
  }

  private *gridCells(sheet: Worksheet): IterableIterator<{ row: number; column: number }> {
    const subUnitId = this.view.writerOf(sheet)?.subUnitId ?? "";
    const shown = this.grid.api.getActiveWorkbook()?.getSheetBySheetId(subUnitId)?.getSheet();
    const matrix = shown?.getCellMatrix().getMatrix() ?? {};
    for (const [row, line] of Object.entries(matrix))
      for (const column of Object.keys(line ?? {})) yield { row: Number(row), column: Number(column) };
  }

  private insertSheet({ sheet: data, index }: Params): void {
    if (!data) return;
    this.view.isAdopting = true;
    const sheet = this.workbook.addSheet(data.name);
    this.view.isAdopting = false;
    this.view.adopt(sheet, data.id);
    this.following(() => {
      if (index !== undefined && index < this.workbook.sheets.length) sheet.moveTo(index);
      this.takeCells({ subUnitId: data.id, cellValue: data.cellData ?? {} }, sheet);
    });
  }

  private select(selections: Params["selections"], sheet: Worksheet): void {
    const range = selections?.[0]?.range;
    if (!range || Number.isNaN(range.startRow) || Number.isNaN(range.startColumn)) return;
    this.workbook.select(new Range(sheet, fromRange(range)));
  }

  private setWidths(sheet: Worksheet, ranges: IRange[] = [], width: Params["colWidth"]): void {
    for (const range of ranges)
      for (let column = range.startColumn; column <= range.endColumn; column++) {
        const pixels = typeof width === "number" ? width : width?.[column];
        if (pixels !== undefined) sheet.columnWidths.set(column, pixels / pixelsPerPoint);
      }
    sheet.layoutChanged();
  }

  private setHeights(sheet: Worksheet, ranges: IRange[] = [], height: Params["rowHeight"]): void {
    for (const range of ranges)
      for (let row = range.startRow; row <= range.endRow; row++) {
        const pixels = typeof height === "number" ? height : height?.[row];
        if (pixels !== undefined) sheet.rowHeights.set(row, pixels / pixelsPerPoint);
      }
    sheet.layoutChanged();
  }
}

const cellRange = (sheet: Worksheet, row: number, column: number): Range =>
  new Range(sheet, { row, column, rows: 1, columns: 1 });

/** What the grid put into a cell; undefined where it left the content alone. */
function inputOf(data: ICellData | null): CellInput | null | undefined {
  if (data === null) return null;
  if (data.f) return { formula: data.f };
  const richText = data.p?.body?.dataStream;
  const value = richText === undefined ? data.v : richText.replace(/\r\n$/, "");
  if (value === undefined) return undefined;
  if (value === null || value === "") return null;
  if (data.t === CellValueType.BOOLEAN) return { literal: value === 1 || value === true || value === "TRUE" };
  if (data.t === CellValueType.FORCE_STRING) return { literal: String(value) };
  if (typeof value === "string" && isErrorCode(value)) return { literal: new CellError(value) };
  return { literal: value };
}

function isSame(a: CellInput | null, b: CellInput | null): boolean {
  if (a === null || b === null) return a === b;
  if ("formula" in a || "formula" in b) return "formula" in a && "formula" in b && a.formula === b.formula;
  return a.literal === b.literal;
}
