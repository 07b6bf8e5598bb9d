import { askedOf, type Asked, type Question } from "../analysis/question";
import { isUncertain, nothingUncertain, simulate as run, type Trials } from "../analysis/simulate";
import { noValues, summarize, type Summary } from "../analysis/summary";
import { MOST_TRIALS, SAMPLINGS } from "../analysis/sampling/sampler";
import type { Case } from "../case/schema/case";
import { rangesReplaced } from "../case/uncertainty/in-scenario";
import { analysisOptions, readAsked, wholeNumber } from "./analysis";
import { EXIT, Misuse, type Command, type Exit } from "./command";
import { eachLine } from "./lines/each-line";
import { outputFile } from "./output-file";
import { printJson } from "./print-json";
import { figuresOfTrials, simulationAsJson, simulationAsText } from "./simulation-report";

const LARGEST_SEED = 2 ** 32 - 1;
const MILLISECONDS = 1e6;

/** `simulate case.json`: what a metric may come to, given what is uncertain in the case; or in many cases, a line each. */
export const simulate: Command = {
  name: "simulate",
  usage: `case.json --option ID [--metric npv] [--trials N] [--seed N] [--sampling ${SAMPLINGS.join("|")}] [--scenario ID] [--from A --to B] [--values out.f64] [--json | --lines]`,
  purpose: "what a metric may come to: Monte Carlo on the ranges of the case, or of one case a line",
  options: {
    ...analysisOptions,
    ...{ trials: { type: "string" }, seed: { type: "string" }, sampling: { type: "string" } },
    ...{ from: { type: "string" }, to: { type: "string" }, values: { type: "string" } },
    lines: { type: "boolean" },
  },
  async run([file], given) {
    const trials = wholeNumber("trials", given["trials"], 1, MOST_TRIALS, 10_000);
    const seed = wholeNumber("seed", given["seed"], 0, LARGEST_SEED, 1);
    const sampling = SAMPLINGS.find((one) => one === (given["sampling"] ?? "sobol"));
    if (sampling === undefined)
      throw new Misuse(`--sampling must be ${SAMPLINGS.join(" or ")}, but is ${String(given["sampling"])}.`);
    const from = wholeNumber("from", given["from"], 0, trials - 1, 0);
    const to = wholeNumber("to", given["to"], from + 1, trials, trials);
    const setup = { trials, seed, sampling, from, to };
    const { values } = given;
    if (values === "") throw new Misuse("--values needs the name of a file.");
    if (given["lines"]) return simulateLines(file, given, setup);
    const output = values === undefined ? undefined : outputFile(values, "values", file);
    const asked = await readAsked(file, given);
    const start = process.hrtime.bigint();
    const done = simulateAsked(asked, setup);
    const milliseconds = Number(process.hrtime.bigint() - start) / MILLISECONDS;
    for (const note of notesOf(done, asked)) process.stderr.write(`Note: ${note}\n`);
    output?.write(littleEndian(done.values));
    const summary = summaryOf(done, asked);
    if (given["json"]) printJson(simulationAsJson(done, summary, milliseconds));
    else process.stdout.write(simulationAsText(asked, done, summary));
    return EXIT.done;
  },
};

/** Many cases: for each its options, or the one that is named, with the same trials. */
function simulateLines(
  file: string | undefined,
  { option, metric, scenario, json, values, from, to }: Readonly<Record<string, unknown>>,
  setup: Setup,
): Promise<Exit> {
  if (json) throw new Misuse("Give --json for one case or --lines for many, not both.");
  if (values !== undefined) throw new Misuse("--values holds the trials of one case; --lines has many.");
  if (from !== undefined || to !== undefined)
    throw new Misuse("--from and --to cut the trials of one case; of many, cut the lines.");
  return eachLine(file, scenario as string | undefined, (source, chosen) => {
    const of = (id: string | undefined): unknown =>
      distribution(askedOf(source, { option: id, metric, scenario: chosen } as Question), setup);
    const { trials, seed, sampling } = setup;
    const options =
      option === undefined ? ofEach(source.options, of) : { [option as string]: of(option as string) };
    return { metric: metric ?? "npv", trials, seed, sampling, options };
  });
}

/** The answer for each option, or why it has none. @throws what is wrong where none has one */
function ofEach(options: Case["options"], of: (id: string) => unknown): Readonly<Record<string, unknown>> {
  const wrong: unknown[] = [];
  const answers = options.map(({ id }) => {
    try {
      return [id, of(id)] as const;
    } catch (error) {
      wrong.push(error);
      return [id, { error: { message: (error as Error).message } }] as const;
    }
  });
  if (wrong.length === options.length) throw wrong[0] ?? new Error("The case has no options.");
  return Object.fromEntries(answers);
}

function distribution(asked: Asked, setup: Setup): unknown {
  const done = simulateAsked(asked, setup);
  const notes = notesOf(done, asked);
  return {
    unit: asked.metric.unit,
    ...figuresOfTrials(summaryOf(done, asked)),
    ...(notes.length > 0 && { note: notes.join(" ") }),
  };
}

function summaryOf(done: Trials, { option }: Asked): Summary {
  const summary = summarize(done);
  if (summary === undefined) throw new Error(noValues(done, option.name));
  return summary;
}

/** What must be known to read the figures of trials. */
function notesOf({ draws }: Trials, { source, changes }: Asked): string[] {
  const replaced = rangesReplaced(source, changes);
  return [
    ...(draws.repaired
      ? ["the correlations contradict each other; the nearest ones that don't are used."]
      : []),
    ...(replaced.length > 0
      ? [`the scenario gives ${replaced.join(", ")} a number; that counts, and not the range.`]
      : []),
  ];
}

type Setup = Pick<Parameters<typeof run>[2], "trials" | "seed" | "sampling" | "from" | "to">;

/** Runs the trials of what is asked. @throws Error where nothing in the case is uncertain */
function simulateAsked({ source, model, option, metric, changes }: Asked, setup: Setup): Trials {
  if (!isUncertain(source, changes)) throw new Error(nothingUncertain(source));
  return run(source, model, { option, metric: metric.name, changes, ...setup });
}

/** Doubles as bytes in the order in which most machines hold them, whatever this one does. */
function littleEndian(values: Float64Array): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(values.length * 8));
  values.forEach((value, i) => bytes.setFloat64(i * 8, value, true));
  return new Uint8Array(bytes.buffer);
}
