import { callData } from "../../src/reference/call";
import { FormulaError } from "../../src/kernel/error";

/** What a call gives; its error as text. */
export function answer(name: string, ...args: unknown[]): number | string {
  const result = callData(name, args);
  return result instanceof FormulaError ? `${result.kind} ${result.message}` : result;
}
