import { occupationMeanings } from "./meanings";
import { byName } from "./names";
import { medianPay } from "./tables/us-pay.generated";

/** An occupation of the US Bureau of Labor Statistics with its median pay. */
export interface Occupation {
  readonly title: string;
  /** Its code in the Standard Occupational Classification; empty for a group of several. */
  readonly code: string;
  /** USD a year. */
  readonly pay: number;
}

/** Occupations by their titles and codes. */
export const { find: findOccupation } = byName(
  "occupation",
  medianPay.map(([title, code, pay]): Occupation => ({ title, code, pay })),
  ({ title, code }) => (code === "" ? [title] : [title, code]),
  occupationMeanings,
);
