import * as v from "valibot";
import { newIdentifier } from "../case/identifier";
import type { Case, OptionProcess, Process } from "../case/schema/case";
import type { Driver } from "../case/schema/driver";
import { pricing } from "../case/schema/pricing";
import type { Answers } from "./answers";
import type { ReadRow } from "./read-rows";
import type { Understanding } from "./understand";

/** A case with a sheet in it, and what became of what was there. */
export interface Applied {
  readonly case: Case;
  readonly added: number;
  readonly changed: number;
  /** Names of what an earlier version of the sheet made and this one no longer has: taken out. */
  readonly gone: readonly string[];
}

/** Things that a list of a case has at most. */
const MOST = 100;
const NAME = 80;

/** Whether all is answered and every cell that is taken can be read; only then may a sheet be taken. */
export const isReady = ({ questions, unreadable, outside, rows }: Understanding): boolean =>
  questions.length === 0 &&
  unreadable.length + outside.length === 0 &&
  !rows.some(({ needsPeople }) => needsPeople) &&
  rows.some(({ use }) => use !== "ignored" && use !== "total");

/**
 * Takes what was understood into a case: all of it or nothing. What an earlier version of the same file made is
 * changed and keeps what else a person said of it. Throws an Error with a sentence where a list would be too long.
 * @param file name of the file or address of the cells; it stands in the notes of the numbers
 */
export function applySheet(source: Case, read: Understanding, answers: Answers, file: string): Applied {
  if (!isReady(read)) throw new Error("Not all is answered or can be read: nothing is taken.");
  const before = source.imports?.find(
    (one) =>
      one.file === file && (one.process ?? "") === read.process && (one.option ?? "") === (read.option ?? ""),
  );
  const work = new Taker(source, read, file, before?.made ?? {});
  for (const row of read.rows) if (row.use !== "total" && row.use !== "ignored") work.take(row);
  work.finish();
  const entry = {
    id: before?.id ?? newIdentifier(work.case, "import"),
    file: file.slice(0, 300),
    table: read.table.slice(0, 300),
    series: read.chosen.join("\n").slice(0, 3000),
    ...(read.only !== "" && { only: read.only }),
    ...(answers.only === "" && read.onlyOf.length > 0 && { only: "" }),
    decimal: read.decimal,
    ...(read.period !== undefined && { period: read.period }),
    ...(read.currency !== undefined && { currency: read.currency }),
    ...(read.rate !== undefined && { rate: read.rate }),
    ...(read.recurrence !== undefined && { recurrence: read.recurrence }),
    process: read.process,
    option: read.option ?? "",
    ...(answers.rows !== undefined && { rows: { ...answers.rows } }),
    ...(answers.people !== undefined && { people: { ...answers.people } }),
    made: work.made,
  };
  const others = (source.imports ?? []).filter((one) => one !== before);
  return {
    case: { ...work.case, imports: [...others, entry].slice(-MOST) },
    added: work.added,
    changed: work.changed,
    gone: work.gone,
  };
}

/** The answers that were kept with a case for a file. */
export const keptAnswers = (source: Case, file: string): Answers | undefined => {
  const kept = source.imports?.filter((one) => one.file === file).at(-1);
  if (kept === undefined) return undefined;
  const { id: _id, file: _file, made: _made, series, ...answers } = kept;
  return { ...answers, ...(series !== undefined && { series: series.split("\n") }) };
};

type List = "roles" | "otherCosts" | "capital" | "oneOffs";
type Item = { readonly id: string; readonly name: string };

/** Puts rows into a case one by one. */
class Taker {
  case: Case;
  added = 0;
  changed = 0;
  gone: string[] = [];
  readonly made: Record<string, string> = {};
  private fee: ReadRow[] = [];

  constructor(
    source: Case,
    private readonly read: Understanding,
    private readonly file: string,
    private readonly before: Readonly<Record<string, string>>,
  ) {
    this.case = source;
  }

  take(row: ReadRow): void {
    if (this.read.option !== "" && this.read.option !== undefined) {
      if (row.use === "once")
        this.put("oneOffs", row, { amount: this.number(row, row.annual), monthsAfter: 0 });
      else this.fee.push(row);
    } else if (row.use === "role") {
      const people = row.people ?? 0;
      const pay = people === 0 ? 0 : Number((row.annual / people).toPrecision(15));
      this.put("roles", row, { fte: this.number(row, people), salary: this.number(row, pay) }, ROLE);
      this.later(row, "roles", "salary", people === 0 ? 1 : people);
    } else if (row.use === "cost") {
      this.put("otherCosts", row, { annualAmount: this.number(row, row.annual) }, { category: row.category });
      this.later(row, "otherCosts", "annualAmount", 1);
    } else this.put("capital", row, { amount: this.number(row, row.annual) }, { year: 1 });
  }

