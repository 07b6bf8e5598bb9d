/** Why a row is one that adds up others. */
export type TotalReason = "label" | "formula" | "sum";

/** What is known of a row of a table when sums are looked for. */
export interface RowValues {
  readonly isTotalLabel: boolean;
  readonly hasLabel: boolean;
  /** A new section begins with this row. */
  readonly startsSection: boolean;
  /** Numbers by column; undefined where there is none. */
  readonly values: readonly (number | undefined)[];
  /** The formulas of its numbers add up cells of their own column. */
  readonly addsUp: boolean;
}

/** Rounded amounts may differ from their sum by as much as each may be off. */
const near = (a: number, b: number, terms: number): boolean =>
  Math.abs(a - b) <= Math.max(1e-9 * Math.max(Math.abs(a), Math.abs(b)), 0.005 * terms);

/**
 * Finds the rows that add up others, so that nothing counts twice: they are called so, or a formula says so, or they
 * are the sum of the rows above them in every column.
 */
export function totalRows(rows: readonly RowValues[]): (TotalReason | undefined)[] {
  const reasons: (TotalReason | undefined)[] = [];
  /** Rows since the last total, rows of the section, all rows: each may be what is added up. */
  let since: number[] = [];
  let section: number[] = [];
  const all: number[] = [];
  rows.forEach((row, at) => {
    if (row.startsSection) section = [];
    const isSum = [since, section, all].some((above) =>
      isSumOf(
        row,
        above.map((one) => rows[one] as RowValues),
      ),
    );
    const reason = row.isTotalLabel ? "label" : row.addsUp ? "formula" : isSum ? "sum" : undefined;
    reasons.push(reason);
    if (reason !== undefined) since = [];
    else {
      since.push(at);
      section.push(at);
      all.push(at);
    }
  });
  return reasons;
}

/** Two rows may happen to add up to a third; where one column of them is all there is, three are asked for, or no name. */
function isSumOf({ values, hasLabel }: RowValues, above: readonly RowValues[]): boolean {
  const given = values.flatMap((value, column) => (value === undefined || value === 0 ? [] : [column]));
  const needed = hasLabel && given.length < 2 ? 3 : 2;
  if (above.length < needed || given.length === 0) return false;
  return given.every((column) => {
    const terms = above.map((row) => row.values[column] ?? 0);
    return (
      near(
        values[column] as number,
        terms.reduce((sum, one) => sum + one, 0),
        terms.length,
      ) && terms.filter((one) => one !== 0).length >= Math.min(needed, 2)
    );
  });
}

/** SUM(B2:B7), SUBTOTAL(9,B2:B7), B2+B3+B4: of the column that the formula stands in. */
export function addsUpColumn(formula: string, column: string): boolean {
  const plain = formula.replace(/[$\s]/g, "").toUpperCase();
  const own = `${column}\\d+`;
  const sum = new RegExp(`^(?:SUM\\(|SUBTOTAL\\((?:10)?9,)${own}(?::${own})?(?:,${own}(?::${own})?)*\\)$`);
  return sum.test(plain) || new RegExp(`^\\+?${own}(?:\\+${own})+$`).test(plain);
}
