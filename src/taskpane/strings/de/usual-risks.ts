import type { RiskWords } from "../../../case/catalog/usual-risks";

/** Übliche Ereignisse auf Deutsch, nach ihrer Kennung; dazu die veröffentlichten Zahlen in ihrer Reihenfolge. */
export const riskWords: Readonly<Record<string, RiskWords & { readonly published?: readonly string[] }>> = {
  "information-leak": {
    name: "Informationen dringen nach außen",
    question:
      "Wie viele Datensätze sieht der Dienstleister, und was würde ihr Verlust kosten: Meldungen, Ansprüche, verlorene Kunden?",
    carrier: "Beide: der Dienstleister bis zur Haftungsgrenze, Sie gegenüber Kunden und Behörden",
    mitigation: "Vertraulichkeitsvereinbarung, Zugriff nur nach Bedarf, Prüfung",
    cost: "Steuerung: Prüfung und Compliance",
    published: ["im Mittel 4,88 Mio. USD je Datenpanne, weltweit"],
  },
  "provider-failure": {
    name: "Der Dienstleister fällt aus",
    question: "Wie viele Wochen stünde die Arbeit still, und was kostet eine Woche ohne sie?",
    carrier: "Sie: Bei einem zahlungsunfähigen Dienstleister ist wenig zu holen",
    mitigation:
      "Jährlich die Abschlüsse ansehen, Eintrittsrechte, Ausstiegsplan, zweiter Standort oder Dienstleister",
    cost: "Ausstieg; Steuerung",
  },
  "key-people": {
    name: "Schlüsselpersonen gehen",
    question: "Wer allein weiß, wie es geht, und wie lange dauert es, sie zu ersetzen?",
    carrier: "Der Dienstleister für sein Team, Sie für die, die bleiben",
    mitigation: "Benannte Schlüsselpersonen im Vertrag, Halteprämie, schriftliche Abläufe",
    cost: "Übergang: Halteprämie, Wissenstransfer",
  },
  attrition: {
    name: "Hohe Fluktuation beim Dienstleister",
    question:
      "Welcher Anteil des Teams geht im Jahr, und was kostet eine neue Person, bis sie volle Leistung bringt?",
    carrier: "Der Dienstleister, außer der Preis folgt seinen Kosten",
    mitigation: "Fluktuation als Kennzahl, Schulung auf Kosten des Dienstleisters, Mitsprache bei Ersatz",
    cost: "Fluktuation und Ersatzkosten der Rollen des Dienstleisters",
    published: [
      "31 % gingen 2022 in Servicezentren der Philippinen aus eigenem Entschluss, 36 % im Jahr 2021",
    ],
  },
  quality: {
    name: "Die Qualität sinkt",
    question: "Was kostet ein Fehler, und wie viele mehr gäbe es, bis sie auffallen?",
    carrier: "Der Dienstleister bis zu den Gutschriften, Sie darüber hinaus",
    mitigation: "Gemessene Serviceziele, Stichproben, Gutschriften, ein Kündigungsrecht",
    cost: "Fehlerquote und Kosten eines Fehlers; Gutschriften",
  },
  compliance: {
    name: "Verstoß gegen Recht oder Regeln, mit Bußgeld",
    question:
      "Welches Recht bindet die Arbeit, wie hoch ist das höchste Bußgeld, und wer steht der Behörde gegenüber?",
    carrier: "Sie gegenüber der Behörde; Rückgriff auf den Dienstleister wie vereinbart",
    mitigation: "Pflichten im Vertrag, Prüfrechte, Zertifikate, eine verantwortliche Person",
    cost: "Steuerung: Prüfung und Compliance",
    published: [
      "Bußgelder bis 20 Mio. EUR oder 4 % des weltweiten Jahresumsatzes, je nachdem, was höher ist, bei Verstößen gegen den Datenschutz",
    ],
  },
  culture: {
    name: "Kultur und Verständigung",
    question: "Wie viele Stunden je Woche gehen in Rückfragen, und was läuft falsch, weil niemand fragt?",
    carrier: "Beide",
    mitigation: "Besuche, Menschen beider Seiten in einem Team, gemeinsame Stunden",
    cost: "Steuerung: Reisen; Übergang: Wissenstransfer",
    published: [
      "3 bis 27 % des Vertragswerts für verlorene Produktivität und Unterschiede der Kultur, offshore",
    ],
  },
  currency: {
    name: "Die Währung bewegt sich",
    question:
      "Welcher Anteil des Preises folgt der Währung des Dienstleisters, und was kostet eine Änderung um 10 %?",
    carrier: "Wie der Vertrag es teilt; der Dienstleister, wo der Preis in Ihrer Währung fest ist",
    mitigation: "Ein Preis in Ihrer Währung, eine Bandbreite ohne Anpassung, eine Absicherung",
    cost: "Währungsanteil und Bandbreite des Preises; Währungsdrift des Ortes",
  },
  politics: {
    name: "Politik, Unruhen oder Katastrophe am Standort",
    question: "Wie lange könnte dort niemand arbeiten, und was an der Arbeit kann warten?",
    carrier: "Sie: Höhere Gewalt befreit den Dienstleister",
    mitigation: "Ein zweiter Standort, Arbeit in zwei Ländern, erprobte Pläne",
    cost: "Leistung aus mehreren Standorten; Steuerung",
  },
  concentration: {
    name: "Ballung bei einem Dienstleister oder Ort",
    question: "Wie viel Ihrer Ausgaben und Abläufe stünde mit ihm zugleich still?",
    carrier: "Sie",
    mitigation: "Ein zweiter Dienstleister, eine Obergrenze für jeden, gemeinsame Standards",
    cost: "Das Register der Dienstleister zeigt die Ballung",
  },
  dependence: {
    name: "Abhängigkeit: kein Weg zurück",
    question: "Wer weiß in zwei Jahren noch, wie es geht, und was würde es kosten, sie zurückzuholen?",
    carrier: "Sie",
    mitigation:
      "Menschen behalten, die die Arbeit kennen, Rechte an Werkzeugen und Daten, ein erprobter Ausstiegsplan",
    cost: "Verbleibende Organisation; Ausstieg",
  },
};
