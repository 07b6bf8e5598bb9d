import * as v from "valibot";
import { CORE_FROM, scale } from "../../formulas/fit/inputs";
import { driver, optional } from "./driver";
import { basis, id, name, text } from "./fields";

/** What a criterion is about: the work itself (how much it is core), or an option and in-house (how well it fits). */
export const ABOUT = ["process", "option"] as const;

/** As many as FIT.RANKSHARE takes; more than any committee weighs. */
const MOST = 50;
const MOST_ASSESSORS = 20;

/** Scores and weights are plain points: no shares, and no money. */
const point = "point";

const few = <S extends v.GenericSchema>(item: S, most: number) =>
  v.optional(v.pipe(v.array(item), v.maxLength(most)), []);

/** A question with how much it counts, and the mean score that an option must reach. */
const criterion = v.strictObject({
  id,
  name,
  basis,
  /** The question in full, with what 1, 3 and 5 mean. */
  question: text,
  about: v.optional(v.picklist(ABOUT), "option"),
  weight: driver({
    label: "Weight",
    unit: point,
    min: 0,
    max: 1000,
    default: 1,
    meaning:
      "How much it counts beside the others; weights need not add up to anything. 0 counts in no mean.",
  }),
  minimum: driver(
    optional({
      label: "Must reach",
      unit: point,
      ...scale,
      meaning: "A must: an option with a lower mean score is said to fail it.",
    }),
  ),
});

/** What one assessor gives for one criterion. Its label in lists is the criterion's name. */
export const score = v.strictObject({
  criterion: id,
  score: driver(optional({ label: "Score", unit: point, ...scale, meaning: "1 to 5; 2 and 4 lie between." })),
});

const assessor = v.strictObject({
  id,
  name,
  basis,
  weight: driver({
    label: "Weight of the assessor",
    unit: point,
    min: 0,
    max: 1000,
    default: 1,
    meaning: "How much the scores count beside those of other assessors.",
  }),
  processes: few(v.strictObject({ process: id, scores: few(score, MOST) }), MOST),
  options: few(v.strictObject({ option: id, scores: few(score, MOST) }), MOST),
});

/** What no amount says: how much the work is core, and how well each option and in-house fit. It moves no amount. */
export const assessment = v.strictObject({
  basis,
  threshold: driver({
    label: "Core from",
    unit: point,
    ...scale,
    default: CORE_FROM,
    meaning: "From this score on the work counts as core.",
  }),
  criteria: few(criterion, MOST),
  assessors: few(assessor, MOST_ASSESSORS),
});
