import { defineLine } from "../line";

/** What the company keeps to lead the provider. */

export const retained = defineLine({
  name: "organization.retained",
  label: "Retained organization",
  unit: "currency/month",
  meaning: "Employees kept to specify, accept and steer, as a ratio of those whose work moved.",
  inputs: {
    fte: "FTE",
    scope: "1",
    progress: "1",
    retainedRatio: "1",
    retainedCost: "currency/FTE/year",
    wageIndex: "1",
  },
  formula:
    "TRANSITION.RETAINED(fte * scope * progress, retainedRatio, retainedCost) / monthsPerYear * wageIndex",
});

export const governanceRate = defineLine({
  name: "organization.governanceRate",
  label: "Contract governance",
  unit: "currency/month",
  meaning: "Managing the contract, as a share of the charge.",
  inputs: { charge: "currency/month", rate: "1" },
  formula: "TRANSITION.GOVERNANCE(charge, rate)",
});

export const governanceFixed = defineLine({
  name: "organization.governanceFixed",
  label: "Governance, travel and audit",
  unit: "currency/month",
  meaning: "Yearly amounts from the month in which the contract starts, until the provider is left.",
  inputs: {
    annualAmount: "currency/year",
    month: "month",
    contractStart: "month",
    lastMonth: "month",
    priceIndex: "1",
  },
  formula:
    "month >= contractStart and (not given(lastMonth) or month <= lastMonth) ? annualAmount / monthsPerYear * priceIndex : 0",
});

export const taxLeakage = defineLine({
  name: "organization.taxLeakage",
  label: "Irrecoverable and withholding tax",
  unit: "currency/month",
  meaning: "VAT that can't be recovered and withholding tax that we bear, on all that is billed.",
  inputs: { billed: "currency/month", rate: "1" },
  formula: "billed * rate",
});
