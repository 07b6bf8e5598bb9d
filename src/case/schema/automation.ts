import * as v from "valibot";
import { driver, optional } from "./driver";
import { basis, id, list } from "./fields";

/** What the price of an AI agent counts: every conversation it tries, every one it resolves, or those that stay resolved. */
export const CHARGED_ON = ["attempt", "resolved", "net"] as const;

/** Who pays for the AI agent: us, or the provider inside its price. */
export const PAYERS = ["us", "provider"] as const;

const share = { unit: "1", min: 0, max: 1 } as const;

/** AI agents in front of the people who do the work, whoever they are. */
export const automation = v.strictObject({
  basis,
  goLive: driver({ label: "AI goes live in month", unit: "month", min: 1, max: 180, whole: true }),
  rampMonths: driver({ label: "AI ramp", unit: "month", min: 0, max: 60, whole: true, default: 0 }),
  eligible: driver({
    label: "Volume it may take",
    ...share,
    default: 1,
    meaning: "Share of all contacts that reach it.",
  }),
  containment: driver({
    label: "Contained",
    ...share,
    meaning: "Share of what it tries that it resolves without a person, before any come back.",
  }),
  containmentRise: driver({
    label: "Containment gained a year",
    ...share,
    default: 0,
    meaning: "Points that it gets better each year.",
  }),
  recontact: driver({
    label: "Come back",
    ...share,
    default: 0,
    meaning: "Share of those resolved that come back to a person.",
  }),
  effort: driver({
    label: "Effort of a contained contact",
    ...share,
    default: 1,
    meaning: "Against the average contact: what it contains is usually the easy part, so less than 1.",
  }),
  handoverEffort: driver({
    label: "Effort of a handover",
    unit: "1",
    min: -0.5,
    max: 1,
    default: 0,
    meaning: "What a contact that it hands over takes more; less than 0 where it prepares the person.",
  }),
  price: driver(
    optional({
      label: "Price per conversation",
      unit: "currency/unit",
      min: 0,
      meaning: "In the first year; follows its own path and no index.",
    }),
  ),
  priceChange: driver({
    label: "Change of that price a year",
    unit: "1",
    above: -1,
    max: 5,
    default: 0,
  }),
  chargedOn: v.optional(v.picklist(CHARGED_ON), "resolved"),
  committedUnits: driver(
    optional({
      label: "Conversations committed a year",
      unit: "unit/year",
      min: 0,
      meaning: "Topped up at the end of each year since it went live.",
    }),
  ),
  platformFee: driver(
    optional({
      label: "Platform a year",
      unit: "currency/year",
      min: 0,
      meaning: "In money of the first year; follows prices.",
    }),
  ),
  setup: driver(
    optional({
      label: "AI set-up",
      unit: "currency",
      min: 0,
      meaning: "Paid in the month before it goes live. In money of that month.",
    }),
  ),
  oversightFte: driver(optional({ label: "People who watch over it", unit: "FTE", min: 0 })),
  oversightCost: driver(
    optional({
      label: "One of them, loaded",
      unit: "currency/FTE/year",
      min: 0,
      meaning: "In money of the first year; follows wages.",
    }),
  ),
  errorRate: driver(
    optional({
      label: "Error rate of the AI",
      ...share,
      meaning: "Of what stays resolved; left out, that of the process.",
    }),
  ),
  passOn: driver({
    label: "Passed on by a fixed fee",
    ...share,
    default: 0,
    meaning:
      "Share of the work ended by which the provider's fixed fee falls; a price per employee falls by itself.",
  }),
  payer: v.optional(v.picklist(PAYERS), "us"),
  /** Roles whose work it takes; all where none is named. */
  roles: list(v.strictObject({ role: id })),
});
