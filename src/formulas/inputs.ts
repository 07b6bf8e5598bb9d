import type { NumberInput } from "../kernel/formula";

/** Inputs that mean the same in several families. */

export const discountRate = {
  label: "Discount rate",
  unit: "1",
  above: -1,
  default: 0,
  meaning: "What money costs in a year. An amount at the end of year k counts as amount/(1 + rate)^k today.",
} as const satisfies NumberInput;

export const years = {
  label: "Years",
  unit: "year",
  min: 1,
  max: 100,
  whole: true,
} as const satisfies NumberInput;

export const daysInYear = {
  label: "Days in a year",
  unit: "day",
  above: 0,
  default: 365,
  meaning: "365, or 360 where the contract counts so.",
} as const satisfies NumberInput;
