import type { Question } from "./answers";
import type { NamedCell } from "./rows";
import type { Understanding } from "./understand";

/** What is asked, in English; the pane has its own sentences. */
export function questionText(question: Question): string {
  switch (question.ask) {
    case "series":
      return `Which amounts are to be read? ${question.choices.join("; ")}.`;
    case "only":
      return `Whose rows are to be read (${question.head})? ${question.choices.join("; ")}; or all of them.`;
    case "decimal":
      return "Which sign stands in front of decimals: is 1.234 more than a thousand?";
    case "period":
      return "Are the amounts those of a month or of a year?";
    case "currency":
      return "Which currency are the amounts in?";
    case "rate":
      return `What is one ${question.currency} worth in the case's currency?`;
    case "recurrence":
      return "Do the amounts recur, or are they paid once?";
    case "into":
      return "Whose costs are they: today's of which process, or those of an option?";
  }
}

const amount = (value: number): string => value.toLocaleString("en-US", { maximumFractionDigits: 2 });
const cells = (some: readonly NamedCell[]): string =>
  some
    .slice(0, 5)
    .map(({ address, text }) => `${address} “${text.slice(0, 30)}”`)
    .join(", ") + (some.length > 5 ? ` and ${some.length - 5} more` : "");
const rows = (count: number): string => `${count} ${count === 1 ? "row" : "rows"}`;

/** What was understood, line by line. */
export function reportLines(read: Understanding): string[] {
  const { control, tables } = read;
  const marks = { role: "role", cost: "cost", once: "once", ignored: "left out", total: "total" } as const;
  const repeats = tables.filter((one) => one.repeats !== undefined);
  const others = tables.filter((one) => one.id !== read.table && one.repeats === undefined);
  const out = control.out
    .map(({ label }) => label)
    .slice(0, 5)
    .join(", ");
  return [
    `${read.table}: ${read.chosen.join("; ") || "no column chosen"}${read.times === 1 ? "" : `, times ${amount(read.times)}`}`,
    ...read.rows.map(
      ({ use, key, amount: value, people }) =>
        `  ${marks[use].padEnd(8)}  ${key}  ${amount(value)}${people === undefined ? "" : `  (${amount(people)} people)`}`,
    ),
    `Read ${amount(control.read)} of ${amount(control.of)}; ${rows(control.out.length)} left out${out === "" ? "" : `: ${out}`}; ${rows(control.totals)} ${control.totals === 1 ? "adds" : "add"} up others.`,
    ...control.wrong.map(
      ({ label, address, says, comes }) =>
        `Careful: “${label}” (${address}) says ${amount(says)}, the rows above come to ${amount(comes)}.`,
    ),
    ...(read.period === "month" && read.months !== 12 && read.chosen.length > 0
      ? [
          `The sheet has ${read.months === 1 ? "one month" : `${read.months} months`}; a year is taken as ${read.months === 1 ? "twelve times it" : `12/${read.months} of them`}.`,
        ]
      : []),
    ...(read.firstYear === undefined ? [] : [`${read.firstYear} is taken as the case's first year.`]),
    ...(read.yearsLeft.length === 0 ? [] : [`Years left out: ${read.yearsLeft.join(", ")}.`]),
    ...repeats.map(({ id, repeats: other }) => `${id} repeats ${other} and is left out.`),
    ...others.map(({ id }) => `Not read: the table ${id}.`),
    ...(read.blanks.length === 0 ? [] : [`Counted as nothing: ${cells(read.blanks)}.`]),
    ...(read.unreadable.length === 0 ? [] : [`Can't be read: ${cells(read.unreadable)}. Nothing is taken.`]),
    ...(read.outside.length === 0 ? [] : [`No cost can be so: ${cells(read.outside)}. Nothing is taken.`]),
  ];
}
