import type { Process } from "../schema/case";

/** What is said of a usual event, in one language. */
export interface RiskWords {
  readonly name: string;
  /** The question that sizes probability and loss. */
  readonly question: string;
  /** Who usually carries it. */
  readonly carrier: string;
  readonly mitigation: string;
  /** Where the cost of mitigating it is entered. */
  readonly cost: string;
}

/** A published figure, as its publisher gives it. */
export interface PublishedRisk {
  readonly figure: string;
  readonly source: string;
  readonly year: number;
}

/** An event that is usual in outsourcing; probability and loss are each company's own. */
export interface UsualRisk extends RiskWords {
  readonly id: string;
  /** Figures for comparison, where there are any; none is put into a case. */
  readonly published: readonly PublishedRisk[];
  /** Kinds of work, or the front office, for which it comes first; left out, it is usual for all. */
  readonly first?: readonly (Process["kind"] | "front")[];
}

/** Usual events by name, from leaks to dependence. */
export const usualRisks: readonly UsualRisk[] = [
  {
    id: "information-leak",
    name: "Information leakage",
    question:
      "How many records does the provider see, and what would losing them cost: notices, claims, lost customers?",
    carrier: "Both: the provider up to its cap of liability, you toward customers and authorities",
    mitigation: "Confidentiality agreement, access only as needed, audit",
    cost: "Governance: audit and compliance",
    published: [
      {
        figure: "4.88 million USD on average for a breach, worldwide",
        source: "IBM and Ponemon Institute, Cost of a Data Breach Report",
        year: 2024,
      },
    ],
    first: ["front", "ITO", "LPO", "RPO", "KPO"],
  },
  {
    id: "provider-failure",
    name: "Failure of the provider",
    question: "For how many weeks would the work stand still, and what does a week without it cost?",
    carrier: "You: little is left to claim from an insolvent provider",
    mitigation: "Look at its accounts each year, step-in rights, an exit plan, a second site or provider",
    cost: "Leaving the provider; governance",
    published: [],
  },
  {
    id: "key-people",
    name: "Key people leave",
    question: "Who alone knows how it is done, and how long does it take to replace them?",
    carrier: "Provider for its team, you for those who stay",
    mitigation: "Named key people in the contract, retention bonus, written procedures",
    cost: "Transition: retention bonus, knowledge transfer",
    published: [],
    first: ["KPO", "LPO", "EPO", "ITO"],
  },
  {
    id: "attrition",
    name: "High attrition at the provider",
    question: "What share of the team leaves in a year, and what does a new person cost until at full speed?",
    carrier: "Provider, unless the price follows its cost",
    mitigation: "Attrition as an indicator, training at the provider's cost, a say in replacements",
    cost: "Attrition and replacement cost of the provider's roles",
    published: [
      {
        figure: "31 % left by their own will in outsourcing centers of the Philippines in 2022, 36 % in 2021",
        source: "CCAP and WTW, reported by the Tribune, 27 May 2024",
        year: 2022,
      },
    ],
    first: ["front"],
  },
  {
    id: "quality",
    name: "Quality falls",
    question: "What does an error cost, and how many more would there be until they are noticed?",
    carrier: "Provider up to the service credits, you beyond",
    mitigation: "Levels of service that are measured, samples, credits, a right to end",
    cost: "Error rate and cost of an error; service credits",
    published: [],
    first: ["front", "BPO", "LPO"],
  },
  {
    id: "compliance",
    name: "Breach of law or rules, and its fines",
    question: "Which law binds the work, what is the highest fine, and who answers to the authority?",
    carrier: "You toward the authority; recourse to the provider as agreed",
    mitigation: "Duties in the contract, audit rights, certificates, a person in charge",
    cost: "Governance: audit and compliance",
    published: [
      {
        figure:
          "Fines of up to 20 million EUR or 4 % of worldwide yearly turnover, whichever is higher, for breaches of data protection",
        source: "Regulation (EU) 2016/679 (GDPR), article 83",
        year: 2016,
      },
    ],
    first: ["LPO", "RPO", "BPO"],
  },
  {
    id: "culture",
    name: "Culture and communication",
    question: "How many hours a week go into asking again, and what goes wrong because nobody asked?",
    carrier: "Both",
    mitigation: "Visits, people of both sides in one team, overlapping hours",
    cost: "Governance: travel; transition: knowledge transfer",
    published: [
      {
        figure:
          "3 to 27 % of the contract's value for lost productivity and differences of culture, offshore",
        source: "Overby, The Hidden Costs of Offshore Outsourcing, CIO",
        year: 2003,
      },
    ],
    first: ["KPO", "EPO", "front"],
  },
  {
    id: "currency",
    name: "The currency moves",
    question: "What share of the price follows the provider's currency, and what does a change by 10 % cost?",
    carrier: "As the contract shares it; the provider where the price is fixed in your currency",
    mitigation: "A price in your currency, a dead band, a hedge",
    cost: "Currency share and dead band of the price; currency drift of the location",
    published: [],
  },
  {
    id: "politics",
    name: "Politics, unrest or disaster at the location",
    question: "For how long could nobody work there, and what of the work can wait?",
    carrier: "You: force majeure frees the provider",
    mitigation: "A second site, work in two countries, plans that were tried",
    cost: "Delivery by several locations; governance",
    published: [],
  },
  {
    id: "concentration",
    name: "Concentration on one provider or place",
    question: "How much of your spend and of your processes would stop with it at once?",
    carrier: "You",
    mitigation: "A second provider, a ceiling for each, shared standards",
    cost: "Register of providers shows the concentration",
    published: [],
    first: ["ITO", "BPO"],
  },
  {
    id: "dependence",
    name: "Dependence: no way back",
    question: "Who still knows how to do it in two years, and what would taking it back cost?",
    carrier: "You",
    mitigation: "People kept who know the work, rights to tools and data, an exit plan that was tried",
    cost: "Retained organization; leaving the provider",
    published: [],
    first: ["ITO", "KPO", "EPO"],
  },
];

/** The usual events, those that come first for a process of this kind before the others. */
export function risksFor(
  all: readonly UsualRisk[],
  { kind, office }: Pick<Process, "kind" | "office">,
): readonly UsualRisk[] {
  const isFirst = ({ first = [] }: UsualRisk): boolean =>
    first.includes(kind) || (office === "front" && first.includes("front"));
  return [...all.filter(isFirst), ...all.filter((one) => !isFirst(one))];
}
