import { keyTwice } from "../../case/key-twice";
import { caseMessages } from "../../case/messages";

/** A line of many cases: the case as text, and how the line wants it computed. */
export interface CaseLine {
  /** What the line calls it, to be found again in the results. */
  readonly id: string | number | undefined;
  /** The scenario to compute it for; the base where none is named. */
  readonly scenario: string | undefined;
  readonly text: string;
}

const fields = ["id", "scenario", "case"];

const notALine = 'A line must be a case, or {"id": "A-7", "scenario": "cautious", "case": {…}}';

/**
 * Reads a line: a case as it is, or one with an identifier and a scenario beside it. The case itself is not yet
 * checked. Throws an error with a sentence for what is neither.
 */
export function caseLine(line: string): CaseLine {
  const data = parsed(line);
  if (data["format"] !== undefined) return { id: undefined, scenario: undefined, text: line };
  const { id, scenario, case: source } = data;
  if (typeof source !== "object" || source === null) throw new Error(`${notALine}; this has no case.`);
  const other = Object.keys(data).find((name) => !fields.includes(name));
  if (other !== undefined) throw new Error(`${notALine}; "${other}" is none of its fields.`);
  if (id !== undefined && !isId(id)) throw new Error(`${notALine}; its id must be text or a number.`);
  if (scenario !== undefined && typeof scenario !== "string")
    throw new Error(`${notALine}; its scenario must be text.`);
  const twice = keyTwice(line);
  if (twice !== undefined) throw new Error(caseMessages.keyTwice(twice));
  return { id, scenario, text: JSON.stringify(source) };
}

/** The identifier of a line that can't be used, where it has one all the same. */
export function idOf(line: string): string | number | undefined {
  try {
    const { id } = parsed(line);
    return isId(id) ? id : undefined;
  } catch {
    return undefined;
  }
}

const isId = (id: unknown): id is string | number => typeof id === "string" || typeof id === "number";

function parsed(line: string): Readonly<Record<string, unknown>> {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch (error) {
    throw new Error(`The line is not JSON: ${(error as Error).message}`);
  }
  if (typeof data !== "object" || data === null || Array.isArray(data)) throw new Error(`${notALine}.`);
  return data as Readonly<Record<string, unknown>>;
}
