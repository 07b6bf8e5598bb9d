import { areaAddress, type Area } from "../../workbook/formula-text/address";

/** A stretch of cells in one row. Rows and columns count from 1. */
export interface Stretch {
  readonly row: number;
  readonly column: number;
  readonly length: number;
}

/** In which directions cells of one look may be taken together. */
export interface Joining {
  readonly acrossRows: boolean;
  readonly acrossColumns: boolean;
}

/** The same cells as few rectangles. */
export function areasOf(stretches: readonly Stretch[], { acrossRows, acrossColumns }: Joining): Area[] {
  const lines = joinedRows(stretches, acrossColumns);
  if (!acrossRows) return lines;
  const areas: Area[] = [];
  const open = new Map<string, number>();
  for (const line of lines) {
    const key = `${line.left} ${line.right}`;
    const above = areas[open.get(key) ?? -1];
    if (above !== undefined && above.bottom === line.top - 1) {
      areas[open.get(key) as number] = { ...above, bottom: line.bottom };
    } else {
      open.set(key, areas.push(line) - 1);
    }
  }
  return areas;
}

function joinedRows(stretches: readonly Stretch[], acrossColumns: boolean): Area[] {
  const sorted = [...stretches].sort((a, b) => a.row - b.row || a.column - b.column);
  const lines: Area[] = [];
  for (const { row, column, length } of sorted) {
    const right = column + length - 1;
    const last = lines.at(-1);
    if (!acrossColumns)
      for (let at = column; at <= right; at++) lines.push({ top: row, bottom: row, left: at, right: at });
    else if (last?.top === row && last.right === column - 1) lines[lines.length - 1] = { ...last, right };
    else lines.push({ top: row, bottom: row, left: column, right });
  }
  return lines;
}

/** Most characters of a list of areas that Excel is given in one call. */
const LONGEST = 1_000;

/** Areas as few lists of addresses: "B2:C9,E5". */
export function addressLists(areas: readonly Area[]): string[] {
  const lists: string[] = [];
  let list = "";
  for (const area of areas) {
    const address = areaAddress(area);
    if (list !== "" && list.length + address.length >= LONGEST) {
      lists.push(list);
      list = "";
    }
    list = list === "" ? address : `${list},${address}`;
  }
  return list === "" ? lists : [...lists, list];
}
