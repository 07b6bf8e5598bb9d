import { defineLine } from "../line";

/** Options that keep the people: software alone, or a better way of working. */

export const endingShare = defineLine({
  name: "change.endingShare",
  label: "Share of the work that ends",
  unit: "1",
  meaning: "Share of the role's work that the software or the improvement makes unnecessary, all told.",
  year: "last",
  inputs: { gain: "1", scope: "1" },
  formula: "gain * scope",
});

export const softwareUsers = defineLine({
  name: "change.users",
  label: "Users of the software",
  unit: "FTE",
  meaning: "Employees of the role who have moved to the software.",
  year: "average",
  inputs: { fte: "FTE", scope: "1", progress: "1" },
  formula: "fte * scope * progress",
});

export const softwarePerUser = defineLine({
  name: "change.softwarePerUser",
  label: "Subscription per user",
  unit: "currency/month",
  meaning: "Subscription for the users of all roles.",
  inputs: { users: "row:FTE", pricePerUser: "currency/FTE/year", priceIndex: "1" },
  formula: "sum(users) * pricePerUser / monthsPerYear * priceIndex",
});

export const softwarePerUnit = defineLine({
  name: "change.softwarePerUnit",
  label: "Subscription per unit",
  unit: "currency/month",
  meaning: "Subscription by volume, for the volume that has moved to the software.",
  inputs: {
    volume: "unit/month",
    scope: "1",
    pricePerUnit: "currency/unit",
    progress: "1",
    priceIndex: "1",
  },
  formula: "volume * scope * progress * pricePerUnit * priceIndex",
});

export const softwareFixed = defineLine({
  name: "change.softwareFixed",
  label: "Subscription",
  unit: "currency/month",
  meaning: "Yearly subscription, from the month in which work starts to move.",
  inputs: { annualFee: "currency/year", progress: "1", priceIndex: "1" },
  formula: "progress > 0 ? annualFee / monthsPerYear * priceIndex : 0",
});
