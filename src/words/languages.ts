/** The languages that are spoken, each in a folder of its own beside this file. */
export const LANGUAGES = ["en", "de"] as const;

/** A language by its code. */
export type Language = (typeof LANGUAGES)[number];

/** The language of a code such as "de-AT"; undefined for one that is not spoken. */
export const languageOf = (code: string): Language | undefined =>
  LANGUAGES.find((language) => language === code.toLowerCase().split("-")[0]);
