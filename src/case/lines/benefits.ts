import { defineLine } from "../line";

/** Benefits are negative costs. */

export const reworkAvoided = defineLine({
  name: "benefits.reworkAvoided",
  label: "Rework avoided",
  unit: "currency/month",
  meaning: "Errors that no longer happen, at what they cost to put right.",
  inputs: { rework: "currency/month", scope: "1", progress: "1", qualityGain: "1" },
  formula: "0 - rework * scope * progress * qualityGain",
});

export const coverage = defineLine({
  name: "benefits.coverage",
  label: "Longer hours of service",
  unit: "currency/month",
  meaning: "Margin earned in the hours of coverage that are added.",
  inputs: { hoursAdded: "hour/year", marginPerHour: "currency/hour", progress: "1", priceIndex: "1" },
  formula: "0 - hoursAdded * marginPerHour / monthsPerYear * progress * priceIndex",
});

export const annualBenefit = defineLine({
  name: "benefits.annual",
  label: "Benefit",
  unit: "currency/month",
  meaning: "A yearly benefit such as paperless work, in proportion to the share moved.",
  inputs: { annualAmount: "currency/year", progress: "1", priceIndex: "1" },
  formula: "0 - annualAmount / monthsPerYear * progress * priceIndex",
});

export const payables = defineLine({
  name: "benefits.payables",
  label: "Owed to the provider",
  unit: "currency",
  meaning:
    "Bills of the last months that payment terms let us pay later; of the oldest the part not yet due.",
  year: "last",
  inputs: { billed: "row:currency/month", month: "month", paymentMonths: "month" },
  formula:
    "(sumTo(billed, month) - sumTo(billed, month - max(oneMonth, roundUp(paymentMonths)))) * oneMonth - (max(oneMonth, roundUp(paymentMonths)) - paymentMonths) * at(billed, month - max(oneMonth, roundUp(paymentMonths)) + oneMonth)",
});

export const workingCapital = defineLine({
  name: "benefits.workingCapital",
  label: "Working capital",
  unit: "currency/month",
  meaning: "What later payment releases in the month; negative while the amount owed grows.",
  inputs: { payables: "row:currency", month: "month" },
  formula: "(at(payables, month - oneMonth) - at(payables, month)) / oneMonth",
});

export const settlement = defineLine({
  name: "benefits.settlement",
  label: "Settled at the end",
  unit: "currency/month",
  meaning:
    "What is still owed to the provider is paid in the last month, so that all that is billed is paid.",
  inputs: { payables: "currency", month: "month", lastMonth: "month" },
  formula: "month == lastMonth ? payables / oneMonth : 0",
});
