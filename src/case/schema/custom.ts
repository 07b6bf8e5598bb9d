import * as v from "valibot";
import { driver, optional } from "./driver";
import { basis, id, list, name } from "./fields";

/** How often a line that a person wrote is paid: its formula gives the amount of a month, of a year, or once. */
export const CUSTOM_PERIODS = ["month", "year", "once"] as const;

/** Where the cost of such a line may belong. */
export const CUSTOM_CATEGORIES = [
  "labor",
  "workplace",
  "other",
  "rework",
  "provider",
  "software",
  "retained",
  "governance",
  "transition",
  "benefits",
  "risk",
] as const;

/** Units of a person's own inputs. */
export const CUSTOM_UNITS = [
  "1",
  "currency",
  "currency/month",
  "currency/year",
  "currency/FTE",
  "currency/FTE/month",
  "currency/FTE/year",
  "currency/unit",
  "currency/hour",
  "FTE",
  "unit",
  "unit/month",
  "unit/year",
  "hour",
  "hour/unit",
  "hour/FTE/month",
  "hour/FTE/year",
  "month",
  "year",
] as const;

/** A name that formulas write: letters and digits, no hyphen, which would be a minus. */
const formulaName = v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9]{0,39}$/));

/** A number of the line's own, under the name that its formula writes. Its words and unit are the person's. */
export const customInput = v.strictObject({
  id: formulaName,
  name,
  unit: v.picklist(CUSTOM_UNITS),
  value: driver({ label: "Value", unit: "1" }),
});

/** Longest formula that a person may write. */
const LONGEST_FORMULA = 500;

/** A cost line that a person wrote as a formula. */
export const customLine = v.strictObject({
  id: formulaName,
  name,
  basis,
  /** `inhouse`, or an option; left out, the line is a cost of all alike. */
  part: v.optional(id),
  /** The process whose employees and volume the formula means; left out, those of the whole case. */
  process: v.optional(id),
  category: v.picklist(CUSTOM_CATEGORIES),
  period: v.picklist(CUSTOM_PERIODS),
  paidInMonth: driver(optional({ label: "Paid in month", unit: "month", min: 1, max: 180, whole: true })),
  formula: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_FORMULA)),
  inputs: list(customInput),
  source: v.optional(v.string()),
});
