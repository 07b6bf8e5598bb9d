import type { SeriesInput } from "../../kernel/formula";

/** The cash flows that every FINANCE function takes. */
export const cashflows = {
  kind: "series",
  label: "Cash flows",
  unit: "currency",
  blankIsZero: true,
  meaning: "One row or column, one flow a period, money out negative; the first flow is today. A blank cell is a flow of 0.",
} as const satisfies SeriesInput;
