import type { CatalogWords } from "../../../case/catalog";

/** The catalog of work in German, by the entry's identifier. */
export const catalogWords: Readonly<Record<string, CatalogWords>> = {
  "customer-service": {
    name: "Kundenservice",
    unit: "Kontakt",
    costs: [
      "Berater je Kanal und ihre Teamleiter",
      "Einstellen und Anlernen für alle, die gehen",
      "Telefon und Lizenzen des Contact-Centers",
    ],
    risks: [
      "Kunden gehen, weil der Service nicht gefällt",
      "Kundendaten gelangen nach außen",
      "Spitzen, die niemand geplant hat",
    ],
    questions: [
      "Welche Kontakte gäbe es gar nicht, wenn anderes besser liefe?",
      "Wie schwanken Menge und Bearbeitungszeit nach Kanal, Stunde und Saison?",
      "Wer setzt das Ziel für die Antwortzeit: Sie oder der Preis des Anbieters?",
    ],
  },
  "technical-support": {
    name: "Technischer Support für Kunden",
    unit: "Ticket",
    costs: [
      "Erste und zweite Ebene, verschieden bezahlt",
      "Rücksendungen und Teile ohne Not",
      "Lizenzen für Fernwartung",
    ],
    risks: ["Wissen über neue Produkte kommt zu spät", "Tickets wandern zwischen den Ebenen"],
    questions: [
      "Welcher Anteil wird beim ersten Kontakt gelöst, und wer misst das?",
      "Wie erfährt der Anbieter von einem neuen Produkt vor den Kunden?",
      "Wer zahlt eine Rücksendung, die besserer Support vermieden hätte?",
    ],
  },
  "sales-support": {
    name: "Vertriebsunterstützung",
    unit: "Angebot",
    costs: ["Menschen, die Angebote und Aufträge vorbereiten", "Provisionen und Boni", "CRM-Lizenzen"],
    risks: ["Falsche Preise erreichen Kunden", "Die Beziehung zum Kunden gehört einem anderen"],
    questions: [
      "Was am Verkaufen ist Vorbereitung, und was ist Vertrauen?",
      "Wie schnell muss ein Angebot hinaus, und was kostet ein spätes?",
      "Wird der Anbieter für Angebote bezahlt oder für Aufträge?",
    ],
  },
  marketing: {
    name: "Marketingdienste",
    unit: "Kampagne",
    costs: [
      "Agenturen neben dem eigenen Team",
      "Inhalte in jeder Sprache",
      "Werkzeuge und Werbeflächen über den Anbieter",
    ],
    risks: ["Die Marke klingt wie ein anderer", "Rechte an Inhalten bleiben beim Anbieter"],
    questions: [
      "Welche Ausgaben laufen über den Anbieter, und mit welchem Aufschlag?",
      "Wem gehören Inhalte, Daten und Konten, wenn der Vertrag endet?",
    ],
  },
  "social-media": {
    name: "Soziale Medien und Moderation",
    unit: "Beitrag",
    costs: [
      "Moderatoren rund um die Uhr",
      "Sprachen mit wenigen Sprechern",
      "Fürsorge für alle, die schädliche Inhalte sehen",
    ],
    risks: [
      "Eine falsche Antwort vor aller Augen",
      "Schaden für Moderatoren",
      "Das Recht eines Landes wird übersehen",
    ],
    questions: [
      "Was darf ein Moderator allein entscheiden, und was kommt zu Ihnen?",
      "Wie viele Stunden am Tag darf jemand schädliche Inhalte ansehen?",
      "Wie schnell müssen Sie am Sonntagabend antworten?",
    ],
  },
  payables: {
    name: "Kreditorenbuchhaltung",
    unit: "Rechnung",
    costs: [
      "Sachbearbeiter nach Minuten je Rechnung",
      "Scannen und Workflow-Lizenzen",
      "Verlorene Skonti und doppelt bezahlte Rechnungen",
    ],
    risks: ["Doppelte oder betrügerische Zahlung", "Lieferanten warten auf ihr Geld"],
    questions: [
      "Welcher Anteil der Rechnungen hat eine Bestellung, und warum der Rest nicht?",
      "Wer darf die Bankverbindung eines Lieferanten ändern, und wer prüft es?",
      "Wie viele Rechnungen kämen als Daten, wenn Sie es verlangten?",
    ],
  },
  receivables: {
    name: "Debitorenbuchhaltung und Mahnwesen",
    unit: "Rechnung",
    costs: [
      "Zahlungszuordnung nach Minuten je Zahlung",
      "Mahnung und Inkasso",
      "Zinsen auf das, was spät bezahlt wird",
    ],
    risks: ["Kunden fühlen sich durch Mahnungen gekränkt", "Ausfälle werden zu spät gesehen"],
    questions: [
      "Was ist Ihnen ein Tag offener Forderungen wert?",
      "Welche Kunden dürfen nur eigene Leute mahnen?",
      "Wer entscheidet bei Streit, und wie schnell?",
    ],
  },
  "general-ledger": {
    name: "Hauptbuch und Abschluss",
    unit: "Buchung",
    costs: [
      "Buchhalter, mit Spitze am Monatsende",
      "ERP-Lizenzen, die bleiben",
      "Mehrarbeit der Prüfer im ersten Jahr",
    ],
    risks: ["Später oder falscher Abschluss", "Wissen über Ausnahmen geht mit den Menschen"],
    questions: [
      "Wie viele Kontenpläne und Abschlusskalender gibt es, und warum?",
      "Welche Buchungen brauchen ein Urteil und bleiben?",
      "Wer beantwortet die Fragen der Prüfer?",
    ],
  },
  payroll: {
    name: "Lohnabrechnung",
    unit: "Abrechnung",
    costs: [
      "Sachbearbeiter nach Minuten je Abrechnung",
      "Software und ihr nächster Wechsel",
      "Korrekturen außer der Reihe",
    ],
    risks: [
      "Strafen für späte oder falsche Abgaben",
      "Ein Abrechnungslauf misslingt",
      "Lohndaten gelangen nach außen",
    ],
    questions: [
      "Fehlt Ihnen Software, oder fehlen Menschen, die sie bedienen?",
      "Welche Strafen trägt der Anbieter, und bis zu welchem Betrag?",
      "Wie viele Tarifverträge und Schichtregeln stehen hinter einer Abrechnung?",
    ],
  },
  "tax-filing": {
    name: "Steuererklärungen",
    unit: "Erklärung",
    costs: ["Steuerbuchhalter", "Externe Steuerberater", "Steuersoftware je Land"],
    risks: ["Späte Abgabe, Zinsen und Strafen", "Rat ohne Kenntnis der Tatsachen"],
    questions: [
      "Welche Erklärungen sind Routine, und welche brauchen einen Berater, der Sie kennt?",
      "Wer unterschreibt, und wer haftet?",
    ],
  },
  "data-processing": {
    name: "Datenverarbeitung",
    unit: "Datensatz",
    costs: ["Menschen nach Minuten je Datensatz", "Zweite Eingabe oder Prüfung", "Scannen und Speicher"],
    risks: ["Fehler finden erst die, die mit den Daten arbeiten", "Personendaten in anderen Ländern"],
    questions: [
      "Was kostet ein falscher Datensatz, und wer zahlt?",
      "Wie viel davon liest in zwei Jahren Software, und wem gehört der Gewinn?",
    ],
  },
  "order-processing": {
    name: "Auftragsabwicklung",
    unit: "Auftrag",
    costs: [
      "Menschen nach Minuten je Auftrag",
      "Berichtigte Aufträge, Gutschriften, Rücksendungen",
      "Lizenzen des Auftragssystems",
    ],
    risks: ["Aufträge bleiben liegen, wenn ein System steht", "Liefertermine, die niemand halten kann"],
    questions: [
      "Welcher Anteil der Aufträge braucht überhaupt einen Menschen?",
      "Wo entstehen Fehler: beim Kunden, im Formular oder beim Sachbearbeiter?",
      "Bis wann am Tag kann ein Auftrag noch heute hinaus?",
    ],
  },
  "customer-checks": {
    name: "Kundenprüfung (KYC)",
    unit: "Akte",
    costs: [
      "Analysten nach Minuten je Akte",
      "Register, Sanktionslisten und ein Fallsystem",
      "Umsatzsteuer, die Banken und Versicherer nicht zurückbekommen",
    ],
    risks: ["Ein Bußgeld für Akten, die nicht in Ordnung sind", "Kunden gehen, während sie warten"],
    questions: [
      "Welche Entscheidungen müssen bei Ihnen bleiben, wer auch immer die Akte vorbereitet?",
      "Was will die Aufsicht sehen, bevor der Vertrag unterschrieben wird?",
      "Welche Fragen könnte ein Register statt des Kunden beantworten?",
    ],
  },
  "payment-processing": {
    name: "Zahlungsabwicklung und Ansprüche",
    unit: "Zahlung",
    costs: [
      "Menschen nach Minuten je Zahlung",
      "Gebühren für Bank und Karten",
      "Verluste durch Betrug und Fehler",
    ],
    risks: ["Geld geht durch fremde Hände", "Eine Erlaubnis oder Regel der Aufsicht fehlt"],
    questions: [
      "Wer hält das Geld über Nacht?",
      "Was muss die Aufsicht erfahren, und wann?",
      "Bis zu welchem Betrag darf einer allein eine Zahlung freigeben?",
    ],
  },
  "quality-assurance": {
    name: "Qualitätssicherung",
    unit: "Prüfung",
    costs: ["Tester und Prüfer", "Fehler, die Kunden erreichen", "Geräte und Werkzeuge"],
    risks: ["Wer die Arbeit macht, beurteilt sie auch", "Stichproben, zu klein, um etwas zu finden"],
    questions: [
      "Berichtet der Prüfer jemand anderem als dem Geprüften?",
      "Welcher Fehler war Ihr teuerster, und hätte man ihn so gefunden?",
    ],
  },
  "human-resources": {
    name: "Personalverwaltung",
    unit: "Mitarbeiter",
    costs: ["Berater je tausend Mitarbeiter", "Software für Personaldaten", "Externe Anwälte und Trainer"],
    risks: ["Personaldaten gelangen nach außen", "Betriebsrat oder Recht zu spät gehört"],
    questions: [
      "Was fragen Mitarbeiter am häufigsten, und könnten sie es nachlesen?",
      "Welche Gespräche bleiben zwischen Führungskraft und eigenem Berater?",
      "Wie viele Regeln unterscheiden sich je Standort nur aus Gewohnheit?",
    ],
  },
  recruitment: {
    name: "Personalgewinnung",
    unit: "Einstellung",
    costs: [
      "Agenturen und Stellenbörsen, oft mehr als das eigene Team",
      "Tage, die eine Stelle offen ist",
      "Neue, die gleich wieder gehen",
    ],
    risks: [
      "Ein Einstellungsstopp trifft auf ein Mindestentgelt",
      "Führungskräfte umgehen den Anbieter",
      "Ungerechte Auswahl",
    ],
    questions: [
      "Wie viele Einstellungen könnten es je Jahr mindestens und höchstens sein?",
      "Was kostet ein Tag ohne Besetzung?",
      "Wird der Anbieter für Einstellungen bezahlt oder für die, die bleiben?",
    ],
  },
  "service-desk": {
    name: "IT-Service-Desk",
    unit: "Ticket",
    costs: [
      "Erste und zweite Ebene nach Minuten je Ticket",
      "Stunden, die Mitarbeiter warten",
      "Lizenzen für Tickets und Fernwartung",
    ],
    risks: ["In einer Störung ist niemand erreichbar", "Der Anbieter verdient an Tickets, die wiederkommen"],
    questions: [
      "Welche zehn Arten von Tickets sind die Hälfte, und welche ließen sich abschaffen?",
      "Preis je Ticket oder je Mitarbeiter: Was hat der Anbieter von weniger Tickets?",
    ],
  },
  infrastructure: {
    name: "IT-Infrastruktur",
    unit: "Servermonat",
    costs: [
      "Rechenzentrum, Strom und Leitungen",
      "Hardware, die billiger wird: zu wessen Gunsten?",
      "Erneuerung, die ohnehin ansteht",
      "Zustimmung der Lizenzgeber",
    ],
    risks: [
      "Ausfall der Kernsysteme",
      "Verschlüsselte oder gestohlene Daten",
      "Verkaufte Geräte, die Sie wieder bräuchten",
    ],
    questions: [
      "Welche Mengeneinheiten treiben den Preis, und wie sinken sie je Jahr?",
      "Welche Hersteller müssen zustimmen, und was verlangen sie dafür?",
      "Gingen Sie in der Laufzeit ohnehin in eine Cloud?",
    ],
  },
  applications: {
    name: "Anwendungsbetreuung",
    unit: "Arbeitsstunde",
    costs: [
      "Entwickler, Tester und Analysten",
      "Änderungswünsche über die Grundleistung hinaus",
      "Testsysteme und Werkzeuge",
    ],
    risks: [
      "Wissen über alte Systeme geht verloren",
      "Eine neue Fassung hält das Geschäft an",
      "Projekte und Betreuung ringen um dieselben Leute",
    ],
    questions: [
      "Was ist aufgeschrieben, und was wissen nur zwei Menschen?",
      "Wie viele Stunden gehen in Fehler, und wie viele in kleine Wünsche?",
      "Wer darf zu einer Änderung Nein sagen?",
    ],
  },
  analytics: {
    name: "Analysen",
    unit: "Analyse",
    costs: [
      "Analysten und Datenwissenschaftler",
      "Gekaufte Daten, die bleiben",
      "Zeit, die Frage gut zu stellen",
    ],
    risks: ["Ein falsches Modell lenkt eine Entscheidung", "Wer die Modelle kennt, geht"],
    questions: [
      "Welche Entscheidung hat letztes Jahr eine Analyse geändert?",
      "Wer prüft eine Antwort, die hier niemand nachrechnen kann?",
      "Dürfen Ihre Daten das Land verlassen?",
    ],
  },
  patents: {
    name: "Patentrecherche",
    unit: "Recherche",
    costs: ["Rechercheure mit technischem Studium", "Patentdatenbanken", "Externe Rechercheure"],
    risks: ["Ein Patent wird übersehen", "Eine Erfindung wird zu früh bekannt"],
    questions: [
      "Woran merken Sie, dass eine Recherche etwas übersehen hat?",
      "Wer gibt das Gutachten, und wer sucht nur?",
    ],
  },
  medical: {
    name: "Medizinische Kodierung und Akten",
    unit: "Akte",
    costs: ["Kodierer mit Zertifikat", "Abgelehnte und neu gestellte Rechnungen", "Zweite Prüfung"],
    risks: ["Abgelehnte oder falsche Abrechnung", "Patientendaten gelangen nach außen"],
    questions: [
      "Welcher Anteil wird abgelehnt, und aus welchem Grund?",
      "Welches Recht bindet den Anbieter im eigenen Land?",
      "Wer fragt den Arzt, wenn eine Akte unklar ist?",
    ],
  },
  "contract-review": {
    name: "Vertragsprüfung",
    unit: "Vertrag",
    costs: ["Juristen nach Minuten je Vertrag", "Kanzleien für Spitzen", "Das zweite Lesen, das bleibt"],
    risks: [
      "Eine teure Klausel wird übersehen",
      "Abschlüsse verzögern sich",
      "Rechtsberatung ohne Zulassung",
    ],
    questions: [
      "Gibt es Leitlinien mit dem, was Sie äußerstenfalls annehmen?",
      "Welche Verträge brauchen gar keinen Juristen?",
      "Wer entscheidet, wenn die andere Seite Nein sagt?",
    ],
  },
  "document-review": {
    name: "Dokumentenprüfung in Streitfällen",
    unit: "Dokument",
    costs: [
      "Prüfer nach Dokumenten je Stunde",
      "Die Rechnung der Kanzlei, die oft der Maßstab ist",
      "Speicherung der Dokumente",
    ],
    risks: ["Ein geschütztes Dokument wird herausgegeben", "Eine Frist des Gerichts wird versäumt"],
    questions: [
      "Wie ungleich ist die Menge, und wer zahlt zwischen den Fällen?",
      "Erkennt das Gericht die Methode an?",
      "Welche Dokumente dürfen das Land nicht verlassen?",
    ],
  },
  design: {
    name: "Konstruktion",
    unit: "Zeichnungssatz",
    costs: ["Konstrukteure und Zeichner", "CAD-Arbeitsplätze, die teuer sind", "Falsch gefertigte Teile"],
    risks: [
      "Wissen gelangt zum Wettbewerb",
      "Fehler, die erst die Werkstatt findet",
      "Aufträge warten auf Zeichnungen",
    ],
    questions: [
      "Welche Zeichnungen bräuchten Sie mit Normteilen nicht?",
      "Wer gibt eine Zeichnung frei, und wer haftet?",
      "Lassen sich Modelle nutzen, ohne Ihr Netz zu verlassen?",
    ],
  },
  documentation: {
    name: "Technische Dokumentation",
    unit: "Anleitung",
    costs: [
      "Redakteure und Zeichner",
      "Übersetzung, oft mehr als das Schreiben",
      "Lizenzen des Redaktionssystems",
    ],
    risks: ["Ein Sicherheitshinweis fehlt", "Anleitungen kommen zu spät"],
    questions: [
      "Wie viel einer neuen Anleitung ist alter Text?",
      "Wer weiß, dass die Maschine so gebaut wurde, wie sie gezeichnet ist?",
    ],
  },
};
