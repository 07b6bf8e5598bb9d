import { defineLine } from "../line";

/** Build, operate, transfer: from one month on the provider's team is our own. */

export const until = defineLine({
  name: "transfer.until",
  label: "Charge until the transfer",
  unit: "currency/month",
  meaning: "What the provider charges; nothing from the month on in which its team is ours.",
  inputs: { amount: "currency/month", month: "month", transferMonth: "month" },
  formula: "month < transferMonth ? amount : 0",
});

export const from = defineLine({
  name: "transfer.from",
  label: "Own team from the transfer on",
  unit: "currency/month",
  meaning: "What the team costs us: its employees at their loaded cost, from the month of the transfer on.",
  inputs: { amount: "currency/month", month: "month", transferMonth: "month" },
  formula: "month >= transferMonth ? amount : 0",
});

export const loadedCost = defineLine({
  name: "transfer.loadedCost",
  label: "Loaded cost before and after the transfer",
  unit: "currency/FTE/month",
  meaning: "What one employee costs the provider, and us from the transfer on.",
  year: "average",
  inputs: {
    provider: "currency/FTE/month",
    own: "currency/FTE/month",
    month: "month",
    transferMonth: "month",
  },
  formula: "month < transferMonth ? provider : own",
});

export const management = defineLine({
  name: "transfer.management",
  label: "Own management",
  unit: "currency/month",
  meaning: "Leading the own center from the transfer on.",
  inputs: { annualAmount: "currency/year", month: "month", transferMonth: "month", priceIndex: "1" },
  formula: "month >= transferMonth ? annualAmount / monthsPerYear * priceIndex : 0",
});

export const fee = defineLine({
  name: "transfer.fee",
  label: "Transfer fee",
  unit: "currency/month",
  meaning:
    "Paid in the month of the transfer: a fixed amount, and one for each employee of the provider's team.",
  inputs: {
    fixed: "currency",
    perHead: "currency/FTE",
    employees: "row:FTE",
    month: "month",
    transferMonth: "month",
  },
  formula:
    "month == transferMonth ? ((given(fixed) ? fixed : 0) + (given(perHead) ? perHead : 0) * sum(employees)) / oneMonth : 0",
});

export const setup = defineLine({
  name: "transfer.setup",
  label: "Set-up of the own company",
  unit: "currency/month",
  meaning: "Paid in the month of the transfer.",
  inputs: { amount: "currency", month: "month", transferMonth: "month" },
  formula: "month == transferMonth ? amount / oneMonth : 0",
});