  /** What an earlier version made and this one does not have, is taken out; a price becomes one fixed fee. */
  finish(): void {
    const kept = new Set(Object.values(this.made));
    const lost = new Set(Object.values(this.before).filter((id) => !kept.has(id)));
    for (const list of this.isOption()
      ? (["oneOffs"] as const)
      : (["roles", "otherCosts", "capital"] as const))
      this.change(list, (items) =>
        items.filter((item) => {
          if (lost.has(item.id)) this.gone.push(item.name);
          return !lost.has(item.id);
        }),
      );
    this.case = {
      ...this.case,
      later: this.case.later.filter(({ driver }) => !driver.split(".").some((part) => lost.has(part))),
    };
    if (this.fee.length > 0) this.putFee();
  }

  private isOption(): boolean {
    return this.read.option !== undefined && this.read.option !== "";
  }

  private putFee(): void {
    const total = (of: (row: ReadRow) => number): number =>
      Number(this.fee.reduce((sum, row) => sum + of(row), 0).toPrecision(14));
    const annualFee = this.noted(
      `${this.fee.length} rows`,
      total(({ annual }) => annual),
    );
    this.changePart((part) => ({
      ...part,
      pricing: { ...(part.pricing ?? v.parse(pricing, {})), annualFee },
    }));
    const years = [...new Set(this.fee.flatMap(({ later }) => later.map(({ year }) => year)))].sort(
      (a, b) => a - b,
    );
    const amounts = years.map((year) => ({
      year,
      amount: total(({ later, annual }) => later.find((one) => one.year === year)?.amount ?? annual),
    }));
    this.putLater(`options.${this.read.option}.processes.${this.read.process}.pricing.annualFee`, amounts);
    this.added++;
  }

  private number(row: ReadRow, value: number): Driver {
    return this.noted(row.cells, value);
  }

  /** Where a number comes from; said to be made a year where the sheet has other months than twelve. */
  private noted(cells: string, value: number): Driver {
    const { table, months, period, rate, currency } = this.read;
    const sheet = table.slice(0, table.lastIndexOf("!"));
    const made = [
      ...(period === "month" ? [months === 12 ? "12 months" : `${months} months × 12/${months}`] : []),
      ...(rate !== 1 && rate !== undefined ? [`1 ${currency} = ${rate} ${this.case.currency}`] : []),
    ];
    const place = [this.file, sheet === "" || this.file.startsWith(sheet) ? cells : `${sheet}!${cells}`].join(
      ", ",
    );
    return { value, note: `${place}${made.length === 0 ? "" : ` (${made.join("; ")})`}`.slice(0, 500) };
  }

  private put(list: List, row: ReadRow, fields: object, first: object = {}): void {
    const id = this.before[row.key];
    this.change(list, (items) => {
      if (id !== undefined && items.some((item) => item.id === id)) {
        this.made[row.key] = id;
        this.changed++;
        return items.map((item) => (item.id === id ? { ...item, ...fields } : item));
      }
      if (items.length >= MOST)
        throw new Error(
          `The case would have more than ${MOST} rows in one list. Leave rows out, or add them up in the sheet.`,
        );
      const again =
        this.read.rows.filter(({ label, use }) => label === row.label && use === row.use).length > 1;
      const name = (again ? row.key : row.label).slice(0, NAME).trim();
      const made = newIdentifier(this.case, name);
      this.made[row.key] = made;
      this.added++;
      return [...items, { id: made, name, ...first, ...fields }];
    });
  }

  private later(row: ReadRow, list: "roles" | "otherCosts", field: string, people: number): void {
    const path = `processes.${this.read.process}.${list}.${this.made[row.key]}.${field}`;
    this.putLater(
      path,
      row.later.map(({ year, amount }) => ({ year, amount: Number((amount / people).toPrecision(15)) })),
    );
  }

  private putLater(
    driver: string,
    amounts: readonly { readonly year: number; readonly amount: number }[],
  ): void {
    this.case = { ...this.case, later: this.case.later.filter((one) => one.driver !== driver) };
    for (const { year, amount } of amounts) {
      const id = newIdentifier(this.case, "later");
      this.case = { ...this.case, later: [...this.case.later, { id, driver, from: year, value: amount }] };
    }
    if (this.case.later.length > MOST)
      throw new Error(
        `The case would have more than ${MOST} amounts of later years. Choose one year of the sheet.`,
      );
  }

  private change(list: List, change: (items: readonly Item[]) => readonly Item[]): void {
    if (list === "oneOffs")
      this.changePart((part) => ({ ...part, oneOffs: change(part.oneOffs) as OptionProcess["oneOffs"] }));
    else
      this.case = {
        ...this.case,
        processes: this.case.processes.map((process) =>
          process.id === this.read.process
            ? ({ ...process, [list]: change(process[list]) } as Process)
            : process,
        ),
      };
  }

  private changePart(change: (part: OptionProcess) => OptionProcess): void {
    this.case = {
      ...this.case,
      options: this.case.options.map((option) =>
        option.id !== this.read.option
          ? option
          : {
              ...option,
              processes: option.processes.map((part) =>
                part.process === this.read.process ? change(part) : part,
              ),
            },
      ),
    };
  }
}

/** A role that is given by its people. */
const ROLE = { sizing: "given", scalesWithVolume: true, intervals: [], seats: [] } as const;
