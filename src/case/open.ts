import { loadParser, mayNeedParser } from "./custom/parser";
import { readCaseText, type Problem } from "./read";
import { computeCase, type Results } from "./results";
import type { Case } from "./schema/case";

/** A case that can't be used. Its message is all that is wrong with it, a line each. */
export class CaseProblems extends Error {
  override readonly name = "CaseProblems";
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ path, message }) => (path === "" ? message : `${path} ${message}`)).join("\n"));
  }
}

/** A case that was read, and what it says to no effect. */
export interface OpenedCase {
  readonly case: Case;
  readonly notices: readonly Problem[];
}

/**
 * Reads a case from JSON text of any origin: at most 5 MB, 16 levels and 20,000 things in lists. What reads the
 * case's own formulas is loaded where there are any. Rejects with {@link CaseProblems}.
 */
export async function openCase(text: string): Promise<OpenedCase> {
  if (mayNeedParser(text)) await loadParser();
  const read = readCaseText(text);
  if (!read.ok) throw new CaseProblems(read.problems);
  return { case: read.case, notices: read.notices };
}

/**
 * Computes a case for its base, or for a scenario by its identifier. Amounts are in the case's currency, nominal,
 * costs positive. Throws {@link CaseProblems} where the case lacks something, or has no such scenario.
 */
export function evaluateCase(source: Case, scenario?: string): Results {
  const computed = computeCase(source, scenario);
  if (!computed.ok) throw new CaseProblems(computed.problems);
  return computed.results;
}
