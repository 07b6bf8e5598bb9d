import type { NumberInput } from "../../kernel/formula";

/** Inputs that mean the same in several functions of benefits. */

export const annualAmount = {
  label: "Amount a year",
  unit: "currency",
  min: 0,
  meaning: "What is billed, or held in stock, in a year.",
} as const satisfies NumberInput;

export const daysFaster = {
  label: "Days faster",
  unit: "day",
  meaning: "Days that money or work waits less; negative where it waits longer.",
} as const satisfies NumberInput;
