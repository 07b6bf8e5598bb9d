/** The phrases of what is done with the open workbook; those of sharing are in a file of their own. */
export interface TaskWords {
  readonly steps: Readonly<Record<"reading" | "opening", string>>;
  readonly cancel: string;
  readonly close: string;
  readonly save: string;
  readonly notLoaded: string;
  readonly notOpen: string;
  readonly more: (count: number) => string;
  readonly review: {
    readonly title: string;
    readonly hint: string;
    readonly failed: string;
    readonly checking: string;
    /** Sheets and formulas that were looked at. */
    readonly size: (sheets: number, formulas: number) => string;
    readonly none: (rules: number) => string;
    readonly found: (findings: number, kept: number, rules: number) => string;
    readonly show: (where: string) => string;
    readonly todo: string;
    /** Titles of rules in another language than their own, by identifier. */
    readonly rules: Readonly<Record<string, string>>;
  };
  readonly restore: {
    readonly title: string;
    readonly hint: string;
    readonly failed: string;
    readonly working: string;
    readonly notShared: string;
    readonly restored: (count: number) => string;
    readonly open: string;
    readonly kept: string;
    readonly file: (workbook: string | undefined) => string;
  };
  readonly repair: {
    readonly title: string;
    readonly hint: string;
    readonly failed: string;
    readonly looking: (sheet: string) => string;
    readonly none: string;
    readonly repaired: (count: number) => string;
    readonly left: string;
    readonly reasons: Readonly<Record<"unknown" | "refused" | "still", string>>;
  };
}

const counting = (language: string) => {
  const number = (value: number): string => value.toLocaleString(language);
  return (value: number, one: string, many: string): string => `${number(value)} ${value === 1 ? one : many}`;
};
const en = counting("en-US");
const de = counting("de-DE");

const english: TaskWords = {
  steps: { reading: "Reading the workbook", opening: "Opening the copy" },
  cancel: "Cancel",
  close: "Close",
  save: "Save the copy as a file",
  notLoaded: "sharer.js could not be loaded. Check the connection, then try again.",
  notOpen: "The copy is ready, but this Excel can't open it by itself.",
  more: (count) => `and ${count.toLocaleString("en-US")} more`,
  review: {
    title: "Review this workbook",
    hint: "Looks at every formula, ours or not, by rules of good practice (FAST, ICAEW). Nothing is changed.",
    failed: "The workbook could not be reviewed",
    checking: "Looking at every formula",
    size: (sheets, formulas) =>
      `${en(sheets, "sheet", "sheets")} and ${en(formulas, "formula", "formulas")} were looked at.`,
    none: (rules) => `Nothing was found. All ${rules} rules are kept.`,
    found: (findings, kept, rules) =>
      `${en(findings, "finding", "findings")}; ${kept} of ${rules} rules are kept.`,
    show: (where) => `Show ${where} in the sheet`,
    todo: "To do:",
    rules: {},
  },
  restore: {
    title: "Put functions back",
    hint: "Takes a shared copy back to functions of Sourcing Case, in a new workbook. This one stays as it is.",
    failed: "The functions could not be put back",
    working: "Putting functions back",
    notShared: "This workbook is no shared copy: it has no list of functions that were replaced.",
    restored: (count) => `${en(count, "function call was", "function calls were")} put back.`,
    open: "The workbook with functions is open as a new one. Save it under its own name.",
    kept: "Left as they are",
    file: (workbook) =>
      workbook === undefined ? "With functions.xlsx" : `${workbook} - with functions.xlsx`,
  },
  repair: {
    title: "Repair functions",
    hint: "Enters formulas anew that show #NAME? because the workbook was opened or calculated without Sourcing Case. What they say stays the same.",
    failed: "The functions could not be repaired",
    looking: (sheet) => `Looking through ${sheet}`,
    none: "No formula with functions of Sourcing Case shows #NAME?.",
    repaired: (count) =>
      count === 1
        ? "1 formula was entered anew and counts again."
        : `${en(count, "", "formulas")} were entered anew and count again.`,
    left: "These still show #NAME?",
    reasons: {
      unknown: "Sourcing Case has no function of this name.",
      refused: "Excel refused the formula. Is the sheet protected, or the cell part of an array?",
      still:
        "It was entered anew, and Excel still does not know the function. Close the pane, open it again, and repair once more.",
    },
  },
};

