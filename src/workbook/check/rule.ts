import type { Inspected } from "./inspect";

/** How much it matters: probably wrong; against the standard; worth knowing. */
export type Severity = "error" | "warning" | "note";

/** One thing found, in words a person can act on. */
export interface Finding {
  /** Left out where the whole workbook is meant. */
  readonly sheet?: string;
  /** A cell or a block of cells: "C5" or "C5:N5". */
  readonly cells?: string;
  readonly what: string;
  readonly todo: string;
}

/** One rule for good workbooks. A new rule is a new file and a line in `rules/index.ts`. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  /** Why it matters, in a sentence. */
  readonly why: string;
  readonly severity: Severity;
  readonly find: (workbook: Inspected) => Iterable<Finding>;
}
