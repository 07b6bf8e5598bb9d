/** Was von Begründungen und Auswegen in Hinweisen auf Deutsch gesagt wird, nach dem englischen Wortlaut. */
const reasons: Readonly<Record<string, string>> = {
  "nobody else does the work in an option of this kind":
    "bei dieser Art von Option macht niemand sonst die Arbeit",
  "give prices of software under software, or choose a kind of option with a provider":
    "geben Sie Softwarepreise unter Software an, oder wählen Sie eine Art von Option mit Dienstleister",
  "no second team takes over in an option of this kind":
    "bei dieser Art von Option übernimmt kein zweites Team",
  "give the ramp more months, or a one-off cost":
    "geben Sie dem Anlauf mehr Monate, oder eine einmalige Ausgabe an",
  "there is no provider to lead in an option of this kind":
    "bei dieser Art von Option ist kein Dienstleister zu führen",
  "lower the labor saved, or give a yearly cost under governance":
    "senken Sie die eingesparte Arbeit, oder geben Sie jährliche Kosten unter Steuerung an",
  "subscriptions are read where software alone or improved in-house is chosen":
    "Abonnements zählen nur bei Software allein und „im Haus verbessert“",
  "give the provider's as pass-through cost, your own as a line of your own":
    "geben Sie die des Dienstleisters als durchgereichte Kosten an, die eigenen als eigene Zeile",
  "there is no provider's charge in an option of this kind":
    "bei dieser Art von Option gibt es keine Rechnung eines Dienstleisters",
  "give a yearly cost under governance": "geben Sie jährliche Kosten unter Steuerung an",
  "there is no provider in an option of this kind whose team could become ours":
    "bei dieser Art von Option gibt es keinen Dienstleister, dessen Team unseres werden könnte",
  "choose an option with a provider": "wählen Sie eine Option mit Dienstleister",
  "there is no provider in an option of this kind": "bei dieser Art von Option gibt es keinen Dienstleister",
  "let us pay": "lassen Sie uns zahlen",
  "it takes as many days as today": "es dauert so viele Tage wie heute",
  "give another number of days": "geben Sie eine andere Zahl von Tagen an",
  "as much is on paper as today": "es ist so viel auf Papier wie heute",
  "give another share": "geben Sie einen anderen Anteil an",
  "the provider bears it, so that it is inside the price":
    "der Dienstleister trägt sie, sie steckt also im Preis",
  "let us bear it": "lassen Sie uns sie tragen",
  "only a center of one's own with a markup has a profit in the group":
    "nur ein eigenes Center mit Aufschlag hat einen Gewinn im Konzern",
  "choose a captive center and give its markup":
    "wählen Sie ein eigenes Center und geben Sie seinen Aufschlag an",
  "no provider does any of the work today": "heute macht kein Dienstleister etwas von der Arbeit",
  "say at the process what one does today": "sagen Sie beim Prozess, was einer heute macht",
  "no work leaves the provider of today": "keine Arbeit verlässt den heutigen Dienstleister",
  "let some leave": "lassen Sie etwas gehen",
  "the register asks for it only where a provider is hard to replace":
    "das Register fragt nur danach, wo ein Dienstleister schwer zu ersetzen ist",
  "say how hard it is to replace": "sagen Sie, wie schwer er zu ersetzen ist",
  "no alternatives are said to be known": "es ist nicht gesagt, dass Alternativen bekannt sind",
  "say that some are": "sagen Sie, dass welche bekannt sind",
  "the terms of leaving take its place": "die Bedingungen des Ausstiegs treten an seine Stelle",
  "take the month of leaving out": "nehmen Sie den Monat des Ausstiegs heraus",
  "the work does not come back to us": "die Arbeit kommt nicht zu uns zurück",
  "let it come back in-house": "lassen Sie sie ins Haus zurückkommen",
  "the work comes back to us": "die Arbeit kommt zu uns zurück",
  "let it go to another provider": "lassen Sie sie zu einem anderen Dienstleister gehen",
  "no process says when it serves from there": "kein Prozess sagt, wann er von dort aus besetzt ist",
  "no role fills seats with it": "keine Rolle besetzt damit Plätze",
  "give a role seats to fill": "geben Sie einer Rolle Plätze, die zu besetzen sind",
  "say the hours of a process": "geben Sie die Servicezeiten eines Prozesses an",
  "it is not said when the process serves today": "es ist nicht gesagt, wann der Prozess heute besetzt ist",
  "give its hours of today": "geben Sie seine Zeiten von heute an",
  "people in-house keep the hours of today in an option of this kind":
    "bei dieser Art von Option behalten die eigenen Leute die Zeiten von heute",
  "choose an option in which others do the work": "wählen Sie eine Option, in der andere die Arbeit machen",
  notice: "Kündigungsfrist",
  "parallel run": "Parallelbetrieb",
  location: "der Standort",
  process: "der Prozess",
  wave: "die Welle",
  option: "die Option",
  source: "die Quelle",
  role: "die Rolle",
  asset: "das Anlagegut",
  "role or cost": "die Rolle oder Ausgabe",
  "criterion of the work": "das Kriterium der Arbeit",
  "criterion of options": "das Kriterium der Optionen",
};

