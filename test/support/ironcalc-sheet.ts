import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { initSync, Model } from "@ironcalc/wasm";
import { call, literal, reference, type ExcelText, type Shape } from "../../src/kernel/excel-writing";
import type { ExcelContext } from "../../src/kernel/operations";

/** What a cell shows: a number to 15 significant digits, a logical, a text, or an error by its code. */
export type Shown = number | boolean | string | { readonly error: string };

const TYPE = { number: 1, logical: 4, error: 16 } as const;
const ALL_DIGITS = "0.00000000000000E+00";

let ready = false;

/** An empty IronCalc workbook in Node. */
export function newIronCalcModel(): Model {
  if (!ready) {
    const path = new URL("../../node_modules/@ironcalc/wasm/wasm_bg.wasm", import.meta.url);
    initSync({ module: readFileSync(fileURLToPath(path)) });
    ready = true;
  }
  return new Model("test", "en", "UTC", "en");
}

/** One sheet in IronCalc that formulas can be tried on: inputs, formulas, and helper cells beside them. */
export interface IronCalcSheet {
  /** Puts values in the next free cells, downwards; gives their range. Null leaves a cell blank. */
  column(values: readonly (number | string | boolean | null)[]): ExcelText;
  /** The same in one row. */
  row(values: readonly (number | string | boolean | null)[]): ExcelText;
  /** Puts a formula (without "=") in a free cell; the function reads it after `evaluate`. */
  formula(text: string): () => Shown;
  readonly context: ExcelContext;
  evaluate(): void;
}

const COUNTING = 1000;

export function ironCalcSheet(): IronCalcSheet {
  const model = newIronCalcModel();
  model.newSheet();
  model.pauseEvaluation();
  for (let k = 1; k <= COUNTING; k++) {
    model.setUserInput(1, k, 1, String(k));
    model.setUserInput(1, 1, k, String(k));
  }
  const second = model.getWorksheetsProperties()[1]?.name as string;
  let next = 1;
  const put = (row: number, column: number, value: number | string | boolean | null): void => {
    if (value !== null)
      model.setUserInput(
        0,
        row,
        column,
        typeof value === "string" ? `'${value}` : String(value).toUpperCase(),
      );
  };
  const area = (top: number, rows: number, columns: number, blanks: boolean): ExcelText => {
    const end = rows * columns === 1 ? "" : `:$${letters(columns)}$${top + rows - 1}`;
    return reference(`$A$${top}${end}`, { rows, columns, ...(blanks && { blanks }) });
  };
  const column: IronCalcSheet["column"] = (values) => {
    const top = next;
    next += values.length;
    values.forEach((value, i) => put(top + i, 1, value));
    return area(top, values.length, 1, values.includes(null));
  };
  const row: IronCalcSheet["row"] = (values) => {
    const top = next++;
    values.forEach((value, i) => put(top, i + 1, value));
    return area(top, 1, values.length, values.includes(null));
  };
  const context: ExcelContext = {
    counting: ({ rows, columns }: Shape) =>
      literal(columns === 1 ? `${second}!$A$1:$A$${rows}` : `${second}!$A$1:$${letters(columns)}$1`),
    helper: (_label, rows, cell) => {
      const top = next;
      next += rows;
      for (let k = 1; k <= rows; k++) {
        const above = k > 1 ? reference(`$A$${top + k - 2}`) : undefined;
        model.setUserInput(0, top + k - 1, 1, `=${cell(k, above).text}`);
      }
      return area(top, rows, 1, false);
    },
    sumTo: (range, position) =>
      call("SUM", reference(`${range.text.split(":")[0]}:INDEX(${range.text},${position.text})`)),
    slice: (range, from, to) => sliceOf(range, from, to),
  };
  return {
    column,
    row,
    context,
    formula: (text) => {
      const at = next++;
      model.setUserInput(0, at, 1, `=${text}`);
      return () => shown(model, at);
    },
    evaluate: () => {
      model.resumeEvaluation();
      model.evaluate();
      model.pauseEvaluation();
    },
  };
}

function shown(model: Model, row: number): Shown {
  model.updateRangeStyle({ sheet: 0, row, column: 1, width: 1, height: 1 }, "num_fmt", ALL_DIGITS);
  const text = model.getFormattedCellValue(0, row, 1);
  switch (model.getCellType(0, row, 1) as number) {
    case TYPE.number:
      return Number(text);
    case TYPE.logical:
      return text === "TRUE";
    case TYPE.error:
      return { error: text };
    default:
      return text;
  }
}

function sliceOf(range: ExcelText, from: number, to: number): ExcelText {
  const [, top] = /^\$A\$(\d+)/.exec(range.text) as unknown as [string, string];
  const shape = range.shape as Shape;
  const count = to - from + 1;
  if (shape.columns === 1) {
    const start = Number(top) + from - 1;
    return reference(`$A$${start}:$A$${start + count - 1}`, { rows: count, columns: 1 });
  }
  return reference(`$${letters(from)}$${top}:$${letters(to)}$${top}`, { rows: 1, columns: count });
}

/** 1 → A, 27 → AA. */
function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}
