import type { steps as english } from "../en/steps";
import { many } from "../many";

const count = many("de");

/** Fragen zu den Angaben, ohne die ein Fall nicht auskommt, nach dem letzten Teil des Pfades. */
const questions: Readonly<Record<string, (who: string) => string>> = {
  discountRate: () => "Mit welchem Satz zinsen Sie späteres Geld ab?",
  priceInflation: () => "Wie schnell steigen die Preise?",
  wageInflation: (who) => `Wie schnell steigen die Löhne in ${who}?`,
  annualVolume: (who) => `Wie viel Arbeit fällt im Jahr an: ${who}?`,
  fte: (who) => `Wie viele Menschen arbeiten als ${who}?`,
  minutesPerUnit: (who) => `Wie lange dauert eine Einheit Arbeit: ${who}?`,
  hoursPerYear: (who) => `Wie viele Stunden im Jahr werden bezahlt: ${who}?`,
  salary: (who) => `Wie hoch ist das Grundgehalt: ${who}?`,
  avoidable: (who) => `Wenn die Arbeit von ${who} weggeht: Welcher Teil der Kosten endet wirklich?`,
  workplaceAvoidable: (who) => `Und welcher Teil der Arbeitsplätze und Technik von ${who}?`,
  share: (who) => `Welcher Teil der Arbeit geschieht in ${who}?`,
  startMonth: (who) => `In welchem Monat beginnt ${who}?`,
  knowledgeTransferMonths: (who) => `Wie viele Monate braucht ${who} für die Übergabe des Wissens?`,
  rampMonths: () => "Und wie viele Monate bis zum vollen Volumen?",
  probability: (who) => `Wie wahrscheinlich ist es in einem Jahr: ${who}?`,
  impact: (who) => `Was würde es kosten: ${who}?`,
  tenureYears: () => "Wie lange sind die Menschen im Durchschnitt schon da?",
  weeksPerYear: () => "Wie viele Wochenlöhne je Dienstjahr?",
};

