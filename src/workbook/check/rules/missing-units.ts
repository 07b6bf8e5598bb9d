import { areaAddress, cellAddress } from "../../formula-text/address";
import type { Cell, Sheet } from "../../package/model/types";
import type { Finding, Rule } from "../rule";
import { isTypedNumber, rowsOf } from "../rows";
import { counted, listed, named } from "../../wording";
import { showsUnit, textGivesUnit } from "../units";

/**
 * Fair to any workbook: where a sheet has a column headed "Unit", every labelled row of numbers must fill it in.
 * Where it has none, a labelled input needs a unit somewhere a reader looks: its number format, its label, a
 * column heading, a text beside it, or a statement at the top of the sheet. Then there is one finding per sheet.
 */
export const missingUnits: Rule = {
  id: "missing-units",
  title: "Numbers without a unit",
  why: "Thousands or millions, months or years, per head or in total: without a unit a number cannot be checked.",
  severity: "warning",
  *find({ workbook }) {
    const { sheets, numberFormats } = workbook;
    const formatOf = ({ style }: Cell) => numberFormats[style] ?? "General";
    for (const sheet of sheets) {
      const rows = rowsOf(sheet);
      const headers = sheet.cells.filter(
        ({ value }) => typeof value === "string" && unitHeading.test(value.trim()),
      );
      if (headers.length > 0) yield* rowsWithoutUnit(sheet, rows, headers, formatOf);
      else yield* inputsWithoutUnit(sheet, rows, formatOf);
    }
  },
};

const unitHeading = /^(units?|units? of measure(ment)?|uom)$/i;
const todo = 'Say the unit in a column headed "Unit", beside the label.';

function* rowsWithoutUnit(
  sheet: Sheet,
  rows: ReadonlyMap<number, readonly Cell[]>,
  headers: readonly Cell[],
  formatOf: (cell: Cell) => string,
): Generator<Finding> {
  for (const [row, cells] of rows) {
    const header = headers.filter((each) => each.row < row).at(-1);
    if (header === undefined || headers.some((each) => each.row === row)) continue;
    const unit = sheet.cell(row, header.column);
    if (unit !== undefined && unit.value !== null && unit.value !== "") continue;
    const label = labelOf(cells, header.column);
    const bare = cells.filter((cell) => typeof cell.value === "number" && !showsUnit(formatOf(cell)));
    const [first, last] = [bare[0], bare.at(-1)];
    if (label === undefined || first === undefined || last === undefined || countsUp(bare)) continue;
    yield {
      sheet: sheet.name,
      cells: areaAddress({ top: row, left: first.column, bottom: row, right: last.column }),
      what: `${named(label)} has numbers, but ${cellAddress(row, header.column)} (unit) is empty`,
      todo,
    };
  }
}

function* inputsWithoutUnit(
  sheet: Sheet,
  rows: ReadonlyMap<number, readonly Cell[]>,
  formatOf: (cell: Cell) => string,
): Generator<Finding> {
  const statements = [...rows.values()]
    .filter(([first]) => (first?.row ?? 0) <= 8)
    .filter(hasNoNumber)
    .flat();
  if (statements.some(({ value }) => typeof value === "string" && textGivesUnit(value))) return;
  const headings = headingsByColumn(sheet);
  const bare: { cell: Cell; label: string }[] = [];
  for (const cells of rows.values()) {
    const numbers = cells.filter(isTypedNumber);
    const [first] = numbers;
    const label = first === undefined ? undefined : labelOf(cells, first.column);
    if (first === undefined || label === undefined || textGivesUnit(label) || countsUp(numbers)) continue;
    const isExplained =
      showsUnit(formatOf(first)) ||
      headings(first).some(textGivesUnit) ||
      cells.some(
        ({ column, value }) =>
          typeof value === "string" &&
          Math.abs(column - first.column) <= 2 &&
          value !== label &&
          value.length <= 20,
      );
    if (!isExplained) bare.push({ cell: first, label });
  }
  const [first] = bare;
  if (first === undefined) return;
  const examples = bare.map(({ cell, label }) => `${cellAddress(cell.row, cell.column)} ${named(label)}`);
  yield {
    sheet: sheet.name,
    cells: cellAddress(first.cell.row, first.cell.column),
    what: `${counted(bare.length, "labelled number")} without a unit: ${listed(examples)}`,
    todo,
  };
}

function hasNoNumber(cells: readonly Cell[]): boolean {
  return cells.every(({ value }) => typeof value !== "number");
}

/** The nearest text to the left, which names the row. */
function labelOf(cells: readonly Cell[], before: number): string | undefined {
  const texts = cells.filter(
    ({ column, value }) => column < before && typeof value === "string" && /\p{L}/u.test(value),
  );
  return texts.at(-1)?.value as string | undefined;
}

/** The texts above a cell in its column, which may be its headings. */
function headingsByColumn(sheet: Sheet): (cell: Cell) => string[] {
  const byColumn = new Map<number, Cell[]>();
  for (const cell of sheet.cells) {
    if (typeof cell.value !== "string") continue;
    const column = byColumn.get(cell.column);
    if (column === undefined) byColumn.set(cell.column, [cell]);
    else column.push(cell);
  }
  return ({ row, column }) =>
    (byColumn.get(column) ?? [])
      .filter((cell) => cell.row < row)
      .slice(-1)
      .map(({ value }) => value as string);
}

/** A row of years, quarters or months that counts up by one is a heading. */
function countsUp(numbers: readonly Cell[]): boolean {
  const values = numbers.map(({ value }) => value as number);
  return (
    values.length > 1 &&
    values.every((value, index) => index === 0 || value === (values[index - 1] as number) + 1)
  );
}
