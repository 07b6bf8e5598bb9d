import * as v from "valibot";
import { driver, optional } from "./driver";
import { basis, id, name } from "./fields";

const share = { unit: "1", min: 0, max: 1 } as const;

/** Whether more of what a service level measures is better, or less. */
export const BETTER = ["up", "down"] as const;

/** A service level of a contract: its weight, how likely it is missed, and where it stands. */
export const allocation = v.strictObject({
  id,
  name: v.optional(name),
  allocation: driver({ label: "Allocation to the service level", ...share }),
  missProbability: driver(
    optional({
      label: "Probability of missing it",
      ...share,
      meaning: "In a month; left out, that of all service levels.",
    }),
  ),
  better: v.optional(v.picklist(BETTER), "up"),
  today: driver(optional({ label: "Measured today", unit: "1" })),
  target: driver(optional({ label: "Target", unit: "1" })),
  expected: driver(
    optional({
      label: "Expected",
      unit: "1",
      meaning: "What the option is expected to reach, in the same measure.",
    }),
  ),
});

/** Work that is done in fewer days. */
export const turnaround = v.strictObject({
  basis,
  daysToday: driver({ label: "Days it takes today", unit: "day", min: 0 }),
  daysOption: driver({ label: "Days it will take", unit: "day", min: 0 }),
  valuePerDay: driver(
    optional({
      label: "Value of a day",
      unit: "currency/unit/day",
      min: 0,
      meaning: "Of one unit of work, without interest. In money of the first year; follows prices.",
    }),
  ),
  annualBilled: driver(
    optional({
      label: "Billed or held a year",
      unit: "currency/year",
      min: 0,
      meaning: "What is billed to customers, or held in stock, as many days sooner; follows volume.",
    }),
  ),
});

/** Documents that go from paper to electronic. */
export const paper = v.strictObject({
  basis,
  documents: driver({ label: "Documents a month", unit: "unit/month", min: 0, meaning: "Follow volume." }),
  shareToday: driver({ label: "On paper today", ...share }),
  shareOption: driver({ label: "On paper then", ...share }),
  paperCost: driver({
    label: "Cost of one on paper",
    unit: "currency/unit",
    min: 0,
    meaning: "In money of the first year; follows prices.",
  }),
  electronicCost: driver({
    label: "Cost of an electronic one",
    unit: "currency/unit",
    min: 0,
    meaning: "In money of the first year; follows prices.",
  }),
  scanning: driver(
    optional({
      label: "Scanning of old files",
      unit: "currency",
      min: 0,
      meaning: "Paid in the month before work moves. In money of that month.",
    }),
  ),
});
