import type { Case } from "../case/schema/case";
import { ISO_CURRENCIES } from "../case/schema/iso-currencies";
import { LARGEST } from "../case/schema/largest";
import { currencyOf } from "../typing/currency-signs";
import type { Answers, Question, RowUse } from "./answers";
import type { CellSheet } from "./cells";
import { candidatesIn, type Candidate } from "./choose";
import { moneySaid } from "./columns";
import { controlOf, type Control } from "./control";
import { decimalOf, type DecimalSign } from "./numbers";
import { SheetRefused } from "./refused";
import { rowsRead, type ReadRow } from "./read-rows";
import { sourceRows, type NamedCell, type SourceRow } from "./rows";
import type { Series } from "./series";
import { cellAt } from "./table";
import { folded, says } from "./words";

/** What was understood of a file with the answers so far. Nothing of it is in a case yet. */
export interface Understanding {
  /** The tables that may be taken; one that repeats another says so. */
  readonly tables: readonly {
    readonly id: string;
    readonly rows: number;
    readonly repeats: string | undefined;
  }[];
  /** Identifier of the table that is read. */
  readonly table: string;
  readonly series: readonly string[];
  readonly chosen: readonly string[];
  readonly rows: readonly ReadRow[];
  readonly control: Control;
  /** What must be answered before anything is taken. */
  readonly questions: readonly Question[];
  /** The answers that count, given or found in the sheet. */
  readonly decimal: DecimalSign;
  readonly only: string;
  readonly onlyOf: readonly string[];
  readonly period: "month" | "year" | undefined;
  readonly currency: string | undefined;
  readonly rate: number | undefined;
  readonly recurrence: "recurring" | "once" | undefined;
  readonly process: string;
  /** "" for today's costs; undefined where it is still to be said. */
  readonly option: string | undefined;
  /** Numbers of the sheet are in thousands or millions. */
  readonly times: number;
  /** Months of a year that the sheet covers; 12 where its amounts are those of a year or of each month. */
  readonly months: number;
  /** The year of the sheet that is the case's first, where it has several, and those that are left out. */
  readonly firstYear: number | undefined;
  readonly yearsLeft: readonly number[];
  /** Cells in which a word stands for no number, and counts as nothing. */
  readonly blanks: readonly NamedCell[];
  /** Cells of rows that are taken whose amounts no cost can have: below 0, or beyond all limits. */
  readonly outside: readonly NamedCell[];
  /** Cells of rows that are taken and can't be read: as long as there is one, nothing is taken. */
  readonly unreadable: readonly NamedCell[];
}

