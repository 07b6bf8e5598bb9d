import { many } from "../many";

const count = many("en");

/** Questions for the drivers that a case can't do without, by the last part of the path. */
const questions: Readonly<Record<string, (who: string) => string>> = {
  discountRate: () => "At what rate do you discount money that comes later?",
  priceInflation: () => "How fast do prices rise?",
  wageInflation: (who) => `How fast do wages rise in ${who}?`,
  annualVolume: (who) => `How much work does ${who} do in a year?`,
  fte: (who) => `How many people work as ${who}?`,
  minutesPerUnit: (who) => `How long does one unit of work take ${who}?`,
  hoursPerYear: (who) => `How many hours a year is one of ${who} paid for?`,
  salary: (who) => `What is the base salary of ${who}?`,
  avoidable: (who) => `If the work of ${who} moves: how much of the cost really ends?`,
  workplaceAvoidable: (who) => `And how much of the seats and technology of ${who}?`,
  share: (who) => `What share of the work is done in ${who}?`,
  startMonth: (who) => `In which month does ${who} start?`,
  knowledgeTransferMonths: (who) => `How many months does ${who} need to hand over knowledge?`,
  rampMonths: () => `And how many months to reach full volume?`,
  probability: (who) => `How likely is it in a year: ${who}?`,
  impact: (who) => `What would it cost: ${who}?`,
  tenureYears: () => "How long have the people been with you, on average?",
  weeksPerYear: () => "How many weeks of pay for each year of service?",
};

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
  question: (path: string, label: string, groups: readonly string[]) => {
    const who = /\.delivery\.[^.]+\.roles\./.test(path)
      ? `${groups.at(-1)} in ${groups.at(-2)}`
      : (groups.at(-1) ?? "");
    const ask = questions[path.slice(path.lastIndexOf(".") + 1)];
    return ask === undefined ? `${[...groups.slice(-2), label].join(", ")}?` : ask(who);
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
  structure: {
    work: {
      question: "What is the work called?",
      hint: "One process to begin with. You can add others in the step Scope.",
      example: "Customer service",
    },
    place: {
      question: "Where is it done today?",
      hint: "A country or a city: wages rise at its own pace.",
      example: "United States",
    },
    role: (process: string) => ({
      question: `${process}: who does this work?`,
      hint: "Name one role. You can add others, and costs beside people, in the step In-house today.",
      example: "Agents",
    }),
    option: {
      question: "What could you do instead?",
      hint: "Choose one to compare with today. You can add more.",
    },
    kinds: {
      improved: "Better process and tools, same people",
      software: "Buy software as a service, keep the people",
      captive: "A center of your own elsewhere",
      onshore: "A provider in the same country",
      nearshore: "A provider a short flight away",
      offshore: "A provider far away, at lower wages",
    } as Readonly<Record<string, string>>,
    location: (option: string, process?: string) => ({
      question:
        process === undefined
          ? `${option}: where would the work be done?`
          : `${option}: where would ${process} be done?`,
      hint: "One place to begin with. You can mix several in the step Options.",
      example: "Philippines",
    }),
    price: (option: string) => ({
      question: `What does ${option} charge?`,
      hint: "Choose how the price is made. Parts of a price add up.",
    }),
    perUnit: (unit: string) => `A price per ${unit}`,
    perUnitHint: "Follows the volume, with bands if you like",
    perEmployee: "A price per employee",
    perEmployeeHint: "For every role at every location",
    fixed: "A fixed fee",
    fixedHint: "The same amount every year",
    markup: "Its cost and a markup",
    markupHint: "Cost-plus, or the transfer price of an own center",
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
  goTo: "Go to",
};
