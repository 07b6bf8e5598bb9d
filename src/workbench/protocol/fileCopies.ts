/** What a simulated Excel can do with whole files. */
export interface WorkbookFile {
  /** The open workbook as an .xlsx file. */
  save(): Promise<Uint8Array>;
  /** Opens another file beside it. */
  openBeside(bytes: Uint8Array): void;
}

/** Keys under which office.js sends and expects what belongs to copies of the file; a request and a reply have their own. */
const Given = { handle: "2", sliceIndex: "3", fileType: "0", sliceSize: "1" } as const;
const compressed = 1;

/** Copies of the workbook's file that the add-in reads in slices (`Office.context.document.getFileAsync`). */
export class FileCopies {
  private readonly copies = new Map<number, { bytes: Uint8Array; sliceSize: number }>();
  private lastHandle = 0;

  constructor(private readonly file: WorkbookFile) {}

  /** Makes a copy: its handle and size. Null for anything but the compressed file. */
  async open(call: Record<string, unknown>): Promise<Record<string, unknown> | null> {
    if (call[Given.fileType] !== compressed) return null;
    const bytes = await this.file.save();
    const handle = ++this.lastHandle;
    this.copies.set(handle, { bytes, sliceSize: Number(call[Given.sliceSize]) });
    return { 0: handle, 1: bytes.length };
  }

  /** A slice: its bytes and their number. Null where there is none. */
  slice(call: Record<string, unknown>): Record<string, unknown> | null {
    const copy = this.copies.get(Number(call[Given.handle]));
    if (!copy) return null;
    const start = Number(call[Given.sliceIndex]) * copy.sliceSize;
    const data = [...copy.bytes.subarray(start, start + copy.sliceSize)];
    return { 0: data, 1: data.length };
  }

  /** Forgets a copy. */
  close(call: Record<string, unknown>): Record<string, unknown> | null {
    return this.copies.delete(Number(call[Given.handle])) ? {} : null;
  }
}
