import { CaseProblems } from "../case/open";
import type { Case } from "../case/schema/case";
import { whatChanged, type OptionChange, type WhatChanged } from "../analysis/what-changed";
import { EXIT, Misuse, type Command } from "./command";
import { printJson } from "./print-json";
import { readCase } from "./read-case";
import { number, table } from "./text-table";

/** `diff a.json b.json`: what changed in the numbers from one version of a case to the next. */
export const diff: Command = {
  name: "diff",
  usage: "before.json after.json [--json]",
  purpose: "what changed in the numbers",
  options: { json: { type: "boolean" } },
  async run([before, after], { json }) {
    if (before === undefined || after === undefined) throw new Misuse("Name two cases: before and after.");
    const changed = whatChanged(await caseOf(before), await caseOf(after));
    if (!changed.ok) throw new CaseProblems(changed.problems);
    if (json) printJson(changed);
    else process.stdout.write(textOf(changed));
    return EXIT.done;
  },
};

/** The case of a file. What is wrong with it is said of that file: there are two. */
async function caseOf(file: string): Promise<Case> {
  try {
    return await readCase(file);
  } catch (error) {
    if (!(error instanceof CaseProblems)) throw error;
    throw new CaseProblems(
      error.problems.map(({ path, message }) => ({ path: `${file}: ${path}`.trimEnd(), message })),
    );
  }
}

function textOf(changed: Extract<WhatChanged, { ok: true }>): string {
  if (!changed.structure && changed.inputs.length === 0) return "No number of the case has changed.\n";
  return changed.options.flatMap((option) => [...optionTable(option, changed.currency), ""]).join("\n");
}

const amount = (value: number | undefined): string => (value === undefined ? "n/a" : number(value));

function optionTable(option: OptionChange, currency: string): string[] {
  const { name, steps } = option;
  return table([
    [`${name}, ${currency}`, "from", "to", "net present value"],
    ["before", "", "", amount(option.from)],
    ...steps.map(({ label, from, to, change }) => [label, valueOf(from), valueOf(to), signed(change)]),
    ["after", "", "", amount(option.to)],
  ]);
}

/** A plain number as it stands in the file. */
const valueOf = (value: number | undefined): string =>
  value === undefined ? "" : value.toLocaleString("en-US", { maximumFractionDigits: 6 });

const signed = (value: number | undefined): string =>
  value === undefined ? "n/a" : `${value > 0 ? "+" : ""}${number(value)}`;
