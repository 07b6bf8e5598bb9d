import { defineLine } from "../line";

/** One-off costs of moving. */

export const spread = defineLine({
  name: "transition.spread",
  label: "Selection and contract",
  unit: "currency/month",
  meaning: "Paid evenly from the decision month on.",
  inputs: { amount: "currency", month: "month", months: "month" },
  formula: "month <= months ? amount / months : 0",
});

export const knowledgeTransfer = defineLine({
  name: "transition.knowledgeTransfer",
  label: "Knowledge transfer",
  unit: "currency/month",
  meaning:
    "Trainees, and trainers as far as others fill in for them, over the months of knowledge transfer; travel.",
  inputs: {
    month: "month",
    startMonth: "month",
    knowledgeTransferMonths: "month",
    trainees: "FTE",
    trainers: "FTE",
    traineeWeeklyCost: "currency/FTE/week",
    trainerWeeklyCost: "currency/FTE/week",
    travelCost: "currency",
  },
  formula:
    "month >= startMonth and month < startMonth + max(oneMonth, knowledgeTransferMonths) ? TRANSITION.KNOWLEDGE(trainees, trainers, knowledgeTransferMonths * weeksInYear / monthsPerYear, traineeWeeklyCost, trainerWeeklyCost, travelCost) / max(oneMonth, knowledgeTransferMonths) : 0",
});

export const oneOff = defineLine({
  name: "transition.oneOff",
  label: "One-off cost",
  unit: "currency/month",
  meaning: "Paid once, so many months after the wave starts.",
  inputs: { amount: "currency", month: "month", startMonth: "month", monthsAfter: "month" },
  formula: "month == startMonth + monthsAfter ? amount / oneMonth : 0",
});

export const assetProceeds = defineLine({
  name: "transition.assetProceeds",
  label: "Proceeds of assets sold",
  unit: "currency/month",
  meaning: "Lowers cost in the month of the sale.",
  inputs: { proceeds: "currency", month: "month", soldInMonth: "month" },
  formula: "month == soldInMonth ? (0 - proceeds) / oneMonth : 0",
});

export const contingency = defineLine({
  name: "transition.contingency",
  label: "Contingency",
  unit: "currency/month",
  meaning: "On cash costs of transition; not on lag, parallel run, dip and asset proceeds.",
  inputs: { costs: "row:currency/month", rate: "1" },
  formula: "sum(costs) * rate",
});

export const terminationFee = defineLine({
  name: "transition.terminationFee",
  label: "Exit: termination fee",
  unit: "currency/month",
  meaning:
    "Due where the contract is left in the last month of the case and something has moved by then; it declines over the contract's months.",
  inputs: {
    startFee: "currency",
    termMonths: "month",
    month: "month",
    contractStart: "month",
    exitMonth: "month",
    moved: "row:1",
    priceIndex: "1",
  },
  formula:
    "month == exitMonth and sum(moved) > 0 ? CONTRACT.TERMINATION(startFee, termMonths, month - contractStart + oneMonth) / oneMonth * priceIndex : 0",
});

export const retransition = defineLine({
  name: "transition.retransition",
  label: "Exit: moving the work back or on",
  unit: "currency/month",
  meaning: "Due where the contract is left in the last month of the case and something has moved by then.",
  inputs: { amount: "currency", month: "month", exitMonth: "month", moved: "row:1", priceIndex: "1" },
  formula: "month == exitMonth and sum(moved) > 0 ? amount / oneMonth * priceIndex : 0",
});

export const optionCapital = defineLine({
  name: "transition.optionCapital",
  label: "Investment",
  unit: "currency/month",
  meaning: "Capital spending of the option in one month.",
  inputs: { amount: "currency", month: "month", spendingMonth: "month" },
  formula: "month == spendingMonth ? amount / oneMonth : 0",
});
