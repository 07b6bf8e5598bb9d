import {
  call,
  infix,
  literal,
  numberText,
  quoted,
  reference,
  type ExcelText,
} from "../../kernel/excel-writing";
import { excelWriting, type ExcelNames } from "../../kernel/excel-text";
import type { DriverCode, FormulaCode } from "../../kernel/formula";
import { inlineCalls, type CodeOf } from "../../kernel/inline";
import type { ExcelContext } from "../../kernel/operations";
import type { CellValue } from "../package/model/types";
import { cellOf } from "./native-ranges";
import type { ArgumentText, HelperFormula, NativeForm, NativePlace } from "./native";

const BLANK = quoted("");

/**
 * A formula that gives a table, as a block of helper cells: the drivers looked up by their name, then a row per count.
 * The block has the rows that the table has now; beyond the last count its cells are blank.
 */
export function tableForm(
  code: FormulaCode,
  given: ArgumentText,
  rowsNow: number,
  place: NativePlace,
  context: ExcelContext,
  codeOf: CodeOf,
): NativeForm {
  const { table, inputs } = code;
  const drivers = inputs[0]?.drivers;
  const names = given.values?.();
  if (table === undefined || drivers === undefined || names === undefined)
    return { value: "its drivers cannot be read" };
  const known = driverCells(code.name, drivers, names, given.text, place);
  const write = (tree: Parameters<typeof excelWriting>[0], more: ReadonlyMap<string, ExcelText>) => {
    const all: ExcelNames = { ...context, reference: (name) => more.get(name) ?? known.get(name) };
    return excelWriting(inlineCalls(tree, codeOf), all);
  };
  const last = write(table.to, new Map());
  const formula: HelperFormula = (row, column, at) => {
    const [, label, tree, isTotal] = table.columns[column - 1] as (typeof table.columns)[number];
    if (row === 1) return quoted(label).text;
    const cell = (r: number, c: number) => reference(at(r, c));
    const here = new Map(table.columns.slice(0, column - 1).map(([name], c) => [name, cell(row, c + 1)]));
    const counter = cell(row, 1);
    if (column === 1) {
      if (row === 2) return write(table.from, here).text;
      const above = cell(row - 1, 1);
      const isOver = call("OR", infix(above, "=", BLANK), infix(above, ">=", last));
      // OR looks at every part: a blank above counts as text, which is larger than any number.
      return call("IF", isOver, BLANK, infix(above, "+", numberText(1))).text;
    }
    const value = write(tree, here.set(table.counter, counter));
    const total = isTotal && row > 2 ? infix(cell(row - 1, column), "+", value) : value;
    return call("IF", infix(counter, "=", BLANK), BLANK, total).text;
  };
  const formulaText = place.block(code.name, rowsNow, table.columns.length, formula);
  return { formula: formulaText, note: `The table keeps its ${rowsNow} rows.` };
}

/** A cell for each driver: what the list says, the default where it says nothing. */
function driverCells(
  name: string,
  drivers: readonly DriverCode[],
  rows: readonly (readonly CellValue[])[],
  list: string,
  place: NativePlace,
): ReadonlyMap<string, ExcelText> {
  const folded = (text: unknown): string =>
    String(text)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, "");
  const spelled = (driver: DriverCode) =>
    rows
      .map(([first]) => first)
      .find((first) => [driver.name, driver.label].map(folded).includes(folded(first)));
  const formula: HelperFormula = (row, column) => {
    const driver = drivers[row - 1] as DriverCode;
    if (column === 1) return quoted(driver.label).text;
    const standard = driver.default;
    const otherwise =
      standard === undefined
        ? BLANK
        : typeof standard === "number"
          ? numberText(standard)
          : quoted(String(standard));
    const text = spelled(driver);
    if (typeof text !== "string") return otherwise.text;
    const found = call("VLOOKUP", quoted(text), literal(list), numberText(2), literal("FALSE"));
    return call("IF", infix(found, "=", BLANK), otherwise, found).text;
  };
  const block = place.block(`Drivers of ${name}`, drivers.length, 2, formula);
  return new Map(drivers.map((driver, index) => [driver.name, cellOf(block, index + 1, 2)]));
}
