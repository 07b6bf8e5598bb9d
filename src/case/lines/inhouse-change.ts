import { defineLine } from "../line";

/** Options that keep the people: software alone, or a better way of working. */

export const laborSaved = defineLine({
  name: "change.laborSaved",
  label: "Labor saved by the change",
  unit: "currency/month",
  meaning: "Labor that the software or the improvement makes unnecessary; lowers cost.",
  inputs: { labor: "currency/month", gain: "1", scope: "1", progress: "1" },
  formula: "0 - labor * gain * scope * progress",
});

export const softwarePerUser = defineLine({
  name: "change.softwarePerUser",
  label: "Subscription per user",
  unit: "currency/month",
  meaning: "Subscription for the users that have moved to the software.",
  inputs: { fte: "row:FTE", pricePerUser: "currency/FTE/year", progress: "1", priceIndex: "1" },
  formula: "sum(fte) * progress * pricePerUser / monthsPerYear * priceIndex",
});

export const softwarePerUnit = defineLine({
  name: "change.softwarePerUnit",
  label: "Subscription per unit",
  unit: "currency/month",
  meaning: "Subscription by volume, for the volume that has moved to the software.",
  inputs: { volume: "unit/month", pricePerUnit: "currency/unit", progress: "1", priceIndex: "1" },
  formula: "volume * progress * pricePerUnit * priceIndex",
});

export const softwareFixed = defineLine({
  name: "change.softwareFixed",
  label: "Subscription",
  unit: "currency/month",
  meaning: "Yearly subscription, from the month in which work starts to move.",
  inputs: { annualFee: "currency/year", progress: "1", priceIndex: "1" },
  formula: "progress > 0 ? annualFee / monthsPerYear * priceIndex : 0",
});
