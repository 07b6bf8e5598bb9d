import { CaseProblems, openCase } from "../../case/open";
import type { Case } from "../../case/schema/case";
import { EXIT, type Exit } from "../command";
import { jsonLine } from "../print-json";
import { mostCaseBytes } from "../read-case";
import { caseLine, idOf } from "./case-line";
import { readLines, type Line } from "./read-lines";
import { writeLine } from "./write-line";

/** What is written of a case besides its name, for a scenario (the base where none is named). */
export type Answer = (source: Case, scenario: string | undefined) => Readonly<Record<string, unknown>>;

/**
 * Answers for one case after the other, each as soon as its line is there: a line of results or of what is wrong for
 * each line, in the same order. A case that can't be computed is a result like others, so the status is 0.
 */
export async function eachLine(
  file: string | undefined,
  scenario: string | undefined,
  answer: Answer,
): Promise<Exit> {
  let wrong = 0;
  let lines = 0;
  for await (const line of readLines(file, mostCaseBytes)) {
    const result = await resultOf(line, scenario, answer);
    lines++;
    if ("error" in result) wrong++;
    if (!(await writeLine(result))) return EXIT.done;
  }
  if (wrong > 0) process.stderr.write(`${wrong} of ${lines} cases can't be computed: their lines say why.\n`);
  return EXIT.done;
}

/** What is written for a line: the results of its case, or an error. */
async function resultOf(
  line: Line,
  scenario: string | undefined,
  answer: Answer,
): Promise<Readonly<Record<string, unknown>>> {
  if (line === undefined) return { error: { message: "The line is longer than a case may be." } };
  try {
    const given = caseLine(line);
    const chosen = given.scenario ?? scenario;
    const { case: source, notices } = await openCase(given.text);
    const result = {
      ...(given.id !== undefined && { id: given.id }),
      name: source.name,
      scenario: chosen ?? "base",
      currency: source.currency,
      ...answer(source, chosen),
      ...(notices.length > 0 && { notices: notices.map(({ path, message }) => `${path} ${message}`) }),
    };
    jsonLine(result);
    return result;
  } catch (error) {
    const id = idOf(line);
    const { message } = error as Error;
    const problems = error instanceof CaseProblems ? { problems: error.problems } : {};
    return { ...(id !== undefined && { id }), error: { message, ...problems } };
  }
}
