import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { initSync, Model } from "@ironcalc/wasm";
import { lastRow, parseArea, parseCellAddress } from "../../src/workbook/formula-text/address";
import { openPackage } from "../../src/workbook/package/open";
import { readWorkbook } from "../../src/workbook/package/model/read-workbook";
import type { Cell, CellValue } from "../../src/workbook/package/model/types";
import { formulaWriter, isReference } from "./ironcalc-formula";

/** A workbook in IronCalc, an independent engine. Nothing of the file's own results goes in: only inputs and formulas. */
export interface IronCalcWorkbook {
  /** What the cell is now; numbers to 15 significant digits. */
  value(sheet: string, address: string): CellValue;
  /** Types a value (or, with a leading "=", a formula) into a cell; null empties it. `evaluate` afterwards. */
  set(sheet: string, address: string, input: number | string | boolean | null): void;
  evaluate(): void;
  /** Changes the sheets as a person would: the engine itself adjusts formulas. */
  insertRows(sheet: string, row: number, count: number): void;
  renameSheet(sheet: string, name: string): void;
  /** What a person sees in the formula bar: a formula with its "=", or the value. */
  content(sheet: string, address: string): string;
  /** Gives its memory back; every open workbook makes the others slower. */
  close(): void;
}

const typeNumber = 1;
const typeLogical = 4;
const typeError = 16;
/** Fourteen decimals behind the first digit: the 15 that a spreadsheet shows. */
const allDigits = "0.00000000000000E+00";
const hasAllDigits = /^-?\d\.\d{14}E[+-]\d+$/;

/** Whole columns get the format before anything is entered: done cell by cell it costs more than the calculation. */
const columns = 256;

let isReady = false;

/**
 * Builds the workbook anew in IronCalc from its bytes and calculates it. With `withoutNames`, formulas get the cells
 * that names stand for: IronCalc takes eight times as long to calculate a workbook with many names.
 */
export function openInIronCalc(bytes: Uint8Array, { withoutNames = false } = {}): IronCalcWorkbook {
  if (!isReady) {
    const path = new URL("../../node_modules/@ironcalc/wasm/wasm_bg.wasm", import.meta.url);
    initSync({ module: readFileSync(fileURLToPath(path)) });
    isReady = true;
  }
  const workbook = readWorkbook(openPackage(bytes));
  const { sheets, names } = workbook;
  const model = new Model("workbook", "en", "UTC", "en");
  const sheetNames = sheets.map(({ name }) => name);
  const indexOf = (sheet: string): number => {
    const index = sheetNames.indexOf(sheet);
    if (index < 0) throw new Error(`There is no sheet "${sheet}".`);
    return index;
  };
  model.pauseEvaluation();
  sheets.forEach(({ name }, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
    model.updateRangeStyle(
      { sheet: index, row: 1, column: 1, width: columns, height: lastRow },
      "num_fmt",
      allDigits,
    );
  });
  for (const { name, text, sheet } of names) {
    if (withoutNames || name.startsWith("_xlnm.") || !isReference(text)) continue;
    model.newDefinedName(name, sheet === undefined ? null : indexOf(sheet), text);
  }
  const written = formulaWriter(workbook, withoutNames);
  sheets.forEach(({ cells }, index) => {
    const arrays = cells.flatMap(({ formula }) => parseArea(formula?.area ?? "") ?? []);
    for (const cell of cells) {
      const isResult = arrays.some(
        ({ top, left, bottom, right }) =>
          cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right,
      );
      if (cell.formula !== undefined || !isResult) enter(model, index, cell, written);
    }
  });
  const evaluate = (): void => {
    model.resumeEvaluation();
    model.evaluate();
    model.pauseEvaluation();
  };
  evaluate();
  return {
    value(sheetName, address) {
      const sheet = indexOf(sheetName);
      const { row, column } = placeOf(address);
      let text = model.getFormattedCellValue(sheet, row, column);
      if (text === "" && model.getCellContent(sheet, row, column) === "") return null;
      const type = model.getCellType(sheet, row, column);
      if (type === typeNumber && !hasAllDigits.test(text)) {
        // A formula such as IRR brings a format of its own when it is entered.
        model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, "num_fmt", allDigits);
        text = model.getFormattedCellValue(sheet, row, column);
      }
      if (type === typeNumber) return Number(text);
      if (type === typeLogical) return text === "TRUE";
      return type === typeError ? { error: text } : text;
    },
    set(sheetName, address, input) {
      const { row, column } = placeOf(address);
      model.setUserInput(indexOf(sheetName), row, column, typed(input));
    },
    evaluate,
    insertRows: (sheet, row, count) => model.insertRows(indexOf(sheet), row, count),
    renameSheet(sheet, name) {
      const index = indexOf(sheet);
      model.renameSheet(index, name);
      sheetNames[index] = name;
    },
    content(sheet, address) {
      const { row, column } = placeOf(address);
      return model.getCellContent(indexOf(sheet), row, column);
    },
    close: () => model.free(),
  };
}

function placeOf(address: string): { row: number; column: number } {
  const place = parseCellAddress(address);
  if (place === undefined) throw new Error(`"${address}" is not a cell.`);
  return place;
}

function enter(model: Model, sheet: number, cell: Cell, written: ReturnType<typeof formulaWriter>): void {
  const { row, column, value, formula } = cell;
  const area = formula?.kind === "array" ? parseArea(formula.area ?? "") : undefined;
  if (formula !== undefined && area !== undefined) {
    const [width, height] = [area.right - area.left + 1, area.bottom - area.top + 1];
    model.setUserArrayFormula(sheet, row, column, width, height, `=${written(formula.text, row)}`);
  } else if (formula !== undefined) model.setUserInput(sheet, row, column, `=${written(formula.text, row)}`);
  else if (typeof value === "string") model.setUserInput(sheet, row, column, `'${value}`);
  else if (value !== null) {
    model.setUserInput(sheet, row, column, typeof value === "object" ? `=${value.error}` : typed(value));
  }
}

function typed(input: number | string | boolean | null): string {
  if (input === null) return "";
  if (typeof input === "string") return input.startsWith("=") ? input : `'${input}`;
  return String(input).toUpperCase();
}
