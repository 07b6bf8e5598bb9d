import type { NumberInput } from "../../kernel/formula";
import { years as wholeYears } from "../inputs";

/** Drivers that mean the same in-house and outsourced; TCO.COMPARE reads each of them once. */

export const volumeGrowth = {
  label: "Volume growth",
  unit: "1",
  above: -1,
  default: 0,
  meaning: "Yearly change of the volume of work, from year 2.",
} as const satisfies NumberInput;

export const years = {
  ...wholeYears,
  default: 5,
  meaning: "Years of operation that are counted; the result is today's value of all of them.",
} as const satisfies NumberInput;

/** Drivers of the cost of one year in-house. */

export const fte = {
  label: "Employees",
  unit: "FTE",
  min: 0,
  meaning: "Full-time equivalents who do the work today.",
} as const satisfies NumberInput;

export const loadedCost = {
  label: "Loaded cost",
  unit: "currency/FTE/year",
  min: 0,
  meaning: "What one employee costs in year 1, everything included: BPO.LABOR.LOADED.",
} as const satisfies NumberInput;

export const otherAnnualCost = {
  label: "Other yearly cost",
  unit: "currency/year",
  min: 0,
  default: 0,
  meaning: "Licenses, infrastructure and other cost that does not follow volume, in year 1.",
} as const satisfies NumberInput;

export const inflation = {
  label: "Inflation",
  unit: "1",
  above: -1,
  default: 0,
  meaning: "Yearly rise of wages and prices in-house, from year 2.",
} as const satisfies NumberInput;

/** Drivers of the cost of one year outsourced. */

export const annualFee = {
  label: "Yearly fee",
  unit: "currency/year",
  min: 0,
  meaning: "What the provider charges in year 1.",
} as const satisfies NumberInput;

export const governanceRate = {
  label: "Governance rate",
  unit: "1",
  min: 0,
  default: 0,
  meaning: "Cost of managing the contract as a share of the fee.",
} as const satisfies NumberInput;

export const retainedCost = {
  label: "Retained organization",
  unit: "currency/year",
  min: 0,
  default: 0,
  meaning: "People kept to lead the provider, in year 1: BPO.TRANSITION.RETAINED.",
} as const satisfies NumberInput;

export const escalation = {
  label: "Price escalation",
  unit: "1",
  above: -1,
  default: 0,
  meaning: "Yearly rise of the fee and of the retained organization's cost, from year 2.",
} as const satisfies NumberInput;

/** Which year of operation a yearly cost is for. */
export const year = {
  label: "Year",
  unit: "1",
  min: 1,
  max: 100,
  whole: true,
  meaning: "Year of operation, counted from 1.",
} as const satisfies NumberInput;
