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

/** How much a criterion counts among criteria, an assessor among assessors; weights need not add up to anything. */
const weight = driver({
  label: "Weight",
  unit: point,
  min: 0,
  max: 1000,
  default: 1,
  meaning: "Beside the others; 0 counts in no mean.",
});

/** A question with how much it counts, and the mean score that an option must reach. */
const criterion = v.strictObject({
  id,
  name,
  basis,
  /** The question in full, with what 1, 3 and 5 mean. */
  question: text,
  about: v.optional(v.picklist(ABOUT), "option"),
  weight,
  minimum: driver(
    optional({
      label: "Must reach",
      unit: point,
      ...scale,
      meaning: "An option with a lower mean fails it.",
    }),
  ),
});

/** What one assessor gives for one criterion. Its label in lists is the criterion's name. */
export const score = v.strictObject({
  criterion: id,
  score: driver(optional({ label: "Score", unit: point, ...scale })),
});

const assessor = v.strictObject({
  id,
  name,
  basis,
  weight,
  processes: few(v.strictObject({ process: id, scores: few(score, MOST) }), MOST),
  options: few(v.strictObject({ option: id, scores: few(score, MOST) }), MOST),
});

/** What no amount says: how much the work is core, and how well each option and in-house fit. It moves no amount. */
export const assessment = v.strictObject({
  basis,
  /** From this score on the work counts as core. */
  threshold: driver({ label: "Core from", unit: point, ...scale, default: CORE_FROM }),
  criteria: few(criterion, MOST),
  assessors: few(assessor, MOST_ASSESSORS),
});
