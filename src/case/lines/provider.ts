import { defineLine } from "../line";

/** The provider's team and what its service should cost. */

export const providerFte = defineLine({
  name: "provider.fte",
  label: "Provider employees",
  unit: "FTE",
  meaning: "Provider employees at the location for the role's work.",
  year: "average",
  inputs: { fte: "FTE", scope: "1", progress: "1", share: "1", productivity: "1", improvementFactor: "1" },
  formula: "fte * scope * progress * share / productivity * improvementFactor",
});

const loadedInputs = {
  salary: "currency/FTE/year",
  statutoryRate: "1",
  benefitsRate: "1",
  bonusRate: "1",
  seatCost: "currency/FTE/year",
  technologyCost: "currency/FTE/year",
  supervisorSpan: "FTE/supervisor",
  supervisorCost: "currency/supervisor/year",
  attritionRate: "1/year",
  replacementCost: "currency/FTE",
} as const;

export const loadedCost = defineLine({
  name: "provider.loadedCost",
  label: "Loaded cost at the location",
  unit: "currency/FTE/month",
  meaning: "What one employee costs the provider in the month, everything included.",
  year: "average",
  inputs: { ...loadedInputs, wageIndex: "1", currencyIndex: "1" },
  formula: `LABOR.LOADED(${Object.keys(loadedInputs).join(", ")}) / monthsPerYear * wageIndex * currencyIndex`,
});

export const shouldCost = defineLine({
  name: "provider.shouldCost",
  label: "Should-cost",
  unit: "currency/month",
  meaning: "What the service should cost the provider: its employees at the loaded cost of the location.",
  inputs: { providerFte: "FTE", loadedCost: "currency/FTE/month" },
  formula: "providerFte * loadedCost",
});

export const perEmployeeCharge = defineLine({
  name: "provider.perEmployeeCharge",
  label: "Charge per employee",
  unit: "currency/month",
  meaning: "Provider employees at the contract price.",
  inputs: { providerFte: "FTE", price: "currency/FTE/year", contractIndex: "1" },
  formula: "providerFte * price / monthsPerYear * contractIndex",
});
