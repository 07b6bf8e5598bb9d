/** Angaben zu den Bedingungen eines Vertrags, wie sie in ihren Datensätzen auf Englisch stehen. */
export const dealWords: Readonly<Record<string, string>> = {
  "VAT on the bill": "Umsatzsteuer auf die Rechnung",
  "Rate on what the location bills, wherever it is declared.":
    "Satz auf das, was der Ort berechnet, gleich wo sie erklärt wird.",
  "VAT we get back": "Abziehbare Umsatzsteuer",
  "Share; less than 1 where our own sales are exempt: banks, insurers, hospitals.":
    "Anteil; weniger als 1, wo eigene Umsätze befreit sind: Banken, Versicherer, Krankenhäuser.",
  "Withholding tax": "Quellensteuer",
  "Rate on payments to the location.": "Satz auf Zahlungen an den Ort.",
  "Withholding tax credited": "Angerechnete Quellensteuer",
  "Share of the tax that we bear and get back against our own.":
    "Anteil der Steuer, die wir tragen und gegen unsere eigene zurückbekommen.",
  "Tax on profit there": "Steuer auf den Gewinn dort",
  "Rate on the markup of a center of one's own; given, the markup stays in the group.":
    "Satz auf den Aufschlag eines eigenen Zentrums; ist er angegeben, bleibt der Aufschlag in der Gruppe.",
  "Years of tax holiday": "Jahre der Steuerbefreiung",
  "Years since the first work moved there.": "Jahre, seit die erste Arbeit dorthin ging.",
  "Tax rate in the holiday": "Steuersatz in der Befreiung",
  "Minimum tax of the group": "Mindeststeuer der Gruppe",
  "0.15 for groups under the global minimum tax, whatever the location waives.":
    "0,15 für Gruppen unter der globalen Mindeststeuer, gleich was der Ort erlässt.",
  "Tax, here and at locations": "Steuern, hier und an den Orten",
  "Withholding tax we bear": "Quellensteuer, die wir tragen",
  "VAT that stays": "Umsatzsteuer, die bleibt",
  "Markup kept in the group": "Aufschlag, der in der Gruppe bleibt",
  "Tax on the center's profit": "Steuer auf den Gewinn des Zentrums",
  "Probability of missing it": "Wahrscheinlichkeit, es zu verfehlen",
  "In a month; left out, that of all service levels.": "In einem Monat; ohne Angabe die aller Serviceziele.",
  "Measured today": "Heute gemessen",
  Target: "Ziel",
  Expected: "Erwartet",
  "What the option is expected to reach, in the same measure.":
    "Was die Option voraussichtlich erreicht, im selben Maß.",
  "Credits earned back": "Zurückverdiente Gutschriften",
  "Share of credits that the provider gets back for good months after.":
    "Anteil der Gutschriften, den der Dienstleister für gute Monate danach zurückbekommt.",
  "Days it takes today": "Tage heute",
  "Days it will take": "Tage danach",
  "Value of a day": "Wert eines Tages",
  "Of one unit of work, without interest. In money of the first year; follows prices.":
    "Je Einheit der Arbeit, ohne Zinsen. In Geld des ersten Jahres; folgt den Preisen.",
  "Billed or held a year": "Im Jahr berechnet oder gelagert",
  "What is billed to customers, or held in stock, as many days sooner; follows volume.":
    "Was Kunden so viele Tage früher berechnet oder weniger lang gelagert wird; folgt dem Volumen.",
  "Documents a month": "Dokumente im Monat",
  "Follow volume.": "Folgen dem Volumen.",
  "On paper today": "Heute auf Papier",
  "On paper then": "Danach auf Papier",
  "Cost of one on paper": "Kosten eines auf Papier",
  "Cost of an electronic one": "Kosten eines elektronischen",
  "Scanning of old files": "Scannen alter Akten",
  "Paid in the month before work moves. In money of that month.":
    "Bezahlt im Monat, bevor Arbeit übergeht. In Geld dieses Monats.",
  "Expected share of the amount at risk": "Erwarteter Anteil des Betrags im Risiko",
  "Way to the target": "Weg zum Ziel",
  "Service levels reached": "Erreichte Serviceziele",
  "Faster turnaround": "Kürzere Durchlaufzeit",
  "Cash released": "Freigesetztes Geld",
  "Cash from faster turnaround": "Geld aus kürzerer Durchlaufzeit",
  "Less paper": "Weniger Papier",
  "AI goes live in month": "KI beginnt im Monat",
  "AI ramp": "Anlauf der KI",
  "Volume it may take": "Volumen, das sie nehmen darf",
  "Share of all contacts that reach it.": "Anteil aller Kontakte, die sie erreichen.",
  Contained: "Abgeschlossen",
  "Share of what it tries that it resolves without a person, before any come back.":
    "Anteil dessen, was sie versucht und ohne Menschen löst, bevor etwas zurückkommt.",
  "Containment gained a year": "Zuwachs im Jahr",
  "Points that it gets better each year.": "Punkte, um die sie jedes Jahr besser wird.",
  "Come back": "Kommen zurück",
  "Share of those resolved that come back to a person.":
    "Anteil der gelösten, die zu einem Menschen zurückkommen.",
  "Effort of a contained contact": "Aufwand eines abgeschlossenen Kontakts",
  "Against the average contact: what it contains is usually the easy part, so less than 1.":
    "Gegen den mittleren Kontakt: Abgeschlossen wird meist der leichte Teil, also weniger als 1.",
  "Effort of a handover": "Aufwand einer Übergabe",
  "What a contact that it hands over takes more; less than 0 where it prepares the person.":
    "Was ein übergebener Kontakt mehr braucht; unter 0, wo sie den Menschen vorbereitet.",
  "Price per conversation": "Preis je Gespräch",
  "In the first year; follows its own path and no index.":
    "Im ersten Jahr; folgt einem eigenen Weg und keinem Index.",
  "Change of that price a year": "Änderung dieses Preises im Jahr",
  "Conversations committed a year": "Zugesagte Gespräche im Jahr",
  "Topped up at the end of each year since it went live.": "Aufgefüllt am Ende jedes Jahres seit dem Beginn.",
  "Platform a year": "Plattform im Jahr",
  "AI set-up": "Einrichtung der KI",
  "Paid in the month before it goes live. In money of that month.":
    "Bezahlt im Monat, bevor sie beginnt. In Geld dieses Monats.",
  "People who watch over it": "Menschen, die sie beaufsichtigen",
  "One of them, loaded": "Einer davon, voll",
  "In money of the first year; follows wages.": "In Geld des ersten Jahres; folgt den Löhnen.",
  "Error rate of the AI": "Fehlerquote der KI",
  "Of what stays resolved; left out, that of the process.":
    "Von dem, was gelöst bleibt; ohne Angabe die des Prozesses.",
  "Passed on by a fixed fee": "Vom festen Preis weitergegeben",
  "Share of the work ended by which the provider's fixed fee falls; a price per employee falls by itself.":
    "Anteil der beendeten Arbeit, um den der feste Preis sinkt; ein Preis je Beschäftigtem sinkt von selbst.",
  Automation: "Automatisierung",
  "AI agents": "KI-Agenten",
  "Team becomes ours in month": "Das Team wird unseres im Monat",
  "First month in which we pay the team ourselves; after 18 to 48 months is usual.":
    "Erster Monat, in dem wir das Team selbst bezahlen; üblich ist nach 18 bis 48 Monaten.",
  "Transfer fee": "Entgelt der Übernahme",
  "Agreed in the contract: follows no index.": "Im Vertrag vereinbart: folgt keinem Index.",
  "Transfer fee per employee": "Entgelt je Beschäftigtem",
  "For each employee at the provider in that month; follows no index.":
    "Für jeden Beschäftigten beim Dienstleister in diesem Monat; folgt keinem Index.",
  "Set-up of the own company": "Gründung der eigenen Gesellschaft",
  "Paid in the month of the transfer. In money of that month.":
    "Bezahlt im Monat der Übernahme. In Geld dieses Monats.",
  "Management a year": "Leitung im Jahr",
  "Site lead, finance, people: what the provider's margin paid before. In money of the first year; follows prices.":
    "Standortleitung, Finanzen, Personal: was vorher die Marge des Dienstleisters bezahlte. In Geld des ersten Jahres; folgt den Preisen.",
  "Provider of today": "Heutiger Anbieter",
  "With a provider today": "Heute bei einem Anbieter",
  "Share of the work; the roles describe all of it, as if it were done in-house.":
    "Anteil der Arbeit; die Rollen beschreiben sie ganz, als würde sie im Haus gemacht.",
  "Last invoice": "Letzte Rechnung",
  "Of one month: to compare with what its prices come to.":
    "Eines Monats: zum Vergleich mit dem, was die Preise ergeben.",
  "Months the contract has run": "Monate, die der Vertrag schon läuft",
  "At the start of the case. Prices step on the contract's own anniversaries.":
    "Zu Beginn des Falls. Preise steigen an den Jahrestagen des Vertrags.",
  "Contract ends with month": "Der Vertrag endet mit Monat",
  "Of the case. It runs on after that; leaving then costs no fee.":
    "Des Falls. Danach läuft er weiter; ihn dann zu verlassen kostet kein Entgelt.",
  "Dearer after its end": "Teurer nach seinem Ende",
  "What the charge rises by where the contract runs on after its end.":
    "Um so viel steigt die Rechnung, wenn der Vertrag nach seinem Ende weiterläuft.",
  "Agreed in the contract: declines over its term, follows no index.":
    "Im Vertrag vereinbart: sinkt über die Laufzeit, folgt keinem Index.",
  "Notice to the provider": "Kündigungsfrist gegenüber dem Anbieter",
  "Given in the month in which the wave starts, which counts.":
    "Gekündigt im Monat, in dem die Welle beginnt; er zählt mit.",
  "Contract governance today": "Steuerung des Vertrags heute",
  "As a share of the charge.": "Als Anteil der Rechnung.",
  "Governance a year today": "Steuerung im Jahr heute",
  "Goes to the new provider": "Geht an den neuen Anbieter",
  "Comes back in-house": "Kommt ins Haus zurück",
  "Stays, renewed": "Bleibt, verlängert",
  "Renewed from month": "Verlängert ab Monat",
  "Price cut of the renewal": "Preissenkung der Verlängerung",
  "Off the charge, before its minimum.": "Von der Rechnung vor ihrem Mindestbetrag.",
  "Minimum of the renewed contract": "Mindestbetrag des verlängerten Vertrags",
  "Takes the place of today's; stays.": "Ersetzt den heutigen; bleibt gleich.",
  "Overlap with the provider of today": "Überschneidung mit dem heutigen Anbieter",
  "Units both run": "Einheiten, die beide bearbeiten",
  "Output lost while the new team learns": "Leistung, die beim Lernen des neuen Teams ausfällt",
  "Share of today's charge for the work that leaves.":
    "Anteil der heutigen Rechnung für die Arbeit, die geht.",
  "Exit assistance a month": "Hilfe beim Ausstieg im Monat",
  "Paid to the provider of today from the start of the wave until it is out. In money of the first year; follows prices.":
    "Bezahlt an den heutigen Anbieter vom Beginn der Welle, bis er draußen ist. In Geld des ersten Jahres; folgt den Preisen.",
  "Recruiting and training a hire": "Gewinnung und Einarbeitung je Person",
  "Paid in the month before the person is needed. In money of the first year; follows wages.":
    "Bezahlt im Monat, bevor die Person gebraucht wird. In Geld des ersten Jahres; folgt den Löhnen.",
  "Work in January": "Arbeit im Januar",
  "Work in February": "Arbeit im Februar",
  "Work in March": "Arbeit im März",
  "Work in April": "Arbeit im April",
  "Work in May": "Arbeit im Mai",
  "Work in June": "Arbeit im Juni",
  "Work in July": "Arbeit im Juli",
  "Work in August": "Arbeit im August",
  "Work in September": "Arbeit im September",
  "Work in October": "Arbeit im Oktober",
  "Work in November": "Arbeit im November",
  "Work in December": "Arbeit im Dezember",
  "Overtime pay": "Überstundenlohn",
  "Against regular pay, for what people staffed for the average can't do in busy months.":
    "Gegen den üblichen Lohn, für das, was in starken Monaten über den Durchschnitt hinausgeht.",
  Flexibility: "Flexibilität",
  "From year": "Ab Jahr",
  "Later value": "Späterer Wert",
  "In money of that year; from then on it follows the input's index again.":
    "In Geld dieses Jahres; von da an folgt er wieder dem Index der Angabe.",
  "Moves with it": "Geht mit ihr",
  "Notice to the option's provider": "Kündigungsfrist des Dienstleisters",
  "For the register; counts in no figure.": "Für das Register; zählt in keiner Zahl.",
  "Fee for leaving, at the start": "Kündigungsentgelt für den Ausstieg, zu Beginn",
  "Term over which the fee declines": "Dauer, über die das Entgelt sinkt",
  "Overlap when leaving": "Überlappung beim Ausstieg",
  "Months in which the provider still runs work that others have taken over.":
    "Monate, in denen der Dienstleister noch Arbeit macht, die andere schon übernommen haben.",
  "Work both run when leaving": "Arbeit, die beim Ausstieg beide machen",
  "Share of the work taken over that the provider runs beside others in the overlap.":
    "Anteil der übernommenen Arbeit, die der Dienstleister in der Überlappung neben anderen macht.",
  "Knowledge transfer back, a month": "Wissensübergabe beim Ausstieg, im Monat",
  "Paid in the months before the work leaves. In money of those months.":
    "Gezahlt in den Monaten, bevor die Arbeit geht. In Geld dieser Monate.",
  "Months of knowledge transfer back": "Monate dieser Wissensübergabe",
  "For people that returning work needs and we no longer have. In money of the first year; follows wages.":
    "Für Menschen, die zurückkehrende Arbeit braucht und die wir nicht mehr haben. In Geld des ersten Jahres; folgt den Löhnen.",
  "Work leaves the provider from month": "Arbeit verlässt den Dienstleister ab Monat",
  "First month in which work is done elsewhere again; left out, the provider is never left.":
    "Erster Monat, in dem Arbeit wieder anderswo gemacht wird; ohne Angabe bleibt es beim Dienstleister.",
  "Months until all has left": "Monate, bis alles gegangen ist",
  "Price of the next provider": "Preis des nächsten Dienstleisters",
  "Against the charge of the one that is left.": "Gegen den Preis dessen, der verlassen wird.",
};
