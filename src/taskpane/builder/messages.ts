import type { Case } from "../../case/schema/case";

/** What the worker builds: a case, and the day that the workbook says it was built on (2027-01-31). */
export interface ToBuild {
  readonly case: Case;
  readonly built: string;
}

/** How far it has come: the names of the sheets, then the file; or why there is none. */
export type Built =
  { readonly sheets: readonly string[] } | { readonly bytes: Uint8Array } | { readonly failed: string };
