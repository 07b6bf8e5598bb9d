import { cellAddress, parseArea, parseCellAddress, type Area } from "../formula-text/address";
import { tokenize } from "../formula-text/tokens";
import { FormulaUnreadable } from "../formula-text/unreadable";
import type { CellValue, Sheet, WorkbookModel } from "../package/model/types";
import { engineFormulas } from "./engine-formula";

/** What is asked of an engine that calculates independently of this code. IronCalc's Model fits; counting is from 1. */
export interface FormulaEngine {
  newSheet(): void;
  renameSheet(sheet: number, name: string): void;
  setUserInput(sheet: number, row: number, column: number, text: string): void;
  setUserArrayFormula(
    sheet: number,
    row: number,
    column: number,
    width: number,
    height: number,
    formula: string,
  ): void;
  pauseEvaluation(): void;
  resumeEvaluation(): void;
  evaluate(): void;
  updateRangeStyle(
    area: { sheet: number; row: number; column: number; width: number; height: number },
    style: string,
    value: string,
  ): void;
  getCellContent(sheet: number, row: number, column: number): string;
  getCellType(sheet: number, row: number, column: number): number;
  getFormattedCellValue(sheet: number, row: number, column: number): string;
}

/** A formula to calculate, in the cells "B5" or "B5:C14" of a sheet. */
export interface LiveFormula {
  readonly sheet: string;
  readonly where: string;
  readonly text: string;
  readonly isArray: boolean;
}

/** What a recalculation found in a cell; undefined where it could not calculate it. */
export type Recalculated = (sheet: string, cell: string) => CellValue | undefined;

/** IronCalc's codes in text; functions that it lacks, and formulas that it cannot read. */
const typeNumber = 1;
const typeLogical = 4;
const typeError = 16;
const notCalculated = new Set(["#N/IMPL!", "#ERROR!", "#NAME?"]);
/** Fourteen decimals behind the first digit: the 15 that a spreadsheet shows. */
const allDigits = "0.00000000000000E+00";

/**
 * Calculates formulas of a workbook in an empty engine. Every other cell counts with the value that the file holds,
 * so that nothing but these formulas is judged.
 */
export function recalculate(
  model: WorkbookModel,
  live: readonly LiveFormula[],
  engine: FormulaEngine,
): Recalculated {
  const { sheets } = model;
  const indexOf = new Map(sheets.map(({ name }, index) => [name.toLowerCase(), index]));
  const written = engineFormulas(model);
  engine.pauseEvaluation();
  sheets.forEach(({ name }, index) => {
    if (index > 0) engine.newSheet();
    engine.renameSheet(index, name);
  });
  const areas = sheets.map(() => new Map<string, Area>());
  const formulas = live.flatMap((formula) => {
    const sheet = indexOf.get(formula.sheet.toLowerCase());
    const area = parseArea(formula.where);
    if (sheet === undefined || area === undefined) return [];
    const text = readable(() => written(formula.text, { sheet: formula.sheet, row: area.top }));
    for (const token of text === undefined ? [] : tokenize(text)) {
      if (token.reference === undefined) continue;
      const { qualifier, top, bottom, left, right } = token.reference;
      const read = indexOf.get((qualifier.sheet ?? formula.sheet).toLowerCase());
      const cells = { top: top.at, bottom: bottom.at, left: left.at, right: right.at };
      if (read !== undefined && qualifier.book === undefined)
        areas[read]?.set(`${top.at} ${left.at} ${bottom.at} ${right.at}`, cells);
    }
    return text === undefined ? [] : [{ ...formula, sheet, area, text }];
  });
  const calculated = new Set(formulas.flatMap(({ sheet, area }) => placesIn(sheet, area)));
  sheets.forEach((sheet, index) => {
    for (const { row, column, value } of cellsIn(sheet, [...(areas[index]?.values() ?? [])]))
      if (!calculated.has(placeOf(index, row, column)) && value !== null)
        engine.setUserInput(index, row, column, typed(value));
  });
  for (const { sheet, area, text, isArray } of formulas) {
    const { top, left, bottom, right } = area;
    if (isArray) engine.setUserArrayFormula(sheet, top, left, right - left + 1, bottom - top + 1, `=${text}`);
    else engine.setUserInput(sheet, top, left, `=${text}`);
  }
  engine.resumeEvaluation();
  engine.evaluate();
  return (sheetName, address) => {
    const sheet = indexOf.get(sheetName.toLowerCase());
    const place = parseCellAddress(address);
    if (sheet === undefined || place === undefined) return undefined;
    if (!calculated.has(placeOf(sheet, place.row, place.column))) return undefined;
    return found(engine, sheet, place.row, place.column);
  };
}

function readable(write: () => string): string | undefined {
  try {
    return write();
  } catch (problem) {
    if (problem instanceof FormulaUnreadable) return undefined;
    throw problem;
  }
}

const placeOf = (sheet: number, row: number, column: number): string =>
  `${sheet} ${cellAddress(row, column)}`;

function placesIn(sheet: number, { top, left, bottom, right }: Area): string[] {
  const places: string[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) places.push(placeOf(sheet, row, column));
  return places;
}

/** An area larger than this is looked for among the cells, rather than its cells looked up. */
const largeArea = 10_000;

/** The cells with content that lie in one of the areas, each once. */
function cellsIn(sheet: Sheet, areas: readonly Area[]): Iterable<Sheet["cells"][number]> {
  const found = new Set<Sheet["cells"][number]>();
  for (const { top, left, bottom, right } of areas) {
    if ((bottom - top + 1) * (right - left + 1) > largeArea) {
      for (const cell of sheet.cells)
        if (cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right)
          found.add(cell);
      continue;
    }
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) {
        const cell = sheet.cell(row, column);
        if (cell !== undefined) found.add(cell);
      }
  }
  return found;
}

function typed(value: Exclude<CellValue, null>): string {
  if (typeof value === "string") return `'${value}`;
  return typeof value === "object" ? `=${value.error}` : String(value).toUpperCase();
}

function found(engine: FormulaEngine, sheet: number, row: number, column: number): CellValue | undefined {
  if (engine.getCellContent(sheet, row, column) === "") return null;
  engine.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, "num_fmt", allDigits);
  const text = engine.getFormattedCellValue(sheet, row, column);
  switch (engine.getCellType(sheet, row, column)) {
    case typeNumber:
      return Number(text);
    case typeLogical:
      return text === "TRUE";
    case typeError:
      return notCalculated.has(text) ? undefined : { error: text };
    default:
      return text;
  }
}
