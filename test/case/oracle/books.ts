import { zeros, type Row } from "./given";

/** Everything an option or the baseline pays, month by month, in one object. */
export interface Books {
  readonly categories: Readonly<Record<string, Row>>;
  readonly bars: Readonly<Record<string, Row>>;
  /** What lowers taxable profit, and what contingency is reckoned on. */
  readonly deductible: Row;
  readonly contingent: Row;
  /** What does not go on: moving, capital, what is paid once, what payment terms shift. */
  readonly once: Row;
  /** The option's own investments. */
  readonly invested: Row;
  readonly charge: Row;
  readonly shouldCost: Row;
  /** Leading the provider, without what is paid beside it. */
  readonly leading: Row;
  readonly released: Row;
  readonly severed: Row;
  pay(
    category: string,
    month: number,
    amount: number,
    how?: { readonly taxed?: false; readonly contingent?: true; readonly once?: true },
  ): void;
  explain(bar: string, month: number, amount: number): void;
}

/** Categories that one bar of the bridge shows whole. */
const SHOWN_WHOLE = ["retained", "governance", "stranded", "transition", "benefits"];

export function openBooks(months: number): Books {
  const categories: Record<string, Row> = {};
  const bars: Record<string, Row> = {};
  const add = (rows: Record<string, Row>, name: string, month: number, amount: number): void => {
    (rows[name] ??= zeros(months))[month - 1]! += amount;
  };
  const books: Books = {
    categories,
    bars,
    deductible: zeros(months),
    contingent: zeros(months),
    once: zeros(months),
    invested: zeros(months),
    charge: zeros(months),
    shouldCost: zeros(months),
    leading: zeros(months),
    released: zeros(months),
    severed: zeros(months),
    explain: (bar, month, amount) => add(bars, bar, month, amount),
    pay: (category, month, amount, how = {}) => {
      add(categories, category, month, amount);
      if (how.taxed !== false) books.deductible[month - 1]! += amount;
      if (how.contingent) books.contingent[month - 1]! += amount;
      if (how.once || category === "transition" || category === "capital") books.once[month - 1]! += amount;
      if (SHOWN_WHOLE.includes(category)) books.explain(category, month, amount);
      if (category === "software") books.explain("technology", month, amount);
    },
  };
  return books;
}
