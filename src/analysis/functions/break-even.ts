import { wordOf } from "../../case/functions/given";
import { CallError, defineCaseFunction } from "../../case/functions/record";
import { scenarioInput } from "../../case/functions/shared-inputs";
import { nearest } from "../../kernel/nearest";
import { breakEven, noBreakEven } from "../break-even";
import { labelOf } from "../draws";
import { isFree } from "../settings";
import { computed, metricGiven, optionalMetric } from "./given";

export default defineCaseFunction({
  name: "CASE.BREAKEVEN",
  label: "Break-even of a driver",
  meaning:
    "The number of a driver with which a metric of this workbook's business case is 0; several spill, the lowest first.",
  gives: "table",
  inputs: {
    driver: {
      label: "Driver",
      meaning: 'Its path, such as "processes.support.annualVolume".',
      allowed: "the path of a number of the case",
      ifLeftOut: "needed",
    },
    metric: optionalMetric,
    scenario: scenarioInput,
  },
  errors: [
    "#N/A where no number of the driver, within its limits, brings the metric to 0: it says so",
    "#N/A where the workbook holds no case, or one that is not complete",
    "#VALUE! for an unknown driver, metric or scenario, with the nearest or those that there are",
  ],
  examples: [
    {
      call: '=BPO.CASE.BREAKEVEN("processes.support.annualVolume")',
      gives: "the yearly volume at which the recommended option is worth nothing",
    },
    {
      call: '=BPO.CASE.BREAKEVEN("locations.ph.wageInflation","offshore/npv","cautious")',
      gives: "the wage inflation that the option offshore can bear in the scenario cautious",
    },
  ],
  answer(reading, [driver, given, scenario]) {
    const { drivers } = reading.model;
    const path = wordOf(driver);
    const entry = drivers.get(path);
    if (entry === undefined)
      throw new CallError(
        "#VALUE!",
        `The case has no driver "${path}"; did you mean "${nearest(path, [...drivers.keys()])}"?`,
      );
    if (!isFree(path))
      throw new CallError(
        "#N/A",
        `${labelOf(entry)} can't be changed alone: it must fit to others beside it.`,
      );
    const { metric } = metricGiven(reading, given);
    const found = computed(() => breakEven(reading.model, metric, entry, 0, reading.changes(scenario)));
    if (found.values.length === 0)
      throw new CallError("#N/A", noBreakEven(found, labelOf(entry), metric.name, 0));
    return found.values.map((value) => [value]);
  },
});
