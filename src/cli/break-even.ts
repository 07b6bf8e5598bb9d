import { breakEven as breakEvenOf, noBreakEven } from "../analysis/break-even";
import { labelOf } from "../analysis/draws";
import { isFree } from "../analysis/settings";
import { nearest } from "../kernel/nearest";
import { analysisOptions, readAsked, written } from "./analysis";
import { EXIT, Misuse, type Command } from "./command";
import { printJson } from "./print-json";

/** `breakeven case.json DRIVER`: with which numbers of a driver a metric comes to a target. */
export const breakEven: Command = {
  name: "breakeven",
  usage: "case.json DRIVER --option ID [--metric npv] [--target 0] [--scenario ID] [--json]",
  purpose: "with which numbers of a driver a metric comes to a target",
  options: { ...analysisOptions, target: { type: "string" } },
  async run([file, path], given) {
    if (path === undefined)
      throw new Misuse("The driver is missing, such as processes.support.annualVolume.");
    const target = targetOf(given["target"]);
    const { model, metric, option, changes } = await readAsked(file, given);
    const entry = model.drivers.get(path);
    if (entry === undefined)
      throw new Misuse(
        `The case has no driver "${path}"; did you mean "${nearest(path, [...model.drivers.keys()])}"?`,
      );
    if (!isFree(path))
      throw new Misuse(`${labelOf(entry)} can't be changed alone: it must fit to others beside it.`);
    const found = breakEvenOf(model, metric, entry, target, changes);
    const { driver, today, values, limits } = found;
    if (given["json"]) printJson({ driver, today, values, limits });
    if (values.length === 0) {
      process.stderr.write(`${noBreakEven(found, labelOf(entry), metric.name, target)}\n`);
      return EXIT.error;
    }
    if (!given["json"]) {
      const plain = (value: number): string =>
        value.toLocaleString("en-US", { maximumSignificantDigits: 10 });
      process.stdout.write(
        [
          `${option.name}: ${metric.name} is ${written(target, metric.unit)} where ${labelOf(entry)} is ${values.map(plain).join(" or ")}.`,
          `Today it is ${today === null ? "blank" : plain(today)}; it may be from ${plain(limits[0])} to ${plain(limits[1])}.`,
          "",
        ].join("\n"),
      );
    }
    return EXIT.done;
  },
};

function targetOf(given: unknown): number {
  if (given === undefined) return 0;
  const target = typeof given === "string" && given.trim() !== "" ? Number(given) : NaN;
  if (Number.isFinite(target) && Math.abs(target) <= 1e15) return target;
  throw new Misuse(`--target must be a number, but is ${String(given)}.`);
}