/** Understands sheets as costs of a case. Throws {@link SheetRefused} where they are none. */
export function understand(
  sheets: readonly CellSheet[],
  source: Pick<Case, "currency" | "start" | "years" | "processes" | "options">,
  answers: Answers = {},
): Understanding {
  const proven = answers.decimal ?? decimalOf(sheets);
  const decimal = proven ?? ".";
  const candidates = candidatesIn(sheets, decimal);
  const table = chosenTable(candidates, answers.table);
  const headsOf = table.series.map(({ head }) => head);
  const wanted = answers.series?.filter((head) => headsOf.includes(head));
  const chosen = wanted !== undefined && wanted.length > 0 ? wanted : (table.sure ?? []);
  const series = table.series.filter(({ head }) => chosen.includes(head));
  const shown = series.length === 0 ? table.series.slice(0, 1) : series;
  const all = sourceRows(table.table, table.columns, shown, decimal);
  const groups = mixedGroups(all);
  const only =
    groups.length === 0
      ? ""
      : answers.only === "" || groups.includes(answers.only ?? "")
        ? answers.only
        : undefined;
  const taken = all.map((row) =>
    only === undefined || only === "" || row.group === only
      ? row
      : { ...row, total: undefined, isOther: true as const },
  );
  const money = moneyOf(table, shown, source.currency);
  const currency = answers.currency ?? money.currency;
  const rate = currency === source.currency ? 1 : answers.rate;
  const long = taken.some(({ period }) => period !== "");
  const period = periodOf(shown, table, long, taken) ?? answers.period;
  const recurrence = answers.recurrence ?? recurrenceOf(shown, table, long);
  const process =
    source.processes.find(({ id }) => id === answers.process)?.id ?? (source.processes[0]?.id as string);
  const known =
    answers.option !== undefined &&
    (answers.option === "" || source.options.some(({ id }) => id === answers.option));
  const option = known ? answers.option : source.options.length === 0 ? "" : undefined;
  const read = rowsRead(taken, shown, {
    period: period ?? "year",
    times: money.times,
    unitIn: (label) => moneySaid(withoutLetters(label)).times,
    rate: rate ?? 1,
    startYear: Number(source.start.slice(0, 4)),
    years: source.years,
    recurrence: recurrence ?? "recurring",
    uses: answers.rows ?? {},
    people: answers.people ?? {},
    forOption: option !== undefined && option !== "",
  });
  const isTaken = (use: RowUse | "total"): boolean => use !== "ignored" && use !== "total";
  const questions: Question[] = [
    ...(proven === undefined ? [{ ask: "decimal" } as const] : []),
    ...(series.length === 0 ? [{ ask: "series", choices: headsOf } as const] : []),
    ...(only === undefined ? [{ ask: "only", head: groupHead(table), choices: groups } as const] : []),
    ...(period === undefined ? [{ ask: "period" } as const] : []),
    ...(currency === undefined ? [{ ask: "currency" } as const] : []),
    ...(currency !== undefined && rate === undefined ? [{ ask: "rate", currency } as const] : []),
    ...(recurrence === undefined ? [{ ask: "recurrence" } as const] : []),
    ...(option === undefined || (source.processes.length > 1 && answers.process === undefined)
      ? [{ ask: "into" } as const]
      : []),
  ];
  return {
    tables: candidates.map(({ id, labels, repeats }) => ({ id, rows: labels.length, repeats })),
    table: table.id,
    series: headsOf,
    chosen,
    rows: read.rows,
    control: controlOf(read.rows),
    questions,
    decimal,
    only: only ?? "",
    onlyOf: groups,
    period,
    currency,
    rate,
    recurrence,
    process,
    option,
    times: money.times,
    months: read.months,
    firstYear: read.firstYear,
    yearsLeft: read.yearsLeft,
    blanks: taken.flatMap((row) => ("isOther" in row ? [] : row.blanks)),
    outside: read.rows.flatMap((row) =>
      isTaken(row.use) && isOutside(row) ? [{ address: row.cells, text: String(row.amount) }] : [],
    ),
    unreadable: read.rows.flatMap((row) => (isTaken(row.use) ? row.unreadable : [])),
  };
}

const isOutside = ({ annual, later, people }: ReadRow): boolean =>
  [annual, ...later.map(({ amount }) => amount)].some((one) => !(one >= 0 && one <= LARGEST)) ||
  (people !== undefined && !(people >= 0 && people <= 100_000));

/** The table that a person chose; one of the same sheet where it has grown; else the one with most rows. */
function chosenTable(candidates: readonly Candidate[], wanted: string | undefined): Candidate {
  const own = candidates.filter(({ repeats }) => repeats === undefined);
  const largest = (some: readonly Candidate[]): Candidate | undefined =>
    some.reduce<Candidate | undefined>(
      (best, one) => (best === undefined || one.labels.length > best.labels.length ? one : best),
      undefined,
    );
  const sheet = wanted?.slice(0, Math.max(wanted.lastIndexOf("!"), 0));
  const place = wanted?.slice(wanted.lastIndexOf("!") + 1).split(":")[0];
  const found =
    candidates.find(({ id }) => id === wanted) ??
    candidates.find(
      ({ id, table }) =>
        table.sheet.name === sheet && id.slice(id.lastIndexOf("!") + 1).split(":")[0] === place,
    ) ??
    (wanted === undefined
      ? undefined
      : largest(candidates.filter(({ table }) => table.sheet.name === (sheet === "" ? wanted : sheet))));
  if (found === undefined && wanted !== undefined && !wanted.includes("!"))
    throw new SheetRefused(
      "no-sheet",
      [...new Set(candidates.map(({ table }) => `“${table.sheet.name}”`))].join(", "),
    );
  const visible = own.filter(({ table }) => !table.sheet.isHidden);
  return found ?? largest(visible) ?? (largest(own) as Candidate);
}

