import { contingencies, regretOf, valuesOfKnowing } from "../analysis/decision";
import { metricLabel, numberOr } from "../analysis/metric";
import type { Asked } from "../analysis/question";
import { isUncertain, simulate as run, type Trials } from "../analysis/simulate";
import { summarize, type Summary } from "../analysis/summary";
import { MOST_TRIALS, SAMPLINGS } from "../analysis/sampling/sampler";
import { evaluateModel } from "../case/evaluate";
import { analysisOptions, linedUp, readAsked, wholeNumber, written } from "./analysis";
import { EXIT, Misuse, type Command } from "./command";
import { outputFile } from "./output-file";
import { printJson } from "./print-json";

const LARGEST_SEED = 2 ** 32 - 1;
const MILLISECONDS = 1e6;

/** `simulate case.json`: what a metric may come to, given what is uncertain in the case. */
export const simulate: Command = {
  name: "simulate",
  usage: `case.json --option ID [--metric npv] [--trials N] [--seed N] [--sampling ${SAMPLINGS.join("|")}] [--scenario ID] [--from A --to B] [--values out.f64] [--json]`,
  purpose: "what a metric may come to: Monte Carlo on the ranges of the case",
  options: {
    ...analysisOptions,
    ...{ trials: { type: "string" }, seed: { type: "string" }, sampling: { type: "string" } },
    ...{ from: { type: "string" }, to: { type: "string" }, values: { type: "string" } },
  },
  async run([file], given) {
    const trials = wholeNumber("trials", given["trials"], 1, MOST_TRIALS, 10_000);
    const seed = wholeNumber("seed", given["seed"], 0, LARGEST_SEED, 1);
    const sampling = SAMPLINGS.find((one) => one === (given["sampling"] ?? "sobol"));
    if (sampling === undefined)
      throw new Misuse(`--sampling must be ${SAMPLINGS.join(" or ")}, but is ${String(given["sampling"])}.`);
    const from = wholeNumber("from", given["from"], 0, trials - 1, 0);
    const to = wholeNumber("to", given["to"], from + 1, trials, trials);
    const { values } = given;
    if (values === "") throw new Misuse("--values needs the name of a file.");
    const output = values === undefined ? undefined : outputFile(values, "values", file);
    const asked = await readAsked(file, given);
    if (!isUncertain(asked.source))
      throw new Error(
        "The case has no ranges and no events that occur: nothing in it is uncertain. Give them under uncertainty.",
      );
    const start = process.hrtime.bigint();
    const { option, metric, changes } = asked;
    const done = run(asked.source, asked.model, {
      option,
      metric: metric.name,
      trials,
      seed,
      sampling,
      changes,
      from,
      to,
    });
    const summary = summarize(done);
    const milliseconds = Number(process.hrtime.bigint() - start) / MILLISECONDS;
    if (done.draws.repaired)
      process.stderr.write(
        "Note: the correlations contradict each other; the nearest ones that don't are used.\n",
      );
    output?.write(littleEndian(done.values));
    if (summary === undefined) throw new Error(`${option.name} has no ${metric.name} in any of the trials.`);
    if (given["json"]) printJson(asJson(done, summary, milliseconds));
    else process.stdout.write(asText(asked, done, summary));
    return EXIT.done;
  },
};

/** Doubles as bytes in the order in which most machines hold them, whatever this one does. */
function littleEndian(values: Float64Array): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(values.length * 8));
  values.forEach((value, i) => bytes.setFloat64(i * 8, value, true));
  return new Uint8Array(bytes.buffer);
}

function asJson({ setup, metric, from, to }: Trials, summary: Summary, milliseconds: number): unknown {
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
    mean: summary.mean,
    standardDeviation: summary.standardDeviation,
    standardError: summary.standardError,
    percentiles: Object.fromEntries(
      Object.entries(summary.percentiles).map(([percent, { value }]) => [percent, value]),
    ),
    probabilityOfLoss: summary.probabilityOfLoss,
    probabilityBest: summary.probabilityBest,
    withoutValue: summary.withoutValue,
    contributions: summary.contributions.map(({ driver, share }) => ({ driver, share })),
    milliseconds,
  };
}

/** Of contributions and values of knowing, those that are worth a line. */
const SHOWN = 10;

function asText({ model, metric, option, changes, source }: Asked, done: Trials, summary: Summary): string {
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
    ...linedUp(
      summary.contributions.slice(0, SHOWN).map(({ label, share }) => [`  ${label}`, percent(share)]),
    ),
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
