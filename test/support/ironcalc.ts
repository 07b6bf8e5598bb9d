import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { initSync, Model } from "@ironcalc/wasm";
import { lastColumn, parseArea, parseCellAddress } from "../../src/workbook/formula-text/address";
import { splice } from "../../src/workbook/formula-text/splice";
import { tokenize } from "../../src/workbook/formula-text/tokens";
import { openPackage } from "../../src/workbook/package/open";
import { readWorkbook } from "../../src/workbook/package/model/read-workbook";
import type { Cell, CellValue } from "../../src/workbook/package/model/types";

/** A workbook in IronCalc, an independent engine. Nothing of the file's own results goes in: only inputs and formulas. */
export interface IronCalcWorkbook {
  /** What the cell is now; numbers to 15 significant digits. */
  value(sheet: string, address: string): CellValue;
  /** Types a value (or, with a leading "=", a formula) into a cell. `evaluate` afterwards. */
  set(sheet: string, address: string, input: number | string | boolean): void;
  evaluate(): void;
}

const typeNumber = 1;
const typeLogical = 4;
const typeError = 16;
/** Fourteen decimals behind the first digit: the 15 that a spreadsheet shows. */
const allDigits = "0.00000000000000E+00";

let isReady = false;

/** Builds the workbook anew in IronCalc from its bytes and calculates it. */
export function openInIronCalc(bytes: Uint8Array): IronCalcWorkbook {
  if (!isReady) {
    const path = new URL("../../node_modules/@ironcalc/wasm/wasm_bg.wasm", import.meta.url);
    initSync({ module: readFileSync(fileURLToPath(path)) });
    isReady = true;
  }
  const { sheets, names } = readWorkbook(openPackage(bytes));
  const model = new Model("workbook", "en", "UTC", "en");
  const indexOf = (sheet: string): number => {
    const index = sheets.findIndex(({ name }) => name === sheet);
    if (index < 0) throw new Error(`There is no sheet "${sheet}".`);
    return index;
  };
  model.pauseEvaluation();
  sheets.forEach(({ name }, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
  });
  const formulas = new Map<string, string>();
  for (const { name, text, sheet } of names) {
    if (name.startsWith("_xlnm.")) continue;
    if (isReference(text)) model.newDefinedName(name, sheet === undefined ? null : indexOf(sheet), text);
    else formulas.set(name.toLowerCase(), text);
  }
  sheets.forEach(({ cells }, index) => {
    const arrays = cells.flatMap(({ formula }) => parseArea(formula?.area ?? "") ?? []);
    for (const cell of cells) {
      const isResult = arrays.some(
        ({ top, left, bottom, right }) =>
          cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right,
      );
      if (cell.formula !== undefined || !isResult) enter(model, index, cell, formulas);
    }
  });
  const formatted = new Set<number>();
  const show = (sheet: number, row: number, column: number) => {
    const key = (sheet * 2_000_000 + row) * (lastColumn + 1) + column;
    if (formatted.has(key)) return;
    model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, "num_fmt", allDigits);
    formatted.add(key);
  };
  model.resumeEvaluation();
  model.evaluate();
  return {
    value(sheetName, address) {
      const sheet = indexOf(sheetName);
      const { row, column } = placeOf(address);
      if (model.getCellContent(sheet, row, column) === "") return null;
      show(sheet, row, column);
      const text = model.getFormattedCellValue(sheet, row, column);
      const type = model.getCellType(sheet, row, column);
      if (type === typeNumber) return Number(text);
      if (type === typeLogical) return text === "TRUE";
      return type === typeError ? { error: text } : text;
    },
    set(sheetName, address, input) {
      const { row, column } = placeOf(address);
      model.setUserInput(indexOf(sheetName), row, column, typed(input));
    },
    evaluate: () => model.evaluate(),
  };
}

function placeOf(address: string): { row: number; column: number } {
  const place = parseCellAddress(address);
  if (place === undefined) throw new Error(`"${address}" is not a cell.`);
  return place;
}

/** The formulas of names, by the name in lower case. */
type NameFormulas = ReadonlyMap<string, string>;

function enter(model: Model, sheet: number, cell: Cell, names: NameFormulas): void {
  const { row, column, value, formula } = cell;
  const area = formula?.kind === "array" ? parseArea(formula.area ?? "") : undefined;
  if (formula !== undefined && area !== undefined) {
    const width = area.right - area.left + 1;
    model.setUserArrayFormula(
      sheet,
      row,
      column,
      width,
      area.bottom - area.top + 1,
      `=${plain(formula.text, names)}`,
    );
  } else if (formula !== undefined) model.setUserInput(sheet, row, column, `=${plain(formula.text, names)}`);
  else if (value !== null) {
    model.setUserInput(sheet, row, column, typeof value === "object" ? `=${value.error}` : typed(value));
  }
}

function typed(input: number | string | boolean): string {
  if (typeof input === "string") return input.startsWith("=") ? input : `'${input}`;
  return String(input).toUpperCase();
}

function isReference(text: string): boolean {
  return tokenize(text).every(({ kind }) => kind === "reference" || kind === "end");
}

/**
 * The formula as IronCalc takes it: without the prefixes that newer functions have in files, and with names that stand
 * for a formula written out, as it knows only names for cells.
 */
function plain(formula: string, names: NameFormulas): string {
  const pieces = tokenize(formula).flatMap(({ kind, start, end, text }) => {
    const meant = kind === "name" ? names.get(text.toLowerCase()) : undefined;
    if (meant !== undefined) return [{ start, end, text: `(${plain(meant, names)})` }];
    return kind === "function" ? [{ start, end, text: text.replace(/_xl(?:fn|ws)\./gi, "") }] : [];
  });
  return splice(formula, pieces);
}
