import { defineLine } from "../line";

/** Work that is left out, automated or simplified before it moves to others. */

export const employees = defineLine({
  name: "redesign.employees",
  label: "Employees after redesign",
  unit: "FTE",
  meaning: "Employees for the work that is left after it was redesigned, if all of it moved.",
  year: "average",
  inputs: { fte: "FTE", gain: "1" },
  formula: "fte * (1 - gain)",
});

export const cost = defineLine({
  name: "redesign.cost",
  label: "In-house cost of the redesigned work",
  unit: "currency/month",
  meaning: "What the work moved would cost in-house without what was redesigned away.",
  inputs: { cost: "currency/month", gain: "1" },
  formula: "cost * (1 - gain)",
});

export const price = defineLine({
  name: "redesign.price",
  label: "Charge per unit after redesign",
  unit: "currency/month",
  meaning: "The charge per unit, less the part of what redesign saves that the provider passes on.",
  inputs: { charge: "currency/month", gain: "1", passOn: "1" },
  formula: "charge * (1 - passOn * gain)",
});
