import { areaAddress } from "../workbook/formula-text/address";
import type { CellSheet } from "./cells";
import { columnsOf, moneySaid, type Column } from "./columns";
import type { DecimalSign } from "./numbers";
import { SheetRefused } from "./refused";
import { seriesOf, type Series } from "./series";
import { cellAt, numberAt, tablesIn, textAt, type FoundTable } from "./table";
import { categoryOf, folded, isTotalLabel, says } from "./words";

/** A table that may be taken, with what it is known by. */
export interface Candidate {
  readonly id: string;
  readonly table: FoundTable;
  readonly columns: readonly Column[];
  readonly series: readonly Series[];
  readonly sure: readonly string[] | undefined;
  /** Names of its rows, as far as they are no sums. */
  readonly labels: readonly string[];
  /** The table that says the same, on this sheet or another. */
  readonly repeats: string | undefined;
}

/** Every table of a file that may hold costs, in the file's order. Throws {@link SheetRefused} where there is none. */
export function candidatesIn(sheets: readonly CellSheet[], decimal: DecimalSign): Candidate[] {
  if (sheets.every(({ rows }) => rows.every((row) => row.every(({ value }) => value === null))))
    throw new SheetRefused("no-cells");
  const tables = sheets.flatMap((sheet) => tablesIn(sheet, decimal));
  const all = tables.flatMap((table): Omit<Candidate, "repeats">[] => {
    const columns = columnsOf(table, decimal);
    const { series, sure } = seriesOf(table, columns, decimal);
    const label = columns.find(({ kind }) => kind === "label" || kind === "period" || kind === "group");
    if (series.length === 0 || label === undefined) return [];
    const labels = table.body
      .map((row) => textAt(cellAt(table.sheet, row, label.at)))
      .filter((text) => text !== "" && !isTotalLabel(text));
    return labels.length === 0 ? [] : [{ id: idOf(table), table, columns, series, sure, labels }];
  });
  if (all.length === 0) throw new SheetRefused("no-table");
  const costs = all.filter((one) => speaksOfMoney(one));
  if (costs.length === 0)
    throw new SheetRefused(
      "no-money",
      all
        .map(({ id }) => id)
        .slice(0, 3)
        .join(", "),
    );
  return costs.map((one, i) => ({
    ...one,
    repeats: costs.slice(0, i).find((other) => sayTheSame(one, other, decimal))?.id,
  }));
}

/** "Costs!B3:F20": the sheet of a table, and its cells. */
function idOf({ sheet, heads, body, left, right }: FoundTable): string {
  const rows = [...heads, ...body].map((row) => row + sheet.top + 1);
  const area = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: left + sheet.left + 1,
    right: right + sheet.left + 1,
  };
  return `${sheet.name}!${areaAddress(area)}`;
}

/** Whether something says that the numbers are amounts of money. */
function speaksOfMoney({ table, columns, series, labels }: Omit<Candidate, "repeats">): boolean {
  const heads = [...columns.flatMap((one) => one.heads), ...series.map(({ words }) => words)].map(folded);
  if (heads.some((head) => says.amount.test(head) || says.pay.test(head))) return true;
  const texts = [...heads, ...table.titles];
  if (texts.some((text) => moneySaid(text).currency !== undefined || says.amount.test(folded(text))))
    return true;
  const wanted = series.flatMap((one) => one.columns.map(({ at }) => at));
  const hasSign = (text: string | undefined): boolean => text !== undefined && /\p{Sc}|\[\$[A-Z]/u.test(text);
  const cells = table.body.flatMap((row) => wanted.map((at) => cellAt(table.sheet, row, at)));
  if (cells.some((cell) => hasSign(cell.format) || (typeof cell.value === "string" && hasSign(cell.value))))
    return true;
  const known = labels.filter((label) => categoryOf(label) !== undefined).length;
  return known >= 2 && known * 2 >= labels.length;
}

/** Two tables with the same names in the same order, and the same amounts or those of months beside those of years. */
function sayTheSame(
  one: Candidate | Omit<Candidate, "repeats">,
  other: Omit<Candidate, "repeats">,
  decimal: DecimalSign,
): boolean {
  if (one.labels.length !== other.labels.length || one.labels.some((label, i) => label !== other.labels[i]))
    return false;
  const amounts = ({ table, series }: Omit<Candidate, "repeats">): number[] =>
    table.body.flatMap((row) =>
      series.flatMap(({ columns }) =>
        columns.map(({ at }) => numberAt(cellAt(table.sheet, row, at), decimal) ?? 0),
      ),
    );
  const [a, b] = [amounts(one), amounts(other)];
  if (a.length !== b.length) return false;
  return [1, 12, 1 / 12].some((times) =>
    a.every((value, i) => Math.abs(value * times - (b[i] ?? 0)) <= Math.max(0.01, 1e-9 * Math.abs(value))),
  );
}
