import { defineLine } from "../line";

export const inHouseRisk = defineLine({
  name: "risk.inHouse",
  label: "Expected loss, work still in-house",
  unit: "currency/month",
  meaning: "Today's risk of the work that has not moved.",
  inputs: { expectedLoss: "currency/month", scope: "1", progress: "1" },
  formula: "expectedLoss * (1 - scope * progress)",
});

export const optionRisk = defineLine({
  name: "risk.option",
  label: "Expected loss, work moved",
  unit: "currency/month",
  meaning: "Probability times loss over the option's register, as far as we and not the provider carry it.",
  inputs: {
    probabilities: "row:1/year",
    ownLosses: "row:currency",
    scope: "1",
    progress: "1",
    priceIndex: "1",
  },
  formula: "sumProduct(probabilities, ownLosses) / monthsPerYear * scope * progress * priceIndex",
});

export const continuingRisk = defineLine({
  name: "risk.continuing",
  label: "Expected loss, events that go on",
  unit: "currency/month",
  meaning:
    "Events of today that the option's register does not name: unchanged on the work moved, carried by us.",
  inputs: {
    probabilities: "row:1/year",
    impacts: "row:currency",
    scope: "1",
    progress: "1",
    priceIndex: "1",
  },
  formula: "sumProduct(probabilities, impacts) / monthsPerYear * scope * progress * priceIndex",
});

export const ownLoss = defineLine({
  name: "risk.ownLoss",
  label: "Loss we carry",
  unit: "currency",
  meaning: "The loss less the part that the provider carries.",
  year: "last",
  inputs: { impact: "currency", transferredShare: "1" },
  formula: "impact * (1 - transferredShare)",
});
