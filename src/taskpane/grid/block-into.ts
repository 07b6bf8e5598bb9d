import type { Case } from "../../case/schema/case";
import { keyOf, type DriverEntry } from "../../case/drivers";
import { differences } from "../edit/difference";
import { enterNumber } from "../edit/driver";
import { addItem } from "../edit/list";
import { changeAt, valueAt } from "../edit/path";
import { recordAt } from "../edit/schema";
import type { PastePage } from "../state/state";
import type { ReadBlock, ReadCell } from "./block";

const NAME = "name";
type Item = Readonly<Record<string, unknown>>;

/** Where the rows of a block go. */
export interface Destination {
  /** For every row, the row that is there already; undefined where one is added. */
  readonly rows: readonly (string | undefined)[];
  readonly existing: readonly string[];
  readonly added: number;
}

/** Where a block goes: from the chosen cell on; a table with names into the rows of these names. */
export function destinationOf(source: Case, page: PastePage, block: ReadBlock): Destination {
  const items = (valueAt(source, page.list) ?? []) as readonly Item[];
  const named = block.columns.indexOf(NAME);
  if (named >= 0 && (page.at === undefined || block.heads !== undefined)) {
    const rows = byName(items, page.list, block, named);
    const existing = rows.filter((path) => path !== undefined);
    return { rows, existing, added: rows.length - existing.length };
  }
  const start =
    page.at === undefined || block.heads !== undefined
      ? items.length
      : items.findIndex((item) => `${page.list}.${keyOf(item)}` === page.at?.row);
  const existing = items
    .slice(start < 0 ? items.length : start, start + block.rows.length)
    .map((item) => `${page.list}.${keyOf(item)}`);
  return { rows: existing, existing, added: block.rows.length - existing.length };
}

/** What is there already of what the rows are called, each once. */
function byName(
  items: readonly Item[],
  list: string,
  block: ReadBlock,
  named: number,
): (string | undefined)[] {
  const folded = (name: unknown): string => (typeof name === "string" ? name.trim().toLowerCase() : "");
  const left = [...items];
  return block.rows.map((row) => {
    const name = folded(row[named]?.value);
    const at = name === "" ? -1 : left.findIndex((item) => folded(item[NAME]) === name);
    const [found] = at < 0 ? [] : left.splice(at, 1);
    return found === undefined ? undefined : `${list}.${keyOf(found)}`;
  });
}

/** The case with a block in its place. A cell that could not be read leaves what was there, or a blank. */
export function takeBlock(
  source: Case,
  page: PastePage,
  block: ReadBlock,
  unnamed: (row: number) => string,
  scenario?: string,
): Case {
  const { rows } = destinationOf(source, page, block);
  return block.rows.reduce((before, row, i) => {
    const path = rows[i];
    if (path !== undefined) return withCells(before, path, block, row, scenario);
    const named = row[block.columns.indexOf(NAME)]?.value;
    const name = typeof named === "string" && named !== "" ? named.slice(0, 80) : unnamed(i + 1);
    const made = addItem(before, page.list, { name, ...page.fields });
    return withCells(made.case, `${page.list}.${made.id}`, block, row);
  }, source);
}

function withCells(
  source: Case,
  path: string,
  { columns }: ReadBlock,
  row: readonly ReadCell[],
  scenario?: string,
): Case {
  return columns.reduce((before, name, i) => {
    const cell = row[i];
    if (name === undefined || cell === undefined || cell.problem !== undefined) return before;
    if (name === NAME)
      return typeof cell.value === "string" && cell.value !== ""
        ? changeAt(before, `${path}.${NAME}`, () => String(cell.value).slice(0, 80))
        : before;
    if (typeof cell.value !== "number") return before;
    const at = `${path}.${name}`;
    return enterNumber(before, scenario, at, cell.value, recordAt(at).default).case;
  }, source);
}

/** Inputs of rows that were there and blank, and hold for every scenario now: a blank that counts as a number does not. */
export const filledInBase = (before: Case, after: Case, rows: readonly string[]): DriverEntry[] =>
  differences(before, after).flatMap(({ entry, before: was, after: now }) =>
    (was ?? null) === null &&
    now !== entry.record.default &&
    rows.some((row) => entry.path.startsWith(`${row}.`))
      ? [entry]
      : [],
  );
