import * as v from "valibot";
import { assessment } from "./assessment";
import { customLine } from "./custom";
import { driver, optional } from "./driver";
import { basis, id, list, name, text } from "./fields";
import { localHours } from "./hours";
import { imported } from "./imported";
import { ISO_CURRENCIES } from "./iso-currencies";
import { later } from "./later";
import { option } from "./option";
import { process } from "./process";
import { uncertainty } from "./uncertainty";

/** The version of the case format; a file of another version is refused, never half-read. */
export const CASE_FORMAT = "sourcing-case/1";

const rate = { unit: "1", above: -1, max: 1 } as const;

const source = v.strictObject({
  id,
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  year: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100))),
  address: v.optional(v.pipe(v.string(), v.maxLength(500))),
  license: v.optional(v.pipe(v.string(), v.maxLength(200))),
});

const location = v.strictObject({
  id,
  name,
  basis,
  wageInflation: driver({ label: "Wage inflation", ...rate }),
  currencyDrift: driver({
    label: "Currency drift",
    ...rate,
    default: 0,
    meaning: "Yearly change of the location's currency against ours; above 0 it gets dearer.",
  }),
  ...localHours,
});

/** Other values for some drivers, by path: `processes.support.annualVolume`. */
const scenario = v.strictObject({
  id,
  name,
  description: text,
  changes: v.optional(v.record(v.pipe(v.string(), v.maxLength(300)), v.number()), {}),
});

/** A business case: today's processes, the options for them, and scenarios, on one timeline. */
export const caseSchema = v.strictObject({
  format: v.literal(CASE_FORMAT),
  name,
  description: text,
  basis,
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/), v.picklist(ISO_CURRENCIES)),
  start: v.pipe(v.string(), v.regex(/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/)),
  years: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(15)),
  discountRate: driver({ label: "Discount rate", ...rate, meaning: "Yearly, nominal, before tax." }),
  afterTaxDiscountRate: driver(optional({ label: "Discount rate after tax", ...rate })),
  taxRate: driver(optional({ label: "Tax rate", unit: "1", min: 0, max: 1 })),
  timing: driver({
    label: "Cash-flow timing in the month",
    unit: "month",
    min: 0.5,
    max: 1,
    default: 1,
    meaning: "1 is the end of the month, 0.5 its middle.",
  }),
  priceInflation: driver({ label: "Price inflation", ...rate }),
  sources: list(source),
  locations: list(location),
  processes: v.pipe(v.array(process), v.minLength(1), v.maxLength(12)),
  options: list(option),
  customLines: list(customLine),
  scenarios: list(scenario),
  uncertainty: v.optional(uncertainty),
  assessment: v.optional(assessment),
  later: list(later),
  imports: v.optional(v.pipe(v.array(imported), v.maxLength(100))),
});

/** A case as the rest of the product reads it. */
export type Case = v.InferOutput<typeof caseSchema>;
export type Process = Case["processes"][number];
export type Role = Process["roles"][number];
export type Option = Case["options"][number];
export type OptionProcess = Option["processes"][number];
export type Delivery = OptionProcess["delivery"][number];
export type CustomLine = Case["customLines"][number];
export type Assessment = NonNullable<Case["assessment"]>;
export type Scenario = Case["scenarios"][number];
