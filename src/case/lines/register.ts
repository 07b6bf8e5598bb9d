import { defineLine } from "../line";

/** How much of what is paid to providers goes to few of them, or to few places. */

export const spentAt = defineLine({
  name: "register.spentAt",
  label: "Charged by the location",
  unit: "currency/month",
  meaning: "The location's share of the charge.",
  inputs: { charge: "currency/month", share: "1" },
  formula: "charge * share",
});

export const concentration = defineLine({
  name: "register.concentration",
  label: "Concentration so far",
  unit: "1",
  meaning: "Sum of squared shares of what has been paid so far; 0 where nothing has been.",
  year: "last",
  inputs: { spent: "row:currency" },
  formula: "sum(spent) == 0 ? 0 : sumProduct(spent, spent) / (sum(spent) * sum(spent))",
});
