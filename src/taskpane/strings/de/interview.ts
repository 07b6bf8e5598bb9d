import type { interview as english } from "../en/interview";

type About = Parameters<typeof english.question>[3];

/** Fragen zu den Angaben, ohne die ein Fall nicht auskommt, nach dem letzten Teil des Pfades. */
const questions: Readonly<Record<string, (who: string, about: About) => string>> = {
  discountRate: () => "Mit welchem Satz zinsen Sie späteres Geld ab?",
  priceInflation: () => "Wie schnell steigen die Preise?",
  wageInflation: (who) => `Wie schnell steigen die Löhne in ${who}?`,
  annualVolume: (who) => `Wie viel Arbeit fällt im Jahr an: ${who}?`,
  fte: (who) => `Wie viele Menschen arbeiten als ${who}?`,
  minutesPerUnit: (who) => `Wie lange dauert eine Einheit Arbeit: ${who}?`,
  hoursPerYear: (who) => `Wie viele Stunden im Jahr werden bezahlt: ${who}?`,
  salary: (who) => `Wie hoch ist das Grundgehalt: ${who}?`,
  statutoryRate: (who) => `Was kommt für Sozialversicherung und Abgaben auf das Gehalt dazu: ${who}?`,
  seatCost: (who) => `Was kostet ein Arbeitsplatz: ${who}?`,
  avoidable: (who) => `Wenn die Arbeit hier endet (${who}): Welcher Teil der Kosten fällt wirklich weg?`,
  workplaceAvoidable: (who) => `Und welcher Teil der Arbeitsplätze und Technik (${who})?`,
  share: (who) => `Welcher Teil der Arbeit geschieht in ${who}?`,
  gain: (_who, { option }) => `${option}: Welcher Teil der Arbeit wird überflüssig?`,
  startMonth: (_who, { option }) => `${option}: In welchem Monat des Falls beginnt es?`,
  knowledgeTransferMonths: (_who, { option, service }) =>
    service
      ? `${option}: Wie viele Monate dauert die Übergabe des Wissens?`
      : `${option}: Wie viele Monate Vorbereitung, bis es zu wirken beginnt?`,
  rampMonths: (_who, { service }) =>
    service
      ? "Und wie viele Monate, bis die ganze Arbeit hinübergegangen ist?"
      : "Und wie viele Monate, bis es ganz wirkt?",
  pricePerFte: (who, { option }) => `${option}: Was kostet ein Beschäftigter (${who})?`,
  price: (_who, { option }) => `${option}: Was kostet eine Einheit Arbeit?`,
  annualFee: (_who, { option }) => `${option}: Was kostet es im Jahr?`,
  pricePerUser: (_who, { option }) => `${option}: Was kostet es je Nutzer?`,
  pricePerUnit: (_who, { option }) => `${option}: Was kostet es je Einheit Arbeit?`,
  markup: (_who, { option }) => `${option}: Welcher Aufschlag kommt auf die Kosten des Teams?`,
  probability: (who) => `Wie wahrscheinlich ist es in einem Jahr: ${who}?`,
  impact: (who) => `Was würde es kosten: ${who}?`,
  tenureYears: () => "Wie lange sind die Menschen im Durchschnitt schon da?",
  weeksPerYear: () => "Wie viele Wochenlöhne je Dienstjahr?",
};

