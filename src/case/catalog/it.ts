import type { CatalogEntry } from "./entry";

/** Information technology. */
export const it: readonly CatalogEntry[] = [
  {
    id: "service-desk",
    kind: "ITO",
    office: "front",
    name: "IT service desk",
    unit: "ticket",
    costs: [
      "First and second line by minutes per ticket",
      "Hours that employees wait",
      "Ticket and remote-support licenses",
    ],
    risks: ["Nobody can be reached in an incident", "The provider earns on tickets that come again"],
    questions: [
      "Which ten kinds of ticket make up half, and which could be abolished?",
      "Is the price per ticket or per employee: what does the provider gain from fewer tickets?",
    ],
  },
  {
    id: "infrastructure",
    kind: "ITO",
    office: "back",
    name: "IT infrastructure",
    unit: "server month",
    costs: [
      "Data center, power and lines",
      "Hardware, which gets cheaper: whose gain?",
      "Renewal that falls due anyway",
      "License consents",
    ],
    risks: [
      "Outage of core systems",
      "Encryption or theft of data",
      "Equipment sold that you would need again",
    ],
    questions: [
      "Which resource units drive the price, and how do they fall each year?",
      "Which software vendors must agree, and what will they want for it?",
      "Would you move to a cloud anyway in the years of the contract?",
    ],
  },
  {
    id: "applications",
    kind: "ITO",
    office: "back",
    name: "Application management",
    unit: "hour of work",
    costs: ["Engineers, testers and analysts", "Change requests beyond the base", "Test systems and tools"],
    risks: [
      "Knowledge of old systems is lost",
      "A release that stops the business",
      "Projects and care compete for the same people",
    ],
    questions: [
      "What is written down, and what do only two people know?",
      "How many hours are faults, and how many are small wishes?",
      "Who may say no to a change?",
    ],
  },
];
