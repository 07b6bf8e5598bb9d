import { METRICS } from "./metrics";
import { answered } from "./answered";
import { ofPart } from "./metric";
import { defineCaseFunction } from "./record";
import { scenarioInput } from "./shared-inputs";
import { valueOf } from "./value";

export default defineCaseFunction({
  name: "CASE.TABLE",
  label: "Key figures of the business case",
  meaning:
    "Every key figure of this workbook's business case, in-house and for each option, as a table that spills.",
  gives: "table",
  inputs: { scenario: scenarioInput },
  errors: [
    "#N/A where the workbook holds no case, or one that is not complete",
    "#N/A in a single cell where an option does not have that figure",
    "#VALUE! for an unknown scenario, with those that there are",
  ],
  examples: [
    { call: "=BPO.CASE.TABLE()", gives: "a row for each key figure, a column for in-house and each option" },
    { call: '=BPO.CASE.TABLE("cautious")', gives: "the same in the scenario cautious" },
  ],
  answer(reading, [scenario]) {
    const { model } = reading;
    reading.results(scenario);
    const parts = [model.baseline, ...model.options];
    const names = [...new Set(model.figures.map(({ name }) => name))];
    const rows = names.map((name) => [
      model.figures.find((figure) => figure.name === name)?.label ?? METRICS[name] ?? name,
      ...parts.map((part) => answered(() => valueOf(reading, ofPart(reading, name, part), scenario))),
    ]);
    return [["Key figure", ...parts.map(({ name }) => name)], ...rows];
  },
});
