import { alreadyExists, invalidArgument } from "../hostError";
import { intersection, type Rect } from "./address";
import { toWireValue } from "./cellValue";
import { Range } from "./range";
import { write } from "./rangeContent";
import { deleteCells, insertCells } from "./shift";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** A table: a rectangle with one header row. */
export class Table {
  showTotals = false;
  showHeaders = true;
  style = "TableStyleMedium2";
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  highlightFirstColumn = false;
  highlightLastColumn = false;

  constructor(
    readonly id: string,
    private currentName: string,
    readonly sheet: Worksheet,
    public rect: Rect,
  ) {}

  get name(): string {
    return this.currentName;
  }

  set name(name: string) {
    this.sheet.workbook.tables.requireFreeName(name, this);
    this.currentName = name;
  }

  range(): Range {
    return new Range(this.sheet, this.rect);
  }

  headerRow(): Range {
    return this.range().row(0);
  }

  body(): Range {
    const { row, rows } = this.rect;
    return this.range().with({ row: row + 1, rows: Math.max(1, rows - 1 - (this.showTotals ? 1 : 0)) });
  }

  get columns(): TableColumn[] {
    return Array.from({ length: this.rect.columns }, (_, index) => new TableColumn(this, index));
  }

  get rowCount(): number {
    return this.body().rect.rows;
  }

  /** Adds rows; `at` counts from 0, null is the end. What stands below the table moves down. */
  addRows(at: number | null, values: readonly (readonly unknown[])[]): void {
    const position = at ?? this.rowCount;
    if (position < 0 || position > this.rowCount || values.length === 0) throw invalidArgument();
    const added = this.body().with({ row: this.rect.row + 1 + position, rows: values.length });
    const before = this.rect;
    insertCells(added, "Down");
    this.rect = { ...before, rows: before.rows + values.length };
    write(added, values);
  }

  deleteRow(index: number): void {
    const before = this.rect;
    deleteCells(this.body().row(index), "Up");
    this.rect = { ...before, rows: Math.max(2, before.rows - 1) };
  }

  resize(range: Range): void {
    if (range.sheet !== this.sheet || range.rect.row !== this.rect.row) throw invalidArgument();
    this.rect = range.rect;
  }

  convertToRange(): Range {
    this.sheet.workbook.tables.remove(this);
    return this.range();
  }

  /** Removes the table and what is in its cells. */
  delete(): void {
    write(this.range(), "");
    this.sheet.workbook.tables.remove(this);
  }
}

/** A column of a table, by position. */
export class TableColumn {
  constructor(
    readonly table: Table,
    readonly index: number,
  ) {}

  get name(): string {
    const header = this.range().cell(0, 0).rect;
    return String(toWireValue(this.table.sheet.cells.at(header.row, header.column)?.value ?? null));
  }

  set name(name: string) {
    write(this.range().row(0), name);
  }

  range(): Range {
    return this.table.range().column(this.index);
  }

  body(): Range {
    return this.table.body().column(this.index);
  }
}

/** A row of a table's body, by position. */
export class TableRow {
  constructor(
    readonly table: Table,
    readonly index: number,
  ) {}

  range(): Range {
    return this.table.body().row(this.index);
  }
}

/** All tables of a workbook. */
export class Tables {
  private items: Table[] = [];
  private next = 1;

  constructor(private readonly workbook: Workbook) {}

  get all(): readonly Table[] {
    return this.items;
  }

  of(sheet: Worksheet): Table[] {
    return this.items.filter((table) => table.sheet === sheet);
  }

  find(nameOrId: string | number): Table | null {
    const wanted = String(nameOrId).toLowerCase();
    return (
      this.items.find((table) => table.id === String(nameOrId) || table.name.toLowerCase() === wanted) ?? null
    );
  }

  /** Makes a table; without headers a row "Column1", "Column2", … is put above the data. */
  add(range: Range, hasHeaders: boolean): Table {
    const { sheet } = range;
    if (this.of(sheet).some((table) => intersection(table.rect, range.rect))) throw alreadyExists();
    const rect = hasHeaders ? range.rect : { ...range.rect, rows: range.rect.rows + 1 };
    if (!hasHeaders) insertCells(range.row(0), "Down");
    const id = String(this.next++);
    const table = new Table(id, this.freeName(), sheet, rect.rows === 1 ? { ...rect, rows: 2 } : rect);
    nameBlankHeaders(table);
    this.items.push(table);
    this.workbook.events.raise({ type: "tableAdded", table, actor: this.workbook.actor });
    return table;
  }

  remove(table: Table): void {
    this.items = this.items.filter((other) => other !== table);
    this.workbook.events.raise({ type: "tableDeleted", table, actor: this.workbook.actor });
  }

  forgetSheet(sheet: Worksheet): void {
    this.items = this.items.filter((table) => table.sheet !== sheet);
  }

  move(sheet: Worksheet, moved: (rect: Rect) => Rect | null): void {
    for (const table of this.of(sheet)) {
      const rect = moved(table.rect);
      if (rect) table.rect = rect;
      else this.remove(table);
    }
  }

  requireFreeName(name: string, except: Table | null): void {
    if (!/^[A-Za-z_\\][\w.\\]{0,254}$/.test(name)) throw invalidArgument();
    const other = this.find(name);
    if ((other && other !== except) || this.workbook.names.find(name, null)) throw alreadyExists();
  }

  private freeName(): string {
    for (let number = this.next - 1; ; number++) if (!this.find(`Table${number}`)) return `Table${number}`;
  }
}

function nameBlankHeaders(table: Table): void {
  const taken = new Set<string>();
  for (const column of table.columns) {
    let name = column.name.trim();
    for (let number = column.index + 1; name === "" || taken.has(name.toLowerCase()); number++)
      name = `Column${number}`;
    taken.add(name.toLowerCase());
    if (name !== column.name) column.name = name;
  }
}
