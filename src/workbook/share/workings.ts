import { columnLetters, lastColumn } from "../formula-text/address";
import { quotedSheet } from "../formula-text/reference";
import { splice } from "../formula-text/splice";
import { tokenize } from "../formula-text/tokens";
import { NoHelperCells, type NativePlace } from "./native";
import { qualify, type Reader } from "./qualify";

/** Where things stand on the sheet with helper cells. */
export const workingsLayout = {
  name: "Shared copy workings",
  /** Says that the sheet is ours, and in which version of this layout. */
  mark: "Sourcing Case: shared copy workings, layout 1",
  /** The numbers 1, 2, 3 … side by side. */
  acrossRow: 4,
  /** Whose helper cells a column holds, and what they are. */
  ownerRow: 6,
  labelRow: 7,
  firstRow: 8,
  /** The numbers 1, 2, 3 … one below the other stand before it. */
  firstColumn: 2,
} as const;

/** One block of helper cells: its columns, each with the formulas from the first row down. */
export interface HelperBlock {
  readonly owner: string;
  readonly label: string;
  readonly columns: readonly (readonly string[])[];
}

/** The helper cells that a workbook's native formulas need, collected while they are written. */
export interface Workings {
  readonly sheet: string;
  /** Helper cells for one formula: they count once `keep` is called, and are forgotten otherwise. */
  begin(reader: Reader, owner: string): NativePlace & { keep(): void };
  readonly blocks: readonly HelperBlock[];
  /** How many counting numbers are read, one below the other and side by side. */
  readonly counted: { readonly down: number; readonly across: number };
}

/** Whether any formula reads it. */
export const isUsed = ({ blocks, counted }: Workings): boolean =>
  blocks.length > 0 || counted.down > 0 || counted.across > 0;

/** More counting numbers than any real cash flow has. */
const mostCounted = 5000;

const tooMany = () =>
  new NoHelperCells(
    `and what it reads has more than ${mostCounted.toLocaleString("en-US")} rows, or too many columns`,
  );

/** The formula as it stands on that sheet itself. */
function unqualified(formula: string, sheet: string): string {
  const pieces = tokenize(formula).flatMap(({ reference, start }) =>
    reference?.qualifier.text === sheet ? [{ start, end: start + sheet.length + 1, text: "" }] : [],
  );
  return splice(formula, pieces);
}

/** Begins an empty sheet of helper cells of that name. */
export function createWorkings(sheet: string): Workings {
  const blocks: HelperBlock[] = [];
  const places = new Map<string, string>();
  const counted = { down: 0, across: 0 };
  let nextColumn: number = workingsLayout.firstColumn;

  const { firstRow, firstColumn, acrossRow } = workingsLayout;
  const cell = (row: number, column: number): string => `$${columnLetters(column)}$${row}`;
  const onSheet = (area: string): string => `${quotedSheet(sheet)}!${area}`;

  return {
    sheet,
    blocks,
    counted,
    begin(reader, owner) {
      const drafts: { block: HelperBlock; key: string; place: string }[] = [];
      let column = nextColumn;
      let { down, across } = counted;
      return {
        hasBlocks: reader.row !== undefined,
        counting({ rows, columns }) {
          if (Math.max(rows, columns) > mostCounted) throw tooMany();
          down = Math.max(down, columns === 1 ? rows : 0);
          across = Math.max(across, columns === 1 ? 0 : columns);
          if (columns === 1) return onSheet(`${cell(firstRow, 1)}:${cell(firstRow + rows - 1, 1)}`);
          return onSheet(`${cell(acrossRow, firstColumn)}:${cell(acrossRow, firstColumn + columns - 1)}`);
        },
        block(label, rows, columns, formula) {
          if (rows > mostCounted || column + columns > lastColumn) throw tooMany();
          const written = (left: number): string[][] =>
            Array.from({ length: columns }, (_, c) =>
              Array.from({ length: rows }, (_, r) => {
                const at = (row: number, k: number) => onSheet(cell(firstRow + row - 1, left + k - 1));
                const text = formula(r + 1, c + 1, at, onSheet(cell(firstRow + r, 1)));
                const qualified = qualify(text, reader);
                if (qualified === undefined)
                  throw new NoHelperCells("which cannot stand for what means other cells for every reader");
                return unqualified(qualified, quotedSheet(sheet));
              }),
            );
          // Written as if they stood in the first column, equal blocks are equal texts.
          const key = JSON.stringify([label, written(firstColumn)]);
          const known = places.get(key) ?? drafts.find((draft) => draft.key === key)?.place;
          if (known !== undefined) return known;
          const place = onSheet(
            `${cell(firstRow, column)}${rows * columns === 1 ? "" : `:${cell(firstRow + rows - 1, column + columns - 1)}`}`,
          );
          drafts.push({ block: { owner, label, columns: written(column) }, key, place });
          column += columns;
          down = Math.max(down, rows);
          return place;
        },
        keep() {
          for (const { block, key, place } of drafts) {
            blocks.push(block);
            places.set(key, place);
          }
          nextColumn = column;
          Object.assign(counted, { down, across });
        },
      };
    },
  };
}
