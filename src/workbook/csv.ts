/** Text with a formula's first letter would run when a spreadsheet opens the file; a quote in front keeps it a text. */
const harmless = (text: string): string =>
  /^[=+\-@\t\r]/.test(text) && !/^-?\d*\.?\d+(e[-+]?\d+)?$/i.test(text) ? `'${text}` : text;

/** A table as comma-separated values (RFC 4180). */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => quoted(harmless(cell))).join(",")).join("\r\n") + "\r\n";

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? quotedAlways(text) : text);

/** Rows of cells between separators, as {@link readSeparated} reads them. */
export const writeSeparated = (rows: readonly (readonly string[])[], separator: string): string =>
  rows
    .map((row) => row.map((cell) => (/["\t\r\n]/.test(cell) ? quotedAlways(cell) : cell)).join(separator))
    .join("\n");

const quotedAlways = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Reads separated values: quotes, and the separator that the first line has most of. */
export function readCsv(text: string): string[][] {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const count = (separator: string): number => first.split(separator).length;
  return readSeparated(
    text,
    [",", ";", "\t"].reduce((best, one) => (count(one) > count(best) ? one : best)),
  );
}

/** Reads rows of cells between separators; a quoted cell may hold separators, line ends and doubled quotes. */
export const readSeparated = (text: string, separator: string): string[][] =>
  separatedRows(text, separator).rows.filter((row) => row.some((one) => one.trim() !== ""));

/** The same with blank rows in their places, and the row (from 0) whose quote is never closed, if one is. */
export function separatedRows(
  text: string,
  separator: string,
): { readonly rows: string[][]; readonly openQuote: number | undefined } {
  const rows: string[][] = [[]];
  let cell = "";
  let quote = false;
  let opened = 0;
  const source = text.replace(/^\ufeff/, "");
  for (let i = 0; i < source.length; i++) {
    const character = source[i] as string;
    if (quote) {
      if (character !== '"') cell += character;
      else if (source[i + 1] === '"') cell += source[i++];
      else quote = false;
    } else if (character === '"' && cell === "") {
      quote = true;
      opened = rows.length - 1;
    } else if (character === separator) {
      rows.at(-1)?.push(cell);
      cell = "";
    } else if (character === "\n" || (character === "\r" && source[i + 1] !== "\n")) {
      rows.at(-1)?.push(cell);
      cell = "";
      rows.push([]);
    } else if (character !== "\r") cell += character;
  }
  rows.at(-1)?.push(cell);
  return { rows, openQuote: quote ? opened : undefined };
}
