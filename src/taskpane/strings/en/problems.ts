import type { caseMessages } from "../../../case/messages";
import type { MessageName } from "../../../case/said";

/** What is wrong with a case or has no effect, by the name of its sentence. In English the case says it itself. */
export const problems: {
  readonly [N in MessageName]?: (...given: Parameters<(typeof caseMessages)[N]>) => string;
} = {};

/** What is no single number, by its name in the case. */
export const parts: Readonly<Record<string, string>> = {
  pricing: "Prices",
  delivery: "Locations",
  improvement: "Improvement",
  software: "Software",
  people: "People",
  ends: "Ends with the move",
  transfer: "Transfer of the team",
  payer: "Who pays for the AI",
  borneBy: "Who bears the tax",
  turnaround: "Turnaround",
  bands: "Price bands",
  allocations: "Service levels",
  currencyLocation: "Currency of the price",
  intervals: "Intervals with calls",
  tax: "Taxes",
  seats: "Seats",
  serviceHours: "Hours of service",
  formula: "Formula",
  minimumIndexed: "Minimum is indexed",
  retainedRoles: "Roles that stay",
  scenarios: "Scenarios",
  ranges: "Ranges",
  wave: "Wave",
  changes: "Changes",
  incumbent: "Provider of today",
  fromIncumbent: "Leaving the provider of today",
};
