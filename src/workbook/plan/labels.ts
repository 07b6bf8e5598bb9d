import type { SheetDraft } from "./draft";
import { column } from "./layout";
import type { CellStyle } from "./style";

/** Width of a column of labels, and about how many characters fit in it, fewer with an indent. */
export const LABEL_WIDTH = 56;
const LABEL_LINE = 60;

/** The height of a header row that holds each of some names, wrapped in columns of that width. */
export function headerHeight(names: readonly string[], width: number): number {
  const lines = Math.max(...names.map((name) => linesOf(name, Math.floor(width * BOLD_SHARE))));
  return 6 + 13 * Math.max(1, lines);
}

/** About so many bold letters fit in a width of 1, with room at the right. */
const BOLD_SHARE = 0.95;

/** Lines that a text takes where words stay whole. */
export function linesOf(text: string, letters: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(" ")) {
    if (used > 0 && used + 1 + word.length > letters) {
      lines++;
      used = 0;
    }
    lines += Math.ceil(word.length / letters) - 1;
    used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
}

/** Puts a label; one too long for its column takes a second line. */
export function putLabel(draft: SheetDraft, at: number, label: string, style: CellStyle): void {
  const isLong = label.length > LABEL_LINE - 2 * (style.align?.indent ?? 0);
  draft.put(at, column.label, label, isLong ? { ...style, align: { ...style.align, wrap: true } } : style);
  if (isLong) draft.height(at, 28);
}
