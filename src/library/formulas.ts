import { callFormula } from "../formulas/call";
import type { Result } from "../kernel/call";
import { FormulaError } from "../kernel/error";
import { callData } from "../reference/call";

export { FormulaError, isError, type ErrorKind } from "../kernel/error";
export type { Result } from "../kernel/call";

/**
 * Calls a function as a cell of Excel would: `call("LABOR.DIFFERENTIAL", [23, 11])`. Capitals and a leading `BPO.` do
 * not matter. Arguments stand in their order, `null` for one left out; a range is a list of rows, a row of numbers a
 * list, a day an Excel serial number or ISO text. Rates are shares: 0.08 is 8 %.
 *
 * What is wrong is no exception but a value, {@link FormulaError}, with a sentence that says what to do about it.
 * CASE functions and RISK.SIMULATE read the case of a workbook and answer `#VALUE!` here.
 */
export function call(name: string, args: readonly unknown[]): Result {
  const called = plainName(name);
  if (called.startsWith("DATA.")) return callData(called, args);
  if (called.startsWith("CASE.") || called === "RISK.SIMULATE")
    return new FormulaError("#VALUE!", `${called} reads the case of a workbook; evaluate the case instead.`);
  return callFormula(called, args);
}

/** A function's name as its record has it: in capitals, without `BPO.`. */
export const plainName = (name: string): string => name.toUpperCase().replace(/^BPO\./, "");
