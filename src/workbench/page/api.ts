import type { ExcelHost } from "../host/excelHost";
import { CellError } from "../model/cellValue";
import { textAt, write } from "../model/rangeContent";
import type { Range } from "../model/range";

/** A cell as scripts see it. `error` is the message of an error value, where there is one. */
export interface CellReport {
  readonly value: number | string | boolean | null;
  readonly text: string;
  readonly formula: string | null;
  readonly error: string | null;
}

/** `window.workbench`: what scripts and tests do with the simulated Excel. */
export interface WorkbenchApi {
  /** Types into a cell as a person would: "Sheet1!B2" or, on the active sheet, "B2". */
  type(address: string, text: string): void;
  cell(address: string): CellReport;
  /** Resolves when everything is calculated and drawn. */
  idle(): Promise<void>;
  /** Opens an .xlsx file. */
  open(bytes: Uint8Array): Promise<void>;
  /** The workbook as an .xlsx file. */
  save(): Promise<Uint8Array>;
}

/** Reads and writes files; the page has none until the code for .xlsx files is there. */
export interface FileCode {
  open(bytes: Uint8Array): Promise<void>;
  save(): Promise<Uint8Array>;
}

/** Files can't be opened or saved yet. */
export const noFileCode: FileCode = {
  open: () => Promise.reject(notYet()),
  save: () => Promise.reject(notYet()),
};

const notYet = (): Error =>
  new Error("Opening and saving .xlsx files comes with the workbook part of Sourcing Case.");

/** Makes the object; `drawn` writes what is outdated into the grid. */
export function workbenchApi(host: ExcelHost, files: FileCode, drawn: () => void): WorkbenchApi {
  const cellAt = (address: string): Range => {
    const range = host.workbook.rangeAt(address);
    if (!range) throw new Error(`"${address}" is no address in this workbook.`);
    return range.cell(0, 0);
  };
  return {
    type: (address, text) => write(cellAt(address), text),
    cell: (address) => {
      const range = cellAt(address);
      const { row, column } = range.rect;
      const cell = range.sheet.cells.at(row, column);
      const value = cell?.value ?? null;
      return {
        value: value instanceof CellError ? value.code : value,
        text: textAt(range, row, column),
        formula: cell?.input && "formula" in cell.input ? cell.input.formula : null,
        error: value instanceof CellError ? (value.message ?? null) : null,
      };
    },
    idle: async () => {
      await host.idle();
      drawn();
    },
    open: (bytes) => files.open(bytes),
    save: () => files.save(),
  };
}
