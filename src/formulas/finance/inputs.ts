import type { DatesInput, NumberInput, SeriesInput } from "../../kernel/formula";

/** What the FINANCE functions share. */

export const cashflows = {
  kind: "series",
  label: "Cash flows",
  unit: "currency",
  blankIsZero: true,
  meaning:
    "One row or column, one flow a period, money out negative; the first flow is today. A blank cell is a flow of 0.",
} as const satisfies SeriesInput;

export const dates = {
  kind: "dates",
  label: "Dates",
  sameShapeAs: "cashflows",
  meaning: "The day of each cash flow; the first one is today.",
} as const satisfies DatesInput;

export const rate = {
  label: "Discount rate",
  unit: "1",
  above: -1,
  meaning: "What money costs in one period: 0.09 is 9 %.",
} as const satisfies NumberInput;

/** The one cash flow that a published textbook takes through all measures, at 9 %. */
export const textbookFlows = [-16000, 2000, 4000, 5000, 5000, 5000, 5000];

export const TEXTBOOK = "OpenStax, Principles of Finance, chapter 16";
