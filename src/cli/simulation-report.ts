import { contingencies, regretOf, valuesOfKnowing } from "../analysis/decision";
import { metricLabel, numberOr } from "../analysis/metric";
import type { Asked } from "../analysis/question";
import type { Trials } from "../analysis/simulate";
import type { Summary } from "../analysis/summary";
import { evaluateModel } from "../case/evaluate";
import { linedUp, written } from "./analysis";

/** What trials come to, for programs. */
export function simulationAsJson(
  { setup, metric, from, to }: Trials,
  summary: Summary,
  milliseconds: number,
): unknown {
  const { trials, seed, sampling, option } = setup;
  const whole = to - from === trials;
  return {
    option: option.id,
    metric: metric.name,
    unit: metric.unit,
    trials,
    seed,
    sampling,
    ...(!whole && { from, to }),
    ...figuresOfTrials(summary),
    milliseconds,
  };
}

/** The figures of trials, for programs. */
export const figuresOfTrials = (summary: Summary) => ({
  mean: summary.mean,
  standardDeviation: summary.standardDeviation,
  standardError: summary.standardError,
  percentiles: Object.fromEntries(
    Object.entries(summary.percentiles).map(([percent, { value }]) => [percent, value]),
  ),
  probabilityOfLoss: summary.probabilityOfLoss,
  probabilityBest: summary.probabilityBest,
  withoutValue: summary.withoutValue,
  contributions: summary.contributions.map(({ driver, share, firstOrder }) => ({
    driver,
    share,
    firstOrder,
  })),
});

/** Of contributions and values of knowing, those that are worth a line. */
const SHOWN = 10;

/** What trials come to, for people. */
export function simulationAsText(
  { model, metric, option, changes, source }: Asked,
  done: Trials,
  summary: Summary,
): string {
  const amount = (value: number): string => written(value, metric.unit);
  const money = (value: number): string => written(value, "currency");
  const percent = (share: number): string => written(share, "1");
  const base = numberOr(metric.valueOf(evaluateModel(model, changes)));
  const known = valuesOfKnowing(done).filter((one) => one.amount > 0);
  const regret = regretOf(done, option.id);
  const { trials, seed, sampling } = done.setup;
  const of = done.to - done.from === trials ? "" : ` (trials ${done.from} to ${done.to - 1})`;
  return [
    `${option.name}: ${metricLabel(metric.name)} (${metric.name}), ${metric.unit === "1" ? "share" : metric.unit === "currency" ? source.currency : metric.unit}`,
    `${trials} trials${of}, seed ${seed}, sampling ${sampling}`,
    "",
    ...linedUp([
      ["As the case stands", base === base ? amount(base) : "no value"],
      ["Mean", amount(summary.mean)],
      ["Standard deviation", amount(summary.standardDeviation)],
      ["Standard error of the mean, at most", amount(summary.standardError)],
      ...Object.entries(summary.percentiles).map(([name, { value, standardError }]) => [
        `P${name}`,
        `${amount(value)} ± ${amount(standardError)}`,
      ]),
      ["Net present value below 0", percent(summary.probabilityOfLoss)],
      ["Best of the options", percent(summary.probabilityBest)],
      ["Trials without a value", String(summary.withoutValue)],
    ]),
    "",
    ...(base === base
      ? [
          "Contingency: to be held back of the case as it stands",
          ...linedUp(
            contingencies(done, base).map(({ confidence, amount: held }) => [
              `  to reach it in ${percent(confidence)}`,
              amount(held),
            ]),
          ),
          "",
        ]
      : []),
    `Regret: in ${percent(regret.share)} another choice is worth more; ${money(regret.amount)} on average`,
    "",
    "Where the variance comes from",
    ...linedUp([
      ["", "by rank correlation", "gone if it were known"],
      ...summary.contributions
        .slice(0, SHOWN)
        .map(({ label, share, firstOrder }) => [`  ${label}`, percent(share), percent(firstOrder)]),
    ]),
    ...(known.length === 0
      ? ["", "Knowing any one of these exactly would not change the choice."]
      : [
          "",
          "What knowing it exactly would be worth before choosing, at most",
          ...linedUp(known.slice(0, SHOWN).map(({ label, amount: worth }) => [`  ${label}`, money(worth)])),
        ]),
    "",
  ].join("\n");
}