export const interview: typeof english = {
  question: (path, label, groups, about) => {
    const who = /\.delivery\.[^.]+\.roles\./.test(path)
      ? `${groups.at(-1)} in ${groups.at(-2)}`
      : (groups.at(-1) ?? "");
    const ask = questions[path.slice(path.lastIndexOf(".") + 1)];
    return ask === undefined ? `${[...groups.slice(-2), label].join(", ")}?` : ask(who, about);
  },
  echo: (asked, answer) => `${asked}: ${answer}`,
  finished: {
    title: "Das genügt für ein erstes Ergebnis",
    hint: "Was herauskommt, sagt, was als Nächstes anzusehen ist. Jede Zahl lässt sich jederzeit verbessern.",
  },
  typical: {
    value: (value, source) => `Üblich: ${value} · ${source}`,
    source: (what, title, year) =>
      `${what} (${[title, year].filter((part) => part !== undefined).join(", ")})`,
    notes: {
      priceInflation: (country) => `Verbraucherpreise, ${country}`,
      salary: (occupation) => `Mittleres Gehalt, ${occupation}`,
      statutoryRate: (country) => `Gesetzliche Abgaben im Verhältnis zum Entgelt, ${country}`,
    },
    others: {
      discountRate:
        "Niemand veröffentlicht Ihren: Das Finanzwesen hat einen Satz für Vorhaben, oft die Kapitalkosten.",
      wageInflation:
        "Andere sehen auf ihre letzten Lohnrunden und auf die Preise: Löhne steigen selten lange langsamer.",
      annualVolume: "Andere sehen in das System, das die Arbeit zählt, über die letzten zwölf Monate.",
      fte: "Andere zählen Vollzeitstellen, mit Abwesenden und freien Kräften.",
      salary: "Andere nehmen den Durchschnitt der Gehaltsliste dieser Rolle, ohne alles, was dazukommt.",
      statutoryRate:
        "Andere teilen die Arbeitgeberabgaben der Gehaltsliste durch die Gehälter. 0, wenn das Gehalt alles enthält.",
      seatCost: "Andere nehmen Miete, Möbel und Energie des Gebäudes durch seine Arbeitsplätze.",
      avoidable:
        "Andere fragen Person für Person: Endet dieses Gehalt wirklich, oder wird es anderswo weitergezahlt?",
      workplaceAvoidable: "Andere sehen nach, wann die Miete endet und ob jemand die Fläche braucht.",
      gain: "Andere messen einen Versuch über einige Wochen. Was Anbieter versprechen, gilt vor Ausnahmen und Schulung.",
      startMonth:
        "Monat 1 ist der Monat der Entscheidung. Andere lassen Zeit für die Auswahl und die Unterschrift.",
      knowledgeTransferMonths:
        "Andere zählen die Abläufe, die aufzuschreiben sind, und den langsamsten Monat des Jahres.",
      knowledgeTransferMonthsImproved:
        "Andere zählen die Wochen, bis die Menschen geschult und die Werkzeuge eingerichtet sind.",
      rampMonths: "0 geht auf einmal. Andere gehen in Teilen, um zu finden, was vergessen wurde.",
      rampMonthsImproved: "0 wirkt sofort. Andere rechnen mit einigen Monaten, bis Gewohnheiten sich ändern.",
      price: "Andere fragen zwei Dienstleister für dasselbe Volumen und vergleichen mit den Sollkosten.",
      pricePerFte:
        "Andere vergleichen das Angebot mit den vollen Kosten am Ort: Gehalt, Abgaben, Platz, Führung.",
      annualFee: "Andere fragen, was der Betrag enthält: Menge, Betreuung, Neuerungen, Preiserhöhungen.",
      pricePerUser: "Andere fragen nach dem Listenpreis und dem Nachlass für ihre Zahl von Nutzern.",
      pricePerUnit: "Andere fragen, was als Einheit zählt und wer für misslungene zahlt.",
      markup: "Andere sehen auf das, was ihr Steuerberater als Verrechnungspreis gelten lässt.",
      investment: "Andere zählen Lizenzen, Projektarbeit, Schulung und die Stunden der eigenen Leute.",
      moving:
        "Andere zählen Auswahl, Reisen, Schulung, Einrichtung und wer solange doppelt arbeitet. Umsonst ist es nie.",
    },
  },
  structure: {
    useIt: "Übernehmen",
    none: "Nichts",
    work: {
      question: "Wie heißt die Arbeit?",
      hint: "Ein Prozess für den Anfang. Weitere kommen im Schritt Umfang dazu.",
      example: "Kundenservice",
    },
    unit: (process) => ({
      question: `Worin wird gezählt: ${process}?`,
      hint: "Ein Stück der Arbeit, in der Einzahl: ein Schaden, ein Ticket, eine Rechnung.",
      example: "Schaden",
    }),
    usualUnit: (unit, work) => `Üblich für ${work}: ${unit}.`,
    currency: {
      question: "In welcher Währung vergleichen Sie?",
      hint: "Alle Beträge sind in ihr. Bei einem späteren Wechsel wird nichts umgerechnet.",
    },
    place: {
      question: "Wo wird sie heute gemacht?",
      hint: "Ein Land oder eine Stadt: Löhne steigen überall anders.",
      example: "Deutschland",
    },
    role: (process) => ({
      question: `${process}: Wer macht diese Arbeit?`,
      hint: "Nennen Sie eine Rolle. Weitere kommen gleich, Kosten neben Menschen im Schritt Heute im Haus.",
      example: "Sachbearbeitung",
    }),
    anotherRole: (process) => ({
      question: `${process}: Wer macht diese Arbeit noch?`,
      hint: "Eine weitere Rolle mit anderem Gehalt, oder niemand.",
      example: "Teamleitung",
    }),
    nobodyElse: "Niemand mehr",
    option: {
      question: "Was könnten Sie stattdessen tun?",
      hint: "Wählen Sie eines zum Vergleich mit heute. Mehr geht gleich.",
    },
    anotherOption: (n) => ({
      question: n === 1 ? "Und was könnten Sie noch tun?" : "Was könnten Sie noch tun?",
      hint: "Ein zweiter Weg zeigt, was der erste wert ist. Eine Verbesserung im Haus ist die ehrliche Alternative.",
    }),
    noOtherOption: "Das ist alles",
    kinds: {
      improved: "Besserer Ablauf und bessere Werkzeuge, dieselben Menschen",
      software: "Software mieten, die Menschen behalten",
      captive: "Ein eigenes Zentrum anderswo",
      onshore: "Ein Dienstleister im selben Land",
      nearshore: "Ein Dienstleister einen kurzen Flug entfernt",
      offshore: "Ein Dienstleister weit weg, mit niedrigeren Löhnen",
    },
    location: (option, process) => ({
      question:
        process === undefined
          ? `${option}: Wo würde die Arbeit gemacht?`
          : `${option}: Wo würde ${process} gemacht?`,
      hint: "Ein Ort für den Anfang. Mehrere lassen sich im Schritt Optionen mischen.",
      example: "Polen",
    }),
    price: (option) => ({
      question: `Was verlangt ${option}?`,
      hint: "Wählen Sie, wie der Preis gebildet wird. Teile eines Preises addieren sich.",
    }),
    softwarePrice: (option) => ({
      question: `${option}: Wie wird das Abonnement berechnet?`,
      hint: "Wählen Sie, wie der Preis gebildet wird. Teile eines Preises addieren sich.",
    }),
    perUser: "Ein Preis je Nutzer",
    perUserHint: "Für alle, die damit arbeiten",
    perUnit: (unit) => `Ein Preis je ${unit}`,
    perUnitHint: "Folgt dem Volumen, auf Wunsch mit Staffeln",
    perEmployee: "Ein Preis je Beschäftigten",
    perEmployeeHint: "Für jede Rolle an jedem Ort",
    fixed: "Ein Festpreis",
    fixedHint: "Jedes Jahr derselbe Betrag",
    markup: "Die Kosten und ein Aufschlag",
    markupHint: "Cost-plus, oder der Verrechnungspreis eines eigenen Zentrums",
    once: (option, service) =>
      service
        ? {
            question: `${option}: Was kostet der Übergang einmalig?`,
            hint: "Einrichtung, Reisen, Schulung und dergleichen, alles zusammen.",
          }
        : {
            question: `${option}: Was kostet es einmalig?`,
            hint: "Die Investition: Projekt, Werkzeuge, Schulung, alles zusammen.",
          },
  },
};
