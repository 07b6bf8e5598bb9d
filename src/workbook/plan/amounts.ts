import type { Results } from "../../case/results";

/** Sum of a line over the whole case. */
export const total = (results: Results, line: string): number => sum(results.values.row(line));

/** A line at its value today, month by month with the discount factor before tax. */
export function present({ values }: Results, line: string): number {
  const factors = values.row(DISCOUNT);
  return values.row(line).reduce((found, amount, month) => found + amount * (factors[month] as number), 0);
}

/** The line with the discount factor before tax. */
export const DISCOUNT = "time/discount";

export const sum = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((found, value) => found + value, 0);
