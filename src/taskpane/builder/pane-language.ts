import { languageOf, type Language } from "../../words/languages";

/** The language that the pane speaks now, which is that of what it builds. */
export const paneLanguage = (): Language => languageOf(document.documentElement.lang) ?? "en";
