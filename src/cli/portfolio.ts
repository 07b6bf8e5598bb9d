import { readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { CaseProblems, evaluateCase, openCase } from "../case/open";
import { isError } from "../kernel/error";
import { callData } from "../reference/call";
import { latestWholeYear } from "../reference/rates";
import { entryOf, type PortfolioEntry } from "../workbook/portfolio/entry";
import { planPortfolio } from "../workbook/portfolio/plan";
import type { Rate } from "../workbook/portfolio/rates";
import { xlsxWriter } from "../xlsx/write";
import { EXIT, Misuse, type Command } from "./command";
import { dayOf } from "./day";
import { reasonOf } from "./file-error";
import { outputFile } from "./output-file";
import { readText } from "./read-case";

/** More cases than that are no portfolio that a person reads. */
const mostCases = 2000;

/** `portfolio FOLDER -o portfolio.xlsx`: the cases of a folder in one workbook; status 1 where one can't be used. */
export const portfolio: Command = {
  name: "portfolio",
  usage:
    "FOLDER -o portfolio.xlsx [--currency EUR] [--rate VND=0.00003 …] [--title TEXT] [--date YYYY-MM-DD]",
  purpose: "the cases of a folder in one workbook",
  options: {
    output: { type: "string", short: "o" },
    currency: { type: "string" },
    rate: { type: "string", multiple: true },
    title: { type: "string" },
    date: { type: "string" },
  },
  async run([folder], { output, currency, rate = [], title, date }) {
    if (folder === undefined) throw new Misuse("The folder with the cases is missing.");
    const files = caseFiles(folder);
    const target = outputFile(output, "portfolio", ...files.map((file) => join(folder, file)));
    const entries = await entriesOf(folder, files);
    const used = [...new Set(entries.map((entry) => entry.currency))].sort();
    const chosen = (currency as string | undefined) ?? onlyOne(used);
    const plan = planPortfolio(entries, {
      title: (title as string | undefined) ?? `Portfolio ${basename(resolve(folder))}`,
      currency: chosen,
      rates: ratesTo(chosen, used, givenRates(rate as string[])),
      built: dayOf(date as string | undefined),
    });
    target.write(xlsxWriter.write(plan));
    process.stdout.write(`${target.name}: ${entries.length} cases in ${chosen}\n`);
    return EXIT.done;
  },
};

/** The cases of a folder, in the order of the files. Throws what is wrong with any of them: none is left out. */
async function entriesOf(folder: string, files: readonly string[]): Promise<PortfolioEntry[]> {
  const entries: PortfolioEntry[] = [];
  const problems: string[] = [];
  for (const file of files) {
    try {
      const { case: source } = await openCase(readText(join(folder, file)));
      const entry = entryOf(file, source, evaluateCase(source));
      if (entry === undefined) problems.push(`${file}: the case has no option to compare with today.`);
      else entries.push(entry);
    } catch (error) {
      if (!(error instanceof CaseProblems)) throw error;
      problems.push(`${file}: ${error.message.split("\n").slice(0, 3).join(" ")}`);
    }
  }
  if (problems.length > 0) throw new Error(`${problems.join("\n")}\nNo portfolio was made.`);
  return entries;
}

function caseFiles(folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    throw new Error(`${folder} can't be read: ${reasonOf(error)}.`);
  }
  const files = names.filter((name) => name.endsWith(".json") && !name.startsWith(".")).sort();
  if (files.length === 0) throw new Error(`${folder} has no cases: no file whose name ends in .json.`);
  if (files.length > mostCases)
    throw new Error(`${folder} has ${files.length} cases; a portfolio has at most ${mostCases}.`);
  return files;
}

function onlyOne(currencies: readonly string[]): string {
  const [only, ...others] = currencies;
  if (only === undefined || others.length > 0)
    throw new Misuse(`The cases are in ${currencies.join(", ")}: choose the portfolio's with --currency.`);
  return only;
}

/** `VND=0.00003` as a currency with its rate. */
function givenRates(texts: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    texts.map((text) => {
      const [, code, number] = /^([A-Z]{3})=(\d+(?:\.\d+)?(?:e-?\d+)?)$/.exec(text) ?? [];
      const rate = Number(number);
      if (code === undefined || !(rate > 0))
        throw new Misuse(
          `--rate must be a currency and a number above 0, such as VND=0.00003, but is ${text}.`,
        );
      return [code, rate];
    }),
  );
}

function ratesTo(target: string, used: readonly string[], given: ReadonlyMap<string, number>): Rate[] {
  return used.map((currency) => {
    const rate = given.get(currency);
    if (rate !== undefined) return { currency, rate, source: "Given when the portfolio was built." };
    if (currency === target) return { currency, rate: 1, source: "The portfolio's own currency." };
    const sourced = callData("DATA.FX", [currency, target]);
    if (typeof sourced === "number")
      return {
        currency,
        rate: sourced,
        source: `European Central Bank, mean of ${latestWholeYear} (DATA.FX).`,
      };
    const why = isError(sourced) ? ` ${sourced.message}` : "";
    throw new Misuse(`There is no sourced rate from ${currency} to ${target}: give one with --rate.${why}`);
  });
}
