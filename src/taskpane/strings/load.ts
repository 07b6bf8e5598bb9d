import { first } from "./en/first";
import type { FirstStrings, RestStrings } from "./strings";

/** The phrases of one language: those needed at once, and the way to the rest. */
export interface Language {
  readonly first: FirstStrings;
  readonly rest: () => Promise<RestStrings>;
}

/** The phrases for a language: German where it is German, English for all others. */
export async function loadStrings(language: string): Promise<Language> {
  if (/^de\b/i.test(language)) {
    const german = await import("./de/first");
    return { first: german.first, rest: async () => (await import("./de/rest")).rest };
  }
  return { first, rest: async () => (await import("./en/rest")).rest };
}
