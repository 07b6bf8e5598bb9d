import type { Page } from "./pages";

/** A line of an example: what is typed into a cell, and what the cell then shows. */
export interface ExampleLine {
  readonly page: string;
  readonly line: number;
  readonly cell: string;
  /** What is typed; undefined where the line only says what the cell shows. */
  readonly typed?: string;
  /** What the page says that the cell shows. */
  readonly shows?: string;
}

/** `B5  =formula  → result`: each part after the cell may be missing. */
const pattern = /^([A-Z]+\d+)(?:\s+(?!→)(.*?))?(?:\s+→\s+(.+))?$/;

/**
 * The examples of a page: blocks between fences with the word `excel`. All blocks of a page are one sheet, filled
 * from top to bottom.
 * @throws Error for a line that can't be read
 */
export function examplesOf({ path, text }: Page): readonly ExampleLine[] {
  const found: ExampleLine[] = [];
  let inside = false;
  for (const [index, whole] of text.split("\n").entries()) {
    const line = whole.trim();
    if (line.startsWith("```")) inside = line === "```excel";
    else if (inside && line !== "") {
      const [, cell, typed, shows] = pattern.exec(line) ?? [];
      if (cell === undefined) throw new Error(`${path}:${index + 1} is no line of an example: ${line}`);
      found.push({
        page: path,
        line: index + 1,
        cell,
        ...(typed === undefined ? {} : { typed }),
        ...(shows === undefined ? {} : { shows }),
      });
    }
  }
  return found;
}

/**
 * Whether a value is what a page prints: `10,500`, `52.2 %`, `"text"`. Numbers agree when the value, rounded to the
 * decimals that are printed, is the number that is printed.
 */
export function isShown(value: unknown, printed: string): boolean {
  if (printed.startsWith('"')) return value === printed.slice(1, -1);
  const [, digits, percent] = /^(-?[\d,]+(?:\.\d+)?)( %)?$/.exec(printed) ?? [];
  if (digits === undefined || typeof value !== "number") return false;
  const decimals = digits.split(".")[1]?.length ?? 0;
  const wanted = Number(digits.replaceAll(",", ""));
  return Math.abs(value * (percent ? 100 : 1) - wanted) <= 0.5000001 * 10 ** -decimals;
}
