import type { ReadRow } from "./read-rows";

/** Whether all of the source arrived: in the source's own money and periods. */
export interface Control {
  /** Sum of the rows that are taken. */
  readonly read: number;
  /** Sum of all rows that are no sums of others. */
  readonly of: number;
  /** Rows that are left out on purpose or because they are of another option, with what they come to. */
  readonly out: readonly { readonly label: string; readonly amount: number }[];
  /** Rows that add up others. */
  readonly totals: number;
  /** Sums that say something else than the rows above them come to. */
  readonly wrong: readonly {
    readonly label: string;
    readonly address: string;
    readonly says: number;
    readonly comes: number;
  }[];
}

const sum = (rows: readonly ReadRow[]): number => rows.reduce((total, { amount }) => total + amount, 0);

/** Sums in the order in which cells of the sheet stand may differ in the last digit. */
const exact = (value: number): number => Number(value.toPrecision(14));

export function controlOf(rows: readonly ReadRow[]): Control {
  const parts = rows.filter(({ use }) => use !== "total");
  const taken = parts.filter(({ use }) => use !== "ignored");
  const last = rows.filter(({ use }) => use === "total").at(-1);
  const before = last === undefined ? [] : parts.filter((row) => row.row < last.row && !row.isOther);
  const comes = exact(sum(before));
  const differs =
    last !== undefined &&
    before.length > 0 &&
    !last.isOther &&
    last === rows.at(-1) &&
    Math.abs(comes - last.amount) > Math.max(0.01 * before.length, 1e-9 * Math.abs(comes));
  return {
    read: exact(sum(taken)),
    of: exact(sum(parts)),
    out: parts.filter(({ use }) => use === "ignored").map(({ label, amount }) => ({ label, amount })),
    totals: rows.length - parts.length,
    wrong: differs ? [{ label: last.label, address: last.cells, says: last.amount, comes }] : [],
  };
}
