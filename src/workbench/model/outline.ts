import { invalidArgument } from "../hostError";
import type { Range } from "./range";

/** Excel has eight levels: seven can be folded away. */
const deepest = 7;

/** Levels of rows and columns that can be folded away. The workbench keeps them and shows all lines. */
export interface Outline {
  readonly rows: Map<number, number>;
  readonly columns: Map<number, number>;
}

const lines = (range: Range, by: string): { levels: Map<number, number>; from: number; count: number } => {
  const { outline } = range.sheet;
  if (by === "ByRows") return { levels: outline.rows, from: range.rect.row, count: range.rect.rows };
  if (by === "ByColumns")
    return { levels: outline.columns, from: range.rect.column, count: range.rect.columns };
  throw invalidArgument();
};

/** Puts the range's rows or columns one level deeper. */
export function group(range: Range, by: string): void {
  const { levels, from, count } = lines(range, by);
  for (let line = from; line < from + count; line++) {
    const level = (levels.get(line) ?? 0) + 1;
    if (level > deepest) throw invalidArgument();
    levels.set(line, level);
  }
}

/** Takes a level off the range's rows or columns; refused where none has one. */
export function ungroup(range: Range, by: string): void {
  const { levels, from, count } = lines(range, by);
  const touched = [...levels].filter(([line]) => line >= from && line < from + count);
  if (touched.length === 0) throw invalidArgument();
  for (const [line, level] of touched) {
    if (level > 1) levels.set(line, level - 1);
    else levels.delete(line);
  }
}
