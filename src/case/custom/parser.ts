import type { Tree } from "../../kernel/tree";

/** Reads a formula's text. @throws Error with a sentence for the person who wrote it */
export type Parser = (text: string) => Tree;

let parser: Parser | undefined;

/** The reader of formulas, once it is there. Few cases hold lines of their own, so no start-up waits for it. */
export const formulaParser = (): Parser | undefined => parser;

/** Makes a reader of formulas known to this thread. */
export function provideParser(given: Parser): void {
  parser = given;
}

/** Whether a case, or data that may be one, has lines that a person wrote. */
export function needsParser(data: unknown): boolean {
  const lines = (data as { readonly customLines?: unknown } | null | undefined)?.customLines;
  return Array.isArray(lines) && lines.length > 0;
}

/** The same of a case as text, without reading it. */
export const mayNeedParser = (text: string): boolean => text.includes('"customLines"');

/** Loads the reader of formulas, once in a thread. To be awaited before a case that needs it is read or computed. */
export async function loadParser(): Promise<void> {
  if (parser === undefined) provideParser((await import("../../kernel/parse")).parseFormula);
}
