import { metricLabel } from "../analysis/metric";
import { tornado as tornadoOf, type Tornado } from "../analysis/tornado";
import { analysisOptions, linedUp, readAsked, written } from "./analysis";
import { EXIT, type Command } from "./command";
import { printJson } from "./print-json";

/** `tornado case.json`: which drivers move a metric most, each alone. */
export const tornado: Command = {
  name: "tornado",
  usage: "case.json --option ID [--metric npv] [--scenario ID] [--json]",
  purpose: "which drivers move a metric most, each over its range, else by 10 % down and up",
  options: analysisOptions,
  async run([file], given) {
    const { source, model, metric, option, changes } = await readAsked(file, given);
    const found = tornadoOf(source, model, metric, changes);
    if (given["json"]) printJson(found);
    else {
      const head = `${option.name}: ${metricLabel(metric.name)} (${metric.name})`;
      process.stdout.write([head, ...table(found, metric.unit), ""].join("\n"));
    }
    return EXIT.done;
  },
};

function table({ base, bars }: Tornado, unit: string): string[] {
  const amount = (value: number | null): string => (value === null ? "no value" : written(value, unit));
  const plain = (value: number): string => value.toLocaleString("en-US", { maximumFractionDigits: 4 });
  return [
    `As the case stands: ${amount(base)}`,
    "",
    ...linedUp([
      ["Driver", "low", "high", "at low", "at high"],
      ...bars.map(({ label, low, high, atLow, atHigh }) => [
        label,
        plain(low),
        plain(high),
        amount(atLow),
        amount(atHigh),
      ]),
    ]),
  ];
}
