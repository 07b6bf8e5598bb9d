import * as v from "valibot";
import { list } from "./fields";

/** The number of a range: finite, and no larger than money may be. */
const number = v.pipe(v.number(), v.finite(), v.minValue(-1e15), v.maxValue(1e15));
const path = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

/** What `low` and `high` are: the least and most there can be, or what is undercut and exceeded one time in ten. */
const ends = v.optional(v.picklist(["limits", "p10-p90"]), "limits");

const estimate = { low: number, mode: number, high: number, ends };

/** How a driver may turn out. */
const range = v.variant("kind", [
  v.strictObject({ driver: path, kind: v.literal("triangular"), ...estimate }),
  v.strictObject({ driver: path, kind: v.literal("pert"), ...estimate }),
  v.strictObject({ driver: path, kind: v.literal("uniform"), low: number, high: number, ends }),
  v.strictObject({ driver: path, kind: v.literal("normal"), mean: number, sd: number }),
  v.strictObject({ driver: path, kind: v.literal("lognormal"), mean: number, sd: number }),
  v.strictObject({
    driver: path,
    kind: v.literal("discrete"),
    values: v.pipe(v.array(number), v.minLength(1), v.maxLength(100)),
    probabilities: v.pipe(v.array(v.pipe(v.number(), v.minValue(0), v.maxValue(1))), v.maxLength(100)),
  }),
]);

/** Two drivers that turn out high or low together: their rank correlation. */
const correlation = v.strictObject({
  between: v.tuple([path, path]),
  value: v.pipe(v.number(), v.minValue(-1), v.maxValue(1)),
});

/**
 * An event of a register of risks that happens or not, instead of costing its expected loss every year: at most once
 * a year (`bernoulli`), or any number of times (`poisson`). Its probability and loss may have ranges of their own.
 */
const event = v.strictObject({ event: path, occurs: v.picklist(["bernoulli", "poisson"]) });

/** What is not known for certain in a case. Only simulations read it. */
export const uncertainty = v.strictObject({
  ranges: list(range),
  correlations: list(correlation),
  events: list(event),
});

export type Range = v.InferOutput<typeof range>;
export type Correlation = v.InferOutput<typeof correlation>;
export type Uncertainty = v.InferOutput<typeof uncertainty>;
export type RandomEvent = Uncertainty["events"][number];
