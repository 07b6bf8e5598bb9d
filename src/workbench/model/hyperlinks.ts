import { invalidArgument } from "../hostError";
import { write } from "./rangeContent";
import { applyStyle } from "./rangeStyle";
import type { Range } from "./range";

/** A link of a cell: to a page (`address`) or to a place in the workbook (`documentReference`). */
export type Hyperlink = Readonly<Record<string, string>>;

const key = ({ rect }: Range): string => `${rect.row} ${rect.column}`;

/** The link of the range's first cell; null where it has none. */
export const hyperlinkOf = (range: Range): Hyperlink | null => range.sheet.hyperlinks.get(key(range)) ?? null;

/** Links the range's cells, shows the given text in them, and gives them Excel's look of a link. */
export function setHyperlink(range: Range, link: Record<string, unknown>): void {
  const given = Object.entries(link).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  const { address, documentReference, textToDisplay } = Object.fromEntries(given);
  const target = address ?? documentReference;
  if (target === undefined) throw invalidArgument();
  const { rect, sheet } = range;
  for (let row = 0; row < rect.rows; row++)
    for (let column = 0; column < rect.columns; column++)
      sheet.hyperlinks.set(key(range.cell(row, column)), Object.fromEntries(given));
  write(range, `'${textToDisplay ?? target}`);
  applyStyle({ sheet, rects: [rect] }, { fontColor: "#0563C1", underline: "Single" });
}

/** Takes links off the range; their texts stay. */
export function clearHyperlinks({ sheet, rect }: Range): void {
  for (const at of [...sheet.hyperlinks.keys()]) {
    const [row, column] = at.split(" ").map(Number) as [number, number];
    const isInside =
      row >= rect.row &&
      row < rect.row + rect.rows &&
      column >= rect.column &&
      column < rect.column + rect.columns;
    if (isInside) sheet.hyperlinks.delete(at);
  }
}
