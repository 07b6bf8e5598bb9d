import { lastColumn, lastRow } from "./address";
import { referenceText, type Coordinate, type Reference } from "./reference";
import { splice } from "./splice";
import { tokenize } from "./tokens";

/**
 * The formula as it reads when copied some rows down and columns right: references without "$" move along, those
 * that leave the sheet become #REF!. This is how one shared formula in a file stands for many cells.
 * Throws FormulaUnreadable.
 */
export function shiftFormula(text: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return text;
  const pieces = tokenize(text).flatMap(({ reference, start, end }) =>
    reference === undefined ? [] : [{ start, end, text: shiftedText(reference, rows, columns) }],
  );
  return splice(text, pieces);
}

function shiftedText(reference: Reference, rows: number, columns: number): string {
  const moved = moveReference(reference, rows, columns);
  if (moved !== undefined) return referenceText(moved);
  return reference.qualifier.text === "" ? "#REF!" : `${reference.qualifier.text}!#REF!`;
}

/** The reference moved where it is not pinned; undefined where it leaves the sheet. */
function moveReference(reference: Reference, rows: number, columns: number): Reference | undefined {
  const move = ({ at, absolute }: Coordinate, by: number): Coordinate => ({
    at: absolute ? at : at + by,
    absolute,
  });
  const moved = {
    ...reference,
    top: move(reference.top, rows),
    bottom: move(reference.bottom, rows),
    left: move(reference.left, columns),
    right: move(reference.right, columns),
  };
  const isOnSheet = ({ at }: Coordinate, last: number) => at >= 1 && at <= last;
  const rowsFit = isOnSheet(moved.top, lastRow) && isOnSheet(moved.bottom, lastRow);
  return rowsFit && isOnSheet(moved.left, lastColumn) && isOnSheet(moved.right, lastColumn)
    ? moved
    : undefined;
}
