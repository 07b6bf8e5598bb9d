import type { NumberInput, Rule, Step } from "../../kernel/formula";

/** The three points of an estimate; any unit, the same for all three. */

export const low = {
  label: "Low",
  unit: "1",
  meaning: "The least it can be.",
} as const satisfies NumberInput;

export const mode = { label: "Most likely", unit: "1" } as const satisfies NumberInput;

export const high = {
  label: "High",
  unit: "1",
  meaning: "The most it can be.",
} as const satisfies NumberInput;

export const probability = {
  label: "Probability",
  unit: "1",
  min: 0,
  max: 1,
  meaning: "Of the result or less: 0.9 gives the value that is not exceeded nine times in ten.",
} as const satisfies NumberInput;

export const inOrder = {
  require: "low <= mode and mode <= high",
  error: "#VALUE!",
  message: "mode must lie between low and high, but low is {low}, mode is {mode} and high is {high}.",
} as const satisfies Rule;

/** Where the most likely value lies; without a spread anywhere, as nothing depends on it. */
export const spread = {
  spread: { label: "Spread", formula: "high - low" },
  position: {
    label: "Position of the most likely value",
    formula: "spread == 0 ? 0 : (mode - low) / spread",
  },
} as const satisfies Record<string, Step>;
