import type { SharedCopy } from "../../workbook/share/share";
import { openAsNewWorkbook } from "./open-copy";
import { readWorkbookFile } from "./read-workbook-file";

/** How far preparing has come. `share` is of the step, from 0 to 1, where that is known. */
export interface SharingProgress {
  readonly step: "reading" | "replacing" | "opening";
  readonly share?: number;
}

/** What came of it. The workbook that is open was not touched. */
export interface Prepared {
  readonly copy: SharedCopy;
  /** Whether the copy is open as a new workbook; otherwise a person must save it as a file. */
  readonly isOpen: boolean;
}

/**
 * Makes a copy of the open workbook for people without the add-in, and opens it as a new workbook.
 * @param makeCopy replaces our functions in a workbook's bytes, beside the page
 * @throws Error whose message a person can read; the signal's reason where it was stopped
 */
export async function prepareToShare(
  makeCopy: (bytes: Uint8Array, signal: AbortSignal) => Promise<SharedCopy>,
  progress: (progress: SharingProgress) => void,
  signal: AbortSignal,
): Promise<Prepared> {
  progress({ step: "reading", share: 0 });
  const bytes = await readWorkbookFile((read, of) => progress({ step: "reading", share: read / of }), signal);
  signal.throwIfAborted();
  progress({ step: "replacing" });
  const copy = await makeCopy(bytes, signal);
  signal.throwIfAborted();
  progress({ step: "opening" });
  return { copy, isOpen: await openAsNewWorkbook(copy.bytes) };
}
