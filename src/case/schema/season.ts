import * as v from "valibot";
import { driver } from "./driver";
import { basis } from "./fields";

/** Calendar months, in their order. */
export const CALENDAR_MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;

/** For how much work people are kept: that of each month, of the average one, or of the busiest. */
export const STAFFINGS = ["each", "average", "peak"] as const;

const part = (name: string) =>
  driver({ label: `Work in ${name[0]!.toUpperCase()}${name.slice(1)}`, unit: "1", min: 0, max: 1 });

/** Shares of a year's work by calendar month. */
export const season = v.strictObject({
  basis,
  ...(Object.fromEntries(CALENDAR_MONTHS.map((name) => [name, part(name)])) as Record<
    (typeof CALENDAR_MONTHS)[number],
    ReturnType<typeof driver>
  >),
  /** People for each month come and go at no cost beside their pay; others are kept all year. */
  staffing: v.optional(v.picklist(STAFFINGS), "each"),
  overtimeRate: driver({
    label: "Overtime pay",
    unit: "1",
    min: 1,
    max: 5,
    default: 1.5,
    meaning: "Against regular pay, for what people staffed for the average can't do in busy months.",
  }),
});
