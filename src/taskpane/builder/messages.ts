import type { Language } from "../../words/languages";
import type { Case } from "../../case/schema/case";
import type { Prepared } from "../../excel/workbook/prepared";

/** What the worker builds: a case, and the day that the workbook says it was built on (2027-01-31). */
export interface ToBuild {
  readonly case: Case;
  readonly built: string;
  /** The language that the workbook speaks. */
  readonly language: Language;
  /** A file, or steps by which Excel writes the sheets of the workbook that is open. */
  readonly as: "file" | "steps";
}

/** How far the file has come: the names of the sheets, then the file; or why there is none. */
export type BuiltFile =
  { readonly sheets: readonly string[] } | { readonly bytes: Uint8Array } | { readonly failed: string };

/** What the worker answers. */
export type Built = BuiltFile | Prepared;
