import { invalidArgument } from "../hostError";
import { contains, intersection } from "../model/address";
import { orNotFound, type Range } from "../model/range";
import { values, write } from "../model/rangeContent";
import { Table, TableColumn, TableRow } from "../model/table";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import type { CallArguments } from "../protocol/arguments";
import type { SurfaceRegistry, WireProperty } from "../protocol/surface";
import { eventMethods, type EventRegistrations } from "./eventMethods";
import { asFlag, asText, read, readWrite } from "./members";
import { rangeArgument } from "./ranges";

/** The tables of a workbook, or of one sheet. */
export class TablesOfScope {
  constructor(
    readonly workbook: Workbook,
    readonly sheet: Worksheet | null,
  ) {}

  get all(): readonly Table[] {
    return this.sheet ? this.workbook.tables.of(this.sheet) : this.workbook.tables.all;
  }

  find(key: string | number): Table | null {
    const table = this.workbook.tables.find(key);
    return table && this.all.includes(table) ? table : null;
  }
}

/** The tables that touch a range. */
export class TablesOfRange {
  constructor(
    readonly range: Range,
    readonly fullyContained: boolean,
  ) {}

  get all(): Table[] {
    const { sheet, rect } = this.range;
    return sheet.workbook.tables.of(sheet).filter((table) => {
      const common = intersection(table.rect, rect);
      if (!this.fullyContained) return common !== null;
      const last = {
        row: table.rect.row + table.rect.rows - 1,
        column: table.rect.column + table.rect.columns - 1,
      };
      return contains(rect, table.rect.row, table.rect.column) && contains(rect, last.row, last.column);
    });
  }
}

class TableColumns {
  constructor(readonly table: Table) {}

  find(key: string | number): TableColumn | null {
    const matches = (column: TableColumn) =>
      String(column.index + 1) === String(key) || column.name.toLowerCase() === String(key).toLowerCase();
    return this.table.columns.find(matches) ?? null;
  }
}

class TableRows {
  constructor(readonly table: Table) {}

  at(index: number): TableRow {
    if (index < 0 || index >= this.table.rowCount) throw invalidArgument();
    return new TableRow(this.table, index);
  }
}

const flag = (
  name:
    | "showBandedRows"
    | "showBandedColumns"
    | "showFilterButton"
    | "highlightFirstColumn"
    | "highlightLastColumn",
): WireProperty<Table> =>
  readWrite(
    (table) => table[name],
    (table, value) => {
      table[name] = asFlag(value);
    },
  );

/** Describes tables, their columns and their rows. */
export function addTables(registry: SurfaceRegistry, events: EventRegistrations): void {
  registry
    .add(TablesOfScope, {
      name: "TableCollection",
      properties: { Count: read((tables) => tables.all.length) },
      item: (tables, args) => orNotFound(tables.find(args.key(0))),
      items: (tables) => tables.all,
      methods: {
        Add: ({ workbook, sheet }, args) =>
          workbook.tables.add(rangeArgument(args, 0, sheet ?? workbook.activeSheet), args.flag(1)),
        GetCount: (tables) => tables.all.length,
        GetItemAt: (tables, args) => orNotFound(tables.all[args.integer(0)] ?? null),
        GetItemOrNullObject: (tables, args) => tables.find(args.key(0)),
        ...eventMethods("TableCollection", events),
      },
    })
    .add(TablesOfRange, {
      name: "TableScopedCollection",
      item: (tables, args) => orNotFound(tables.all.find((table) => isCalled(table, args.key(0))) ?? null),
      items: (tables) => tables.all,
      methods: {
        GetCount: (tables) => tables.all.length,
        GetFirst: (tables) => orNotFound(tables.all[0] ?? null),
        GetItemOrNullObject: (tables, args) =>
          tables.all.find((table) => isCalled(table, args.key(0))) ?? null,
      },
    })
    .add(Table, {
      name: "Table",
      identity: ["Id"],
      properties: {
        Id: read((table) => table.id),
        Name: readWrite(
          (table) => table.name,
          (table, value) => {
            table.name = asText(value);
          },
        ),
        Style: readWrite(
          (table) => table.style,
          (table, value) => {
            table.style = asText(value);
            table.sheet.layoutChanged();
          },
        ),
        ShowHeaders: read((table) => table.showHeaders),
        ShowTotals: read((table) => table.showTotals),
        ShowBandedRows: flag("showBandedRows"),
        ShowBandedColumns: flag("showBandedColumns"),
        ShowFilterButton: flag("showFilterButton"),
        HighlightFirstColumn: flag("highlightFirstColumn"),
        HighlightLastColumn: flag("highlightLastColumn"),
      },
      links: {
        Worksheet: (table) => table.sheet,
        Columns: (table) => new TableColumns(table),
        Rows: (table) => new TableRows(table),
      },
      methods: {
        GetRange: (table) => table.range(),
        GetHeaderRowRange: (table) => table.headerRow(),
        GetDataBodyRange: (table) => table.body(),
        Resize: (table, args) => table.resize(rangeArgument(args, 0, table.sheet)),
        ConvertToRange: (table) => table.convertToRange(),
        Delete: (table) => table.delete(),
        ...eventMethods("Table", events),
      },
    });
  addColumns(registry);
  addRows(registry);
}