const german: TaskWords = {
  steps: { reading: "Die Arbeitsmappe wird gelesen", opening: "Die Kopie wird geöffnet" },
  cancel: "Abbrechen",
  close: "Schließen",
  save: "Kopie als Datei speichern",
  notLoaded:
    "sharer.js konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.",
  notOpen: "Die Kopie ist fertig, aber dieses Excel kann sie nicht selbst öffnen.",
  more: (count) => `und ${count.toLocaleString("de-DE")} weitere`,
  review: {
    title: "Diese Arbeitsmappe prüfen",
    hint: "Sieht jede Formel nach Regeln guter Praxis an (FAST, ICAEW), auch fremde. Nichts wird geändert.",
    failed: "Die Arbeitsmappe konnte nicht geprüft werden",
    checking: "Jede Formel wird angesehen",
    size: (sheets, formulas) =>
      `${de(sheets, "Blatt", "Blätter")} und ${de(formulas, "Formel", "Formeln")} wurden angesehen.`,
    none: (rules) => `Es wurde nichts gefunden. Alle ${rules} Regeln sind eingehalten.`,
    found: (findings, kept, rules) =>
      `${de(findings, "Befund", "Befunde")}; ${kept} von ${rules} Regeln sind eingehalten.`,
    show: (where) => `${where} im Blatt zeigen`,
    todo: "Zu tun:",
    rules: {
      "broken-references": "Bezüge auf Zellen, die es nicht mehr gibt",
      "calculation-settings": "Ungewöhnliche Einstellungen der Berechnung",
      "error-cells": "Zellen, die einen Fehler zeigen",
      "external-links": "Verknüpfungen mit anderen Arbeitsmappen",
      "hard-coded-numbers": "Zahlen, die in Formeln geschrieben sind",
      "hidden-sheets": "Ausgeblendete Blätter",
      "inconsistent-rows": "Eine Formel, die vom Rest ihrer Zeile abweicht",
      "long-formulas": "Sehr lange Formeln",
      "missing-units": "Zahlen ohne Einheit",
      "overwritten-formulas": "Eine Zahl über einer Formel",
      "volatile-functions": "Funktionen, die bei jeder Änderung neu rechnen",
    },
  },
  restore: {
    title: "Funktionen zurückholen",
    hint: "Holt in einer weitergegebenen Kopie die Funktionen von Sourcing Case zurück, in einer neuen Arbeitsmappe. Diese bleibt, wie sie ist.",
    failed: "Die Funktionen konnten nicht zurückgeholt werden",
    working: "Funktionen werden zurückgeholt",
    notShared: "Diese Arbeitsmappe ist keine weitergegebene Kopie: Sie hat keine Liste ersetzter Funktionen.",
    restored: (count) => `${de(count, "Funktionsaufruf", "Funktionsaufrufe")} zurückgeholt.`,
    open: "Die Arbeitsmappe mit Funktionen ist als neue geöffnet. Speichern Sie sie unter eigenem Namen.",
    kept: "Bleiben, wie sie sind",
    file: (workbook) =>
      workbook === undefined ? "Mit Funktionen.xlsx" : `${workbook} - mit Funktionen.xlsx`,
  },
  repair: {
    title: "Funktionen reparieren",
    hint: "Gibt Formeln neu ein, die #NAME? zeigen, weil die Arbeitsmappe ohne Sourcing Case geöffnet oder berechnet wurde. Was sie sagen, bleibt gleich.",
    failed: "Die Funktionen konnten nicht repariert werden",
    looking: (sheet) => `${sheet} wird durchgesehen`,
    none: "Keine Formel mit Funktionen von Sourcing Case zeigt #NAME?.",
    repaired: (count) => `${de(count, "Formel", "Formeln")} neu eingegeben; sie rechnen wieder.`,
    left: "Diese zeigen weiter #NAME?",
    reasons: {
      unknown: "Sourcing Case hat keine Funktion dieses Namens.",
      refused: "Excel hat die Formel abgelehnt. Ist das Blatt geschützt oder die Zelle Teil einer Matrix?",
      still:
        "Sie wurde neu eingegeben, und Excel kennt die Funktion noch nicht. Schließen Sie den Bereich, öffnen Sie ihn wieder und reparieren Sie noch einmal.",
    },
  },
};

/** The phrases in a language: German where it is German, English for all others. */
export const taskWords = (language: string): TaskWords => (/^de\b/i.test(language) ? german : english);
