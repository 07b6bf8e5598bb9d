import { METRICS } from "./metrics";
import type { CaseInput } from "./record";

/** What is asked for. */
export const metricInput: CaseInput = {
  label: "Metric",
  meaning: 'Such as "npv" of the recommended option, "offshore/npv" of one option, or the id of a line.',
  words: METRICS,
  allowed:
    Object.keys(METRICS)
      .map((word) => `"${word}"`)
      .join(", ") + ", with an option before it or without; or the id of a line",
  ifLeftOut: "needed",
};

/** In which scenario. */
export const scenarioInput: CaseInput = {
  label: "Scenario",
  meaning: "Its name or id.",
  optional: true,
  allowed: "the name or id of a scenario of the case",
  ifLeftOut: "the base",
};
