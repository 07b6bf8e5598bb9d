import type { ExcelWords } from "./words";

/** German. */
export const german: ExcelWords = {
  trouble: {
    typing:
      "Eine Zelle wird gerade bearbeitet. Drücken Sie im Blatt Eingabe oder Esc; dann geht es von selbst weiter.",
    busy: "Excel ist beschäftigt. Es wird noch einmal versucht.",
    "too much": "Excel hat die Datenmenge abgelehnt.",
    protected:
      "Das Blatt oder die Arbeitsmappe ist geschützt oder schreibgeschützt. Heben Sie den Schutz auf, oder speichern Sie eine Kopie, die Sie ändern dürfen.",
    missing: "Ein Blatt oder ein Name des Falls ist nicht mehr da. Erstellen Sie die Arbeitsmappe neu.",
    unsupported: "Diese Version von Excel kann das nicht.",
  },
  other: (reason) => `Excel hat abgelehnt: ${reason}`,
  waiting: {
    typing: "Wartet: beenden Sie die Bearbeitung der Zelle",
    busy: "Wartet: Excel ist beschäftigt",
  },
  cells: (count) => `${count.toLocaleString("de-DE")} Zellen`,
  without: (cells, what) => `${cells}, ohne ${what.join(" und ")}: dieses Excel hat es abgelehnt`,
  parts: { chart: "Diagramm", outline: "Gliederung", print: "Seiteneinrichtung" },
  differs: (cell) =>
    `Das Ergebnis von Excel weicht von unserem ab, zuerst in ${cell}. Siehe das Blatt Checks.`,
  restoring: "Die frühere Arbeitsmappe wird wiederhergestellt",
  foreignSheet: (name) =>
    `Diese Arbeitsmappe hat ein eigenes Blatt „${name}“, und der Fall braucht diesen Namen. Benennen Sie das Blatt um, oder verwenden Sie eine andere Arbeitsmappe.`,
  foreignName: (name) =>
    `Diese Arbeitsmappe hat einen eigenen Namen „${name}“, und der Fall braucht ihn. Benennen Sie ihn um, oder verwenden Sie eine andere Arbeitsmappe.`,
  notAsWritten: (cell) => `Excel hat nicht behalten, was in ${cell} geschrieben wurde.`,
  notKept: "Excel hat nicht behalten, was gespeichert wurde.",
  unreadable: "Der Fall in dieser Arbeitsmappe ist beschädigt und nicht lesbar. Nichts davon wurde geändert.",
  newer:
    "Der Fall in dieser Arbeitsmappe wurde von einer neueren Version gespeichert. Laden Sie das Add-in neu.",
  notANumber: (cell, given, label) =>
    `${cell}: „${given}“ ist keine Zahl, also gilt ${label} als nicht angegeben.`,
  notAllowed: (cell, given, label, allowed) =>
    `${cell}: ${label} muss ${allowed} sein, ist aber ${given}; das gilt als nicht angegeben.`,
  blank: (cell, label) => `${cell} ist leer: das Blatt rechnet ${label} als 0.`,
  notInSheet: "Das steht nicht in den Blättern, wie sie erstellt wurden. Erstellen Sie die Arbeitsmappe neu.",
  notBuilt: "Die Arbeitsmappe ist noch nicht erstellt.",
  chooseOneCell: "Wählen Sie zuerst eine leere Zelle.",
};
