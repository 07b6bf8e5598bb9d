import { dealWords } from "./deal-words";
import { fitWords } from "./fit-words";
import { hourWords } from "./hour-words";
import { lineWords } from "./line-words";

/** Bezeichnungen und Bedeutungen der Angaben, wie sie in ihren Datensätzen auf Englisch stehen. */
const driverWords: Readonly<Record<string, string>> = {
  "Discount rate": "Zinssatz",
  "Yearly, nominal, before tax.": "Jährlich, nominal, vor Steuern.",
  "Discount rate after tax": "Zinssatz nach Steuern",
  "Tax rate": "Steuersatz",
  "Cash-flow timing in the month": "Zahlungszeitpunkt im Monat",
  "1 is the end of the month, 0.5 its middle.": "1 ist das Ende des Monats, 0,5 seine Mitte.",
  "Price inflation": "Preissteigerung",
  "Wage inflation": "Lohnsteigerung",
  "Currency drift": "Währungsdrift",
  "Yearly change of the location's currency against ours; above 0 it gets dearer.":
    "Jährliche Änderung der Währung des Ortes gegen unsere; über 0 wird sie teurer.",
  "Volume a year": "Volumen im Jahr",
  "Volume growth": "Volumenwachstum",
  "Hours of service a week": "Servicestunden je Woche",
  Employees: "Beschäftigte",
  "Minutes per unit": "Minuten je Einheit",
  "Hours a year": "Stunden im Jahr",
  "Hours one employee works in a year; paid hours where shrinkage is taken off apart.":
    "Stunden, die ein Beschäftigter im Jahr arbeitet; bezahlte Stunden, wo Abwesenheit eigens abgezogen wird.",
  Utilization: "Auslastung",
  "Share of the hours at work that goes into the work itself.":
    "Anteil der Anwesenheit, der in die Arbeit selbst geht.",
  Shrinkage: "Abwesenheit",
  "Share of paid hours lost to leave, sickness, training and breaks.":
    "Anteil bezahlter Stunden, der durch Urlaub, Krankheit, Schulung und Pausen entfällt.",
  "Calls in the interval": "Anrufe im Intervall",
  "Calls, chats or other contacts that arrive in one interval.":
    "Anrufe, Chats oder andere Kontakte, die in einem Intervall ankommen.",
  Interval: "Intervall",
  "Length of the interval in minutes, usually 30.": "Länge des Intervalls in Minuten, meist 30.",
  "Handling time": "Bearbeitungszeit",
  "Average seconds one call keeps an agent busy, after-call work included.":
    "Sekunden, die ein Anruf im Mittel beschäftigt, Nacharbeit eingeschlossen.",
  "Target time": "Zielzeit",
  "Seconds within which a call is to be answered.": "Sekunden, in denen ein Anruf anzunehmen ist.",
  "Service level wanted": "Gewünschter Servicegrad",
  "Share of calls to be answered within the target time, less than 1.":
    "Anteil der Anrufe, die in der Zielzeit anzunehmen sind, weniger als 1.",
  "Highest occupancy": "Höchste Auslastung",
  "Share of their time that agents may be busy at most.": "Anteil der Zeit, den höchstens gearbeitet wird.",
  "Hours of such intervals": "Stunden solcher Intervalle",
  "Base salary": "Grundgehalt",
  "Where it already pays leave and supplements, leave these out of the rates.":
    "Enthält es schon Urlaub und Zulagen, gehören diese nicht in die Sätze.",
  "Employer statutory charges": "Gesetzliche Arbeitgeberabgaben",
  "Social insurance and payroll taxes the employer pays, as a share of base salary.":
    "Sozialabgaben und Lohnsteuern des Arbeitgebers, als Anteil des Grundgehalts.",
  Benefits: "Zusatzleistungen",
  "Health, pension and other benefits, as a share of base salary.":
    "Gesundheit, Rente und andere Leistungen, als Anteil des Grundgehalts.",
  Bonus: "Bonus",
  "Yearly bonus as a share of base salary.": "Jährlicher Bonus als Anteil des Grundgehalts.",
  "Seat cost": "Kosten des Arbeitsplatzes",
  "Space, furniture and utilities for one workplace.": "Fläche, Möbel und Energie für einen Arbeitsplatz.",
  "Technology cost": "Kosten der Technik",
  "Devices, licenses and telecom for one workplace.":
    "Geräte, Lizenzen und Telekommunikation für einen Arbeitsplatz.",
  "Span of control": "Leitungsspanne",
  "Employees that one supervisor leads. Needed where supervisors cost something.":
    "Beschäftigte je Führungskraft. Nötig, wo Führungskräfte etwas kosten.",
  "Supervisor, loaded": "Führungskraft, Vollkosten",
  "What one supervisor costs in a year, everything included.":
    "Was eine Führungskraft im Jahr kostet, alles eingeschlossen.",
  Attrition: "Fluktuation",
  "Leavers in a year as a share of employees.": "Abgänge im Jahr als Anteil der Beschäftigten.",
  "Cost of replacing a leaver": "Kosten eines Ersatzes",
  "Hiring, training and ramp-up of one successor: BPO.LABOR.ATTRITION(1, 1, …).":
    "Suche, Schulung und Einarbeitung eines Nachfolgers: BPO.LABOR.ATTRITION(1; 1; …).",
  "Avoidable share": "Vermeidbarer Anteil",
  "Share of the cost that really ends when the work has moved; the rest is stranded.":
    "Anteil der Kosten, der wirklich endet, wenn die Arbeit weg ist; der Rest bleibt zurück.",
  "Notice period": "Kündigungsfrist",
  "Notice or contract months after the work has moved.":
    "Kündigungs- oder Vertragsmonate, nachdem die Arbeit weg ist.",
  "Avoidable share of seats and technology": "Vermeidbarer Anteil von Plätzen und Technik",
  "Months until seats and technology end": "Monate, bis Plätze und Technik enden",
  "Amount a year": "Betrag im Jahr",
  "Amount per unit of volume": "Betrag je Einheit Volumen",
  "Own price change": "Eigene Preisänderung",
  "Yearly price change where it differs from general inflation; hardware falls.":
    "Jährliche Preisänderung, wo sie von der allgemeinen abweicht; Hardware fällt.",
  "Months until it ends": "Monate, bis es endet",
  "Error rate": "Fehlerquote",
  "Share of units that must be put right.": "Anteil der Einheiten, die nachgebessert werden.",
  "Cost of an error": "Kosten eines Fehlers",
  "Probability in a year": "Wahrscheinlichkeit im Jahr",
  Loss: "Verlust",
  Value: "Wert",
  "Paid in month": "Bezahlt in Monat",
  Amount: "Betrag",
  "Year of spending": "Jahr der Ausgabe",
  "Tax life": "Steuerliche Nutzungsdauer",
  "Tax book value": "Steuerlicher Buchwert",
  "Remaining tax life": "Restliche Nutzungsdauer",
  "Wave starts in month": "Welle beginnt in Monat",
  "Month of the case in which knowledge transfer starts.": "Monat, in dem die Wissensübergabe beginnt.",
  "Knowledge transfer": "Wissensübergabe",
  "Ramp to full volume": "Hochlauf bis zum vollen Volumen",
  "Share that moves": "Anteil, der hinübergeht",
  "Labor saved": "Gesparte Arbeit",
  "Share of labor that software or improvement makes unnecessary; with a provider, that is left out of the work before it moves.":
    "Anteil der Arbeit, den Software oder Verbesserung unnötig macht; mit Dienstleister der, der vor dem Übergang wegfällt.",
  "Passed on by the price per unit": "Über den Stückpreis weitergegeben",
  "Share of the labor saved by which a price per unit falls; one per employee falls by itself.":
    "Anteil der gesparten Arbeit, um den ein Stückpreis sinkt; einer je Beschäftigtem sinkt von selbst.",
  Redesign: "Neugestaltung",
  "Yearly process improvement": "Jährliche Prozessverbesserung",
  "Share of the work": "Anteil der Arbeit",
  "Productivity against in-house": "Produktivität gegen heute",
  "Price per employee": "Preis je Beschäftigten",
  "From volume a month": "Ab Volumen im Monat",
  "Price per unit": "Preis je Einheit",
  "Fixed fee": "Festpreis",
  "Markup on should-cost": "Aufschlag auf Sollkosten",
  "Transfer-pricing markup of a captive, or a cost-plus contract.":
    "Verrechnungsaufschlag eines eigenen Zentrums oder ein Cost-plus-Vertrag.",
  "Committed volume": "Zugesagtes Volumen",
  "Dead band": "Toleranzband",
  "Share of the baseline by which volume may differ without charge or credit, edge included.":
    "Anteil, um den das Volumen ohne Aufpreis oder Gutschrift abweichen darf, Rand eingeschlossen.",
  "Additional charge": "Mehrpreis",
  "For each unit more (ARC).": "Für jede Einheit mehr (ARC).",
  "Reduced credit": "Mindergutschrift",
  "For each unit less (RRC).": "Für jede Einheit weniger (RRC).",
  "Indexed share": "Indexierter Anteil",
  "Index growth": "Indexwachstum",
  "Yearly change of the index the contract follows.": "Jährliche Änderung des Index, dem der Vertrag folgt.",
  "Most the price may rise in a year": "Höchste Preissteigerung im Jahr",
  "Currency risk we carry": "Währungsrisiko, das wir tragen",
  "Currency dead band": "Toleranzband der Währung",
  "Minimum commitment": "Mindestabnahme",
  "Target cost": "Zielkosten",
  "Provider's share": "Anteil des Dienstleisters",
  "Most the provider may gain": "Höchster Gewinn des Dienstleisters",
  "At risk": "Im Risiko",
  "Largest share of the invoice that all credits together can take.":
    "Größter Anteil der Rechnung, den alle Gutschriften zusammen nehmen können.",
  "Allocation pool": "Verteilungsmasse",
  "Share of the amount at risk that is allocated to service levels; more than 1 where over-allocated.":
    "Anteil der Risikosumme, der auf Servicegrade verteilt ist; mehr als 1, wo überverteilt.",
  "Allocation to the service level": "Zuteilung zum Servicegrad",
  "Probability of missing the service level": "Wahrscheinlichkeit, den Servicegrad zu verfehlen",
  "Change requests": "Änderungsaufträge",
  "Scope creep and change requests as a share of the charge.":
    "Schleichende Erweiterung und Änderungsaufträge als Anteil des Preises.",
  "Pass-through cost": "Durchlaufende Kosten",
  "Payment term": "Zahlungsziel",
  "Subscription per user": "Abonnement je Nutzer",
  "Subscription per unit": "Abonnement je Einheit",
  "Subscription a year": "Abonnement im Jahr",
  "Parallel run": "Parallelbetrieb",
  "Overlap in the parallel run": "Überlappung im Parallelbetrieb",
  "Productivity dip": "Produktivitätsdelle",
  "Months to recover": "Monate bis zur Erholung",
  "Months to recover from the change": "Monate bis zur Erholung vom Wechsel",
  "Retained organization": "Verbleibende Organisation",
  "Employees kept, as a ratio of those whose work moved.":
    "Verbleibende Beschäftigte, je Beschäftigten, dessen Arbeit weg ist.",
  "Retained employee, loaded": "Verbleibender Beschäftigter, Vollkosten",
  Trainees: "Lernende",
  "People who learn the work.": "Menschen, die die Arbeit lernen.",
  Trainers: "Lehrende",
  "People who teach it, as far as others must do their work meanwhile.":
    "Menschen, die sie lehren, soweit andere inzwischen ihre Arbeit tun.",
  "Cost of a trainee's week": "Kosten einer Woche, lernend",
  "Loaded cost of one trainee for one week.": "Vollkosten eines Lernenden für eine Woche.",
  "Cost of a trainer's week": "Kosten einer Woche, lehrend",
  "Loaded cost of one trainer, or of who fills in, for one week.":
    "Vollkosten eines Lehrenden, oder der Vertretung, für eine Woche.",
  Travel: "Reisen",
  "Travel and stay in all.": "Reise und Aufenthalt insgesamt.",
  "Years of service": "Dienstjahre",
  "Average of those made redundant.": "Durchschnitt der Entlassenen.",
  "Weeks' pay per year of service": "Wochenlöhne je Dienstjahr",
  "As law or contract say; days a year divided by 7.":
    "Wie Gesetz oder Vertrag sagen; Tage im Jahr geteilt durch 7.",
  "Notice paid": "Bezahlte Kündigungsfrist",
  "Weeks of notice that are paid and not worked.": "Wochen, die bezahlt und nicht gearbeitet werden.",
  "Most weeks' pay": "Höchste Zahl Wochenlöhne",
  "Cap on the weeks for service; notice comes on top. Left out: no cap.":
    "Grenze der Wochen für Dienstjahre; die Frist kommt dazu. Ausgelassen: keine Grenze.",
  "Move to the provider": "Gehen zum Dienstleister",
  "Find other work with us": "Finden andere Arbeit bei uns",
  "Leave by themselves": "Gehen von selbst",
  "Retention bonus": "Bleibeprämie",
  "Months after the wave starts": "Monate nach Beginn der Welle",
  "Month of spending": "Monat der Ausgabe",
  "Sold in month": "Verkauft in Monat",
  Proceeds: "Erlös",
  "Errors avoided": "Vermiedene Fehler",
  "Hours of service added a year": "Zusätzliche Servicestunden im Jahr",
  "Margin in an added hour": "Deckungsbeitrag je zusätzlicher Stunde",
  "Carried by the provider": "Vom Dienstleister getragen",
  "Selection, legal and due diligence": "Auswahl, Recht und Prüfung",
  "Months of selection": "Monate der Auswahl",
  "Contingency on one-off cost": "Reserve auf einmalige Kosten",
  "Contract governance": "Führung des Vertrags",
  "As a share of the charge; 4 to 8 % is usual.": "Als Anteil des Preises; üblich sind 4 bis 8 %.",
  "Irrecoverable VAT and withholding tax": "Nicht abziehbare Umsatz- und Quellensteuer",
  "Termination fee at the start": "Kündigungsentgelt zu Beginn",
  "Contract term": "Vertragsdauer",
  "Moving the work back or on": "Die Arbeit zurück oder weiter geben",
  "In money of the first year; follows prices.": "In Geld des ersten Jahres; folgt den Preisen.",
  "In money of the month in which it falls.": "In Geld des Monats, in dem es anfällt.",
  "In money of the contract's first year; follows its price index, if it has one.":
    "In Geld des ersten Vertragsjahres; folgt dem Preisindex des Vertrags, wo es einen gibt.",
  "Paid to all released, for they are to stay until the end, whoever is made redundant then. In money of the month in which it falls.":
    "Für alle Freigesetzten, denn sie sollen bis zum Ende bleiben, gleich wer dann entlassen wird. In Geld des Monats, in dem es anfällt.",
  "In money of the contract's first year; stays, unless it follows the index.":
    "In Geld des ersten Vertragsjahres; bleibt, wenn es nicht dem Index folgt.",
  ...dealWords,
  ...fitWords,
  ...hourWords,
};

