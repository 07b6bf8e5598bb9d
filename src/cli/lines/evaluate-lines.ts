import { CaseProblems, evaluateCase, openCase } from "../../case/open";
import { figuresOf } from "../figures";
import { EXIT, type Exit } from "../command";
import { jsonLine } from "../print-json";
import { mostCaseBytes } from "../read-case";
import { caseLine, idOf } from "./case-line";
import { readLines, type Line } from "./read-lines";
import { writeLine } from "./write-line";

/**
 * Computes one case after the other, each as soon as its line is there: a line of results or of what is wrong for each
 * line, in the same order. A case that can't be computed is a result like others, so the status is 0.
 */
export async function evaluateLines(file: string | undefined, scenario: string | undefined): Promise<Exit> {
  let wrong = 0;
  let lines = 0;
  for await (const line of readLines(file, mostCaseBytes)) {
    const result = await resultOf(line, scenario);
    lines++;
    if ("error" in result) wrong++;
    if (!(await writeLine(result))) return EXIT.done;
  }
  if (wrong > 0) process.stderr.write(`${wrong} of ${lines} cases can't be computed: their lines say why.\n`);
  return EXIT.done;
}

/** What is written for a line: the key figures of its case, or an error. */
export async function resultOf(
  line: Line,
  scenario: string | undefined,
): Promise<Readonly<Record<string, unknown>>> {
  if (line === undefined) return { error: { message: "The line is longer than a case may be." } };
  try {
    const given = caseLine(line);
    const chosen = given.scenario ?? scenario;
    const { case: source, notices } = await openCase(given.text);
    const results = evaluateCase(source, chosen);
    const result = {
      ...(given.id !== undefined && { id: given.id }),
      name: source.name,
      scenario: chosen ?? "base",
      currency: source.currency,
      figures: figuresOf(results),
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
