import type { Process } from "../schema/case";

/** What is said of a criterion, in one language. */
export interface CriterionWords {
  /** The question, short enough for a table. */
  readonly name: string;
  /** What a score of 1, of 3 and of 5 means; 2 and 4 lie between. */
  readonly anchors: readonly [one: string, three: string, five: string];
}

/** A question that is asked in the field, with where it comes from. */
export interface UsualCriterion extends CriterionWords {
  readonly id: string;
  /** Of the work, 5 is to keep it close; of an option, 5 is good. */
  readonly about: "process" | "option";
  readonly source: string;
  /** Kinds of work, or the front office, for which it is proposed; left out, for all. */
  readonly fits?: readonly (Process["kind"] | "front")[];
}

const PLAYBOOK = "UK Government, The Sourcing Playbook";
const OUTSOURCING_GUIDE = "ISO 37500, Guidance on outsourcing";
const KRALJIC = "Kraljic, Purchasing Must Become Supply Management, 1983";

/**
 * Questions for an assessment: what the field asks of work that may go outside, and what buyers ask of an option. Money
 * is not among them: it stands beside.
 */
export const criteria: readonly UsualCriterion[] = [
  {
    id: "upward",
    about: "process",
    name: "Does the work earn, and lead its people upward?",
    anchors: [
      "Support work that earns nothing and offers no path upward",
      "Some of both",
      "It earns, and careers lead through it",
    ],
    source: "Drucker, Sell the Mailroom, The Wall Street Journal, 25 July 1989",
  },
  {
    id: "indicators",
    about: "process",
    name: "Can others own and lead it by measurable indicators?",
    anchors: [
      "Yes: a provider could own, lead and manage it against defined, measurable indicators",
      "Partly: some of it can be measured",
      "No: whether it was done well shows only long after",
    ],
    source: "Gartner's definition of business process outsourcing; Williamson, transaction cost economics",
  },
  {
    id: "responsibility",
    about: "process",
    name: "Could a provider take the primary responsibility?",
    anchors: ["Yes, as a whole", "For parts of it", "No: law, license or customers hold us to it"],
    source: "Accenture's definition of business process outsourcing",
  },
  {
    id: "long-term",
    about: "process",
    name: "Is it core for the long term?",
    anchors: [
      "Non-core for years; handing it over would raise shareholder value",
      "Open",
      "What the company will live from",
    ],
    source: "PricewaterhouseCoopers' definition of business process outsourcing",
  },
  {
    id: "chosen-for",
    about: "process",
    name: "Do customers choose us for it?",
    anchors: ["Nobody notices", "Some do", "A main reason, and hard to copy"],
    source: "Barney, Firm Resources and Sustained Competitive Advantage, 1991",
    fits: ["front", "KPO", "EPO"],
  },
  {
    id: "only-ours",
    about: "process",
    name: "Do people and tools fit only us?",
    anchors: ["Usable anywhere", "Adapted to us", "Worthless elsewhere"],
    source: "Williamson, The Economic Institutions of Capitalism, 1985",
    fits: ["ITO", "KPO", "EPO"],
  },
  {
    id: "suppliers",
    about: "process",
    name: "How many could supply it?",
    anchors: [
      "Many; a change takes weeks",
      "A few; a change takes months",
      "One or none; a change takes years",
    ],
    source: `${KRALJIC} (supply risk)`,
    fits: ["ITO", "KPO", "LPO", "EPO"],
  },
  {
    id: "profit-impact",
    about: "process",
    name: "How much of our result hangs on it?",
    anchors: ["Hardly any", "One can see it", "It decides the year"],
    source: `${KRALJIC} (profit impact)`,
    fits: ["front", "ITO", "KPO", "EPO"],
  },
  {
    id: "if-it-fails",
    about: "process",
    name: "What if it fails, or leaks?",
    anchors: ["A nuisance", "Customers complain", "License or safety is at stake"],
    source: `${PLAYBOOK} (risk)`,
    fits: ["front", "ITO", "LPO", "RPO", "EPO"],
  },
  {
    id: "quality",
    about: "option",
    name: "Will quality hold?",
    anchors: ["Below today", "As today", "Better, and measured"],
    source: `${PLAYBOOK} (key performance indicators)`,
  },
  {
    id: "skills",
    about: "option",
    name: "Are skills and capacity there?",
    anchors: ["To be built", "In part", "Proven at our size"],
    source: OUTSOURCING_GUIDE,
  },
  {
    id: "provider-health",
    about: "option",
    name: "Is the provider, or its market, healthy?",
    anchors: ["Sole or weak", "Adequate", "Several, and sound"],
    source: `${PLAYBOOK} (market health, financial standing)`,
  },
  {
    id: "transition",
    about: "option",
    name: "How sure is the transition?",
    anchors: ["No plan", "Planned, not tested", "Piloted"],
    source: `${PLAYBOOK} (pilots); ${OUTSOURCING_GUIDE}`,
  },
  {
    id: "flexibility",
    about: "option",
    name: "Does it follow volume and change?",
    anchors: ["Fixed", "Slowly, at a price", "Within a month, at an agreed price"],
    source: OUTSOURCING_GUIDE,
    fits: ["BPO", "ITO", "RPO", "KPO"],
  },
  {
    id: "risk-carrier",
    about: "option",
    name: "Does the right side carry the risk?",
    anchors: ["Who cannot steer it", "Shared", "Who can steer it"],
    source: `${PLAYBOOK} (risk allocation)`,
  },
  {
    id: "way-out",
    about: "option",
    name: "Can we get out?",
    anchors: ["Locked in", "At a known cost", "With a tested exit plan"],
    source: `${PLAYBOOK} (resolution planning)`,
  },
];

/** Whether a criterion is proposed for the work of a case. */
export const isProposed = (
  { fits }: UsualCriterion,
  processes: readonly Pick<Process, "kind" | "office">[],
): boolean =>
  fits === undefined ||
  processes.some(({ kind, office }) => fits.includes(kind) || (office === "front" && fits.includes("front")));
