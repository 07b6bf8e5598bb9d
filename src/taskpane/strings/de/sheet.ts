import type { sheet as english } from "../en/sheet";
import { many } from "../many";

const count = many("de");

export const sheet: typeof english = {
  title: "Kostentabelle",
  from: (name) => `${name}. Nichts ändert sich, bis Sie Importieren wählen.`,
  entry: "Kostentabelle importieren",
  entrySelected: "Aus markierten Zellen",
  entryHint: "Eine Arbeitsmappe oder .csv mit dem, was die Arbeit kostet: Zeilen werden Rollen und Kosten.",
  refused: "Nichts wurde gelesen.",
  refusals: {
    "no-cells": () => "Sie ist leer.",
    "no-table": () =>
      "Das ist keine Kostentabelle: In keiner Tabelle stehen in zwei oder mehr Zeilen Namen in einer Spalte und Zahlen daneben.",
    "no-money": (table) =>
      `Das ist keine Kostentabelle: Nichts sagt, dass die Zahlen (${table}) Geldbeträge sind. Eine Überschrift wie Kosten, Betrag oder Gehalt, eine Währung oder Zeilen, die wie Kosten heißen, würden es sagen.`,
    "too-large": (most) =>
      `Sie ist zu groß für eine Kostentabelle: Sie hat mehr als ${most.replace("rows", "Zeilen").replace("columns", "Spalten").replace(",", ".")}.`,
    "open-quote": (row) => `Das Anführungszeichen, das in Zeile ${row} beginnt, wird nie geschlossen.`,
    "not-text": () => "Das ist weder eine Arbeitsmappe (.xlsx) noch eine Tabelle als Text (.csv).",
    "no-sheet": (names) => `Ein solches Blatt gibt es nicht; es gibt ${names}.`,
    "not-a-choice": (about) => about,
  },
  workbook: {
    empty: "Die Datei ist leer.",
    "not-a-workbook": "Die Datei ist keine Excel-Arbeitsmappe (.xlsx).",
    "other-format": "Die Datei hat ein anderes Format. Speichern Sie sie in Excel als .xlsx.",
    password: "Die Arbeitsmappe ist mit einem Kennwort geschützt. Entfernen Sie es in Excel.",
    macros: "Die Arbeitsmappe enthält Makros. Speichern Sie sie in Excel als .xlsx ohne Makros.",
    "too-large": "Die Arbeitsmappe ist zu groß.",
    bomb: "Die Datei wurde aus Sicherheitsgründen abgelehnt: Sie würde zu weit mehr Daten ausgepackt, als eine Arbeitsmappe hat.",
    unsafe: "Die Datei wurde aus Sicherheitsgründen abgelehnt.",
    damaged: "Die Arbeitsmappe ist beschädigt. Lassen Sie Excel sie reparieren, und speichern Sie sie neu.",
    "missing-part":
      "Der Arbeitsmappe fehlt ein Teil. Lassen Sie Excel sie reparieren, und speichern Sie sie neu.",
    encoding: "Ein Teil der Arbeitsmappe ist nicht lesbar. Speichern Sie sie in Excel neu.",
  },
  open: (n) => `${count(n, "Frage ist", "Fragen sind")} offen`,
  openHint: "Beantworten Sie, was markiert ist; die Tabelle sagt es nicht.",
  about: "Wie die Tabelle gelesen wird",
  choose: "Wählen",
  table: "Tabelle",
  repeats: (id) => `${id} (wiederholt eine andere)`,
  series: "Beträge",
  allSeries: "Alle, jede als eigene Kosten",
  only: (head) => (head === "" ? "Zeilen von" : `Zeilen von (${head})`),
  allRows: "Alle Zeilen",
  decimal: "1.234 bedeutet",
  decimals: { ".": "etwas mehr als eins", ",": "mehr als tausend" },
  period: "Beträge gelten für",
  periods: { month: "einen Monat", year: "ein Jahr" },
  currency: "Währung der Tabelle",
  rate: (sheet, own) => `${own} für 1 ${sheet}`,
  wrongRate: "Geben Sie eine Zahl über 0 an.",
  recurrence: "Bezahlt",
  recurrences: { recurring: "jedes Jahr", once: "einmal" },
  into: "Wessen Kosten",
  today: (process) => `Heute: ${process}`,
  ofOption: (option, process) => `${option}: ${process}`,
  rows: "Was aus jeder Zeile wird",
  name: "Zeile",
  use: "Wird",
  amount: "Betrag",
  uses: { role: "Rolle", cost: "Kosten", once: "einmalig", ignored: "weggelassen" },
  total: "Summe",
  people: (row) => `Personen, ${row}`,
  peopleShort: "Personen",
  totals: {
    label: "heißt Summe",
    formula: "zählt die Zellen darüber zusammen",
    sum: "ist die Summe der Zeilen darüber",
  },
  more: (n) => `${count(n, "weitere Zeile wird", "weitere Zeilen werden")} gelesen und hier nicht gezeigt.`,
  control: (read, of) => `${read} von ${of} gelesen`,
  out: (n, names) => `${count(n, "Zeile", "Zeilen")} weggelassen: ${names}`,
  noneOut: "keine Zeile weggelassen",
  sums: (n) => `${count(n, "Zeile zählt", "Zeilen zählen")} andere zusammen`,
  wrong: (label, address, says, comes) =>
    `„${label}“ (${address}) sagt ${says}; die Zeilen darüber ergeben ${comes}.`,
  times: (times) => `Ihre Zahlen werden mit ${times} multipliziert, wie sie es sagt.`,
  months: (n) =>
    n === 1
      ? "Ihre Beträge gelten für einen Monat; ein Jahr sind zwölf davon."
      : `Sie hat ${n} Monate; ein Jahr sind 12/${n} davon.`,
  firstYear: (year) => `${year} gilt als erstes Jahr des Falls.`,
  yearsLeft: (years) => `Weggelassen, denn der Fall hat kein solches Jahr: ${years}.`,
  others: (tables) => `Nicht gelesen: ${tables}.`,
  blanks: (cells) => `Zählt als nichts: ${cells}.`,
  unreadable: (cells) =>
    `Nicht lesbar: ${cells}. Lassen Sie diese Zeilen weg, oder berichtigen Sie die Tabelle.`,
  outside: (cells) =>
    `So können keine Kosten sein: ${cells}. Lassen Sie diese Zeilen weg, oder berichtigen Sie die Tabelle.`,
  andMore: (n) => `${n} weitere`,
  import: (n) => `${count(n, "Zeile", "Zeilen")} importieren`,
  label: "Kostentabelle importiert",
  done: (added, changed, gone) =>
    [
      `${count(added, "Zeile", "Zeilen")} hinzugefügt`,
      ...(changed === 0 ? [] : [`${changed} geändert`]),
      ...(gone.length === 0
        ? []
        : [`herausgenommen, denn die Tabelle hat sie nicht mehr: ${gone.join(", ")}`]),
    ].join(", ") + ".",
};
