import { parseArea, type Area } from "../formula-text/address";
import { parseStructured } from "../formula-text/structured";
import type { Table } from "../package/model/types";

/** The cells that a reference to a table means. */
export interface TableArea {
  readonly table: Table;
  /** All rows of the data where "this row" is meant. */
  readonly area: Area;
  readonly isThisRow: boolean;
}

const indexes = new WeakMap<readonly Table[], ReadonlyMap<string, Table>>();
const columnIndexes = new WeakMap<Table, ReadonlyMap<string, number>>();

function indexOf(tables: readonly Table[]): ReadonlyMap<string, Table> {
  const index = indexes.get(tables) ?? new Map(tables.map((table) => [table.name.toLowerCase(), table]));
  indexes.set(tables, index);
  return index;
}

function columnsOf(table: Table): ReadonlyMap<string, number> {
  const index =
    columnIndexes.get(table) ?? new Map(table.columns.map((column, at) => [column.toLowerCase(), at]));
  columnIndexes.set(table, index);
  return index;
}

/** Finds the cells of a structured reference; undefined where there is no such table or column. */
export function tableArea(text: string, tables: readonly Table[]): TableArea | undefined {
  const parsed = parseStructured(text);
  const table = indexOf(tables).get(parsed?.table.toLowerCase() ?? "");
  const area = parseArea(table?.area ?? "");
  if (parsed === undefined || table === undefined || area === undefined) return undefined;
  const names = columnsOf(table);
  const [first, last] = (parsed.columns ?? [table.columns[0] ?? "", table.columns.at(-1) ?? ""]).map(
    (column) => names.get(column.toLowerCase()) ?? -1,
  ) as [number, number];
  if (first < 0 || last < 0) return undefined;
  const items = parsed.items.map((item) => item.toLowerCase());
  const has = (item: string) => items.includes(item) || items.includes("#all");
  const isThisRow = items.includes("#this row");
  const hasData = items.length === 0 || has("#data") || isThisRow;
  const { headerRows, totalsRows } = table;
  const top = has("#headers") ? area.top : hasData ? area.top + headerRows : area.bottom - totalsRows + 1;
  const bottom = has("#totals")
    ? area.bottom
    : hasData
      ? area.bottom - totalsRows
      : area.top + headerRows - 1;
  return { table, isThisRow, area: { top, bottom, left: area.left + first, right: area.left + last } };
}
