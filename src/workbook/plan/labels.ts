import type { SheetDraft } from "./draft";
import { column } from "./layout";
import type { CellStyle } from "./style";

/** Width of a column of labels, and about how many characters fit in it, fewer with an indent. */
export const LABEL_WIDTH = 56;
const LABEL_LINE = 60;

/** Puts a label; one too long for its column takes a second line. */
export function putLabel(draft: SheetDraft, at: number, label: string, style: CellStyle): void {
  const isLong = label.length > LABEL_LINE - 2 * (style.align?.indent ?? 0);
  draft.put(at, column.label, label, isLong ? { ...style, align: { ...style.align, wrap: true } } : style);
  if (isLong) draft.height(at, 28);
}
