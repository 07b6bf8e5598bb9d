import { Model } from "@ironcalc/wasm";
import { maxRows } from "../model/address";
import { CellError, type CellValue, type ErrorCode, isErrorCode } from "../model/cellValue";
import { type EngineFactory, type EngineValue, type FormulaEngine, pending } from "./formulaEngine";

/** IronCalc's cell types. */
const CellType = { number: 1, text: 2, boolean: 4, error: 16 } as const;

/** IronCalc's own mark for "not implemented"; Excel has no such error, so it is free to mean "not there yet". */
const pendingMark = "#N/IMPL!";

/** Columns that get a format as wholes: as many as sheets commonly use. */
const formattedColumns = 256;

/** Errors that Excel calls something else. A cycle gives 0 and a warning there. */
const excelError: Record<string, ErrorCode> = { "#ERROR!": "#NAME?" };

/** All digits that IronCalc gives (15, as many as Excel shows). */
const allDigits = "0.00000000000000E+000";
const hasAllDigits = /\.\d{14}E[+-]\d{3}$/;

/**
 * Ordinary formulas, computed by IronCalc. Its values have 15 significant digits; functions that it lacks give
 * #NAME?. The WebAssembly module must be initialized before the factory is used.
 */
export const ironCalcEngines: EngineFactory = () => new IronCalcEngine();

class IronCalcEngine implements FormulaEngine {
  private readonly model = new Model("workbench", "en", "UTC", "en");
  private sheets = 0;

  constructor() {
    this.model.pauseEvaluation();
  }

  addSheet(name: string): number {
    const sheet = this.sheets++;
    if (sheet > 0) this.model.newSheet();
    this.model.renameSheet(sheet, name);
    // The format of whole columns is cheap; one for each cell would take most of the time.
    this.formatDigits({ sheet, row: 1, column: 1, width: formattedColumns, height: maxRows });
    return sheet;
  }

  setValue(sheet: number, row: number, column: number, value: CellValue): void {
    this.model.setUserInput(sheet, row + 1, column + 1, asInput(value));
  }

  setFormula(sheet: number, row: number, column: number, formula: string): void {
    this.model.setUserInput(sheet, row + 1, column + 1, `=${formula}`);
  }

  clear(sheet: number, row: number, column: number): void {
    this.model.rangeClearContents(sheet, row + 1, column + 1, row + 1, column + 1);
  }

  evaluate(): void {
    this.model.evaluate();
  }

  valueOf(sheet: number, row: number, column: number): EngineValue {
    const type = this.model.getCellType(sheet, row + 1, column + 1);
    if (type === CellType.number) return this.numberAt(sheet, row + 1, column + 1);
    const text = this.model.getFormattedCellValue(sheet, row + 1, column + 1);
    if (type === CellType.boolean) return text === "TRUE";
    return type === CellType.error ? errorOf(text) : text;
  }

  spillOf(sheet: number, row: number, column: number): { rows: number; columns: number } {
    const structure = this.model.getCellArrayStructure(sheet, row + 1, column + 1);
    if (typeof structure !== "object" || !("DynamicAnchor" in structure)) return { rows: 1, columns: 1 };
    const [columns, rows] = structure.DynamicAnchor;
    return { rows, columns };
  }

  dispose(): void {
    this.model.free();
  }

  /** Some formulas bring a format of their own, a currency or a date: their cells get ours when they are read. */
  private numberAt(sheet: number, row: number, column: number): number {
    const text = this.model.getFormattedCellValue(sheet, row, column);
    if (hasAllDigits.test(text)) return Number(text);
    this.formatDigits({ sheet, row, column, width: 1, height: 1 });
    return Number(this.model.getFormattedCellValue(sheet, row, column));
  }

  private formatDigits(area: Parameters<Model["updateRangeStyle"]>[0]): void {
    this.model.updateRangeStyle(area, "num_fmt", allDigits);
  }
}

function errorOf(text: string): EngineValue {
  if (text === pendingMark) return pending;
  if (text === "#CIRC!") return 0;
  return new CellError(isErrorCode(text) ? text : (excelError[text] ?? "#VALUE!"));
}

/** What one would type to get the value. */
function asInput(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value instanceof CellError) return value.code === "#BUSY!" ? pendingMark : value.code;
  return `'${value}`;
}
