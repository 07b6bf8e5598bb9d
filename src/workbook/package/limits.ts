import { refusals } from "./problem";

/** What is read at most, so that no file can take the machine's memory or minutes of its time. */
export interface Limits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Number of entries in the zip. */
  readonly entries: number;
  /** Bytes of one part, unpacked. */
  readonly partBytes: number;
  /** Bytes of all parts that are not text together, unpacked: pictures, embedded files. */
  readonly totalBytes: number;
  /** Bytes of all parts of text together, unpacked: so many, and `textPerByte` for each byte of the file. */
  readonly textBytes: number;
  readonly textPerByte: number;
  /** Unpacked bytes per packed byte, for parts above `ratioFrom` bytes; real sheets stay below 100. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Elements nested in each other; real workbooks stay below 40. */
  readonly depth: number;
  /** Attributes of one element. */
  readonly attributes: number;
  /** Characters of an element's or attribute's name. */
  readonly nameLength: number;
  /** Sheets of the workbook. */
  readonly sheets: number;
  /** Arrows between parts, and out of the file: every hyperlink is one. */
  readonly relationships: number;
  /** Texts in the workbook's list of them. */
  readonly texts: number;
  /** Kinds of formats for cells; Excel has 65,490. */
  readonly formats: number;
  /** Defined names. */
  readonly names: number;
  /** Formulas that stand in no cell, those of names included. */
  readonly rules: number;
  /** Cells in all sheets together, with content or without, and cells that array formulas cover. */
  readonly cells: number;
  /** Characters of all formulas, those that the file shares written out: so many, and two for each byte of the file. */
  readonly formulaCharacters: number;
}

const megabyte = 1024 * 1024;

/** The limits in force unless a caller sets its own. */
export const standardLimits: Limits = {
  fileBytes: 100 * megabyte,
  entries: 10_000,
  partBytes: 100 * megabyte,
  totalBytes: 300 * megabyte,
  textBytes: 64 * megabyte,
  textPerByte: 10,
  ratio: 250,
  ratioFrom: megabyte,
  depth: 128,
  attributes: 128,
  nameLength: 1000,
  sheets: 1000,
  relationships: 200_000,
  texts: 1_500_000,
  formats: 100_000,
  names: 65_000,
  rules: 100_000,
  cells: 1_500_000,
  formulaCharacters: 24_000_000,
};

/** Something counted while a file is read. Throws WorkbookRefused as soon as there is more of it than allowed. */
export class Budget {
  private left: number;
  constructor(
    private readonly what: string,
    private readonly allowed: number,
  ) {
    this.left = allowed;
  }

  /** Counts so many; `place` says where, for the message. */
  take(count: number, place = ""): void {
    this.left -= count;
    if (this.left >= 0) return;
    const limit = this.allowed.toLocaleString("en-US");
    throw refusals.tooLarge(`the number of its ${this.what}`, `more than ${limit}${place}`, limit);
  }
}

/** "12 MB", for messages. */
export function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / megabyte).toLocaleString("en-US")} MB`;
}
