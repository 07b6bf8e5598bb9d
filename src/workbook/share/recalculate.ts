import { cellAddress, parseArea, parseCellAddress, type Area } from "../formula-text/address";
import { tokenize } from "../formula-text/tokens";
import { FormulaUnreadable } from "../formula-text/unreadable";
import type { CellValue, Sheet, WorkbookModel } from "../package/model/types";
import { engineFormulas } from "./engine-formula";
import { isLambda } from "./lambda/names";
import { asTypedLambda } from "./lambda/typed";
import { shallow } from "./shallow";

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
  /** Without it, formulas that call names with a LAMBDA are not calculated. */
  newDefinedName?(name: string, scope: number | undefined, formula: string): void;
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

/** What a recalculation found. */
export interface Recalculated {
  /** The value of a cell; undefined where it could not be calculated. */
  value(sheet: string, cell: string): CellValue | undefined;
  /** Whether the formula that stands in these cells was calculated. */
  covers(sheet: string, where: string): boolean;
}

/** IronCalc's codes in text; functions that it lacks, and formulas that it cannot read. */
const typeNumber = 1;
const typeLogical = 4;
const typeError = 16;
const notCalculated = new Set(["#N/IMPL!", "#ERROR!", "#NAME?"]);
/** Fourteen decimals behind the first digit: the 15 that a spreadsheet shows. */
const allDigits = "0.00000000000000E+00";

/** What the engine is given at most: cells with formulas, and cells that they read. */
const mostCells = 200_000;
/** Operations and calls inside each other: deeper, the engine runs out of its memory. */
const deepestInEngine = 250;

/** A formula as the engine takes it, where it stands, and what it reads. */
interface Prepared {
  readonly formula: LiveFormula;
  readonly sheet: number;
  readonly area: Area;
  readonly text: string;
  readonly reads: readonly (Area & { readonly sheet: number })[];
}

/**
 * Calculates formulas of a workbook in an empty engine. Every other cell counts with the value that the file holds,
 * so that nothing but these formulas is judged. What is too much or too deep for the engine is left out.
 */
export function recalculate(
  model: WorkbookModel,
  live: readonly LiveFormula[],
  engine: FormulaEngine,
): Recalculated {
  const { sheets } = model;
  const indexOf = new Map(sheets.map(({ name }, index) => [name.toLowerCase(), index]));
  const prepared = affordable(model, prepare(model, live, indexOf));
  const calculated = new Set(prepared.flatMap(({ sheet, area }) => placesIn(sheet, area)));
  const hasFailed = prepared.length > 0 && !runs(() => fill(engine, model, prepared, calculated));
  const covered = new Set(prepared.map(({ formula }) => `${formula.sheet.toLowerCase()} ${formula.where}`));
  return {
    covers: (sheet, where) => !hasFailed && covered.has(`${sheet.toLowerCase()} ${where}`),
    value(sheetName, address) {
      const sheet = indexOf.get(sheetName.toLowerCase());
      const place = parseCellAddress(address);
      if (hasFailed || sheet === undefined || place === undefined) return undefined;
      if (!calculated.has(placeOf(sheet, place.row, place.column))) return undefined;
      return found(engine, sheet, place.row, place.column);
    },
  };
}

/** The engine is a program of others: where it fails, nothing that it says is used. */
function runs(calculate: () => void): boolean {
  try {
    calculate();
    return true;
  } catch {
    return false;
  }
}

function prepare(
  model: WorkbookModel,
  live: readonly LiveFormula[],
  indexOf: ReadonlyMap<string, number>,
): Prepared[] {
  const written = engineFormulas(model);
  return live.flatMap((formula): Prepared[] => {
    const sheet = indexOf.get(formula.sheet.toLowerCase());
    const area = parseArea(formula.where);
    if (sheet === undefined || area === undefined) return [];
    const text = readable(() =>
      shallow(written(formula.text, { sheet: formula.sheet, row: area.top }), deepestInEngine),
    );
    if (text === undefined) return [];
    const reads = tokenize(text).flatMap(({ reference }) => {
      const read = indexOf.get((reference?.qualifier.sheet ?? formula.sheet).toLowerCase());
      if (reference === undefined || read === undefined || reference.qualifier.book !== undefined) return [];
      const { top, bottom, left, right } = reference;
      return [{ sheet: read, top: top.at, bottom: bottom.at, left: left.at, right: right.at }];
    });
    return [{ formula, sheet, area, text, reads }];
  });
}

/** Those whose cells, and the cells that they read, are not too many together. */
function affordable({ sheets }: WorkbookModel, prepared: readonly Prepared[]): Prepared[] {
  const counted = new Set<string>();
  let left = mostCells;
  return prepared.filter(({ area, reads }) => {
    let cost = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    const fresh: string[] = [];
    for (const read of reads) {
      const key = `${read.sheet} ${read.top} ${read.left} ${read.bottom} ${read.right}`;
      if (counted.has(key)) continue;
      fresh.push(key);
      const size = (read.bottom - read.top + 1) * (read.right - read.left + 1);
      // Of a large area the file may hold little; its cells are looked at one by one.
      cost += Math.min(size, sheets[read.sheet]?.cells.length ?? 0);
    }
    if (cost > left) return false;
    left -= cost;
    for (const key of fresh) counted.add(key);
    return true;
  });
}

function fill(
  engine: FormulaEngine,
  { sheets, names }: WorkbookModel,
  prepared: readonly Prepared[],
  calculated: ReadonlySet<string>,
): void {
  engine.pauseEvaluation();
  for (const { name, text, sheet } of names)
    if (sheet === undefined && isLambda({ text }))
      engine.newDefinedName?.(name, undefined, `=${asTypedLambda(text)}`);
  sheets.forEach(({ name }, index) => {
    if (index > 0) engine.newSheet();
    engine.renameSheet(index, name);
  });
  const areas = sheets.map(() => new Map<string, Area>());
  for (const { sheet, ...area } of prepared.flatMap(({ reads }) => reads))
    areas[sheet]?.set(`${area.top} ${area.left} ${area.bottom} ${area.right}`, area);
  sheets.forEach((sheet, index) => {
    for (const { row, column, value } of cellsIn(sheet, [...(areas[index]?.values() ?? [])]))
      if (!calculated.has(placeOf(index, row, column)) && value !== null)
        engine.setUserInput(index, row, column, typed(value));
  });
  for (const { sheet, area, text, formula } of prepared) {
    const { top, left, bottom, right } = area;
    if (formula.isArray)
      engine.setUserArrayFormula(sheet, top, left, right - left + 1, bottom - top + 1, `=${text}`);
    else engine.setUserInput(sheet, top, left, `=${text}`);
  }
  engine.resumeEvaluation();
  engine.evaluate();
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