const reason = (text: string): string => reasons[text] ?? text;
const sum = (value: number): string => String(Number(value.toPrecision(6))).replace(".", ",");
const list = (given: readonly string[]): string => given.join(", ");

/** Was an einem Fall falsch ist oder ohne Wirkung bleibt, nach dem Namen des Satzes. */
export const problems = {
  idle: (because: string, instead: string) =>
    `bleibt ohne Wirkung: ${reason(because)}. Nehmen Sie es heraus, oder ${reason(instead)}.`,
  idleKind: (because: string, instead: string) =>
    `bleibt ohne Wirkung: ${reason(because)}. Nehmen Sie es heraus, oder ${reason(instead)}.`,
  idleBeside: (field: string) =>
    `bleibt ohne „${field}“ ohne Wirkung: geben Sie auch das an, oder nehmen Sie dies heraus.`,
  idleSizing: (sizing: string) =>
    `bleibt ohne Wirkung: die Stellen der Rolle werden anders bemessen (${sizing}). Nehmen Sie es heraus, oder bemessen Sie sie anders.`,
  idleQuality: () =>
    "bleibt ohne Wirkung: der Prozess hat keine Fehlerquote und keine Kosten eines Fehlers. Geben Sie beides an, oder nehmen Sie dies heraus.",
  idleWave: () =>
    "bleibt ohne Wirkung: mit dieser Welle geht kein Prozess. Nehmen Sie sie heraus, oder lassen Sie einen Prozess mit ihr gehen.",
  idleEnds: (id: string) =>
    `bleibt ohne Wirkung: der Prozess hat heute kein Ereignis mit der Kennung „${id}“, das durch den Übergang enden könnte.`,
  noAfterTaxRate: () =>
    "ist leer, Zahlungen nach Steuern werden also mit dem Satz vor Steuern abgezinst. Geben Sie einen Satz nach Steuern an; er ist meist niedriger.",
  wavePastEnd: (wave: string, month: number, last: number) =>
    `„${wave}“ verlagert die erste Arbeit in Monat ${month}, nach dem letzten des Falls (${last}): nichts davon geht über, doch was vorher gezahlt wird, zählt. Lassen Sie sie früher beginnen, oder geben Sie dem Fall mehr Jahre.`,
  pastEnd: (month: number, last: number) =>
    `bleibt ohne Wirkung: Monat ${month} liegt nach dem letzten des Falls (${last}). Geben Sie einen früheren Monat an, oder dem Fall mehr Jahre.`,
  leavesPastEnd: (month: number, last: number) =>
    `verlässt den heutigen Dienstleister in Monat ${month}, nach dem letzten des Falls (${last}): seine Kündigungsgebühr zählt nicht. Lassen Sie die Welle früher beginnen, oder geben Sie dem Fall mehr Jahre.`,
  oneForAll: (path: string) =>
    `nennt „${path}“, eine Zahl für den ganzen Fall: Daten und Sätze, die sich über ihn verzinsen, haben keinen späteren Wert.`,
  exitPastEnd: (month: number, last: number) =>
    `behält den Dienstleister bis Monat ${month}, nach dem letzten des Falls (${last}): sein Kündigungsentgelt zählt nicht. Steigen Sie früher aus, oder geben Sie dem Fall mehr Jahre.`,
  exitTooEarly: (month: number, settled: number) =>
    `steigt in Monat ${month} aus, während in Monat ${settled} noch Arbeit übergeht oder das alte Team noch bezahlt wird: steigen Sie frühestens in Monat ${settled + 1} aus.`,
  leavesOwnTeam: () =>
    "lässt sich nicht rechnen, wo das Team unseres wird: dann gibt es keinen Dienstleister mehr, den man verlassen könnte. Nehmen Sie eines von beidem heraus.",
  noProviderLeft: () =>
    "kann kein anderer Dienstleister sein: ein eigenes Center hat keinen Preis eines Dienstleisters, mit dem sich vergleichen ließe. Lassen Sie die Arbeit ins Haus zurückkommen.",
  noNewProvider: () =>
    "gibt einem neuen Dienstleister Arbeit, den es bei dieser Art von Option nicht gibt: lassen Sie sie ins Haus zurückkommen oder verlängern, oder wählen Sie eine Option mit Dienstleister.",
  pastLastYear: (year: number, last: number) =>
    `bleibt ohne Wirkung: der Fall endet mit Jahr ${last}, vor Jahr ${year}. Geben Sie ein früheres Jahr an, oder dem Fall mehr Jahre.`,
  seatsEndEarly: (role: string, seats: number, work: number, why: string) =>
    `endet nach ${seats} ${seats === 1 ? "Monat" : "Monaten"}, während ${role} noch ${work} ${work === 1 ? "Monat" : "Monate"} arbeiten (${reason(why)}): Menschen ohne Arbeitsplatz. Geben Sie mindestens ${work} an, oder nehmen Sie hin, dass sie anderswo arbeiten.`,
  negativeZero: () => "ist -0 und wird als 0 gelesen.",
  cutOff: (share: number) =>
    `liegt in ${sum(Number((100 * share).toPrecision(2)))} % aller Ziehungen außerhalb dessen, was die Eingabe sein darf; dort wird die Verteilung abgeschnitten.`,
  missingField: () => "fehlt.",
  twice: (id: string) => `verwendet die Kennung „${id}“ ein zweites Mal.`,
  reserved: (id: string) => `braucht eine andere Kennung: „${id}“ gehört dem Fall selbst.`,
  unknownReference: (what: string, given: string, known: readonly string[]) =>
    `nennt „${given}“; ${reason(what)} fehlt dem Fall${known.length > 0 ? ` (er hat ${list(known)})` : ""}.`,
  unknownDriver: (path: string, nearest: string) =>
    `ändert „${path}“, das keine Eingabe des Falls ist; war „${nearest}“ gemeint?`,
  blankDriver: (path: string) => `ändert „${path}“, das im Basisfall leer ist; geben Sie es zuerst dort an.`,
  changedOutside: (path: string, _limits: string, given: string) =>
    `ändert „${path}“ auf ${given}; das liegt außerhalb dessen, was die Eingabe sein darf.`,
  sharesSum: (given: number) => `braucht Anteile, die zusammen 1 ergeben; sie ergeben ${sum(given)}.`,
  placedSum: (given: number) =>
    `darf nicht mehr Menschen unterbringen, als es gibt: die Anteile derer, die zum Dienstleister gehen, andere Arbeit finden und von selbst gehen, ergeben ${sum(given)}, mehr als 1.`,
  aiAddsWork: () =>
    "lässt Übergaben mehr Arbeit machen, als die KI erledigt, sie beendet also keine: senken Sie es, oder lassen Sie die KI weg.",
  manyLevels: (most: number) =>
    `darf höchstens ${most} Service-Level nennen, wenn sie eigene Wahrscheinlichkeiten haben.`,
  levelsSum: (given: number) =>
    `darf nicht mehr als alles verteilen: die Anteile mit eigenen Wahrscheinlichkeiten ergeben ${sum(given)}, mehr als 1.`,
  taxTwice: () =>
    "zählt dieselben Steuern wie der Steuersatz der Option: geben Sie die Sätze je Standort an, oder einen für alle.",
  longDay: (hours: number, days: number, aDay: number) =>
    `darf höchstens 24 Stunden am Tag ergeben: ${sum(hours)} Stunden an ${days} ${days === 1 ? "Tag" : "Tagen"} sind ${sum(aDay)}. Geben Sie weniger Stunden je Woche oder mehr Tage an.`,
  siteWithoutHours: () => "fehlt: andere Standorte sagen, welche Zeiten sie übernehmen, also muss es jeder.",
  hoursNotOnce: (open: number, twice: number) =>
    `muss die Servicezeiten einmal abdecken: in einer Woche deckt ${sum(open)} Stunden kein Standort ab, und ${sum(twice)} zwei oder außerhalb des Service.`,
  shareOfHours: (share: number) => `muss der Anteil des Standorts an den Servicezeiten sein, ${sum(share)}.`,
  bandsRise: () => "müssen bei Menge 0 beginnen und von Staffel zu Staffel steigen.",
  noParser: () => "Der Leser der Formeln ist nicht geladen, eigene Zeilen können nicht gerechnet werden.",
  nameTaken: (name: string) =>
    `braucht einen anderen Namen: „${name}“ bedeutet in Formeln oder auf einer anderen Zeile schon etwas.`,
  customCircle: (lines: readonly string[]) =>
    `lässt eigene Zeilen einander brauchen, im Kreis: ${lines.join(" → ")}.`,
  noDriver: (path: string, nearest: string) =>
    `nennt „${path}“, das keine Eingabe des Falls ist; war „${nearest}“ gemeint?`,
  blankRange: (path: string) => `handelt von „${path}“, das im Fall leer ist; geben Sie es zuerst dort an.`,
  rangeTwice: (path: string) => `handelt ein zweites Mal von „${path}“; eine Eingabe hat eine Spanne.`,
  endsOrder: (low: string, high: string) =>
    `braucht ein unteres Ende unter dem oberen; es geht von ${low} bis ${high}.`,
  modeOutside: (mode: string, low: string, high: string) =>
    `muss zwischen den Enden liegen, ${low} und ${high}; es ist ${mode}.`,
  notPositive: (given: string) => `muss mehr als 0 sein; es ist ${given}.`,
  otherCount: (given: number, wanted: number) =>
    `muss so viele haben wie es Werte gibt, ${wanted}; es sind ${given}.`,
  probabilitiesSum: (given: number) => `muss zusammen 1 ergeben; es ergibt ${sum(given)}.`,
  valueTwice: (given: string) =>
    `nennt ${given} ein zweites Mal; zählen Sie stattdessen die Wahrscheinlichkeiten zusammen.`,
  rangeOutside: (path: string, _limits: string, given: string) =>
    `liegt mit ${given} außerhalb dessen, was „${path}“ sein darf.`,
  beyondLimits: (path: string, _limits: string, reaches: string) =>
    `reicht mit diesen Enden für P10 und P90 bis ${reaches}, über das hinaus, was „${path}“ sein darf. Machen Sie sie enger, oder geben Sie die Enden als Grenzen an.`,
  rangeOfShare: () =>
    "kann keine Spanne haben: die Anteile aller Standorte müssen 1 ergeben. Vergleichen Sie zwei Optionen, oder geben Sie Szenarien an.",
  rangeOfBand: () =>
    "kann keine Spanne haben: Staffeln müssen von einer zur nächsten steigen. Geben Sie ihren Preisen eine Spanne.",
  rangeOfScore: () =>
    "kann keine Spanne haben: Noten und Gewichte bewegen keinen Betrag. Wie weit eine Rangfolge an den Gewichten hängt, steht bei der Bewertung.",
  idleGate: () =>
    "bleibt ohne Wirkung: ein Muss gilt für Optionen, und dieses Kriterium wird an die Arbeit gestellt. Nehmen Sie es heraus, oder stellen Sie es an Optionen.",
  noCriterion: () => "fragt noch nichts: geben Sie ein Kriterium an.",
  noAssessor: () => "hat noch niemanden, der Noten gibt: nennen Sie, wer bewertet.",
  noneCounts: () =>
    "hat kein Kriterium, das zählt: alle Gewichte sind 0, es gibt also kein Mittel. Geben Sie einem ein Gewicht.",
  placedRange: (given: number) =>
    `können nicht alle so hoch sein, wie ihre Spannen sagen: die Anteile derer, die zum Dienstleister gehen, andere Arbeit finden und von selbst gehen, ergäben ${sum(given)}, mehr als 1.`,
  withItself: () => "muss zwischen zwei verschiedenen Eingaben bestehen.",
  withoutRange: (path: string) => `nennt „${path}“, das keine Spanne hat; geben Sie zuerst eine an.`,
  pairTwice: (a: string, b: string) =>
    `handelt ein zweites Mal von „${a}“ und „${b}“; ein Paar hat eine Korrelation.`,
  noEvent: (path: string, nearest: string | undefined) =>
    `nennt „${path}“, das kein Ereignis eines Risikoregisters ist${nearest === undefined ? "; der Fall hat keines." : `; war „${nearest}“ gemeint?`}`,
  eventTwice: (path: string) => `nennt „${path}“ ein zweites Mal.`,
};

/** Ob eine Begründung deutsch gesagt wird. */
export const isSaid = (reason: string): boolean => reason in reasons;

/** Wie heißt, was keine einzelne Zahl ist, nach seinem Namen im Fall. */
export const parts: Readonly<Record<string, string>> = {
  pricing: "Preise",
  delivery: "Standorte",
  improvement: "Verbesserung",
  software: "Software",
  people: "Menschen",
  ends: "endet mit dem Übergang",
  transfer: "Übergang des Teams",
  payer: "Wer die KI bezahlt",
  borneBy: "Wer die Steuer trägt",
  turnaround: "Durchlaufzeit",
  bands: "Preisstaffeln",
  allocations: "Service-Level",
  currencyLocation: "Währung des Preises",
  intervals: "Intervalle mit Anrufen",
  tax: "Steuern",
  seats: "Plätze",
  serviceHours: "Servicezeiten",
  formula: "Formel",
  minimumIndexed: "Mindestbetrag wird indexiert",
  retainedRoles: "Rollen, die bleiben",
  scenarios: "Szenarien",
  ranges: "Spannen",
  wave: "Welle",
  changes: "Änderungen",
  incumbent: "Dienstleister von heute",
  fromIncumbent: "Weg vom heutigen Dienstleister",
};
