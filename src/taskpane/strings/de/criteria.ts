import type { CriterionWords } from "../../../case/catalog/criteria";

/** Die üblichen Fragen einer Bewertung auf Deutsch, nach ihrer Kennung. */
export const criterionWords: Readonly<Record<string, CriterionWords>> = {
  upward: {
    name: "Verdient die Arbeit, und führt sie ihre Leute nach oben?",
    anchors: [
      "Hilfsarbeit, die nichts verdient und keinen Weg nach oben bietet",
      "Von beidem etwas",
      "Sie verdient, und Laufbahnen führen durch sie",
    ],
  },
  indicators: {
    name: "Können andere sie nach messbaren Kennzahlen führen?",
    anchors: [
      "Ja: Ein Dienstleister könnte sie nach festgelegten, messbaren Kennzahlen verantworten, führen und steuern",
      "Zum Teil: Manches lässt sich messen",
      "Nein: Ob sie gut gemacht ist, zeigt sich erst viel später",
    ],
  },
  responsibility: {
    name: "Könnte ein Dienstleister die Hauptverantwortung tragen?",
    anchors: ["Ja, für das Ganze", "Für Teile davon", "Nein: Gesetz, Zulassung oder Kunden binden uns"],
  },
  "long-term": {
    name: "Gehört sie auf lange Sicht zum Kern?",
    anchors: [
      "Auf Jahre nicht; sie abzugeben würde den Unternehmenswert heben",
      "Offen",
      "Wovon das Unternehmen leben wird",
    ],
  },
  "chosen-for": {
    name: "Wählen Kunden uns ihretwegen?",
    anchors: ["Niemand merkt es", "Manche", "Ein Hauptgrund, und schwer nachzumachen"],
  },
  "only-ours": {
    name: "Passen Leute und Werkzeuge nur zu uns?",
    anchors: ["Überall zu brauchen", "Auf uns angepasst", "Anderswo wertlos"],
  },
  suppliers: {
    name: "Wie viele könnten sie liefern?",
    anchors: [
      "Viele; ein Wechsel dauert Wochen",
      "Wenige; ein Wechsel dauert Monate",
      "Einer oder keiner; ein Wechsel dauert Jahre",
    ],
  },
  "profit-impact": {
    name: "Wie viel unseres Ergebnisses hängt daran?",
    anchors: ["Kaum etwas", "Man sieht es", "Es entscheidet das Jahr"],
  },
  "if-it-fails": {
    name: "Was, wenn sie ausfällt oder etwas nach außen dringt?",
    anchors: ["Ärgerlich", "Kunden beschweren sich", "Zulassung oder Sicherheit steht auf dem Spiel"],
  },
  quality: {
    name: "Hält die Qualität?",
    anchors: ["Unter heute", "Wie heute", "Besser, und gemessen"],
  },
  skills: {
    name: "Sind Können und Kapazität da?",
    anchors: ["Erst aufzubauen", "Zum Teil", "In unserer Größe erprobt"],
  },
  "provider-health": {
    name: "Ist der Dienstleister oder sein Markt gesund?",
    anchors: ["Einziger oder schwacher", "Ausreichend", "Mehrere, und solide"],
  },
  transition: {
    name: "Wie sicher ist der Übergang?",
    anchors: ["Kein Plan", "Geplant, nicht erprobt", "Im Pilotbetrieb erprobt"],
  },
  flexibility: {
    name: "Folgt sie Menge und Wandel?",
    anchors: ["Starr", "Langsam, gegen Aufpreis", "Binnen eines Monats, zum vereinbarten Preis"],
  },
  "risk-carrier": {
    name: "Trägt der Richtige das Risiko?",
    anchors: ["Wer es nicht steuern kann", "Geteilt", "Wer es steuern kann"],
  },
  "way-out": {
    name: "Kommen wir wieder heraus?",
    anchors: ["Gebunden", "Zu bekannten Kosten", "Mit erprobtem Ausstiegsplan"],
  },
};
