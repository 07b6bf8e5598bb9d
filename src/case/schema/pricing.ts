import * as v from "valibot";
import arc from "../../formulas/contract/arc";
import credit from "../../formulas/contract/credit";
import gainshare from "../../formulas/contract/gainshare";
import { driver, driversOf, optional } from "./driver";
import { basis, id, list } from "./fields";
import { allocation } from "./service";

const share = { unit: "1", min: 0, max: 1 } as const;
const yearly = { unit: "currency/year", min: 0 } as const;

const band = v.strictObject({
  id,
  from: driver({ label: "From volume a month", unit: "unit/month", min: 0 }),
  price: driver({ label: "Price per unit", unit: "currency/unit", min: 0 }),
});

/** What the provider charges. The parts that are given add up: a mixed price is several of them. */
export const pricing = v.strictObject({
  basis,
  bands: list(band),
  bandMethod: v.optional(v.picklist(["graduated", "slab"]), "graduated"),
  annualFee: driver(
    optional({
      label: "Fixed fee",
      ...yearly,
      meaning: "In money of the contract's first year; follows its price index, if it has one.",
    }),
  ),
  markup: driver(
    optional({
      label: "Markup on should-cost",
      unit: "1",
      min: 0,
      max: 2,
      meaning: "Transfer-pricing markup of a captive, or a cost-plus contract.",
    }),
  ),
  committedVolume: driver(optional({ label: "Committed volume", unit: "unit/year", min: 0 })),
  ...driversOf(arc, "band", "arcRate", "rrcRate"),
  arcMethod: v.optional(v.picklist(["whole", "beyond"]), "whole"),
  indexShare: driver(optional({ label: "Indexed share", ...share })),
  indexInflation: driver(
    optional({
      label: "Index growth",
      unit: "1",
      above: -1,
      max: 1,
      meaning: "Yearly change of the index the contract follows.",
    }),
  ),
  indexRatchet: v.optional(v.boolean(), true),
  indexCap: driver(optional({ label: "Most the price may rise in a year", unit: "1", min: 0, max: 1 })),
  currencyLocation: v.optional(id),
  currencyShare: driver(optional({ label: "Currency risk we carry", ...share })),
  currencyDeadBand: driver(optional({ label: "Currency dead band", ...share })),
  minimumCharge: driver(
    optional({
      label: "Minimum commitment",
      ...yearly,
      meaning: "In money of the contract's first year; stays, unless it follows the index.",
    }),
  ),
  /** Whether minimum and committed volume are owed for each month, or made up for at the end of each contract year. */
  commitmentPeriod: v.optional(v.picklist(["month", "year"]), "month"),
  /** Whether the minimum follows the contract's price index. */
  minimumIndexed: v.optional(v.boolean(), false),
  targetCost: driver(
    optional({
      label: "Target cost",
      ...yearly,
      meaning: "In money of the contract's first year; follows its price index, if it has one.",
    }),
  ),
  ...driversOf(gainshare, "providerShare"),
  gainShareCap: driver(optional({ label: "Most the provider may gain", ...yearly })),
  ...driversOf(credit, "atRisk", "pool"),
  allocations: list(allocation),
  missProbability: driver(optional({ label: "Probability of missing the service level", ...share })),
  earnBack: driver(
    optional({
      label: "Credits earned back",
      ...share,
      meaning: "Share of credits that the provider gets back for good months after.",
    }),
  ),
  changeRate: driver(
    optional({
      label: "Change requests",
      unit: "1",
      min: 0,
      max: 1,
      meaning: "Scope creep and change requests as a share of the charge.",
    }),
  ),
  passThrough: driver(
    optional({
      label: "Pass-through cost",
      ...yearly,
      meaning: "In money of the first year; follows prices.",
    }),
  ),
  paymentMonths: driver(optional({ label: "Payment term", unit: "month", min: 0, max: 12 })),
});
