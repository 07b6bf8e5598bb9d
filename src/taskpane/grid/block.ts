import type { DriverRecord } from "../../case/schema/driver";
import type { Judged, Problem } from "../fields/typing";
import { inPlainCharacters } from "../../typing/characters";
import { isShare } from "../typing/formats";
import { readText } from "../typing/read";
import { readDigits, type Separators } from "../../typing/number";
import { saidOf } from "../../typing/heading";

/** A column that a block of cells may be read into. */
export interface Target {
  readonly name: string;
  /** Undefined for the name of a row. */
  readonly record: DriverRecord | undefined;
  /** Words by which people call it, in small letters. */
  readonly words: readonly string[];
}

/** One cell of a block, read. */
export interface ReadCell {
  readonly text: string;
  readonly value: number | string | null;
  readonly problem?: Problem;
  readonly meant?: number | undefined;
  /** Where it is money of another currency. */
  readonly currency?: string | undefined;
}

/** A block of cells, read as rows of a list. */
export interface ReadBlock {
  /** The row that names the columns, where one does. */
  readonly heads: readonly string[] | undefined;
  /** For every column of the block, the field it is read into; undefined where it is left out. */
  readonly columns: readonly (string | undefined)[];
  readonly rows: readonly (readonly ReadCell[])[];
  /** For every row, its place in the block, from 0. */
  readonly places: readonly number[];
  /** Places of rows that are left out: titles above the headings, totals below the rows. */
  readonly left: readonly number[];
}

/** What the columns of a block are, and where its rows begin. */
export type Layout = Pick<ReadBlock, "heads" | "columns"> & { readonly from: number };

/** How a text is read for a field. */
export type ReadAs = (name: string, text: string) => Judged;

const NAME = "name";
/** A sheet's title and what it says of itself stand in so many rows at most. */
const MOST_TITLES = 4;
const TOTAL = /^(?:(?:grand |sub)?totals?|sum|together|(?:zwischen|gesamt)?summe|(?:ins)?gesamt)\s*:?$/i;

/** Whether a row names columns: it has no number, and a word that is known. */
function areHeads(row: readonly string[], targets: readonly Target[], separators: Separators): boolean {
  const numbers = row.some((cell) => readDigits(inPlainCharacters(cell), separators) !== undefined);
  return !numbers && row.some((cell) => targetFor(cell, targets) !== undefined);
}

/** The row of headings: the first, or below titles, which fill fewer cells. */
function headsAt(
  block: readonly (readonly string[])[],
  targets: readonly Target[],
  separators: Separators,
): number | undefined {
  const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== "").length;
  const at = block.slice(0, MOST_TITLES + 1).findIndex((row, i) => {
    const next = block[i + 1];
    const isTitle = filled(row) === 1 && next !== undefined && filled(next) > 1;
    return !isTitle && areHeads(row, targets, separators);
  });
  const titles = block.slice(0, Math.max(0, at));
  return at < 0 || titles.some((row) => filled(row) > 1) ? undefined : at;
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();

/** The field that a heading means: its own name or one of its words, the longest that fits. */
function targetFor(heading: string, targets: readonly Target[]): string | undefined {
  const text = ` ${folded(heading)} `;
  let best: string | undefined;
  let length = 0;
  for (const { name, words } of targets) {
    for (const word of [name, ...words].map(folded)) {
      if (word.length > length && text.includes(` ${word} `)) [best, length] = [name, word.length];
    }
  }
  return best;
}

/** What every column of a block is: by its heading; without headings, in the order given. */
export function columnsOf(
  block: readonly (readonly string[])[],
  targets: readonly Target[],
  order: readonly string[],
  separators: Separators,
): Layout {
  const at = headsAt(block, targets, separators);
  if (at === undefined)
    return { heads: undefined, columns: (block[0] ?? []).map((_, i) => order[i]), from: 0 };
  const heads = block[at] ?? [];
  const taken = new Set<string>();
  const columns = heads.map((heading, i) => {
    const found = targetFor(heading, targets) ?? (i === 0 ? NAME : undefined);
    if (found === undefined || taken.has(found)) return undefined;
    taken.add(found);
    return found;
  });
  return { heads, columns, from: at + 1 };
}

/** Reads a block of cells into the columns; a number among them is one that a person has settled. */
export function readBlock(
  block: readonly (readonly (string | number)[])[],
  targets: readonly Target[],
  { heads, columns, from }: Layout,
  read: ReadAs,
): ReadBlock {
  const isTotal = (row: readonly (string | number)[]): boolean =>
    heads !== undefined && TOTAL.test(String(row[Math.max(0, columns.indexOf(NAME))] ?? "").trim());
  const places = block.flatMap((row, i) => (i < from || isTotal(row) ? [] : [i]));
  const left = block.flatMap((row, i) => (i < from - 1 || (i >= from && isTotal(row)) ? [i] : []));
  const records = columns.map((name) => targets.find((one) => one.name === name)?.record);
  const shares = records.map(
    (record, i) =>
      record !== undefined &&
      isShare(record.unit) &&
      holdShares(places.map((place) => block[place]?.[i] ?? "")),
  );
  const said = columns.map((_, i) => saidOf(heads?.[i] ?? ""));
  const rows = places.map((place) =>
    columns.map((name, i) =>
      readCell(
        block[place]?.[i] ?? "",
        name,
        records[i] !== undefined,
        shares[i] === true,
        read,
        said[i] ?? "",
      ),
    ),
  );
  return { heads, columns, rows, places, left };
}

/** A number with what its heading says of it; a blank, and what is no number, as they stand. */
function withHeading(text: string, said: string, alone: Judged): string {
  const isNumber = alone.ok ? alone.value !== null : alone.problem !== "notNumber";
  return said !== "" && isNumber ? `${text} ${said}` : text;
}

/** Whether what stands in a column of percents without a sign may be shares: nothing above 1, and not only 0 and 1. */
function holdShares(cells: readonly (string | number)[]): boolean {
  const values = cells
    .filter((cell) => typeof cell === "string" && cell.trim() !== "")
    .map((cell) => valueOf(String(cell)));
  return values.some((value) => Math.abs(value % 1) > 0) && values.every((value) => Math.abs(value) <= 1);
}

/** A number without a percent sign, in either language's writing; NaN for anything else. */
function valueOf(text: string): number {
  const reading = readText(text, { unit: "currency", currency: "", separators: { decimal: ".", group: "" } });
  return reading.kind === "read" ? (reading.value ?? NaN) : reading.kind === "asked" ? reading.meant : NaN;
}

function readCell(
  given: string | number,
  name: string | undefined,
  isNumber: boolean,
  share: boolean,
  read: ReadAs,
  said: string,
): ReadCell {
  const written = String(given);
  if (name === undefined) return { text: written, value: null };
  if (!isNumber) return { text: written, value: written.trim() };
  if (typeof given === "number") return { text: written, value: given };
  const text = withHeading(written, said, read(name, written));
  const judged = read(name, text);
  if (judged.ok && share && !text.includes("%") && Math.abs(judged.value ?? 0) > 0)
    return {
      text,
      value: null,
      problem: "share",
      meant: Number(((judged.value ?? 0) * 100).toPrecision(15)),
    };
  if (judged.ok) return { text, value: judged.value };
  const { problem, meant, currency } = judged;
  return { text, value: null, problem, meant, ...(currency !== undefined && { currency }) };
}
