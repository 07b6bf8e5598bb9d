import type { SharedCopy } from "../../workbook/share/share";

/** A workbook to make a copy of, and the day to write beside values: "22 Nov 2026". */
export interface ToShare {
  readonly bytes: Uint8Array;
  readonly date: string;
}

/** The copy, or why there is none. */
export type Shared = { readonly copy: SharedCopy } | { readonly failed: string };
