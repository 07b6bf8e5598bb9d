/** What is read at most, so that no file can take the machine's memory or minutes of its time. */
export interface Limits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Number of entries in the zip. */
  readonly entries: number;
  /** Bytes of one part, unpacked. */
  readonly partBytes: number;
  /** Bytes of all parts together, unpacked. */
  readonly totalBytes: number;
  /** Unpacked bytes per packed byte, for parts above `ratioFrom` bytes; real sheets stay below 100. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Elements nested in each other; real workbooks stay below 40. */
  readonly depth: number;
  /** Attributes of one element. */
  readonly attributes: number;
  /** Cells with content in all sheets together. */
  readonly cells: number;
}

const megabyte = 1024 * 1024;

/** The limits in force unless a caller sets its own. */
export const standardLimits: Limits = {
  fileBytes: 100 * megabyte,
  entries: 10_000,
  partBytes: 160 * megabyte,
  totalBytes: 320 * megabyte,
  ratio: 250,
  ratioFrom: megabyte,
  depth: 128,
  attributes: 128,
  cells: 4_000_000,
};

/** "12 MB", for messages. */
export function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / megabyte).toLocaleString("en-US")} MB`;
}
