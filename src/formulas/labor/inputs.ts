import type { NumberInput } from "../../kernel/formula";

/** Inputs that mean the same in every comparison of an onshore and an offshore employee. */

export const onshoreCost = {
  label: "Onshore cost",
  unit: "currency/FTE/year",
  min: 0,
  meaning: "Loaded cost of one employee here, a year or an hour; both costs on the same basis.",
} as const satisfies NumberInput;

export const offshoreCost = {
  label: "Offshore cost",
  unit: "currency/FTE/year",
  min: 0,
  meaning: "Loaded cost of one employee there, on the same basis and in the same currency.",
} as const satisfies NumberInput;

export const productivity = {
  label: "Relative productivity",
  unit: "1",
  above: 0,
  default: 1,
  meaning: "Output of one offshore employee against one onshore employee: 0.8 is a fifth less.",
} as const satisfies NumberInput;

export const oversightRate = {
  label: "Oversight",
  unit: "1",
  min: 0,
  default: 0,
  meaning: "Management and coordination on top of the offshore cost, as a share of it.",
} as const satisfies NumberInput;

export const currencyDrift = {
  label: "Currency drift",
  unit: "1",
  above: -1,
  default: 0,
  meaning: "Yearly change of the offshore currency's price; more than 0 where it gets dearer.",
} as const satisfies NumberInput;

export const onshoreInflation = {
  label: "Onshore wage inflation",
  unit: "1",
  above: -1,
  meaning: "Yearly rise of the onshore cost.",
} as const satisfies NumberInput;

export const offshoreInflation = {
  label: "Offshore wage inflation",
  unit: "1",
  above: -1,
  meaning: "Yearly rise of the offshore cost in its own currency.",
} as const satisfies NumberInput;

export const hoursPerYear = {
  label: "Hours a year",
  unit: "hour/FTE/year",
  above: 0,
  meaning: "Hours one employee works in a year; paid hours where shrinkage is taken off apart.",
} as const satisfies NumberInput;

export const utilization = {
  label: "Utilization",
  unit: "1",
  above: 0,
  max: 1,
  default: 1,
  meaning: "Share of the hours at work that goes into the work itself.",
} as const satisfies NumberInput;

export const attritionRate = {
  label: "Attrition",
  unit: "1/year",
  min: 0,
  meaning: "Leavers in a year as a share of employees.",
} as const satisfies NumberInput;
