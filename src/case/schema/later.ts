import * as v from "valibot";
import { driver } from "./driver";
import { id } from "./fields";

/** Another value of an input from the start of a year on; until then the input's own counts. */
export const later = v.strictObject({
  id,
  /** Path of the input: `processes.support.annualVolume`. */
  driver: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  from: driver({ label: "From year", unit: "year", min: 2, max: 15, whole: true }),
  value: driver({
    label: "Later value",
    unit: "1",
    meaning: "In money of that year; from then on it follows the input's index again.",
  }),
});
