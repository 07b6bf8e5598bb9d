import type { NumberInput } from "../../kernel/formula";

/** The two totals that are compared. */

export const inhouse = {
  label: "In-house cost",
  unit: "currency",
  min: 0,
  meaning: "Cost that outsourcing would avoid: BPO.TCO.INHOUSE.",
} as const satisfies NumberInput;

export const outsourced = {
  label: "Outsourced cost",
  unit: "currency",
  min: 0,
  meaning: "Everything the provider's way costs, transition and governance included: BPO.TCO.OUTSOURCED.",
} as const satisfies NumberInput;
