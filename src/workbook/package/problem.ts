/** Why a file was refused: a word for programs. The sentence for people is the error's message. */
export type RefusalCode =
  | "empty"
  | "not-a-workbook"
  | "other-format"
  | "password"
  | "macros"
  | "too-large"
  | "bomb"
  | "unsafe"
  | "damaged"
  | "missing-part"
  | "encoding";

/** The one error this folder throws: the file cannot be used, and `message` tells a person why and what to do. */
export class WorkbookRefused extends Error {
  override readonly name = "WorkbookRefused";
  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message);
  }
}

const again = "Save it in Excel as .xlsx and try again.";
const repair = "Open it in Excel, let Excel repair it, save it as .xlsx and try again.";

/** Every refusal, with its sentence, in one place. */
export const refusals = {
  empty: () => new WorkbookRefused("empty", "The file is empty."),
  notAWorkbook: () => new WorkbookRefused("not-a-workbook", "This file is not an Excel workbook (.xlsx)."),
  otherFormat: (format: string) => new WorkbookRefused("other-format", `This file is ${format}. ${again}`),
  password: () =>
    new WorkbookRefused(
      "password",
      "The workbook is protected with a password. Remove the password in Excel and try again.",
    ),
  macros: () =>
    new WorkbookRefused(
      "macros",
      "The workbook contains macros. Save it in Excel as .xlsx, without macros, and try again.",
    ),
  tooLarge: (what: string, found: string, allowed: string) =>
    new WorkbookRefused(
      "too-large",
      `The workbook is too large: ${what} is ${found}; at most ${allowed} is read.`,
    ),
  zip64: () =>
    new WorkbookRefused(
      "other-format",
      `The file is packed as zip64, a form for files of more than 4 GB that Excel does not use. ${again}`,
    ),
  bomb: (part: string) =>
    new WorkbookRefused(
      "bomb",
      `The file was refused for safety: ${quoted(part)} would unpack to far more data than a workbook holds.`,
    ),
  unsafeName: (name: string) =>
    new WorkbookRefused(
      "unsafe",
      `The file was refused for safety: ${quoted(name)} is not a permitted part name.`,
    ),
  documentType: (part: string) =>
    new WorkbookRefused(
      "unsafe",
      `The file was refused for safety: ${quoted(part)} declares a document type or entities, which no workbook needs.`,
    ),
  tooDeep: (part: string, allowed: number) =>
    new WorkbookRefused(
      "unsafe",
      `The file was refused for safety: ${quoted(part)} nests more than ${allowed} elements in each other.`,
    ),
  damaged: (what: string) => new WorkbookRefused("damaged", `The workbook is damaged: ${what}. ${repair}`),
  missingPart: (part: string) =>
    new WorkbookRefused(
      "missing-part",
      `The workbook is damaged: its part ${quoted(part)} is missing. ${repair}`,
    ),
  encoding: (part: string) =>
    new WorkbookRefused(
      "encoding",
      `The workbook's part ${quoted(part)} is not written in UTF-8. Open it in Excel, save it as .xlsx and try again.`,
    ),
} as const;

/** A name out of a stranger's file, safe to show: short, and without control characters. */
export function quoted(name: string): string {
  const printable = name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "?");
  return `"${printable.length > 80 ? `${printable.slice(0, 77)}...` : printable}"`;
}
