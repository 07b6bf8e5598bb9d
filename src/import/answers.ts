import type { ROW_USES } from "../case/schema/imported";
import type { DecimalSign } from "./numbers";

/** What becomes of a row: a role with its people, a cost of every year, one that is paid once, or nothing. */
export type RowUse = (typeof ROW_USES)[number];

/**
 * What a person said of a sheet, where it does not say so itself. Kept with the case, so that a newer version of the
 * sheet is read in the same way: tables by their sheet and headings, columns by their headings, rows by their names.
 */
export interface Answers {
  /** Identifier of the table: its sheet and the place of its first cell. */
  readonly table?: string | undefined;
  /** Headings of the series whose amounts are taken. */
  readonly series?: readonly string[] | undefined;
  /** Where rows of several options or plans are mixed: the value of the rows that are taken; "" for all of them. */
  readonly only?: string | undefined;
  readonly decimal?: DecimalSign | undefined;
  /** What the amounts are for. */
  readonly period?: "month" | "year" | undefined;
  readonly currency?: string | undefined;
  /** What one unit of that currency is worth in the case's. */
  readonly rate?: number | undefined;
  readonly recurrence?: "recurring" | "once" | undefined;
  /** The process whose costs they are. */
  readonly process?: string | undefined;
  /** The option that has them; "" for today's costs. */
  readonly option?: string | undefined;
  /** What becomes of rows, by their keys. */
  readonly rows?: Readonly<Record<string, RowUse>> | undefined;
  /** How many people a row stands for, by its key. */
  readonly people?: Readonly<Record<string, number>> | undefined;
}

/** What is to be asked, and what may be answered where there is something to choose. */
export type Question =
  | { readonly ask: "series"; readonly choices: readonly string[] }
  | { readonly ask: "only"; readonly head: string; readonly choices: readonly string[] }
  | { readonly ask: "decimal" | "period" | "currency" | "recurrence" | "into" }
  | { readonly ask: "rate"; readonly currency: string };
