import { alreadyExists, invalidArgument, invalidOperation } from "../hostError";
import { renameSheetIn } from "../formula/references";
import { maxColumns, maxRows, parseAddress, type Rect } from "./address";
import { CellGrid } from "./cellGrid";
import { type CellStyle, withStyle } from "./cellStyle";
import type { Chart } from "./chart";
import type { ConditionalFormat } from "./conditionalFormats";
import type { Hyperlink } from "./hyperlinks";
import type { Outline } from "./outline";
import { PageLayout } from "./pageLayout";
import { SheetProtection } from "./protection";
import { Range } from "./range";
import type { DataValidationRecord } from "./validation";
import type { Workbook } from "./workbook";

/** How many rows and columns stay visible at the top left. */
export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

const forbiddenInNames = /[\\/?*:[\]]/;

/** One worksheet: its cells and everything that hangs on them. */
export class Worksheet {
  readonly cells = new CellGrid();
  /** Styles of whole columns and rows, and of the whole sheet; a cell's own style lies on top. */
  readonly columnStyles = new Map<number, CellStyle>();
  readonly rowStyles = new Map<number, CellStyle>();
  sheetStyle: CellStyle = {};
  /** Widths and heights in points where they differ from the standard. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  readonly standardWidth = 48;
  readonly standardHeight = 15;
  merged: Rect[] = [];
  validations: DataValidationRecord[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  charts: Chart[] = [];
  /** Links of cells by "row column". */
  readonly hyperlinks = new Map<string, Hyperlink>();
  readonly outline: Outline = { rows: new Map(), columns: new Map() };
  /** Rows and columns before which a page ends. */
  readonly pageBreaks = { rows: new Set<number>(), columns: new Set<number>() };
  readonly pageLayout = new PageLayout(this);
  readonly protection = new SheetProtection();
  frozen: FrozenPanes = { rows: 0, columns: 0 };
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  private currentName: string;
  private currentVisibility = "Visible";

  constructor(
    readonly workbook: Workbook,
    readonly id: string,
    name: string,
  ) {
    this.currentName = workbook.acceptableSheetName(name);
  }

  get name(): string {
    return this.currentName;
  }

  /** Renames the sheet, and every formula and name that speaks of it. */
  rename(name: string): void {
    const before = this.currentName;
    if (name === before) return;
    const accepted = this.workbook.acceptableSheetName(name, this);
    this.workbook.rewriteFormulas((formula) => renameSheetIn(formula, before, accepted));
    this.currentName = accepted;
    this.workbook.calculation.structureChanged();
    this.workbook.events.raise({ type: "sheetRenamed", sheet: this, before, actor: this.workbook.actor });
  }

  get position(): number {
    return this.workbook.sheets.indexOf(this);
  }

  moveTo(position: number): void {
    const { sheets } = this.workbook;
    if (position < 0 || position >= sheets.length) throw invalidArgument();
    const before = this.position;
    sheets.splice(before, 1);
    sheets.splice(position, 0, this);
    this.workbook.events.raise({ type: "sheetMoved", sheet: this, before, actor: this.workbook.actor });
  }

  /** Excel.SheetVisibility. */
  get visibility(): string {
    return this.currentVisibility;
  }

  setVisibility(visibility: string): void {
    if (!["Visible", "Hidden", "VeryHidden"].includes(visibility)) throw invalidArgument();
    const before = this.currentVisibility;
    if (visibility === before) return;
    if (visibility !== "Visible") this.workbook.requireAnotherVisibleSheet(this);
    this.currentVisibility = visibility;
    if (this.workbook.activeSheet === this) this.workbook.activateFirstVisible();
    this.workbook.events.raise({
      type: "visibilityChanged",
      sheet: this,
      before,
      actor: this.workbook.actor,
    });
  }

  activate(): void {
    if (this.currentVisibility !== "Visible")
      throw invalidOperation("A hidden worksheet can't be activated.");
    this.workbook.activate(this);
  }

  delete(): void {
    this.workbook.deleteSheet(this);
  }

  /** The whole sheet, an address, or a name; InvalidArgument where it is none of them. */
  range(address: string | null): Range {
    if (address === null) return new Range(this, { row: 0, column: 0, rows: maxRows, columns: maxColumns });
    const parsed = parseAddress(address);
    if (parsed) {
      const sheet = parsed.sheet === null ? this : this.workbook.sheet(parsed.sheet);
      if (!sheet) throw invalidArgument();
      return new Range(sheet, parsed.rect);
    }
    const named = this.workbook.names.find(address, this)?.range();
    if (!named) throw invalidArgument();
    return named;
  }

  /** The smallest rectangle around everything in use; null on an empty sheet. */
  usedRect(valuesOnly: boolean): Rect | null {
    if (valuesOnly) this.workbook.calculation.ensure();
    return this.cells.used(
      (cell) => cell.input !== null || cell.value !== null || (!valuesOnly && !!cell.style),
    );
  }

  /** The style a cell shows: the sheet's, its column's, its row's and its own, one on top of the other. */
  styleAt(row: number, column: number): CellStyle {
    let style = this.sheetStyle;
    for (const over of [
      this.columnStyles.get(column),
      this.rowStyles.get(row),
      this.cells.at(row, column)?.style,
    ])
      if (over) style = withStyle(style, over);
    return style;
  }

  layoutChanged(): void {
    this.workbook.events.raise({ type: "layoutChanged", sheet: this });
  }
}

/** The name, or the error that Excel gives: at most 31 characters, none of \ / ? * : [ ], and unique. */
export function checkSheetName(name: string, others: readonly Worksheet[]): string {
  const isValid = name.length > 0 && name.length <= 31 && !forbiddenInNames.test(name) && !/^'|'$/.test(name);
  if (!isValid || name.toLowerCase() === "history")
    throw invalidArgument(
      "The sheet name is invalid: 1 to 31 characters, none of \\ / ? * : [ ], no apostrophe at either end.",
    );
  if (others.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) throw alreadyExists();
  return name;
}
