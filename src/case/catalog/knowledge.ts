import type { CatalogEntry } from "./entry";

/** Knowledge work: worth more than it costs, and slow to learn. */
export const knowledge: readonly CatalogEntry[] = [
  {
    id: "analytics",
    kind: "KPO",
    office: "back",
    name: "Analytics",
    unit: "analysis",
    costs: [
      "Analysts and data scientists",
      "Data that is bought, and stays",
      "Time to put the question well",
    ],
    risks: ["A wrong model steers a decision", "Those who know the models leave"],
    questions: [
      "Which decision changed because of an analysis last year?",
      "Who checks an answer that nobody here can reproduce?",
      "May your data leave the country?",
    ],
  },
  {
    id: "patents",
    kind: "KPO",
    office: "back",
    name: "Patent research",
    unit: "search",
    costs: ["Searchers with a technical degree", "Patent databases", "Outside search firms"],
    risks: ["A patent is overlooked", "An invention becomes known too early"],
    questions: [
      "How do you find out that a search has missed something?",
      "Who gives the opinion, and who only searches?",
    ],
  },
  {
    id: "medical",
    kind: "KPO",
    office: "back",
    name: "Medical coding and records",
    unit: "record",
    costs: ["Coders with a certificate", "Claims that are refused and sent again", "Second review"],
    risks: ["Refused or wrong claims", "Leak of patients' data"],
    questions: [
      "What share of claims is refused, and for what reason?",
      "Which law binds the provider in its own country?",
      "Who asks the physician when a record is not clear?",
    ],
  },
  {
    id: "contract-review",
    kind: "LPO",
    office: "back",
    name: "Contract review",
    unit: "contract",
    costs: ["Lawyers by minutes per contract", "Outside counsel for overflow", "Second reading, which stays"],
    risks: ["A costly term is overlooked", "Deals that slip", "Practice of law without admission"],
    questions: [
      "Is there a playbook, with what you accept at worst?",
      "Which contracts need no lawyer at all?",
      "Who decides when the other side says no?",
    ],
  },
  {
    id: "document-review",
    kind: "LPO",
    office: "back",
    name: "Document review in disputes",
    unit: "document",
    costs: [
      "Reviewers by documents an hour",
      "The law firm's bill, which is often the baseline",
      "Hosting of documents",
    ],
    risks: ["A privileged document is handed over", "A deadline of the court is missed"],
    questions: [
      "How uneven is the volume, and who pays between cases?",
      "Will the court accept the method?",
      "Which documents must not leave the country?",
    ],
  },
];
