import { workbook as german } from "./de/workbook";
import { workbook as english } from "./en/workbook";
import type { Language } from "./languages";

/** Everything that a workbook says in one language, by what it is about. */
export type WorkbookText = typeof english;

const texts: Readonly<Record<Language, WorkbookText>> = { en: english, de: german };

/** What a workbook says in a language. */
export const workbookText = (language: Language): WorkbookText => texts[language];
