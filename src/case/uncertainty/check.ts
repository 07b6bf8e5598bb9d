import { isWithin } from "../../kernel/limits";
import { allowed, shown } from "../../kernel/messages";
import { nearest } from "../../kernel/nearest";
import { effective, driversIn, type DriverEntry } from "../drivers";
import type { Case } from "../schema/case";
import type { DriverRecord } from "../schema/driver";
import { ownLimits } from "../schema/largest";
import type { Correlation, RandomEvent, Range } from "../schema/uncertainty";
import { endsOf } from "./ends";
import { limitsOf } from "./limits";
import { sentences, type Say, type Sentence } from "../said";

type Drivers = ReadonlyMap<string, DriverEntry>;

/** How near to 1 probabilities must add up. */
const SUM_TOLERANCE = 1e-6;

/** What is wrong with a range, whatever it is about: the field, and why. Nothing where a distribution comes of it. */
export function problemOf(range: Range): { readonly field: string; readonly message: Sentence } | undefined {
  switch (range.kind) {
    case "normal":
    case "lognormal":
      if (range.kind === "lognormal" && !(range.mean > 0))
        return { field: "mean", message: sentences.notPositive(shown(range.mean)) };
      return range.sd > 0 ? undefined : { field: "sd", message: sentences.notPositive(shown(range.sd)) };
    case "discrete":
      return discreteProblem(range);
    default: {
      const { low, high } = range;
      if (!(low < high)) return { field: "", message: sentences.endsOrder(shown(low), shown(high)) };
      if (range.kind === "uniform" || (range.mode >= low && range.mode <= high)) return undefined;
      return { field: "mode", message: sentences.modeOutside(shown(range.mode), shown(low), shown(high)) };
    }
  }
}

function discreteProblem({ values, probabilities }: Extract<Range, { kind: "discrete" }>) {
  if (values.length !== probabilities.length)
    return {
      field: "probabilities",
      message: sentences.otherCount(probabilities.length, values.length),
    };
  const again = values.find((value, i) => values.indexOf(value) !== i);
  if (again !== undefined) return { field: "values", message: sentences.valueTwice(shown(again)) };
  const sum = probabilities.reduce((total, one) => total + one, 0);
  return Math.abs(sum - 1) <= SUM_TOLERANCE
    ? undefined
    : { field: "probabilities", message: sentences.probabilitiesSum(sum) };
}

/** What is wrong with what a case says of its uncertainty. */
export function checkUncertainty(source: Case, say: Say): void {
  if (source.uncertainty === undefined) return;
  const { ranges, correlations, events } = source.uncertainty;
  const drivers = new Map(driversIn(source).map((entry) => [entry.path, entry]));
  const seen = new Set<string>();
  ranges.forEach((range, i) => {
    const path = `uncertainty.ranges[${i}]`;
    if (seen.has(range.driver)) say(path, sentences.rangeTwice(range.driver));
    else checkRange(path, range, drivers, say);
    seen.add(range.driver);
  });
  checkPlaced(source, drivers, say);
  checkCorrelations(correlations, seen, say);
  checkEvents(events, drivers, say);
}

function checkRange(path: string, range: Range, drivers: Drivers, say: Say): void {
  const entry = drivers.get(range.driver);
  if (entry === undefined) {
    say(`${path}.driver`, sentences.noDriver(range.driver, nearest(range.driver, [...drivers.keys()])));
    return;
  }
  if (effective(entry) === null) say(path, sentences.blankRange(range.driver));
  if (/\.delivery\.[^.]+\.share$/.test(range.driver)) say(path, sentences.rangeOfShare());
  if (/\.pricing\.bands\.[^.]+\.from$/.test(range.driver)) say(path, sentences.rangeOfBand());
  if (range.driver.startsWith("assessment.")) say(path, sentences.rangeOfScore());
  const problem = problemOf(range);
  if (problem !== undefined) say(problem.field === "" ? path : `${path}.${problem.field}`, problem.message);
  else checkWithin(path, range, entry.record, say);
}

/** What a driver may be must hold at the ends of its range; draws of whole numbers are rounded. */
function checkWithin(path: string, range: Range, record: DriverRecord, say: Say): void {
  const { whole: _, ...between } = record;
  const limits = allowed(ownLimits(record));
  const outside = (field: string, given: number, rule: DriverRecord): void => {
    if (!isWithin(given, rule))
      say(`${path}.${field}`, sentences.rangeOutside(range.driver, limits, shown(given)));
  };
  switch (range.kind) {
    case "discrete":
      return range.values.forEach((value, k) => outside(`values[${k}]`, value, record));
    case "normal":
    case "lognormal":
      return outside("mean", range.mean, between);
    default: {
      outside("low", range.low, between);
      outside("high", range.high, between);
      if (range.ends !== "p10-p90") return;
      const reached = limitsOf(range);
      const beyond = [reached.low, reached.high].find((end) => !isWithin(end, between));
      if (beyond !== undefined && isWithin(range.low, between) && isWithin(range.high, between))
        say(path, sentences.beyondLimits(range.driver, limits, shown(beyond)));
    }
  }
}

/** Where released employees go who are not made redundant: more than all of them can't go. */
function checkPlaced({ options, uncertainty }: Case, drivers: Drivers, say: Say): void {
  const ranges = uncertainty?.ranges ?? [];
  for (const { id, processes } of options) {
    for (const { process } of processes) {
      const below = `options.${id}.processes.${process}.people.`;
      const paths = ["transferredShare", "redeployedShare", "naturalShare"].map((name) => below + name);
      const own = ranges.filter((range) => paths.includes(range.driver) && problemOf(range) === undefined);
      if (own.length === 0) continue;
      const sum = paths.reduce((total, path) => {
        const range = own.find(({ driver }) => driver === path);
        const entry = drivers.get(path);
        if (range !== undefined) return total + Math.min(1, endsOf(range).high);
        return total + ((entry && effective(entry)) ?? 0);
      }, 0);
      if (sum > 1 + SUM_TOLERANCE) say("uncertainty.ranges", sentences.placedRange(sum));
    }
  }
}

function checkCorrelations(
  correlations: readonly Correlation[],
  ranged: ReadonlySet<string>,
  say: Say,
): void {
  const seen = new Set<string>();
  correlations.forEach(({ between }, i) => {
    const path = `uncertainty.correlations[${i}]`;
    const [a, b] = between;
    if (a === b) return say(path, sentences.withItself());
    between.forEach((one, k) => {
      if (!ranged.has(one)) say(`${path}.between[${k}]`, sentences.withoutRange(one));
    });
    const pair = [a, b].sort().join("\n");
    if (seen.has(pair)) say(path, sentences.pairTwice(a, b));
    seen.add(pair);
  });
}

function checkEvents(events: readonly RandomEvent[], drivers: Drivers, say: Say): void {
  const known = [...drivers.keys()].flatMap(
    (path) => /^(.*\.risks\.[^.]+)\.probability$/.exec(path)?.[1] ?? [],
  );
  const seen = new Set<string>();
  events.forEach(({ event }, i) => {
    const path = `uncertainty.events[${i}].event`;
    if (!known.includes(event))
      say(path, sentences.noEvent(event, known.length === 0 ? undefined : nearest(event, known)));
    else if (seen.has(event)) say(path, sentences.eventTwice(event));
    seen.add(event);
  });
}
