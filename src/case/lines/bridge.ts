import { defineLine } from "../line";

/** Bars from in-house to option cost. They telescope, so that they sum to the difference in every month. */

export const movedCost = defineLine({
  name: "bridge.movedCost",
  label: "In-house cost of the work moved",
  unit: "currency/month",
  meaning: "Labor, seats and technology of the role for the share that moved.",
  inputs: { cost: "row:currency/month", scope: "1", progress: "1" },
  formula: "sum(cost) * scope * progress",
});

export const atLocationCost = defineLine({
  name: "bridge.atLocationCost",
  label: "Same employees at the location",
  unit: "currency/month",
  meaning: "The role's employees whose work moved, at the loaded cost of the location.",
  inputs: { fte: "FTE", scope: "1", progress: "1", share: "1", loadedCost: "currency/FTE/month" },
  formula: "fte * scope * progress * share * loadedCost",
});

export const afterProductivity = defineLine({
  name: "bridge.afterProductivity",
  label: "After productivity",
  unit: "currency/month",
  meaning: "The same with the employees that the location's productivity needs.",
  inputs: { atLocationCost: "currency/month", productivity: "1" },
  formula: "atLocationCost / productivity",
});

export const difference = defineLine({
  name: "bridge.difference",
  label: "Difference",
  unit: "currency/month",
  meaning: "What the step adds to cost; negative where it lowers it.",
  inputs: { after: "row:currency/month", before: "row:currency/month" },
  formula: "sum(after) - sum(before)",
});

export const markup = defineLine({
  name: "bridge.markup",
  label: "Markup at full migration",
  unit: "1",
  meaning:
    "Charge over should-cost, less 1, in the first month in which all work has moved; 0 where there is no should-cost.",
  year: "last",
  inputs: { charge: "row:currency/month", shouldCost: "row:currency/month", fullMonth: "month" },
  formula: "at(shouldCost, fullMonth) == 0 ? 0 : at(charge, fullMonth) / at(shouldCost, fullMonth) - 1",
});

export const fullMonth = defineLine({
  name: "bridge.fullMonth",
  label: "First month of full migration",
  unit: "month",
  meaning:
    "First month in which all work of the scope has moved; the last month of the case where that is earlier.",
  year: "last",
  inputs: { startMonth: "month", knowledgeTransferMonths: "month", rampMonths: "month", lastMonth: "month" },
  formula: "min(lastMonth, startMonth + knowledgeTransferMonths + max(0, rampMonths - oneMonth))",
});

export const lastFullMonth = defineLine({
  name: "bridge.lastFullMonth",
  label: "First month of full migration",
  unit: "month",
  meaning: "First month in which all waves have moved; the last month of the case where that is earlier.",
  year: "last",
  inputs: { full: "month", lastMonth: "month" },
  formula: "min(lastMonth, full)",
});

export const margin = defineLine({
  name: "bridge.margin",
  label: "Provider margin",
  unit: "currency/month",
  meaning: "Should-cost times the markup at full migration.",
  inputs: { shouldCost: "currency/month", markup: "1" },
  formula: "shouldCost * markup",
});
