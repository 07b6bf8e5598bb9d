import * as v from "valibot";
import { driver, optional } from "./driver";
import { basis } from "./fields";

const share = { unit: "1", min: 0, max: 1 } as const;

/** Where work goes that leaves a provider: back to us, or on to another provider. */
export const DESTINATIONS = ["in-house", "other-provider"] as const;

/** What leaving the provider of an option costs, and the month in which it is left, if it is. */
export const leaving = v.strictObject({
  basis,
  startFee: driver(
    optional({
      label: "Fee for leaving, at the start",
      unit: "currency",
      min: 0,
      meaning: "Agreed in the contract: declines over its term, follows no index.",
    }),
  ),
  termMonths: driver(
    optional({ label: "Term over which the fee declines", unit: "month", min: 1, max: 240, whole: true }),
  ),
  parallelMonths: driver({
    label: "Overlap when leaving",
    unit: "month",
    min: 0,
    max: 24,
    whole: true,
    default: 0,
    meaning: "Months in which the provider still runs work that others have taken over.",
  }),
  overlapShare: driver({
    label: "Work both run when leaving",
    ...share,
    default: 1,
    meaning: "Share of the work taken over that the provider runs beside others in the overlap.",
  }),
  knowledgeBack: driver(
    optional({
      label: "Knowledge transfer back, a month",
      unit: "currency/month",
      min: 0,
      meaning: "Paid in the months before the work leaves. In money of those months.",
    }),
  ),
  knowledgeMonths: driver({
    label: "Months of knowledge transfer back",
    unit: "month",
    min: 1,
    max: 36,
    whole: true,
    default: 1,
  }),
  hireCost: driver(
    optional({
      label: "Recruiting and training a hire",
      unit: "currency/FTE",
      min: 0,
      meaning:
        "For people that returning work needs and we no longer have. In money of the first year; follows wages.",
    }),
  ),
  destination: v.optional(v.picklist(DESTINATIONS), "in-house"),
  exitMonth: driver(
    optional({
      label: "Work leaves the provider from month",
      unit: "month",
      min: 2,
      max: 180,
      whole: true,
      meaning: "First month in which work is done elsewhere again; left out, the provider is never left.",
    }),
  ),
  rampMonths: driver({
    label: "Months until all has left",
    unit: "month",
    min: 0,
    max: 60,
    whole: true,
    default: 0,
  }),
  priceRatio: driver({
    label: "Price of the next provider",
    unit: "1",
    min: 0,
    max: 5,
    default: 1,
    meaning: "Against the charge of the one that is left.",
  }),
});
