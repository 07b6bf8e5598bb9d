/** Money by (month, category, process, nature): the one place in which the reference adds anything up. */

/** What an amount is, for tax and for the key figures. */
export type Nature =
  /** Goes on as long as the work does. */
  | "running"
  /** Paid once for the move. */
  | "transition"
  /** A line of a person's own that is paid once. */
  | "once"
  /** Leaving the provider at the end of the case. */
  | "exit"
  /** Spending on equipment, planned in-house. */
  | "capital"
  /** Spending on equipment by the option. */
  | "investment"
  /** Money for equipment sold. */
  | "proceeds"
  /** Bills paid later than they come. */
  | "credit"
  /** What is owed at the end, paid then. */
  | "settlement";

export interface Entry {
  readonly category: string;
  readonly process: string;
  readonly nature: Nature;
  /** A line that a person wrote. */
  readonly own: boolean;
  readonly amounts: Float64Array;
}

export class Ledger {
  private readonly rows = new Map<string, Entry>();
  constructor(private readonly last: number) {}

  book(
    month: number,
    category: string,
    process: string,
    amount: number,
    nature: Nature = "running",
    own = false,
  ): void {
    if (month < 1 || month > this.last || amount === 0) return;
    const key = `${category} ${process} ${nature} ${own}`;
    let row = this.rows.get(key);
    if (row === undefined)
      this.rows.set(key, (row = { category, process, nature, own, amounts: new Float64Array(this.last) }));
    row.amounts[month - 1]! += amount;
  }

  /** The sum by month of all entries that a question is about. */
  sum(about: (entry: Entry) => boolean = () => true): number[] {
    const total = Array.from({ length: this.last }, () => 0);
    for (const entry of this.rows.values())
      if (about(entry)) entry.amounts.forEach((amount, i) => (total[i]! += amount));
    return total;
  }

  of(category: string): number[] {
    return this.sum((entry) => entry.category === category);
  }

  get categories(): string[] {
    return [...new Set([...this.rows.values()].map(({ category }) => category))];
  }
}
