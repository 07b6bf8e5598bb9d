import { loadParser, mayNeedParser } from "../case/custom/parser";
import { readCaseText } from "../case/read";
import { computeCase, type Results } from "../case/results";
import { caseMessages } from "../case/messages";
import type { Problem } from "../case/read";
import type { Case } from "../case/schema/case";
import { Misuse } from "./command";
import { readBytes } from "./read-bytes";

/** A case that can't be used: all that is wrong with it, a line each. */
export class CaseProblems extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ path, message }) => (path === "" ? message : `${path} ${message}`)).join("\n"));
  }
}

/** Enough bytes to hold more characters than a case may have; what is cut there is refused as too large. */
const mostBytes = 16_000_000;

/** Text of a file, or of standard input for "-". */
export function readText(file: string | undefined): string {
  return readBytes(file, "case", mostBytes).toString("utf8");
}

/** Reads a case. @throws CaseProblems */
export async function readCase(file: string | undefined): Promise<Case> {
  const text = readText(file);
  if (mayNeedParser(text)) await loadParser();
  const read = readCaseText(text);
  if (!read.ok) throw new CaseProblems(read.problems);
  for (const { path, message } of read.notices) process.stderr.write(`Note: ${path} ${message}\n`);
  return read.case;
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
  const computed = computeCase(source, scenario);
  if (!computed.ok) throw new CaseProblems(computed.problems);
  return { source, results: computed.results };
}