export const steps: typeof english = {
  steps: {
    overview: { name: "Überblick", question: "Was noch offen ist" },
    scope: { name: "Umfang", question: "Um welche Arbeit geht es?" },
    inhouse: { name: "Heute im Haus", question: "Wer macht diese Arbeit heute, und was kostet sie?" },
    options: { name: "Optionen", question: "Wo könnte sie gemacht werden, und zu welchem Preis?" },
    contract: { name: "Vertrag", question: "Was steht im Vertrag?" },
    transition: { name: "Übergang", question: "Wie geht die Arbeit hinüber?" },
    risk: { name: "Risiko", question: "Was könnte schiefgehen?" },
    money: { name: "Geld", question: "Was ist Geld über die Zeit wert?" },
    results: { name: "Ergebnisse", question: "Was herauskommt" },
  },
  question: (path, label, groups) => {
    const who = /\.delivery\.[^.]+\.roles\./.test(path)
      ? `${groups.at(-1)} in ${groups.at(-2)}`
      : (groups.at(-1) ?? "");
    const ask = questions[path.slice(path.lastIndexOf(".") + 1)];
    return ask === undefined ? `${[...groups.slice(-2), label].join(", ")}?` : ask(who);
  },
  overview: {
    title: "Was noch offen ist",
    blanks: (n) =>
      n === 1
        ? "1 Angabe ist leer: ausgelassen, nie als null gezählt."
        : `${n} Angaben sind leer: ausgelassen, nie als null gezählt.`,
    structureHint: "Erst ein paar Worte, dann die Zahlen.",
    wrongTitle: "Etwas passt nicht zusammen",
    wrongHint: (n) => `${count(n, "Sache ist", "Sachen sind")} zu richten.`,
    complete: "Alles Nötige ist da",
    completeHint: "Sehen Sie die Ergebnisse an, oder verbessern Sie eine Zahl.",
    next: "Nächste Frage",
    nextIn: (step) => `Nächste Frage · ${step}`,
    toGo: (n) => (n === 1 ? "die letzte" : `noch ${n}`),
    answer: "Weiter",
    later: "Später",
    inStep: (step) => `Stattdessen in ${step} beantworten`,
    changed: "Im Blatt geändert",
    changedCount: (n) => `${n} geändert`,
    since: (time) => `seit ${time}`,
  },
  changed: {
    title: "Geändert, seit Sie den Fall geöffnet haben",
    added: "neu",
    gone: "weg",
    putBack: "Zurücksetzen",
    more: (n) => `und ${n} weitere`,
  },
  structure: {
    work: {
      question: "Wie heißt die Arbeit?",
      hint: "Ein Prozess für den Anfang. Weitere kommen im Schritt Umfang dazu.",
      example: "Kundenservice",
    },
    place: {
      question: "Wo wird sie heute gemacht?",
      hint: "Ein Land oder eine Stadt: Löhne steigen überall anders.",
      example: "Deutschland",
    },
    role: (process) => ({
      question: `${process}: Wer macht diese Arbeit?`,
      hint: "Eine Rolle genügt. Weitere, und Kosten neben Menschen, kommen im Schritt Heute im Haus dazu.",
      example: "Sachbearbeitung",
    }),
    option: {
      question: "Was könnten Sie stattdessen tun?",
      hint: "Wählen Sie eines zum Vergleich mit heute. Mehr geht später.",
    },
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
    perUnit: (unit) => `Ein Preis je ${unit}`,
    perUnitHint: "Folgt dem Volumen, auf Wunsch mit Staffeln",
    perEmployee: "Ein Preis je Beschäftigten",
    perEmployeeHint: "Für jede Rolle an jedem Ort",
    fixed: "Ein Festpreis",
    fixedHint: "Jedes Jahr derselbe Betrag",
    markup: "Die Kosten und ein Aufschlag",
    markupHint: "Cost-plus, oder der Verrechnungspreis eines eigenen Zentrums",
  },
  newNames: { case: "Neuer Fall", process: "Der Prozess", location: "Hier", wave: "Welle 1" },
  newRole: { sizing: "given", scalesWithVolume: true, intervals: [] },
  choices: {
    BPO: "Geschäftsprozess (BPO)",
    ITO: "IT (ITO)",
    KPO: "Wissensarbeit (KPO)",
    LPO: "Rechtsarbeit (LPO)",
    RPO: "Personalgewinnung (RPO)",
    EPO: "Ingenieursarbeit (EPO)",
    front: "Frontoffice",
    back: "Backoffice",
    improved: "Verbessert im Haus",
    software: "Nur Software",
    captive: "Eigenes Zentrum",
    onshore: "Dienstleister im Land",
    nearshore: "Dienstleister in der Nähe",
    offshore: "Dienstleister in der Ferne",
    linear: "Gerade Linie",
    "s-curve": "S-Kurve",
    graduated: "Jede Staffel zu ihrem Preis",
    slab: "Alles zum Preis der erreichten Staffel",
    whole: "Die ganze Abweichung",
    beyond: "Nur jenseits des Bandes",
    licenses: "Lizenzen",
    infrastructure: "Infrastruktur",
    telecom: "Telekommunikation",
    materials: "Material",
    compliance: "Compliance",
    services: "Dienstleistungen",
    facilities: "Gebäude",
    governance: "Führung",
    travel: "Reisen",
    audit: "Prüfung",
    network: "Netz",
  },
  summary: {
    scope: (processes, volume) =>
      [count(processes, "Prozess", "Prozesse"), volume && `${volume} im Jahr`].filter(Boolean).join(" · "),
    inhouse: (roles, cost) =>
      [roles === 0 ? "Noch keine Rolle" : count(roles, "Rolle", "Rollen"), cost && `${cost} im Jahr 1`]
        .filter(Boolean)
        .join(" · "),
    noOptions: "Noch nichts zum Vergleichen",
    noContract: "Kein Dienstleister, kein Vertrag",
    contract: (kind) => kind,
    transition: (waves, once) =>
      waves === 0
        ? "Noch geht nichts hinüber"
        : [count(waves, "Welle", "Wellen"), once && `${once} einmalig`].filter(Boolean).join(" · "),
    risk: (events) => (events === 0 ? "Kein Risiko erfasst" : count(events, "Risiko", "Risiken")),
    money: (currency, rate, taxed) =>
      [currency, rate, taxed ? "vor und nach Steuern" : "vor Steuern"].filter(Boolean).join(" · "),
    noResults: "Sobald nichts mehr fehlt",
    results: (findings) => count(findings, "Befund", "Befunde"),
  },
  stillMissing: "Es fehlt noch",
  goTo: "Hingehen",
};
