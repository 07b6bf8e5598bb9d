import { LANGUAGES, languageOf, type Language } from "../words/languages";
import { Misuse } from "./command";

/** The option that chooses the language of what a person reads. */
export const languageOption = { language: { type: "string" } } as const;

/** The language asked for, English where none is. Throws {@link Misuse} for one that is not spoken. */
export function languageFrom(option: unknown): Language {
  if (typeof option !== "string") return "en";
  const found = languageOf(option);
  if (found === undefined) throw new Misuse(`--language is one of ${LANGUAGES.join(", ")}, not "${option}".`);
  return found;
}
