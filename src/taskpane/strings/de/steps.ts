import type { steps as english } from "../en/steps";
import { many } from "../many";

const count = many("de");

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
    up: "Mehr ist besser",
    down: "Weniger ist besser",
    attempt: "Jedes Gespräch, das sie versucht",
    resolved: "Jedes, das sie löst",
    net: "Die gelöst bleiben",
    us: "Wir, zusätzlich zum Preis",
    provider: "Der Dienstleister, aus dem Preis",
    governance: "Führung",
    travel: "Reisen",
    audit: "Prüfung",
    month: "Jeden Monat",
    year: "Am Ende jedes Vertragsjahres",
    each: "Jeden Monat, wie er ist",
    average: "Den mittleren Monat, mit Überstunden",
    peak: "Den stärksten Monat",
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
  notices: "Bitte ansehen",
  toPutRight: "Richtigzustellen",
  takeOut: "Herausnehmen",
  goTo: "Hingehen",
};
