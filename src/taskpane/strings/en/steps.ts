import { many } from "../many";

const count = many("en");

export const steps = {
  steps: {
    overview: { name: "Overview", question: "What is still open" },
    scope: { name: "Scope", question: "What work is this about?" },
    inhouse: { name: "In-house today", question: "Who does this work today, and what does it cost?" },
    options: { name: "Options", question: "Where could it be done, and at what price?" },
    contract: { name: "Contract", question: "What does the contract say?" },
    transition: { name: "Transition", question: "How does the work move across?" },
    risk: { name: "Risk", question: "What could go wrong?" },
    money: { name: "Money", question: "What is money worth over time?" },
    results: { name: "Results", question: "What comes out" },
  },
  overview: {
    title: "What is still open",
    blanks: (n: number) =>
      n === 1
        ? "1 input is blank: left out, never counted as zero."
        : `${n} inputs are blank: left out, never counted as zero.`,
    structureHint: "A few words first, then the numbers.",
    wrongTitle: "Something does not fit together",
    wrongHint: (n: number) => `${count(n, "thing", "things")} to put right.`,
    complete: "Everything needed is there",
    completeHint: "Look at the results, or make any number better.",
    next: "Next question",
    nextIn: (step: string) => `Next question · ${step}`,
    toGo: (n: number) => (n === 1 ? "the last one" : `${n} to go`),
    answer: "Next",
    later: "Later",
    inStep: (step: string) => `Answer it in ${step} instead`,
    changed: "Changed in the sheet",
    changedCount: (n: number) => `${n} changed`,
    since: (time: string) => `since ${time}`,
  },
  changed: {
    title: "Changed since you opened the case",
    added: "new",
    gone: "gone",
    putBack: "Put back",
    more: (n: number) => `and ${n} more`,
  },
  newNames: { case: "New case", process: "The process", location: "Here", wave: "Wave 1" },
  newRole: { sizing: "given", scalesWithVolume: true, intervals: [] as readonly never[] },
  choices: {
    BPO: "Business process (BPO)",
    ITO: "IT (ITO)",
    KPO: "Knowledge work (KPO)",
    LPO: "Legal work (LPO)",
    RPO: "Recruitment (RPO)",
    EPO: "Engineering (EPO)",
    front: "Front office",
    back: "Back office",
    improved: "Improved in-house",
    software: "Software only",
    captive: "Captive center",
    onshore: "Onshore provider",
    nearshore: "Nearshore provider",
    offshore: "Offshore provider",
    linear: "Straight line",
    "s-curve": "S-curve",
    graduated: "Each band at its own price",
    slab: "All at the band reached",
    whole: "The whole difference",
    beyond: "Only beyond the band",
    licenses: "Licenses",
    infrastructure: "Infrastructure",
    telecom: "Telecom",
    materials: "Materials",
    compliance: "Compliance",
    services: "Services",
    facilities: "Facilities",
    up: "More is better",
    down: "Less is better",
    attempt: "Every conversation it tries",
    resolved: "Every one it resolves",
    net: "Those that stay resolved",
    us: "Us, on top of the price",
    provider: "The provider, out of the price",
    governance: "Governance",
    travel: "Travel",
    audit: "Audit",
    network: "Network",
  } as Readonly<Record<string, string>>,
  summary: {
    scope: (processes: number, volume?: string) =>
      [count(processes, "process", "processes"), volume && `${volume} a year`].filter(Boolean).join(" · "),
    inhouse: (roles: number, cost?: string) =>
      [roles === 0 ? "No roles yet" : count(roles, "role", "roles"), cost && `${cost} in year 1`]
        .filter(Boolean)
        .join(" · "),
    noOptions: "Nothing to compare with yet",
    noContract: "No provider, no contract",
    contract: (kind: string) => kind,
    transition: (waves: number, once?: string) =>
      waves === 0
        ? "Nothing moves yet"
        : [count(waves, "wave", "waves"), once && `${once} once`].filter(Boolean).join(" · "),
    risk: (events: number) => (events === 0 ? "No risk is listed" : count(events, "risk", "risks")),
    money: (currency: string, rate: string | undefined, taxed: boolean) =>
      [currency, rate, taxed ? "before and after tax" : "before tax"].filter(Boolean).join(" · "),
    noResults: "Once nothing is missing",
    results: (findings: number) => count(findings, "finding", "findings"),
  },
  stillMissing: "Still missing",
  notices: "To look at",
  goTo: "Go to",
};
