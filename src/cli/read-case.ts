import { caseMessages } from "../case/messages";
import { evaluateCase, openCase } from "../case/open";
import type { Results } from "../case/results";
import type { Case } from "../case/schema/case";
import { Misuse } from "./command";
import { readBytes } from "./read-bytes";

/** Enough bytes to hold more characters than a case may have; what is cut there is refused as too large. */
export const mostCaseBytes = 16_000_000;

/** Text of a file, or of standard input for "-": UTF-8, or UTF-16 with its mark, as some shells write. */
export function readText(file: string | undefined): string {
  const bytes = readBytes(file, "case", mostCaseBytes);
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  // What is too large is refused as that, wherever it is cut.
  const fatal = bytes.length <= mostCaseBytes;
  try {
    return new TextDecoder("utf-8", { fatal }).decode(bytes);
  } catch {
    throw new Error(
      `${file === "-" ? "Standard input" : file} is no text in UTF-8: its letters can't be read. Save it as UTF-8.`,
    );
  }
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
