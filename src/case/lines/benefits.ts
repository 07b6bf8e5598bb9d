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
  inputs: { hoursAdded: "hour/year", marginPerHour: "currency/hour", progress: "1" },
  formula: "0 - hoursAdded * marginPerHour / monthsPerYear * progress",
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
  meaning: "Charge that payment terms let us pay later.",
  year: "last",
  inputs: { charge: "currency/month", paymentMonths: "month" },
  formula: "charge * paymentMonths",
});

export const workingCapital = defineLine({
  name: "benefits.workingCapital",
  label: "Working capital",
  unit: "currency/month",
  meaning: "What later payment releases in the month; negative while the amount owed grows.",
  inputs: { payables: "row:currency", month: "month" },
  formula: "(at(payables, month - oneMonth) - at(payables, month)) / oneMonth",
});
