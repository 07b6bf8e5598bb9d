import { CellError } from "./functions";

/** What is wrong with a value that a cell was given; undefined where nothing is. */
export function faultOf(result: unknown): string | undefined {
  if (Array.isArray(result)) {
    if (result.length === 0) return "an empty range";
    for (const part of result) {
      const fault = faultOf(part);
      if (fault !== undefined) return fault;
    }
    return undefined;
  }
  if (typeof result === "number") {
    if (!Number.isFinite(result)) return String(result);
    return Object.is(result, -0) ? "-0" : undefined;
  }
  if (typeof result === "string" || typeof result === "boolean") return undefined;
  return isMessage(result) ? undefined : `a ${result === null ? "null" : typeof result}`;
}

/** A cell of a table may hold an error of its own. */
const isMessage = (result: unknown): boolean =>
  typeof result === "object" && result !== null && "error" in result && "message" in result;

/** What is wrong with what a function threw: only an error of ours, which says something, reaches a cell. */
export function faultOfError(error: unknown): string | undefined {
  if (!(error instanceof CellError)) return `throws ${String(error)}`;
  if (error.code !== "#VALUE!" && error.code !== "#N/A") return `throws ${error.code}`;
  const { message } = error;
  if (message.length < 8 || message.length > 600 || /undefined|NaN|Infinity|\[object|\.ts\b/.test(message))
    return `says: ${message}`;
  return undefined;
}
