/** Die Sätze der Befunde, nach der Kennung ihrer Regel. */
export const findings: Readonly<Record<string, string>> = {
  "saves-later": "{option} spart {saving}, aber erst ab {payback}",
  "saves-at-once": "{option} spart {saving}, ab {first}",
  "saves-on-paper": "{option} spart {saving} im Barwert, holt seinen Anfang aber nie herein",
  "costs-more": "{option} kostet {more} mehr als heute",
  "costs-the-same": "{option} kostet so viel wie heute",
  "rests-on": "Es ruht auf einem: {bar} bringt {gain}; alles andere zusammen kostet {rest}.",
  "moving-first":
    "Die Umstellung kostet zuerst {moving}. Am tiefsten Punkt liegen Sie {behind} zurück, in {month}.",
  "fit-disagrees":
    "Geld und Eignung sind sich nicht einig. {money} hat den höchsten Kapitalwert und für die Eignung die Note {moneyScore} von 5; am besten eignet sich {fit} mit {fitScore}. Was der Unterschied im Geld wert ist, müssen Menschen sagen.",
  "fit-agrees":
    "Geld und Eignung sprechen für dasselbe: {option} hat den höchsten Kapitalwert und mit {score} von 5 die beste Eignung.",
  "fit-fails": "Ein Muss ist verfehlt: {criterion} hat die Note {score}, gefordert ist mindestens {minimum}.",
  "fit-ranking":
    "{option} hat für die Eignung die Note {score} von 5. Wie auch immer gewichtet wird: In {first} von {draws} zufälligen Gewichtungen liegt die Option vorn.",
  "fit-advice":
    "Wie sehr gehört {process} zum Kern? Die Note ist {core}; ab {threshold} zählt Arbeit zum Kern. Mit dem, was {option} spart, spricht das für: {advice}.",
  "core-outside":
    "{process} gehört mit der Note {core} zum Kern, und diese Option gibt die Arbeit an andere. Auch Kundendienst, Finanzen, IT und Analysen werden ausgelagert: Das verlangt Kennzahlen, die gemessen werden, Menschen, die den Dienstleister führen, und einen erprobten Ausweg.",
  "core-said-otherwise":
    "{process} hat für den Kern die Note {core}, Kern ist es ab {threshold}; der Fall sagt das Gegenteil. Eines von beiden ist nicht gemeint.",
  "in-cash": "Ein Erwartungsschaden ist kein Geldfluss. Ohne ihn beträgt der Kapitalwert {cash} statt {npv}.",
  "supplier-credit":
    "Das Zahlungsziel verschiebt den internen Zinsfuß von {without} auf {rate}. Das ist Kredit des Anbieters, nicht der Wert der Option.",
  "saving-shrinks":
    "Die Ersparnis ist im Jahr {best} am größten, {high}, und fällt bis zum letzten Jahr auf {last}.",
  stranded: "{stranded} der heutigen Kosten bleiben zurück und haben nichts zu tun (Barwert).",
  "improve-first":
    "{improved} allein ist {own} wert: {part} dessen, was {option} bringt, ohne Dienstleister.",
  "margin-low":
    "Der Preis lässt dem Dienstleister eine Marge von {margin}. Unter {usual} hält das nicht: rechnen Sie mit Nachträgen oder einem schwächeren Team.",
  "margin-high":
    "Der Preis lässt dem Dienstleister eine Marge von {margin}. Über {usual} ist ungewöhnlich: Der Preis ist verhandelbar, oder den Sollkosten fehlt etwas.",
  governance: "Die Führung des Dienstleisters kostet {share} seines Preises; üblich sind {from} bis {to}.",
  "saving-high":
    "Eine Ersparnis von {saving} ist mehr, als veröffentlichte Verträge erreicht haben ({usual}). Suchen Sie, was fehlt.",
  "no-severance":
    "{people} verlieren ihre Arbeit, und nichts ist für sie geplant: keine Abfindung, kein Übergang, keine andere Arbeit.",
  "nobody-kept": "Niemand bleibt, um den Dienstleister zu führen und das Wissen zu halten.",
  "free-move": "Der Übergang kostet in diesem Fall nichts. Das tut er nie.",
  "no-alternative":
    "Zum Vergleich fehlt eine Option, die im Haus verbessert. Sie ist die ehrliche Alternative.",
  "vat-eats-saving":
    "Umsatzsteuer, die Sie nicht zurückbekommen, kostet {vat}, neben einem Kapitalwert von {npv}. Auf eigene Leute fällt keine an: Fragen Sie, wie viel abziehbar ist.",
  "saves-by-tax-only":
    "Vor Steuern ist sie {before} wert, nach Steuern {after}: Sie spart nur durch Steuern, und Steuerregeln ändern sich.",
  "credits-planned":
    "Mit Gutschriften von {share} des Preises wird gerechnet. Planen Sie Qualität: Gutschriften sind kein Ertrag.",
  "levels-missed": "Vom Weg zu ihren Servicezielen wird die Option voraussichtlich {share} gehen.",
  "earlier-money":
    "Kürzere Durchlaufzeit macht {cash} frei, solange der Fall läuft. Es ist früheres Geld, am Ende zurückgegeben: keine Ersparnis.",
  "containment-unusual":
    "Die KI soll {share} abschließen; veröffentlichte Fälle reichen von {from} bis {to}, je nach Art des Kontakts.",
  "containment-easy":
    "Die KI schließt {share} mit dem Aufwand eines mittleren Kontakts ab. Was sie abschließt, ist der leichte Teil: Der Rest ist schwerer.",
  "core-without-exit":
    "{process} gehört zum Kern, und der Fall plant keinen Ausweg: keine Hilfe am Ende, nichts für die Rückverlagerung. Auch Kernarbeit wird ausgelagert, dann mit Kontrolle und Ausstieg.",
  "knowledge-at-once":
    "{process} lebt von dem, was Menschen wissen, und für dessen Weitergabe ist kein Monat geplant.",
  "customers-unmeasured":
    "Kunden begegnen {process}, und kein Servicegrad ist genannt. Ein Anbieter lässt sich nur an dem führen, was gemessen wird.",
  "hours-by-day":
    "{process} ist {hours} Stunden je Woche besetzt, die in den Tag passen: Sie bewegen keinen Betrag, solange nicht gesagt ist, wann sie sind.",
  "hours-beyond-days":
    "{process} ist länger als am Tag besetzt. Achten Sie darauf, dass Löhne und Preise die Zuschläge für Nacht und Wochenende enthalten.",
  "hours-without-benefit":
    "{process} ist {hours} Stunden im Jahr länger besetzt, und in ihnen wird nichts verdient. Geben Sie die Marge einer solchen Stunde an, oder fragen Sie, wer sie braucht.",
  "nobody-at-night":
    "{process} ist rund um die Uhr besetzt, und niemand arbeitet nachts. Dazu braucht es Standorte, deren Tage aufeinander folgen: Prüfen Sie, ob ihre Zeiten stimmen.",
  "night-unpaid":
    "{share} der Stunden in {location} liegen in der Nacht, und kein Zuschlag ist dafür angegeben.",
  "hours-inhouse":
    "Zu diesen Zeiten bräuchte {process} im Haus {people} und würde {cost} im Monat kosten. Das steht zum Vergleich da und in keiner Summe.",
  "transfer-ahead": "Gegenüber {other} liegt die Übernahme ab {month} vorn.",
  "transfer-behind": "Gegenüber {other} liegt die Übernahme bis zum Ende des Falls nicht vorn.",
  "transfer-early":
    "Das Team wird in {month} unseres. Weniger als {usual} Monate betrieben hat sich ein Team kaum gefunden.",
  "leaving-early":
    "Den heutigen Vertrag vor seinem Ende zu verlassen kostet {fee}; bis zu seinem Ende werden danach {saved} gespart. Warten ist günstiger.",
  "minimum-while-leaving":
    "Während die Arbeit geht, kostet der Mindestbetrag des heutigen Vertrags {cost}, für die nichts getan wird.",
  "renewal-cheaper":
    "{other} ist um {more} mehr wert, einmalige Kosten mitgezählt. Eine Verlängerung ist auch das, wogegen eine neue Vergabe verhandelt wird.",
  "incumbent-and-wage":
    "Die Schritte des heutigen Anbieters und der Löhne führen über das, was die Arbeit im Haus kosten würde: groß und gegenläufig. Zusammen sind sie {sum}.",
  "rollover-free":
    "Der heutige Vertrag endet im Lauf des Falls und läuft angenommen zum selben Preis weiter. Fragen Sie, was er danach kostet.",
  "invoice-differs":
    "Die Preise des heutigen Vertrags ergeben im ersten Monat {computed}, die letzte Rechnung {invoice}: {difference} auseinander. Eines davon ist nicht, was bezahlt wird.",
  "critical-without-plan":
    "Die Arbeit ist kritisch, und es gibt keinen Ausstiegsplan. Die Aufsicht verlangt einen, bevor der Vertrag unterschrieben ist.",
  "easy-but-dear":
    "Der Dienstleister gilt als leicht zu ersetzen, doch ein Ausstieg kostet bis zu {cost}, mehr als die {saving}, die das beste Jahr spart.",
  concentration:
    "Was an Dienstleister gezahlt wird, ist zu {providers} auf Dienstleister und zu {locations} auf Orte konzentriert; 100 % heißt alles bei einem.",
  "people-for-former-volume":
    "{process}: In diesem Szenario sind es {now} im Jahr, nicht {base}; die Zahl der Menschen heute ist aber angegeben und bleibt. Die Kosten im Haus sind die von {base}.",
  "staffing-dear":
    "{process} ist für den stärksten Monat besetzt, für {peak}. Personal für den mittleren Monat mit Überstunden würde höchstens {average} kosten: Vergleichen Sie jede Option damit.",
};
