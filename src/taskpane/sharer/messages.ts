import type { CheckReport } from "../../workbook/check/check";
import type { RestoredWorkbook } from "../../workbook/share/restore";
import type { SharedCopy } from "../../workbook/share/share";

/** What is to be done with the bytes of a workbook; `date` is the day to write beside values: "22 Nov 2026". */
export type Question =
  | { readonly ask: "share"; readonly bytes: Uint8Array; readonly date: string }
  | { readonly ask: "restore" | "review"; readonly bytes: Uint8Array };

/** What comes of it. */
export type Answer<Q extends Question> = Q extends { ask: "share" }
  ? SharedCopy
  : Q extends { ask: "restore" }
    ? RestoredWorkbook
    : CheckReport;

/** The answer, or why there is none. */
export type Answered = { readonly answer: unknown } | { readonly failed: string };
