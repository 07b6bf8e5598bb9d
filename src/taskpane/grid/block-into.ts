import type { Case } from "../../case/schema/case";
import { keyOf } from "../../case/drivers";
import { setNumber } from "../edit/driver";
import { addItem } from "../edit/list";
import { changeAt, valueAt } from "../edit/path";
import type { PastePage } from "../state/state";
import type { ReadBlock, ReadCell } from "./block";

const NAME = "name";
type Item = Readonly<Record<string, unknown>>;

/** Where a block goes: into how many rows that are there, and how many are added. */
export function destinationOf(
  source: Case,
  page: PastePage,
  block: ReadBlock,
): { readonly existing: readonly string[]; readonly added: number } {
  const items = (valueAt(source, page.list) ?? []) as readonly Item[];
  const start =
    page.at === undefined || block.heads !== undefined
      ? items.length
      : items.findIndex((item) => `${page.list}.${keyOf(item)}` === page.at?.row);
  const existing = items
    .slice(start < 0 ? items.length : start, start + block.rows.length)
    .map((item) => `${page.list}.${keyOf(item)}`);
  return { existing, added: block.rows.length - existing.length };
}

/** The case with a block in its place. A cell that could not be read leaves what was there, or a blank. */
export function takeBlock(
  source: Case,
  page: PastePage,
  block: ReadBlock,
  unnamed: (row: number) => string,
): Case {
  const { existing } = destinationOf(source, page, block);
  return block.rows.reduce((before, row, i) => {
    const path = existing[i];
    if (path !== undefined) return withCells(before, path, block, row);
    const named = row[block.columns.indexOf(NAME)]?.value;
    const name = typeof named === "string" && named !== "" ? named.slice(0, 80) : unnamed(i + 1);
    const made = addItem(before, page.list, { name, ...page.fields });
    return withCells(made.case, `${page.list}.${made.id}`, block, row);
  }, source);
}

function withCells(source: Case, path: string, { columns }: ReadBlock, row: readonly ReadCell[]): Case {
  return columns.reduce((before, name, i) => {
    const cell = row[i];
    if (name === undefined || cell === undefined || cell.problem !== undefined) return before;
    if (name === NAME)
      return typeof cell.value === "string" && cell.value !== ""
        ? changeAt(before, `${path}.${NAME}`, () => String(cell.value).slice(0, 80))
        : before;
    return typeof cell.value === "number" ? setNumber(before, `${path}.${name}`, cell.value) : before;
  }, source);
}
