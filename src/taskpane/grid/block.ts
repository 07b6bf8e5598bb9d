import { isWithin } from "../../kernel/limits";
import type { DriverRecord } from "../../case/schema/driver";
import { readNumber, type Separators } from "../typing/number";
import { isShare } from "../typing/formats";
import { judge } from "../fields/typing";

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
  readonly problem?: "notNumber" | "outside";
  readonly meant?: number | undefined;
}

/** A block of cells, read as rows of a list. */
export interface ReadBlock {
  /** The first row, where it names the columns. */
  readonly heads: readonly string[] | undefined;
  /** For every column of the block, the field it is read into; undefined where it is left out. */
  readonly columns: readonly (string | undefined)[];
  readonly rows: readonly (readonly ReadCell[])[];
}

const NAME = "name";

/** Whether the first row names columns: it has no number, and a word that is known. */
function headsOf(
  block: readonly (readonly string[])[],
  targets: readonly Target[],
  separators: Separators,
): readonly string[] | undefined {
  const first = block[0];
  if (first === undefined) return undefined;
  const numbers = first.some((cell) => cell.trim() !== "" && "value" in readNumber(cell, separators));
  return !numbers && first.some((cell) => targetFor(cell, targets) !== undefined) ? first : undefined;
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
): Pick<ReadBlock, "heads" | "columns"> {
  const heads = headsOf(block, targets, separators);
  if (heads === undefined) return { heads, columns: (block[0] ?? []).map((_, i) => order[i]) };
  const taken = new Set<string>();
  const columns = heads.map((heading, i) => {
    const found = targetFor(heading, targets) ?? (i === 0 ? NAME : undefined);
    if (found === undefined || taken.has(found)) return undefined;
    taken.add(found);
    return found;
  });
  return { heads, columns };
}

/** Reads a block of text cells into the columns. A column of shares without a percent sign in which nothing is above 1 holds shares. */
export function readBlock(
  block: readonly (readonly string[])[],
  targets: readonly Target[],
  { heads, columns }: Pick<ReadBlock, "heads" | "columns">,
  separators: Separators,
): ReadBlock {
  const cells = heads === undefined ? block : block.slice(1);
  const records = columns.map((name) => targets.find((one) => one.name === name)?.record);
  const decimals = records.map(
    (record, i) =>
      record !== undefined &&
      isShare(record.unit) &&
      holdsShares(
        cells.map((row) => row[i] ?? ""),
        separators,
      ),
  );
  const rows = cells.map((row) =>
    columns.map((name, i) => readCell(row[i] ?? "", name, records[i], decimals[i] === true, separators)),
  );
  return { heads, columns, rows };
}

function holdsShares(texts: readonly string[], separators: Separators): boolean {
  const given = texts.filter((text) => text.trim() !== "");
  const values = given.map((text) => readNumber(text, separators));
  const some = values.some(
    (one) => "value" in one && one.value !== null && one.value !== 0 && !Number.isInteger(one.value),
  );
  return (
    some &&
    given.every(
      (text, i) =>
        !text.includes("%") &&
        "value" in (values[i] ?? {}) &&
        Math.abs((values[i] as { value: number | null }).value ?? 0) <= 1,
    )
  );
}

function readCell(
  text: string,
  name: string | undefined,
  record: DriverRecord | undefined,
  decimal: boolean,
  separators: Separators,
): ReadCell {
  if (name === undefined) return { text, value: null };
  if (record === undefined) return { text, value: text.trim() };
  if (decimal) {
    const typed = readNumber(text, separators);
    const value = "value" in typed ? typed.value : null;
    return value === null || isWithin(value, record)
      ? { text, value }
      : { text, value: null, problem: "outside" };
  }
  const judged = judge(text, record, separators);
  if (judged.ok) return { text, value: judged.value };
  return { text, value: null, problem: judged.problem, meant: judged.meant };
}
