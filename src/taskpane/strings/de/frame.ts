import type { frame as english } from "../en/frame";
import { many } from "../many";

const count = many("de");

export const frame: typeof english = {
  language: "de",
  direction: "ltr",
  app: "Sourcing Case",
  tagline: "Selbst machen oder vergeben, und wohin?",
  currency: "EUR",
  frame: {
    steps: "Schritte",
    base: "Basis",
    caseMenu: (name) => `Fall ${name}: Menü`,
    subject: (option, scenario) => `Die Zahlen gelten für ${option}, ${scenario}. Ändern`,
    saved: "Alle Änderungen sind gespeichert",
    saving: "Wird gespeichert …",
    notSaved: (reason) =>
      `Noch nicht gespeichert: ${reason} Nichts ist verloren. Klicken, um es gleich noch einmal zu versuchen.`,
    missing: (n) => `${n} offen`,
    wrong: (n) => `${n} falsch`,
    close: "Meldung schließen",
    back: "Zurück",
    next: (step) => `Weiter: ${step}`,
    build: "Arbeitsmappe erstellen",
    lastBuilt: (time) => `Zuletzt erstellt ${time}`,
    announce: (npv, saving, payback) => `Kapitalwert ${npv}, Ersparnis ${saving}, Amortisation ${payback}`,
  },
  figures: {
    group: "Kennzahlen",
    npv: (currency) => `Kapitalwert, ${currency}`,
    saving: "Ersparnis",
    payback: "Amortisation",
    paybackMonth: (month) => (month <= 0 ? "Sofort" : `Monat ${month}`),
    none: "–",
    noValue: (name) => (name === "payback" ? "Nie" : "Keine"),
    whyNone: "Die Zahl erscheint, sobald nichts mehr fehlt",
  },
  export: {
    done: "Die Datei ist gespeichert.",
    failed: (reason) => `Die Datei konnte nicht gespeichert werden: ${reason}`,
  },
  menu: {
    undo: (label) => (label === undefined ? "Rückgängig" : `Rückgängig: ${label}`),
    redo: (label) => (label === undefined ? "Wiederholen" : `Wiederholen: ${label}`),
    versions: "Frühere Fassungen",
    scenarios: "Szenarien",
    exportCase: "Fall exportieren (.json)",
    exportScenarios: "Szenarien exportieren (.csv)",
    import: "Datei importieren",
    start: "Startseite",
  },
  session: {
    opened: "Geöffnet",
    fromSheet: "Im Blatt geändert",
    notStored: "Das Gespeicherte konnte nicht gelesen werden.",
    recovered:
      "Der Bereich wurde geschlossen, bevor die letzte Änderung gespeichert war. Sie ist wieder da und jetzt gespeichert.",
    restored: "Zu einer früheren Fassung zurückgekehrt",
    noWorker:
      "engine.js konnte nicht geladen werden. Verbindung prüfen, dann den Aufgabenbereich neu öffnen.",
    noAnswer: "Die Arbeitsmappe antwortet nicht.",
    notKept: "Gespeichert wurde etwas anderes als verlangt.",
    unreadable: "Was hier gespeichert ist, kann diese Version nicht lesen. Es wird aufgehoben.",
    engineFailed: (reason) => `Der Fall konnte nicht berechnet werden: ${reason}`,
  },
  build: {
    title: "Die Arbeitsmappe wird erstellt",
    hint: "Sie können inzwischen weiterarbeiten.",
    count: (done, all) => `${done} von ${all} Blättern`,
    sheetDone: "fertig",
    sheetWriting: "wird geschrieben",
    cancelHint: "Abbrechen entfernt, was schon geschrieben ist, und lässt alles wie zuvor.",
    cancel: "Abbrechen",
    canceled: "Das Erstellen wurde abgebrochen. Alles ist wie zuvor.",
    done: "Die Arbeitsmappe ist erstellt",
    failed: "Die Arbeitsmappe konnte nicht erstellt werden",
    back: "Zurück zum Fall",
  },
  start: {
    held: "Diese Arbeitsmappe enthält einen Fall",
    about: (options, years) => `${count(options, "Option", "Optionen")} · ${count(years, "Jahr", "Jahre")}`,
    continue: "Fortsetzen",
    stillMissing: (n) => (n === 1 ? "1 Angabe fehlt noch" : `${n} Angaben fehlen noch`),
    template: "Mit einer Vorlage beginnen",
    templateHint: "Alle Angaben sind da, jede mit ihrer Herkunft. Ersetzen Sie, was Sie wissen.",
    templates: {
      "ecommerce-customer-service": {
        name: "Kundenservice",
        hint: "Ein Onlinehändler: 1 Prozess, 4 Optionen",
      },
      "manufacturer-finance-accounting": {
        name: "Finanzen und Buchhaltung",
        hint: "Ein Hersteller: 5 Prozesse, Shared Services",
      },
    },
    otherwise: "Anders beginnen",
    empty: "Leerer Fall",
    emptyHint: "Ich stelle die Fragen, eine nach der anderen",
    fromCells: "Aus markierten Zellen",
    fromCellsHint: (address) => `${address} als Tabelle von Rollen`,
    import: "Fall importieren",
    importHint: "Eine .json-Datei",
    keepsThis: "Ein neuer Fall hebt diesen unter den früheren Fassungen auf.",
    whereKept:
      "Der Fall steht in den Zellen der Arbeitsmappe: Rückgängig, AutoSpeichern und Teilen wirken wie immer.",
    inBrowser:
      "Diese Seite läuft nicht in Excel. Sie funktioniert und merkt sich den Fall nur in diesem Browser.",
    help: "Funktionen und Hilfe",
    opened: (name) => `${name} geöffnet`,
    templateFacts: (processes, roles, options) =>
      `${count(processes, "Prozess", "Prozesse")} · ${count(roles, "Rolle", "Rollen")} · ${count(options, "Option", "Optionen")}`,
    loading: "Wird geöffnet …",
    failed: (reason) => `Es konnte nicht geöffnet werden: ${reason}`,
    tooLarge: "Die Datei ist größer als 20 MB; ein Fall ist das nie.",
  },
};
