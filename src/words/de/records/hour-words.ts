/** Angaben zu Servicezeiten, Plätzen und Zuschlägen, wie sie in ihren Datensätzen auf Englisch stehen. */
export const hourWords: Readonly<Record<string, string>> = {
  "Nights and weekends are counted once it is said when these hours are.":
    "Nächte und Wochenenden zählen, sobald gesagt ist, wann diese Stunden liegen.",
  "Service starts, UTC hour": "Service beginnt, Stunde UTC",
  "Hour of the day in universal time: 8 in Berlin is 7 in winter.":
    "Stunde des Tages in Weltzeit: 8 Uhr in Berlin ist im Winter 7.",
  "Days of service a week": "Servicetage je Woche",
  "From Monday on, each with the same hours.": "Von Montag an, jeder mit denselben Stunden.",
  "Handover between shifts a day": "Übergabe zwischen Schichten je Tag",
  "Hours a day in which two shifts are there at once; more people are needed for each seat.":
    "Stunden am Tag, in denen zwei Schichten zugleich da sind; für jeden Platz braucht es mehr Menschen.",
  Seats: "Plätze",
  "Hours a year to fill them": "Stunden im Jahr, sie zu besetzen",
  "Of each seat: 24 hours on 5 days are 6,240.": "Je Platz: 24 Stunden an 5 Tagen sind 6.240.",
  "Net hours a person works a year": "Netto-Arbeitsstunden je Person im Jahr",
  "Absences and breaks taken off: no shrinkage comes on top. Productivity holds no longer hours then.":
    "Abwesenheiten und Pausen sind abgezogen: Es kommt kein Schwund hinzu. Die Produktivität enthält dann keine längere Arbeitszeit.",
  "Hours ahead of UTC": "Stunden vor UTC",
  "Of standard time; less than 0 west of Greenwich.": "In Normalzeit; westlich von Greenwich unter 0.",
  "Night premium": "Nachtzuschlag",
  "On pay and statutory charges for hours from 22 to 6 local time. Not in the bonus as well.":
    "Auf Gehalt und Sozialabgaben für Stunden von 22 bis 6 Uhr Ortszeit. Nicht auch im Bonus.",
  "Weekend premium": "Wochenendzuschlag",
  "The same for Saturdays and Sundays, local time; on top of that for nights.":
    "Dasselbe für Samstage und Sonntage, Ortszeit; zusätzlich zu dem für Nächte.",
  "Hours of service, not of seats. Left out, those of the option less those of today.":
    "Stunden des Service, nicht der Plätze. Ohne Angabe die der Option weniger die von heute.",
  "Service hours": "Servicezeiten",
  "Hours of service a day": "Servicestunden je Tag",
  "Service starts, local hour": "Service beginnt, Ortszeit",
  "Share of hours at night": "Anteil der Stunden in der Nacht",
  "Weekend hours of a day of service and the one before":
    "Wochenendstunden eines Servicetags und des Tags davor",
  "Weekend hours of the two days after": "Wochenendstunden der zwei Tage danach",
  "Hours of service that fall, by local time, on the day of service or the one before, times how many of these days are of a weekend.":
    "Servicestunden, die nach Ortszeit auf den Servicetag oder den Tag davor fallen, mal wie viele dieser Tage zum Wochenende gehören.",
  "Hours of service that fall, by local time, on one of the two days after the day of service, times how many of these days are of a weekend.":
    "Servicestunden, die nach Ortszeit auf einen der zwei Tage nach dem Servicetag fallen, mal wie viele dieser Tage zum Wochenende gehören.",
  "Share of hours on weekends": "Anteil der Stunden am Wochenende",
  "Premium of the hours": "Zuschlag der Stunden",
  "Premium for nights and weekends": "Zuschläge für Nacht und Wochenende",
  "Loaded cost with premiums": "Vollkosten mit Zuschlägen",
  "Employees for the seats": "Beschäftigte für die Plätze",
  "Productivity with net hours": "Produktivität mit Netto-Stunden",
  "In-house equivalent": "Gegenwert im Haus",
};
