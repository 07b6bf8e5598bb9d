import { caseMessages } from "../case/messages";
import { evaluateCase, openCase } from "../case/open";
import type { Results } from "../case/results";
import type { Case } from "../case/schema/case";
import { Misuse } from "./command";
import { readBytes } from "./read-bytes";

/** Enough bytes to hold more characters than a case may have; what is cut there is refused as too large. */
export const mostCaseBytes = 16_000_000;

/** Text of a file, or of standard input for "-". */
export function readText(file: string | undefined): string {
  return readBytes(file, "case", mostCaseBytes).toString("utf8");
}

/** Reads a case. @throws CaseProblems */
export async function readCase(file: string | undefined): Promise<Case> {
  const { case: source, notices } = await openCase(readText(file));
  for (const { path, message } of notices) process.stderr.write(`Note: ${path} ${message}\n`);
  return source;
}

/** Reads a case and computes it. @throws CaseProblems */
export async function readAndCompute(
  file: string | undefined,
  scenario: string | undefined,
): Promise<{ readonly source: Case; readonly results: Results }> {
  const source = await readCase(file);
  const known = source.scenarios.map((one) => one.id);
  if (scenario !== undefined && scenario !== "base" && !known.includes(scenario))
    throw new Misuse(caseMessages.unknownScenario(scenario, known));
  return { source, results: evaluateCase(source, scenario) };
}