/** Zeilen, die den Namen einer Sache des Falls tragen. */
const patterns: readonly (readonly [RegExp, (name: string, speak: Speaker) => string])[] = [
  [/^(.*): total after tax$/, (name, speak) => `${speak(name)}: Summe nach Steuern`],
  [/^(.*): total$/, (name, speak) => `${speak(name)}: Summe`],
  [/^Share moved earlier \((.*)\)$/, (what, speak) => `Früher übergegangener Anteil (${speak(what)})`],
  [/^Agents, (.*)$/, (name) => `Personal, ${name}`],
  [/^(.*) of the work left$/, (name, speak) => `${speak(name)} der übrigen Arbeit`],
  [/^(.*) of our own work$/, (name, speak) => `${speak(name)} der eigenen Arbeit`],
  [/^(.*) back in-house$/, (name, speak) => `${speak(name)}, zurück im Haus`],
  [/^Stranded: (.*)$/, (name) => `Zurückbleibend: ${name}`],
  [/^Ends late: (.*)$/, (name) => `Endet später: ${name}`],
  [/^Employees for the seats, (.*)$/, (name) => `Beschäftigte für die Plätze, ${name}`],
  [/^(.*) still in-house$/, (name, speak) => `${speak(name)}, noch im Haus`],
  [/^Volume index, (.*)$/, (name) => `Volumenindex, ${name}`],
  [/^Price index, (.*)$/, (name) => `Preisindex, ${name}`],
  [/^Wage index, (.*)$/, (name) => `Lohnindex, ${name}`],
  [/^Currency index, (.*)$/, (name) => `Währungsindex, ${name}`],
];

/** Sagt ein Wort oder einen Satz eines Datensatzes auf Deutsch; was nicht übersetzt ist (ein Name der Person), bleibt. */
type Speaker = (text: string) => string;

/** Wer die Wörter der Datensätze kennt, und andere dazu. */
export function speaker(more: Readonly<Record<string, string>>): Speaker {
  const speak: Speaker = (text) => {
    const known = driverWords[text] ?? lineWords[text] ?? more[text];
    if (known !== undefined) return known;
    const [, tested, number] = /^(.+), test (\d+)$/.exec(text) ?? [];
    if (tested !== undefined) return `${speak(tested)}, Test ${number}`;
    for (const [pattern, say] of patterns) {
      const name = pattern.exec(text)?.[1];
      if (name !== undefined) return say(name, speak);
    }
    return text;
  };
  return speak;
}

/** Die Wörter, die das Aufgabenfenster braucht. */
export const inGerman = speaker({});
