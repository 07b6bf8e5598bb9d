import { defineFormula } from "../../kernel/formula";
import { offshoreCost, oversightRate, productivity } from "./inputs";

export default defineFormula({
  name: "LABOR.EQUIVALENT",
  label: "Offshore cost for onshore output",
  unit: "currency/FTE/year",
  meaning: "What it costs offshore, oversight included, to get the output of one onshore employee.",
  source:
    "Definition of this tool: an onshore employee's output takes 1/productivity offshore employees, each at cost × (1 + oversight).",
  inputs: { offshoreCost, productivity, oversightRate },
  formula: "offshoreCost * (1 + oversightRate) / productivity",
  examples: [
    {
      given: { offshoreCost: 20000, productivity: 0.8, oversightRate: 0.1 },
      gives: 27500,
      source: "Derived by hand: 22,000/0.8",
    },
    { given: { offshoreCost: 20000 }, gives: 20000, source: "Derived: same productivity and no oversight" },
    {
      given: { offshoreCost: 20000, productivity: 0 },
      gives: { error: "#VALUE!", saying: "productivity must be more than 0, but is 0" },
      source: "Contract: productivity is more than 0",
    },
  ],
});
