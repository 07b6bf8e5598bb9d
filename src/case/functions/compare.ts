import { answered } from "./answered";
import { isLeftOut, wordOf } from "./given";
import { METRICS, noMetric } from "./metrics";
import { ofPart } from "./metric";
import { CallError, defineCaseFunction } from "./record";
import { metricInput } from "./shared-inputs";
import { valueOf } from "./value";

export default defineCaseFunction({
  name: "CASE.COMPARE",
  label: "Scenarios and options compared",
  meaning:
    "One metric of this workbook's business case for every scenario and option, as a table that spills.",
  gives: "table",
  inputs: {
    metric: { ...metricInput, optional: true, meaning: 'Such as "npv".', ifLeftOut: "npv" },
  },
  errors: [
    "#N/A where the workbook holds no case, or one that is not complete",
    "#N/A in a single cell where an option does not have that figure",
    "#VALUE! for an unknown metric, with those that there are",
  ],
  examples: [
    {
      call: "=BPO.CASE.COMPARE()",
      gives: "net present value: a row for each scenario, a column for each option",
    },
    { call: '=BPO.CASE.COMPARE("payback")', gives: "months of payback" },
  ],
  answer(reading, [given]) {
    const { model, source } = reading;
    const wanted = isLeftOut(given) ? "npv" : wordOf(given);
    const word = Object.keys(METRICS).find((one) => one.toLowerCase() === wanted.toLowerCase());
    if (word === undefined) throw new CallError("#VALUE!", noMetric(wanted, Object.keys(METRICS).join(", ")));
    if (model.options.length === 0)
      throw new CallError("#N/A", "The business case has no option to compare.");
    const scenarios = [{ id: "base", name: "Base" }, ...source.scenarios];
    const rows = scenarios.map(({ id, name }) => [
      name,
      ...model.options.map((option) => answered(() => valueOf(reading, ofPart(reading, word, option), id))),
    ]);
    return [["Scenario", ...model.options.map(({ name }) => name)], ...rows];
  },
});
