import type { WorkbookFiles } from "./files";
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
  /** Types into a cell as a person would, here or in another Excel: "Sheet1!B2" or, on the active sheet, "B2". */
  type(address: string, text: string, who?: "person" | "coauthor"): void;
  cell(address: string): CellReport;
  /** Resolves when everything is calculated and drawn. */
  idle(): Promise<void>;
  /** Opens an .xlsx file in place of the workbook; rejects where the bytes are none. */
  open(bytes: Uint8Array, name?: string): Promise<void>;
  /** The workbook as an .xlsx file, with the results that its cells show. */
  save(): Promise<Uint8Array>;
}

/** Makes the object; `drawn` writes what is outdated into the grid. */
export function workbenchApi(
  host: ExcelHost,
  files: Pick<WorkbookFiles, "open" | "save">,
  drawn: () => void,
): WorkbenchApi {
  const cellAt = (address: string): Range => {
    const range = host.workbook.rangeAt(address);
    if (!range) throw new Error(`"${address}" is no address in this workbook.`);
    return range.cell(0, 0);
  };
  return {
    type: (address, text, who = "person") => {
      host.workbook.actor = who;
      try {
        write(cellAt(address), text);
      } finally {
        host.workbook.actor = "person";
      }
    },
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
    open: (bytes, name) => files.open(bytes, name),
    save: () => files.save(),
  };
}