/** Values of a column of groups where the same names come again under another one: options, plans, variants. */
function mixedGroups(rows: readonly SourceRow[]): string[] {
  if (rows.some(({ period }) => period !== "")) return [];
  const named = rows.filter(({ total, label, group }) => total === undefined && label !== "" && group !== "");
  const byLabel = new Map<string, Set<string>>();
  for (const { label, group } of named) byLabel.set(label, (byLabel.get(label) ?? new Set()).add(group));
  const again = [...byLabel.values()].filter((groups) => groups.size > 1).length;
  return again * 2 >= byLabel.size && again > 0 ? [...new Set(named.map(({ group }) => group))] : [];
}

const groupHead = ({ columns }: Candidate): string =>
  columns.find(({ kind }) => kind === "group")?.head ?? "";

/** A letter alone says thousands only beside a currency: "T" may be anything. */
const withoutLetters = (text: string): string =>
  text.replace(/(?<![\p{L}\p{Sc}\p{N}])[ktm](?![\p{L}\p{Sc}\p{N}])(?! ?(?:\p{Sc}|[A-Z]{3}))/giu, " ");

/** The currency in a number format or an amount as text. */
function signIn(text: string): string | undefined {
  const [, sign] =
    /\[\$([^\]-]+)/.exec(text) ??
    /"([^"]+)"/.exec(text) ??
    /(\p{Sc}|(?<![A-Z])[A-Z]{3}(?![A-Z]))/u.exec(text) ??
    [];
  const word = sign?.trim() ?? "";
  return /^\p{Sc}$/u.test(word) || ISO_CURRENCIES.includes(word) ? word : undefined;
}

/** The currency that headings, titles and number formats name, and by how much numbers are to be multiplied. */
function moneyOf(
  { table, columns }: Candidate,
  series: readonly Series[],
  own: string,
): { currency: string | undefined; times: number } {
  // What stands above the names of the rows speaks of all of the table: Cost in EUR.
  const corner = columns.filter(({ kind }) => kind === "label").flatMap(({ heads }) => heads);
  const said = [...series.map(({ words }) => words), ...corner, ...table.titles, table.sheet.name].map(
    (text) => moneySaid(withoutLetters(text)),
  );
  const cells = table.body.flatMap((row) =>
    series.flatMap(({ columns }) => columns.map(({ at }) => cellAt(table.sheet, row, at))),
  );
  const formats = cells.map(({ format, value, error }) =>
    signIn(format ?? (typeof value === "string" && !error ? value : "")),
  );
  const signs = [...said.map(({ currency }) => currency), ...formats];
  const codes = new Set(signs.flatMap((sign) => (sign === undefined ? [] : (currencyOf(sign, own) ?? []))));
  return {
    currency: codes.size === 1 ? [...codes][0] : undefined,
    times: said.find(({ times }) => times !== 1)?.times ?? 1,
  };
}

function periodOf(
  series: readonly Series[],
  { table }: Candidate,
  long: boolean,
  rows: readonly SourceRow[],
): "month" | "year" | undefined {
  if (long)
    return rows.every(({ period }) => period === "" || /^\D*(19|20)\d\d\D*$/.test(period)) ? "year" : "month";
  const own = new Set(series.map(({ period }) => period));
  if (own.size === 1 && series[0]?.period !== undefined) return series[0].period;
  const titles = table.titles.map(folded);
  const monthly = titles.some((title) => says.monthly.test(title));
  const yearly = titles.some((title) => says.yearly.test(title));
  return monthly === yearly ? undefined : monthly ? "month" : "year";
}

function recurrenceOf(
  series: readonly Series[],
  { table }: Candidate,
  long: boolean,
): "recurring" | "once" | undefined {
  const said = new Set(series.map(({ recurrence }) => recurrence ?? "open"));
  // Several series may differ; each row goes by its own.
  if (!said.has("open")) return said.size === 1 ? ([...said][0] as "recurring" | "once") : "recurring";
  if (long || series.some(({ period }) => period !== undefined)) return "recurring";
  const titles = table.titles.map(folded);
  const once = titles.some((title) => says.once.test(title));
  const recurring = titles.some(
    (title) => says.recurring.test(title) || says.yearly.test(title) || says.monthly.test(title),
  );
  return once === recurring ? undefined : once ? "once" : "recurring";
}
