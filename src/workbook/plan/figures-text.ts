import type { PlanContext } from "./context";

/** The cell that says what the figures of the workbook are. */
export const FIGURES = "cv_figures";

/** What the figures are: a draft or not, and what the case itself says of them. */
export const figuresText = ({ status, source: { basis } }: PlanContext): string =>
  basis === undefined ? `${status}.` : `${status}. ${basis}`;

/** The same in the foot of a page: the first statement alone. */
export const figuresShort = ({ status, source: { basis } }: PlanContext): string =>
  [status, ...(basis === undefined ? [] : [basis.split(/[;.]/)[0] as string])].join("  |  ");
