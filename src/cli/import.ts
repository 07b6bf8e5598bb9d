import { openCase } from "../case/open";
import { readCase as checkCase } from "../case/read";
import { CASE_FORMAT, type Case } from "../case/schema/case";
import { applySheet, isReady, keptAnswers } from "../import/apply";
import type { Answers, Question } from "../import/answers";
import { openSheets } from "../import/open";
import { questionText, reportLines } from "../import/report-text";
import { understand, type Understanding } from "../import/understand";
import { basename } from "node:path";
import { EXIT, Misuse, type Command } from "./command";
import { outputFile } from "./output-file";
import { printJson } from "./print-json";
import { readBytes } from "./read-bytes";
import { readText } from "./read-case";

const MOST_BYTES = 20_000_000;

/** `import costs.xlsx -o case.json`: a cost sheet as roles and costs of a case; status 1 where something is to be answered. */
export const importSheet: Command = {
  name: "import",
  usage:
    "costs.xlsx [--into case.json] [-o new.json] [--sheet NAME] [--column HEADING] [--only VALUE] [--period month|year] [--currency EUR] [--rate N] [--decimal . | ,] [--recurrence recurring|once] [--process ID] [--option ID] [--json]",
  purpose: "a cost sheet (.xlsx, .csv) as roles and costs of a case",
  options: {
    into: { type: "string" },
    output: { type: "string", short: "o" },
    sheet: { type: "string" },
    column: { type: "string", multiple: true },
    only: { type: "string" },
    period: { type: "string" },
    currency: { type: "string" },
    rate: { type: "string" },
    decimal: { type: "string" },
    recurrence: { type: "string" },
    process: { type: "string" },
    option: { type: "string" },
    json: { type: "boolean" },
  },
  async run([file], options) {
    const { into, output, json } = options;
    if (file === undefined) throw new Misuse("The cost sheet's file is missing.");
    const target =
      output === undefined ? undefined : outputFile(output, "case", file, into as string | undefined);
    const source =
      typeof into === "string" ? (await openCase(readText(into))).case : emptyCase(options["currency"]);
    const name = basename(file);
    const answers = { ...keptAnswers(source, name), ...answersIn(options, source) };
    const read = understand(openSheets(name, readBytes(file, "cost sheet", MOST_BYTES)), source, answers);
    const ready = isReady(read);
    const applied = ready ? applySheet(source, read, answers, name) : undefined;
    const checked = applied === undefined ? undefined : checkCase(applied.case);
    if (checked?.ok === false)
      throw new Error(checked.problems.map(({ path, message }) => `${path} ${message}`).join("\n"));
    if (json) printJson({ ready, ...accountOf(read) });
    else {
      process.stdout.write(`${reportLines(read).join("\n")}\n`);
      for (const question of read.questions)
        process.stderr.write(`${questionText(question)} ${flagOf(question)}\n`);
    }
    if (!ready || applied === undefined) return EXIT.error;
    if (target !== undefined) {
      target.write(Buffer.from(`${JSON.stringify(applied.case, null, 2)}\n`));
      if (!json)
        process.stdout.write(
          `${target.name}: ${applied.added} added, ${applied.changed} changed, ${applied.gone.length} taken out\n`,
        );
    }
    return EXIT.done;
  },
};

/** What is asked is answered with this option. */
function flagOf(question: Question): string {
  const flags: Readonly<Record<Question["ask"], string>> = {
    series: "--column",
    only: "--only",
    decimal: "--decimal",
    period: "--period",
    currency: "--currency",
    rate: "--rate",
    recurrence: "--recurrence",
    into: "--process, --option (empty for today's costs)",
  };
  return `(${flags[question.ask]})`;
}

function answersIn(options: Readonly<Record<string, unknown>>, source: Case): Answers {
  const oneOf = <T extends string>(name: string, allowed: readonly T[]): T | undefined => {
    const given = options[name];
    if (given === undefined || allowed.includes(given as T)) return given as T | undefined;
    throw new Misuse(
      `--${name} is "${String(given)}"; give ${allowed.map((one) => `"${one}"`).join(" or ")}.`,
    );
  };
  const rate = options["rate"] === undefined ? undefined : Number(options["rate"]);
  if (rate !== undefined && !(rate > 0 && rate < 1e9))
    throw new Misuse(
      `--rate is "${String(options["rate"])}"; give what one unit of the sheet's currency is worth, a number above 0.`,
    );
  const { sheet, column, only, currency } = options as Record<string, string | undefined> & {
    column?: string[];
  };
  if (currency !== undefined && !/^[A-Z]{3}$/.test(currency))
    throw new Misuse(`--currency is "${currency}"; give three capital letters such as EUR.`);
  const given: Answers = {
    table: sheet,
    series: column as readonly string[] | undefined,
    only,
    currency,
    rate,
    decimal: oneOf("decimal", [".", ","]),
    period: oneOf("period", ["month", "year"]),
    recurrence: oneOf("recurrence", ["recurring", "once"]),
    process: oneOf(
      "process",
      source.processes.map(({ id }) => id),
    ),
    option: oneOf("option", ["", ...source.options.map(({ id }) => id)]),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Answers;
}

/** All that was understood, for programs. */
const accountOf = ({ rows, control, questions, unreadable, outside, blanks, ...read }: Understanding) => ({
  table: read.table,
  tables: read.tables,
  columns: { all: read.series, taken: read.chosen },
  period: read.period ?? null,
  months: read.months,
  currency: read.currency ?? null,
  recurrence: read.recurrence ?? null,
  times: read.times,
  firstYear: read.firstYear ?? null,
  yearsLeft: read.yearsLeft,
  control,
  questions,
  unreadable,
  outside,
  blanks,
  rows: rows.map(({ key, use, total, amount, annual, later, people, category, cells }) => ({
    key,
    use,
    total: total ?? null,
    amount,
    annual,
    later,
    people: people ?? null,
    category,
    cells,
  })),
});

/** A case with nothing in it but one process, to begin from. */
function emptyCase(currency: unknown): Case {
  const read = checkCase({
    format: CASE_FORMAT,
    name: "Imported costs",
    currency: typeof currency === "string" ? currency : "USD",
    start: `${new Date().getFullYear() + 1}-01`,
    years: 5,
    locations: [{ id: "home", name: "Home" }],
    processes: [{ id: "process", name: "Process", kind: "BPO", location: "home" }],
  });
  if (!read.ok) throw new Error(read.problems.map(({ path, message }) => `${path} ${message}`).join("\n"));
  return read.case;
}
