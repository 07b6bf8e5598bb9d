import { defineCaseFunction, type CellAnswer } from "../../case/functions/record";
import { scenarioInput } from "../../case/functions/shared-inputs";
import { tornado } from "../tornado";
import { computed, metricGiven, optionalMetric } from "./given";

const cell = (value: number | null): CellAnswer =>
  value ?? { error: "#N/A", message: "The metric has no value there." };

export default defineCaseFunction({
  name: "CASE.TORNADO",
  label: "What moves a metric most",
  meaning:
    "Every driver of this workbook's business case alone, from the low to the high end of its range, else by 10 % down and up: a table that spills, the widest first.",
  gives: "table",
  inputs: { metric: optionalMetric, scenario: scenarioInput },
  errors: [
    "#N/A where the workbook holds no case, or one that is not complete",
    "#N/A in a single cell where the metric has no value at that end",
    "#VALUE! for an unknown metric or scenario, with those that there are",
  ],
  examples: [
    { call: "=BPO.CASE.TORNADO()", gives: "a row for each driver of the recommended option's present value" },
    { call: '=BPO.CASE.TORNADO("offshore/irr")', gives: "the same for an option's rate of return" },
  ],
  answer(reading, [given, scenario]) {
    const { metric } = metricGiven(reading, given);
    const changes = reading.changes(scenario);
    const { bars } = computed(() => tornado(reading.source, reading.model, metric, changes));
    return [
      ["Driver", "Low", "High", "At low", "At high", "Path"],
      ...bars.map(({ driver, label, low, high, atLow, atHigh }) => [
        ...[label, low, high, cell(atLow), cell(atHigh), driver],
      ]),
    ];
  },
});
