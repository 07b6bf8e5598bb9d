import { noBreakEven } from "../../../analysis/break-even";
import { openCase } from "../../../case/open";
import { breakEvenOf, simulateCase, type Question } from "../../../library/risk";
import { written } from "../../analysis";
import type { Field, Tool } from "../tool";
import { scenarioField, sourceFields, textOf } from "./source";

const questionFields: Readonly<Record<string, Field>> = {
  ...sourceFields,
  ...scenarioField,
  option: { type: "string", description: "Identifier of the option, from compare.", required: true },
  metric: { type: "string", description: "What is asked about; npv, the net present value, if left out." },
};

/** As many as an answer may take: some seconds. */
const mostTrials = 100_000;

const simulate: Tool = {
  name: "simulate",
  title: "Simulate a case",
  description:
    "What a metric may come to, given what is uncertain in the case: mean, percentiles, probability of loss, and what it depends on. The same seed gives the same.",
  input: {
    ...questionFields,
    trials: { type: "integer", description: "10,000 if left out.", minimum: 1, maximum: mostTrials },
    seed: { type: "integer", description: "1 if left out.", minimum: 0 },
  },
  output: ["unit", "summary"],
  async run(args, root) {
    const { case: source } = await openCase(textOf(args, root));
    const { trials = 10_000, seed = 1 } = args as { trials?: number; seed?: number };
    const {
      summary,
      unit,
      whyNone = "",
    } = simulateCase(source, {
      ...(args as unknown as Question),
      trials,
      seed,
    });
    if (summary === undefined) return { data: { unit, summary: null }, text: whyNone, isError: true };
    const at = (percent: number): string => written(summary.percentiles[percent]?.value ?? NaN, unit);
    return {
      data: { unit, summary },
      text: `Mean ${written(summary.mean, unit)}; in 9 of 10 trials from ${at(5)} to ${at(95)}; net present value below 0 in ${written(summary.probabilityOfLoss, "1")} of them.`,
    };
  },
};

const breakEven: Tool = {
  name: "break_even",
  title: "Break-even of a driver",
  description: "With which numbers of a driver a metric comes to 0, all others being as they are.",
  input: {
    ...questionFields,
    driver: {
      type: "string",
      description: "Path of the driver, such as processes.support.annualVolume.",
      required: true,
    },
  },
  output: ["driver", "today", "values", "limits"],
  async run(args, root) {
    const { case: source } = await openCase(textOf(args, root));
    const question = args as unknown as Question;
    const found = breakEvenOf(source, args["driver"] as string, question);
    const { driver, today, values, limits } = found;
    const metric = question.metric ?? "npv";
    return {
      data: { driver, today, values, limits },
      text:
        values.length === 0
          ? noBreakEven(found, driver, metric, 0)
          : `${metric} is 0 where ${driver} is ${values.join(" or ")}; today it is ${today ?? "blank"}.`,
    };
  },
};

export const riskTools: readonly Tool[] = [simulate, breakEven];