const isCalled = (table: Table, key: string | number): boolean =>
  table.id === String(key) || table.name.toLowerCase() === String(key).toLowerCase();

function addColumns(registry: SurfaceRegistry): void {
  registry
    .add(TableColumns, {
      name: "TableColumnCollection",
      properties: { Count: read(({ table }) => table.rect.columns) },
      item: (columns, args) => orNotFound(columns.find(args.key(0))),
      items: ({ table }) => table.columns,
      methods: {
        GetCount: ({ table }) => table.rect.columns,
        GetItemAt: ({ table }, args) => orNotFound(table.columns[args.integer(0)] ?? null),
        GetItemOrNullObject: (columns, args) => columns.find(args.key(0)),
      },
    })
    .add(TableColumn, {
      name: "TableColumn",
      identity: ["Id"],
      properties: {
        Id: read((column) => column.index + 1),
        Index: read((column) => column.index),
        Name: readWrite(
          (column) => column.name,
          (column, value) => {
            column.name = asText(value);
          },
        ),
        Values: readWrite(
          (column) => values(column.range()),
          (column, value) => write(column.range(), value),
        ),
      },
      methods: {
        GetRange: (column) => column.range(),
        GetDataBodyRange: (column) => column.body(),
        GetHeaderRowRange: (column) => column.range().row(0),
      },
    });
}

function addRows(registry: SurfaceRegistry): void {
  registry
    .add(TableRows, {
      name: "TableRowCollection",
      properties: { Count: read(({ table }) => table.rowCount) },
      items: ({ table }) => Array.from({ length: table.rowCount }, (_, index) => new TableRow(table, index)),
      methods: {
        GetCount: ({ table }) => table.rowCount,
        GetItemAt: (rows, args) => rows.at(args.integer(0)),
        Add: (rows, args) => addRow(rows, args),
      },
    })
    .add(TableRow, {
      name: "TableRow",
      properties: {
        Index: read((row) => row.index),
        Values: readWrite(
          (row) => values(row.range()),
          (row, value) => write(row.range(), value),
        ),
      },
      methods: {
        GetRange: (row) => row.range(),
        Delete: (row) => row.table.deleteRow(row.index),
      },
    });
}

/** Values are one row, several rows, or nothing for a blank row. */
function addRow({ table }: TableRows, args: CallArguments): TableRow {
  const given = args.raw(1);
  const blank = [Array<string>(table.rect.columns).fill("")];
  const rows = given === null ? blank : Array.isArray(given) ? given : [[given]];
  if (!rows.every((row) => Array.isArray(row) && row.length === table.rect.columns)) throw invalidArgument();
  const at = args.optionalInteger(0);
  table.addRows(at === -1 ? null : at, rows as unknown[][]);
  return new TableRow(table, at === null || at === -1 ? table.rowCount - 1 : at);
}
