import type { pages as english } from "../en/pages";
import { many } from "../many";

const count = many("de");

export const pages: typeof english = {
  import: {
    reading: "Wird gelesen …",
    wholeFile: "Die Datei",
    wrong: (n) => `${count(n, "Sache ist", "Sachen sind")} in dieser Datei falsch`,
    notOpened: "Nichts wurde geöffnet. Berichtigen Sie die Datei, dann importieren Sie sie noch einmal.",
    mendable: "Der Fall lässt sich trotzdem öffnen und hier berichtigen.",
    notTaken: "Nichts wurde übernommen. Berichtigen Sie die Datei, dann importieren Sie sie noch einmal.",
    needsCase: "Szenarien gehören zu einem Fall: erst den Fall öffnen, dann importieren.",
    open: "Diesen Fall öffnen",
    openAnyway: "Öffnen und berichtigen",
    scenarios: "Szenarien importiert",
    scenarioCount: (names) =>
      `${count(names.length, "Szenario", "Szenarien")}: ${names.join(", ")}. Szenarien gleichen Namens werden ersetzt.`,
    take: "Szenarien übernehmen",
    cell: (row, column) => `Zeile ${row}, Spalte ${column}`,
    table: {
      unknownDriver: (given) => `„${given}“ ist keine Angabe dieses Falls.`,
      notNumber: (given) => `„${given}“ ist keine Zahl.`,
      outside: (given) => `${given} liegt außerhalb dessen, was diese Angabe sein darf.`,
      blankInBase: (given) =>
        `${given} gilt für eine Angabe, die in der Basis leer ist; geben Sie sie zuerst dort an.`,
      noName: () => "Das Szenario dieser Spalte hat keinen Namen.",
      sameName: (given) => `Zwei Spalten heißen „${given}“.`,
    },
  },
  paste: {
    title: "Vor dem Hinzufügen prüfen",
    from: (address, rows, columns) =>
      `${address ?? "Aus Excel"}: ${count(rows, "Zeile", "Zeilen")}, ${count(columns, "Spalte", "Spalten")}. Nichts ändert sich, bevor Sie Hinzufügen wählen.`,
    bad: (n) => `${count(n, "Zelle braucht", "Zellen brauchen")} Sie`,
    otherwise: (n) =>
      `Die anderen ${n} sind bereit. Berichtigen Sie hier, oder lassen Sie diese, wie sie sind.`,
    replacesNothing: "Ersetzt nichts",
    replaces: (n) => `Füllt ${count(n, "vorhandene Zeile", "vorhandene Zeilen")}`,
    cancel: "Abbrechen",
    add: (existing, added) =>
      existing === 0
        ? `${count(added, "Zeile", "Zeilen")} hinzufügen`
        : added === 0
          ? `${count(existing, "Zeile", "Zeilen")} füllen`
          : `${existing} füllen, ${added} hinzufügen`,
    label: "Zellen eingefügt",
    done: (existing, added) => `${count(existing + added, "Zeile ist", "Zeilen sind")} übernommen.`,
    unnamed: (row) => `Zeile ${row}`,
    wrong: "Was Sie braucht",
    row: (n) => `Zeile ${n}`,
    place: (row, column) => `Zeile ${row}, Spalte ${column}`,
    columns: "Wie die Spalten gelesen wurden",
    column: (letter) => `Spalte ${letter}`,
    leftOut: "ausgelassen",
    columnsLeftOut: (n, names) =>
      n === 1 ? `Die Spalte ${names} wird ausgelassen.` : `${n} Spalten werden ausgelassen: ${names}.`,
    rowsLeftOut: (n, names) =>
      n === 1
        ? `Die Zeile ${names} wird ausgelassen: ein Titel oder eine Summe.`
        : `${n} Zeilen werden ausgelassen, Titel oder Summen: ${names}.`,
    useAll: (n) => `Alle ${n} Vorschläge nehmen`,
    words: {
      name: ["rolle", "stelle", "funktion", "bezeichnung", "kosten", "posten", "name"],
      fte: ["fte", "vzk", "vzä", "köpfe", "mitarbeiter", "beschäftigte", "anzahl"],
      salary: ["gehalt", "grundgehalt", "jahresgehalt", "lohn", "vergütung"],
      bonusRate: ["bonus", "variabel", "prämie"],
      statutoryRate: ["abgaben", "sozialversicherung", "arbeitgeberanteil"],
      benefitsRate: ["zusatzleistungen", "nebenleistungen", "benefits"],
      seatCost: ["arbeitsplatz", "platz", "fläche"],
      technologyCost: ["technik", "it", "ausstattung"],
      supervisorSpan: ["leitungsspanne", "spanne"],
      supervisorCost: ["führungskraft", "teamleitung"],
      attritionRate: ["fluktuation", "abgang"],
      replacementCost: ["ersatz", "einstellkosten"],
      avoidable: ["vermeidbar"],
      lagMonths: ["kündigungsfrist", "frist"],
      annualAmount: ["betrag", "jährlich", "jahreskosten", "pro jahr"],
      amountPerUnit: ["je stück", "stückkosten"],
      probability: ["wahrscheinlichkeit"],
      impact: ["verlust", "schaden", "auswirkung"],
      minutesPerUnit: ["minuten", "bearbeitungszeit"],
      hoursPerYear: ["stunden"],
    },
  },
  scenarios: {
    title: "Szenarien",
    hint: "Andere Werte für einige Angaben, neben der Basis.",
    add: "Szenario hinzufügen",
    newName: (n) => `Szenario ${n}`,
    baseHint:
      "Die Basis enthält jede Angabe. Wählen oder ergänzen Sie ein Szenario und ändern Sie dann Angaben in einem Schritt: Sie ändern sich nur in diesem Szenario.",
    descriptionHint: "Was angenommen wird, und warum",
    howTo: (name) =>
      `Noch ist nichts anders. Solange ${name} gewählt ist, ändert sich jede Angabe, die Sie in einem Schritt ändern, nur hier.`,
    changes: "Was anders ist",
    input: "Angabe",
  },
  versions: {
    title: "Frühere Fassungen",
    hint: "Aufgehoben, wenn Sie einen Fall öffnen, zu einem zurückkehren oder nach einer Weile weiterarbeiten.",
    none: "Es gibt noch keine frühere Fassung.",
    before: (label) => `vor: ${label}`,
    differs: (n) => (n === 0 ? "dieselben Zahlen" : count(n, "Angabe ist anders", "Angaben sind anders")),
    restore: "Hierher zurück",
    restored: (time) => `Der Fall ist, wie er ${time} war.`,
    freezeAs: "Den Fall einfrieren, wie er jetzt ist",
    freezeExample: "Vorlage für den Vorstand, erster Entwurf",
    freeze: "Einfrieren",
    isFrozen: (name) => `Eingefroren als ${name}.`,
    frozenOn: (time) => `eingefroren ${time}`,
    letGo: "Nicht mehr behalten",
    isLetGo: (name) => `${name} wird nicht mehr behalten.`,
    tooManyFrozen: (most) =>
      `Es sind ${most} Fassungen eingefroren. Geben Sie eine auf, um eine weitere einzufrieren.`,
    computing: "Vergleicht …",
    nothing: "Seitdem hat sich keine Zahl geändert.",
    notComparable: (why) => `Die Kapitalwerte lassen sich nicht vergleichen: ${why}`,
    option: "Option",
    bridgeHint: (currency) =>
      `Kapitalwert in der Basis in ${currency}, von damals bis jetzt. Jede Zeile sagt, was sie nach denen darüber verändert hat.`,
    then: "Damals",
    now: "Jetzt",
    structure: "Listen, Auswahlen, Angaben, die kamen oder gingen",
  },
};
