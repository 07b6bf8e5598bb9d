import { defineFormula } from "../../kernel/formula";
import {
  currencyDrift,
  offshoreCost,
  offshoreInflation,
  onshoreCost,
  onshoreInflation,
  oversightRate,
  productivity,
} from "./inputs";

/** Offshore cost that grows faster than onshore cost by less than this a year never catches up. */
const LEAST_GROWTH = 1e-9;

export default defineFormula({
  name: "LABOR.CONVERGENCE",
  label: "Years until the gap is gone",
  unit: "year",
  meaning:
    "When offshore cost for the same output reaches onshore cost, counted from today's prices; 0 where it already has.",
  source:
    "Definition of this tool: solves onshore × (1 + inflation)^t = offshore equivalent × ((1 + inflation) × (1 + drift))^t for t.",
  inputs: {
    onshoreCost,
    offshoreCost,
    onshoreInflation,
    offshoreInflation,
    currencyDrift,
    productivity,
    oversightRate,
  },
  steps: {
    equivalent: {
      label: "Offshore cost for onshore output",
      formula: "LABOR.EQUIVALENT(offshoreCost, productivity, oversightRate)",
    },
    growth: {
      label: "Offshore growth against onshore growth",
      formula: "(1 + offshoreInflation) * (1 + currencyDrift) / (1 + onshoreInflation)",
    },
  },
  rules: [
    {
      require: "onshoreCost <= equivalent or equivalent > 0",
      error: "#N/A",
      implied: true,
      message: "offshoreCost is 0, so it never reaches onshoreCost, which is {onshoreCost}.",
    },
    {
      require: `onshoreCost <= equivalent or growth - 1 >= ${LEAST_GROWTH}`,
      error: "#N/A",
      message:
        "The gap never closes: offshoreInflation {offshoreInflation} with currencyDrift {currencyDrift} does not outgrow onshoreInflation {onshoreInflation}.",
    },
  ],
  formula: "onshoreCost <= equivalent ? 0 : ln(onshoreCost / equivalent) / ln(growth) * oneYear",
  examples: [
    {
      given: { onshoreCost: 40000, offshoreCost: 10000, onshoreInflation: 0, offshoreInflation: 1 },
      gives: 2,
      source: "Derived by hand: 10,000 doubles twice to 40,000",
    },
    {
      given: { onshoreCost: 1331, offshoreCost: 1000, onshoreInflation: 0.02, offshoreInflation: 0.122 },
      gives: 3,
      source: "Derived by hand: 1.122/1.02 = 1.1 and 1.1³ = 1.331",
    },
    {
      given: {
        onshoreCost: 1210,
        offshoreCost: 1000,
        onshoreInflation: 0,
        offshoreInflation: 0,
        currencyDrift: 0.1,
      },
      gives: 2,
      source: "Derived by hand: the currency alone closes the gap, 1.1² = 1.21",
    },
    {
      given: {
        onshoreCost: 55000,
        offshoreCost: 20000,
        onshoreInflation: 0,
        offshoreInflation: 1,
        productivity: 0.8,
        oversightRate: 0.1,
      },
      gives: 1,
      source: "Derived by hand: 20,000 × 1.1/0.8 = 27,500, which doubles once to 55,000",
    },
    {
      given: { onshoreCost: 10000, offshoreCost: 10000, onshoreInflation: 0.03, offshoreInflation: 0.02 },
      gives: 0,
      source: "Contract: there is no gap",
    },
    {
      given: { onshoreCost: 10000, offshoreCost: 12000, onshoreInflation: 0.03, offshoreInflation: 0.02 },
      gives: 0,
      source: "Contract: the gap is already gone",
    },
    {
      given: { onshoreCost: 40000, offshoreCost: 10000, onshoreInflation: 0.03, offshoreInflation: 0.03 },
      gives: { error: "#N/A", saying: "The gap never closes" },
      source: "Contract: both grow alike",
    },
    {
      given: { onshoreCost: 40000, offshoreCost: 10000, onshoreInflation: 0.05, offshoreInflation: 0.03 },
      gives: { error: "#N/A", saying: "The gap never closes" },
      source: "Contract: the gap widens",
    },
    {
      given: { onshoreCost: 40000, offshoreCost: 0, onshoreInflation: 0, offshoreInflation: 0.1 },
      gives: { error: "#N/A", saying: "offshoreCost is 0" },
      source: "Contract: a zero denominator has no answer",
    },
  ],
});
