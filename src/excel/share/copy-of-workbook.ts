import { openAsNewWorkbook } from "./open-copy";
import { readWorkbookFile } from "./read-workbook-file";

/** How far it has come. `share` is of the step, from 0 to 1, where that is known. */
export interface CopyProgress {
  readonly step: "reading" | "working" | "opening";
  readonly share?: number;
}

/** What came of it. The workbook that is open was not touched. */
export interface Prepared<Copy> {
  readonly copy: Copy;
  /** Whether the copy is open as a new workbook; otherwise a person must save it as a file. */
  readonly isOpen: boolean;
}

/**
 * Makes a changed copy of the open workbook, and opens it as a new workbook.
 * @param makeCopy changes a workbook's bytes, beside the page
 * @param isToOpen whether there is something in the copy to be opened for
 * @throws Error whose message a person can read; the signal's reason where it was stopped
 */
export async function openCopy<Copy extends { readonly bytes: Uint8Array }>(
  makeCopy: (bytes: Uint8Array, signal: AbortSignal) => Promise<Copy>,
  progress: (progress: CopyProgress) => void,
  signal: AbortSignal,
  isToOpen: (copy: Copy) => boolean = () => true,
): Promise<Prepared<Copy>> {
  progress({ step: "reading", share: 0 });
  const bytes = await readWorkbookFile((read, of) => progress({ step: "reading", share: read / of }), signal);
  signal.throwIfAborted();
  progress({ step: "working" });
  const copy = await makeCopy(bytes, signal);
  signal.throwIfAborted();
  if (!isToOpen(copy)) return { copy, isOpen: false };
  progress({ step: "opening" });
  return { copy, isOpen: await openAsNewWorkbook(copy.bytes) };
}
