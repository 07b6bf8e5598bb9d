import { isWellFormed } from "../formula/tokens";
import { invalidArgument } from "../hostError";
import type { CellInput } from "./cellGrid";
import { CellError, isErrorCode } from "./cellValue";
import { typedNumber } from "./numberText";

/** What a value becomes in a cell, and the number format that comes with it. */
export interface Entry {
  readonly input: CellInput | null;
  readonly numberFormat?: string;
}

/**
 * What Excel makes of a value that is typed, or written through `range.values`: text that begins with "="
 * is a formula, so is text that begins with "+" or "-" and is no number; "5 %" is 0.05 shown as percent; a
 * leading apostrophe or a text format keeps text as it is.
 */
export function entryOf(value: unknown, numberFormat: string): Entry {
  if (value === "" || value === null) return { input: null };
  if (typeof value === "number" || typeof value === "boolean") return { input: { literal: value } };
  if (typeof value !== "string") throw invalidArgument();
  if (numberFormat === "@") return { input: { literal: value } };
  if (value.startsWith("'")) return { input: { literal: value.slice(1) } };
  if (value.length > 1 && value.startsWith("=")) return { input: formulaInput(value) };
  if (isErrorCode(value)) return { input: { literal: new CellError(value) } };
  const number = typedNumber(value);
  if (number)
    return {
      input: { literal: number.value },
      ...(number.numberFormat ? { numberFormat: number.numberFormat } : {}),
    };
  if (/^[+-]./.test(value)) return { input: formulaInput(`=${value}`) };
  return { input: { literal: value } };
}

function formulaInput(formula: string): CellInput {
  if (!isWellFormed(formula.slice(1)))
    throw invalidArgument(`There's a problem with this formula: ${formula.slice(0, 200)}`);
  return { formula };
}
