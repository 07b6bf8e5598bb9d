import { lastColumn, lastRow } from "./address";
import { referenceText, type Coordinate, type Reference } from "./reference";
import { splice } from "./splice";
import { tokenize } from "./tokens";

/**
 * How a formula reads when copied some rows down and columns right: references without "$" move along, those that leave
 * the sheet become #REF!. This is how one shared formula in a file stands for many cells; so it is read once, however
 * many there are. Throws FormulaUnreadable.
 */
export function shiftedFormula(text: string): (rows: number, columns: number) => string {
  const references = tokenize(text).flatMap(({ reference, start, end }) =>
    reference === undefined ? [] : [{ start, end, reference }],
  );
  return (rows, columns) =>
    rows === 0 && columns === 0
      ? text
      : splice(
          text,
          references.map(({ start, end, reference }) => ({
            start,
            end,
            text: shiftedText(reference, rows, columns),
          })),
        );
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
