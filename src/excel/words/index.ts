import { troubleOf } from "../trouble";
import { german } from "./de";
import { english } from "./en";
import type { ExcelWords } from "./words";

export type { ExcelWords } from "./words";

/** The sentences in a language: German where it is German, English for all others. */
export const wordsFor = (language: string): ExcelWords => (/^de\b/i.test(language) ? german : english);

/** An error in words that a person can act on. Errors without Excel's code are our own, and say what they mean. */
export function plainError(error: unknown, words: ExcelWords): Error {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  const trouble = troubleOf(error);
  if (trouble !== "other") return new Error(words.trouble[trouble], { cause: error });
  if (code === undefined && error instanceof Error) return error;
  return new Error(words.other(String(message ?? error)), { cause: error });
}
