import type { ArgumentValue } from "../functions/arguments";
import { intersection } from "../model/address";
import { CellError, type CellValue } from "../model/cellValue";
import type { Range } from "../model/range";
import type { ArgumentSource, CallSite } from "./callSite";
import { type EngineValue, type FormulaEngine, pending } from "./formulaEngine";

/** Argument expressions lie on a grid of their own, far enough apart that most arrays fit between them. */
const rowsApart = 512;
const columnsApart = 64;
const slotsDown = 2048;

/** The value of an argument is not there yet. */
export const notYet = Symbol("not yet");

/** Reads the arguments of calls: from the workbook, from other calls, or from the engine's hidden sheet. */
export class ArgumentCells {
  private readonly sheet: number;

  constructor(
    private readonly engine: FormulaEngine,
    name: string,
  ) {
    this.sheet = engine.addSheet(name);
  }

  put(slot: number, formula: string): void {
    this.engine.setFormula(this.sheet, rowOf(slot), columnOf(slot), formula);
  }

  remove(slot: number): void {
    this.engine.clear(this.sheet, rowOf(slot), columnOf(slot));
  }

  /** All arguments of a call, or "not yet" while one of them waits for another call. */
  read(site: CallSite): ArgumentValue[] | typeof notYet {
    const values: ArgumentValue[] = [];
    for (const source of site.args) {
      const value = this.readSource(source);
      if (value === notYet) return notYet;
      values.push(value);
    }
    return values;
  }

  private readSource(source: ArgumentSource): ArgumentValue | typeof notYet {
    switch (source.kind) {
      case "omitted":
        return { cells: null, address: null };
      case "literal":
        return { cells: [[source.value]], address: null };
      case "call":
        return source.site.cells ? { cells: source.site.cells, address: null } : notYet;
      case "reference":
        return readRange(source.range);
      case "expression":
        return this.readExpression(source.slot);
    }
  }

  private readExpression(slot: number): ArgumentValue | typeof notYet {
    const [row, column] = [rowOf(slot), columnOf(slot)];
    const { rows, columns } = this.engine.spillOf(this.sheet, row, column);
    const cells: EngineValue[][] = Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) => this.engine.valueOf(this.sheet, row + i, column + j)),
    );
    return cells.some((line) => line.includes(pending))
      ? notYet
      : { cells: cells as CellValue[][], address: null };
  }
}

const rowOf = (slot: number): number => (slot % slotsDown) * rowsApart;
const columnOf = (slot: number): number => Math.floor(slot / slotsDown) * columnsApart;

/** The cells of a range; of whole rows and columns only what is in use. */
function readRange(range: Range): ArgumentValue | typeof notYet {
  const { sheet, address } = range;
  const rect = range.isUnbounded ? inUse(range) : range.rect;
  const cells: CellValue[][] = Array.from({ length: rect.rows }, (_, i) =>
    Array.from(
      { length: rect.columns },
      (_, j) => sheet.cells.at(rect.row + i, rect.column + j)?.value ?? null,
    ),
  );
  const isBusy = (value: CellValue) => value instanceof CellError && value.code === "#BUSY!";
  return cells.some((line) => line.some(isBusy)) ? notYet : { cells, address };
}

function inUse({ sheet, rect }: Range) {
  const used = sheet.cells.used((cell) => cell.value !== null);
  return (used && intersection(used, rect)) ?? { row: rect.row, column: rect.column, rows: 1, columns: 1 };
}
