import type { ChoiceInput, NumberInput, Step } from "../../kernel/formula";

/** What both learning curves take. */

export const firstUnit = {
  label: "Cost of the first unit",
  unit: "currency",
  min: 0,
  meaning: "Cost, or hours, of the very first unit.",
} as const satisfies NumberInput;

export const learningRate = {
  label: "Learning rate",
  unit: "1",
  above: 0.5,
  max: 1,
  meaning: "What is left of the cost each time the number of units doubles: 0.8 is a fifth less.",
} as const satisfies NumberInput;

export const learningModel = {
  kind: "choice",
  label: "Learning model",
  choices: ["unit", "average"],
  default: "unit",
  meaning:
    "What falls with each doubling: the cost of the unit (Crawford), or the average of all units so far (Wright).",
} as const satisfies ChoiceInput;

export const learningExponent = {
  exponent: { label: "Learning exponent", formula: "log2(rate)" },
} as const satisfies Record<string, Step>;
