import type { Storage } from "../store/browser-store";

/** Where the language is kept that a person chose in the pane. */
const KEY = "sourcing-case-language";

/** The languages of the pane, each as its own speakers call it. */
export const LANGUAGES = { en: "English", de: "Deutsch" } as const;

/** The language to begin in: the one that was chosen here, else the program's; its own region counts where they agree. */
export function chosenLanguage(own: string, storage: Storage): string {
  const chosen = storage.getItem(KEY);
  if (chosen === null || !(chosen in LANGUAGES)) return own;
  return own.toLowerCase().startsWith(chosen) ? own : chosen;
}

/** Keeps the language for the next time. */
export const keepLanguage = (language: string, storage: Storage): void => storage.setItem(KEY, language);

/** The language that is not spoken now. */
export const otherLanguage = (now: string): keyof typeof LANGUAGES => (now === "de" ? "en" : "de");
