import type { CatalogEntry } from "./entry";

/** Work for employees, and for those to be hired. */
export const people: readonly CatalogEntry[] = [
  {
    id: "human-resources",
    kind: "BPO",
    office: "back",
    name: "Human resources administration",
    unit: "employee",
    costs: ["Advisers per thousand employees", "Software for employee data", "Outside lawyers and trainers"],
    risks: ["Leak of employee data", "Works council or law not heard in time"],
    questions: [
      "What do employees ask most, and could they look it up?",
      "Which talks must stay between manager and your own adviser?",
      "How many policies differ by site only out of habit?",
    ],
  },
  {
    id: "recruitment",
    kind: "RPO",
    office: "back",
    name: "Recruitment",
    unit: "hire",
    costs: [
      "Agencies and job boards, often more than recruiters",
      "Days a job stays open",
      "New employees who leave at once",
    ],
    risks: [
      "A hiring freeze against a minimum fee",
      "Hiring managers who go around the provider",
      "Unfair selection",
    ],
    questions: [
      "How many hires could it be at least and at most in each year?",
      "What does a day without a person in the job cost?",
      "Is the provider paid for hires, or for hires who stay?",
    ],
  },
];
