import type { fields as english } from "../en/fields";
import { inGerman } from "../../../words/de/records";

/** Ein Satz mit seinem Punkt: eine Abkürzung am Ende, wie „Mon.“, hat ihn schon. */
const ended = (text: string): string => (text.endsWith(".") ? text : `${text}.`);

const counted: Readonly<Record<string, string>> = {
  Beschäftigter: "Beschäftigte",
  Monat: "Monate",
  Jahr: "Jahre",
  Woche: "Wochen",
  Stunde: "Stunden",
  Tag: "Tage",
  Platz: "Plätze",
};

export const fields: typeof english = {
  word: inGerman,
  limits: ({ min, max, above, below, whole }) => {
    const number = whole ? "ganze Zahl" : "";
    if (min !== undefined && max !== undefined)
      return [number, `${min} bis ${max}`].filter(Boolean).join(", ");
    const low = above !== undefined ? `mehr als ${above}` : min !== undefined ? `mindestens ${min}` : "";
    const high = below !== undefined ? `weniger als ${below}` : max !== undefined ? `höchstens ${max}` : "";
    return [number, [low, high].filter(Boolean).join(" und ")].filter(Boolean).join(", ");
  },
  units: {
    share: "Prozent",
    short: {
      FTE: "VZK",
      year: "J",
      month: "Mon.",
      week: "Wo.",
      day: "Tag",
      hour: "h",
      seat: "Platz",
      minute: "min",
      second: "s",
      unit: "Stück",
      call: "Anrufe",
      supervisor: "Leitung",
      point: "Pkt.",
    },
    full: {
      FTE: "Beschäftigter",
      year: "Jahr",
      month: "Monat",
      week: "Woche",
      day: "Tag",
      hour: "Stunde",
      seat: "Platz",
      minute: "Minuten",
      second: "Sekunden",
      unit: "Stück",
      call: "Anrufe",
      supervisor: "Führungskraft",
      point: "Punkte",
    },
    per: (over, under, times) =>
      [counted[over] ?? over, ...under.map((one) => `je ${one}`), ...times.map((one) => `pro ${one}`)]
        .filter(Boolean)
        .join(" "),
  },
  field: {
    about: (label) => `Über ${label}, und woher die Zahl kommt`,
    addLater: "Ein anderer Wert ab einem späteren Jahr",
    noLater: "Diesen späteren Wert herausnehmen",
    fromYear: (year, value) => `Ab Jahr ${year}: ${value}`,
    note: "Woher kommt die Zahl?",
    notGiven: "Keine Angabe",
    leftOut: "Ausgelassen",
    unused: "Nicht benutzt",
    blank: "leer",
    needed: "Wird für Ergebnisse gebraucht.",
    countsAs: (value) => ended(`Leer zählt als ${value}`),
    typical: "Üblich",
    replace: "Ersetzen",
    yours: "Ihre Zahl",
    was: (value) => `war ${value}`,
    wasBlank: "war leer",
    everywhere: (input) => `${input} war in der Basis leer: Ihre Eingabe gilt für jedes Szenario.`,
    onlyIn: (scenario) => `Nur in ${scenario}`,
    baseIs: (value) => `Basis ${value}`,
    useBase: "Basis nehmen",
    use: (value) => `${value} nehmen`,
    notNumber: (text) => `„${text}“ ist keine Zahl.`,
    outside: (text, limits) => ended(`${text} geht nicht: ${limits}`),
    asked: {
      share: (text, value) => `Ist „${text}“ ${value}? Sonst mit Zeichen schreiben: ${text} %.`,
      written: (text, value) => `Ist „${text}“ ${value}?`,
      unit: (text, value) => `„${text}“ ist in einer anderen Einheit gesagt. Sind es ${value}?`,
      month: (text, month) => `Ist „${text}“ ${month}?`,
      unusual: (value) => `${value} ist hier ungewöhnlich. Ist es so gemeint?`,
      currency: (from, own) => `Der Fall rechnet in ${own}, das ist in ${from}.`,
      atRate: (from, own, rate, year) =>
        `Der Fall rechnet in ${own}, das ist in ${from}. Zum Kurs ${rate} umrechnen, dem Mittel von ${year} (Europäische Zentralbank)?`,
      noRate: (from, own) =>
        `Der Fall rechnet in ${own}, und für ${from} gibt es hier keinen Kurs. Bitte den Betrag in ${own} schreiben.`,
    },
    basis: (text) => `Grundlage: ${text}`,
    monthOf: (month) => `= ${month}`,
  },
  grid: {
    add: "Hinzufügen",
    paste: "Einfügen",
    take: (address) => `${address} übernehmen`,
    takeSelected: "Markierte Zellen übernehmen",
    more: "Mehr",
    duplicate: "Duplizieren",
    up: "Nach oben",
    down: "Nach unten",
    remove: "Löschen",
    rename: "Umbenennen",
    added: (name) => `${name} hinzugefügt`,
    removed: (name) => `${name} gelöscht`,
    moved: (name) => `${name} verschoben`,
    duplicated: (name) => `${name} dupliziert`,
    copyOf: (name) => `${name} (Kopie)`,
    all: "Alle",
    useForAll: "Für alle Zeilen nehmen",
    usedForAll: (label) => `${label} für alle Zeilen`,
    columns: "Spalten",
    empty: "Noch nichts hier.",
    showInSheet: "Im Blatt zeigen",
    name: "Name",
    yes: "Ja",
    no: "Nein",
    cellName: (row, label) => `${row}, ${label}`,
    help: "Pfeile bewegen, Tippen ersetzt, F2 bearbeitet, Entf leert, Strg+V fügt ein.",
    pasteHint: "Zellen in Excel kopieren, dann in der Tabelle Strg+V drücken.",
    total: "Zusammen",
    deleted: (name) => `${name} ist gelöscht.`,
    undo: "Rückgängig",
  },
};
