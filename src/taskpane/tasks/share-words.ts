/** The phrases of the page. What is said of single cells and findings comes in English from the copy's own account. */
export interface SharingWords {
  readonly title: string;
  readonly untouched: string;
  readonly replacing: string;
  readonly open: string;
  /** Said beside those where the copy has something to look at. */
  readonly look: string;
  /** The name of the copy's file, from that of the workbook where it has one. */
  readonly file: (workbook: string | undefined) => string;
  readonly failed: string;
  readonly nothing: string;
  /** How many became formulas of Excel, and how many values; at least one of them is not 0. */
  readonly replaced: (formulas: number, values: number) => string;
  readonly same: (cells: number) => string;
  readonly differ: (cells: number, differences: number) => string;
  readonly notCompared: string;
  readonly differences: string;
  readonly difference: (before: string, now: string) => string;
  readonly unchecked: string;
  readonly values: string;
  readonly attention: string;
  readonly removed: string;
  readonly privacy: string;
  readonly more: (count: number) => string;
  readonly list: (sheet: string) => string;
}

const number = (language: string) => (value: number) => value.toLocaleString(language);
const en = number("en-US");
const de = number("de-DE");

const english: SharingWords = {
  title: "Prepare to share",
  untouched: "Your workbook stays as it is.",
  replacing: "Replacing functions and comparing every result",
  open: "The copy is open as a new workbook. Save it under its own name and send that one.",
  look: "Look at what is marked below before you send it.",
  file: (workbook) => (workbook === undefined ? "Shared copy.xlsx" : `${workbook} - shared copy.xlsx`),
  failed: "There is no copy",
  nothing: "No formula of this workbook calls Sourcing Case: nothing had to be replaced.",
  replaced: (formulas, values) =>
    [
      formulas > 0 && `${en(formulas)} ${formulas === 1 ? "formula" : "formulas"} replaced by Excel's own.`,
      values > 0 &&
        `${en(values)} ${values === 1 ? "formula" : "formulas"} replaced by ${values === 1 ? "its value" : "their values"}.`,
    ]
      .filter(Boolean)
      .join(" "),
  same: (cells) =>
    `${en(cells)} ${cells === 1 ? "cell was" : "cells were"} recalculated: all show what they showed.`,
  differ: (cells, differences) =>
    `${en(cells)} ${cells === 1 ? "cell was" : "cells were"} recalculated: ${en(differences)} no longer ${differences === 1 ? "shows what it" : "show what they"} showed.`,
  notCompared: "The results could not be compared here. Look at the column “Since sharing” in the copy.",
  differences: "These cells no longer show what they showed",
  difference: (before, now) => `${before} before, ${now} now`,
  unchecked: "Not compared: they use what could not be calculated here",
  values: "Values instead of formulas",
  attention: "Needs your attention",
  removed: "Removed",
  privacy: "Also in the file: may its reader see it?",
  more: (count) => `and ${en(count)} more`,
  list: (sheet) => `The sheet “${sheet}” in the copy lists every replacement.`,
};

const german: SharingWords = {
  title: "Zum Weitergeben vorbereiten",
  untouched: "Ihre Arbeitsmappe bleibt, wie sie ist.",
  replacing: "Funktionen werden ersetzt und alle Ergebnisse verglichen",
  open: "Die Kopie ist als neue Arbeitsmappe geöffnet. Speichern Sie sie unter eigenem Namen und geben Sie diese weiter.",
  look: "Sehen Sie zuvor an, was unten markiert ist.",
  file: (workbook) =>
    workbook === undefined ? "Kopie zum Weitergeben.xlsx" : `${workbook} - zum Weitergeben.xlsx`,
  failed: "Es gibt keine Kopie",
  nothing: "Keine Formel dieser Arbeitsmappe ruft Sourcing Case auf: Es war nichts zu ersetzen.",
  replaced: (formulas, values) =>
    [
      formulas > 0 && `${de(formulas)} ${formulas === 1 ? "Formel" : "Formeln"} durch Excels eigene ersetzt.`,
      values > 0 &&
        `${de(values)} ${values === 1 ? "Formel durch ihren Wert" : "Formeln durch ihre Werte"} ersetzt.`,
    ]
      .filter(Boolean)
      .join(" "),
  same: (cells) =>
    `${de(cells)} ${cells === 1 ? "Zelle wurde" : "Zellen wurden"} neu berechnet: Alle zeigen, was sie zeigten.`,
  differ: (cells, differences) =>
    `${de(cells)} ${cells === 1 ? "Zelle wurde" : "Zellen wurden"} neu berechnet: ${de(differences)} ${differences === 1 ? "zeigt nicht mehr, was sie zeigte" : "zeigen nicht mehr, was sie zeigten"}.`,
  notCompared:
    "Die Ergebnisse konnten hier nicht verglichen werden. Sehen Sie in der Kopie die Spalte „Since sharing“ an.",
  differences: "Diese Zellen zeigen nicht mehr, was sie zeigten",
  difference: (before, now) => `vorher ${before}, jetzt ${now}`,
  unchecked: "Nicht verglichen: Sie verwenden, was hier nicht berechnet werden konnte",
  values: "Werte statt Formeln",
  attention: "Bitte ansehen",
  removed: "Entfernt",
  privacy: "Auch in der Datei: Darf ihr Leser es sehen?",
  more: (count) => `und ${de(count)} weitere`,
  list: (sheet) => `Das Blatt „${sheet}“ der Kopie führt jede Ersetzung auf.`,
};

/** The phrases in a language: German where it is German, English for all others. */
export const sharingWords = (language: string): SharingWords => (/^de\b/i.test(language) ? german : english);
