import { moveReferences } from "../formula/references";
import { invalidOperation } from "../hostError";
import { Application } from "./application";
import { CustomXmlParts } from "./customXmlParts";
import { type Actor, WorkbookEvents } from "./events";
import { Names } from "./names";
import { parseAddress, type Rect } from "./address";
import { Range } from "./range";
import { WorkbookSettings } from "./settings";
import { Tables } from "./table";
import { checkSheetName, Worksheet } from "./worksheet";

/** Keeps values up to date. The calculator implements it; a workbook without one only stores formulas. */
export interface Calculation {
  /** What a cell holds changed. */
  cellChanged(sheet: Worksheet, row: number, column: number): void;
  /** Sheets, names or the places of cells changed. */
  structureChanged(): void;
  /** Brings all values up to date, as far as they do not wait for a custom function. */
  ensure(): void;
  /** No calculation until the add-in's present batch is over. */
  suspend(): void;
  /** Calculates again, custom functions included where `full`. */
  recalculate(full: boolean): void;
  /** "Done", or "Pending" while custom functions are at work. */
  readonly state: "Done" | "Pending";
}

const noCalculation: Calculation = {
  cellChanged: () => undefined,
  structureChanged: () => undefined,
  ensure: () => undefined,
  suspend: () => undefined,
  recalculate: () => undefined,
  state: "Done",
};

/** A workbook: sheets, names, tables, settings and parts. It knows neither wire nor screen. */
export class Workbook {
  readonly events = new WorkbookEvents();
  readonly sheets: Worksheet[] = [];
  readonly names = new Names(this);
  readonly tables = new Tables(this);
  readonly settings = new WorkbookSettings(this.events);
  readonly customXmlParts = new CustomXmlParts();
  readonly application = new Application(this);
  calculation: Calculation = noCalculation;
  /** Opens a file as a new workbook beside this one; null where there is no place for it. */
  openBeside: ((bytes: Uint8Array) => void) | null = null;
  /** Who is changing the workbook just now. */
  actor: Actor = "person";
  name = "Book1.xlsx";
  private active: Worksheet;
  private selected: Range;
  private nextSheet = 1;
  private nextId = 1;

  constructor() {
    this.active = this.addSheet(null);
    this.selected = this.active.range("A1");
  }

  sheet(nameOrId: string | number): Worksheet | null {
    if (typeof nameOrId === "number") return this.sheets[nameOrId] ?? null;
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === wanted) ?? null;
  }

  /** Adds a sheet at the end; without a name it becomes "Sheet1", "Sheet2", … */
  addSheet(name: string | null): Worksheet {
    const sheet = new Worksheet(this, this.newId(), name ?? this.freeSheetName());
    this.sheets.push(sheet);
    this.calculation.structureChanged();
    this.events.raise({ type: "sheetAdded", sheet, actor: this.actor });
    return sheet;
  }

  deleteSheet(sheet: Worksheet): void {
    this.requireAnotherVisibleSheet(sheet);
    this.rewriteFormulas((formula, own) =>
      moveReferences(formula, own?.name ?? "", (name, rect) => (this.sheet(name) === sheet ? null : rect)),
    );
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.names.forgetSheet(sheet);
    this.tables.forgetSheet(sheet);
    if (this.active === sheet) this.activateFirstVisible();
    this.calculation.structureChanged();
    this.events.raise({ type: "sheetDeleted", sheet, actor: this.actor });
  }

  get activeSheet(): Worksheet {
    return this.active;
  }

  activate(sheet: Worksheet): void {
    if (sheet === this.active) return;
    const before = this.active;
    this.active = sheet;
    this.selected = sheet.range("A1");
    this.events.raise({ type: "sheetDeactivated", sheet: before, actor: this.actor });
    this.events.raise({ type: "sheetActivated", sheet, actor: this.actor });
  }

  activateFirstVisible(): void {
    const visible = this.sheets.find((sheet) => sheet.visibility === "Visible");
    if (visible) this.activate(visible);
  }

  get selection(): Range {
    return this.selected;
  }

  select(range: Range): void {
    this.activate(range.sheet);
    this.selected = range;
    this.events.raise({ type: "selectionChanged", sheet: range.sheet, rect: range.rect });
  }

  /** A range by an address with or without a sheet; null where it is none. */
  rangeAt(address: string): Range | null {
    const parsed = parseAddress(address);
    const sheet = parsed && (parsed.sheet === null ? this.active : this.sheet(parsed.sheet));
    return sheet ? new Range(sheet, parsed.rect) : null;
  }

  /** Puts every formula of the workbook, names included, through `change`. */
  rewriteFormulas(change: (formula: string, sheet: Worksheet | null) => string): void {
    for (const sheet of this.sheets)
      for (const { cell } of sheet.cells.entries())
        if (cell.input && "formula" in cell.input)
          cell.input = { formula: `=${change(cell.input.formula.slice(1), sheet)}` };
    this.names.rewrite((formula) => change(formula, null));
  }

  cellsChanged(sheet: Worksheet, rect: Rect): void {
    const { actor } = this;
    this.events.raise({ type: "cellsChanged", sheet, rect, change: "RangeEdited", shift: "None", actor });
  }

  acceptableSheetName(name: string, except: Worksheet | null = null): string {
    return checkSheetName(
      name,
      this.sheets.filter((sheet) => sheet !== except),
    );
  }

  requireAnotherVisibleSheet(sheet: Worksheet): void {
    if (!this.sheets.some((other) => other !== sheet && other.visibility === "Visible"))
      throw invalidOperation("A workbook must contain at least one visible worksheet.");
  }

  /** Ids that stay the same from run to run, in the shape that Excel gives them. */
  newId(): string {
    return `{00000000-0001-0000-0000-${(this.nextId++).toString(16).toUpperCase().padStart(12, "0")}}`;
  }

  private freeSheetName(): string {
    for (;;) {
      const name = `Sheet${this.nextSheet++}`;
      if (!this.sheet(name)) return name;
    }
  }
}
