import { defineFormula } from "../../kernel/formula";

const share = (label: string, meaning: string) =>
  ({ label, unit: "1", min: 0, max: 1, default: 0, meaning }) as const;
const cost = (label: string, meaning: string) =>
  ({ label, unit: "currency/unit", min: 0, default: 0, meaning }) as const;

export default defineFormula({
  name: "BENEFIT.PAPERLESS",
  label: "Paperless work",
  unit: "currency",
  later: true,
  meaning: "What documents cost less once they are electronic, lost and misfiled ones included.",
  source: "Documents × electronic share × (paper − electronic + lost + misfiled cost of a document).",
  inputs: {
    documents: { label: "Documents", unit: "unit", min: 0 },
    paperCost: { label: "Cost on paper", unit: "currency/unit", min: 0, meaning: "To handle one on paper." },
    electronicCost: {
      label: "Electronic cost",
      unit: "currency/unit",
      min: 0,
      meaning: "To handle one electronically.",
    },
    electronicShare: {
      label: "Electronic share",
      unit: "1",
      min: 0,
      max: 1,
      default: 1,
      meaning: "Share of the documents that become electronic.",
    },
    lostRate: share("Lost on paper", "Share of all documents."),
    lostCost: cost("Cost of a lost one", "To make it anew."),
    misfiledRate: share("Misfiled on paper", "Share of all documents."),
    misfiledCost: cost("Cost of a misfiled one", "To find it."),
  },
  steps: {
    search: {
      label: "Lost and misfiled, for one document",
      formula: "lostRate * lostCost + misfiledRate * misfiledCost",
    },
  },
  formula: "documents * electronicShare * (paperCost - electronicCost + search)",
  examples: [
    {
      given: { documents: 100000, paperCost: 10.08, electronicCost: 2.18 },
      gives: 790000,
      source: "Ardent 2019: an invoice costs 10.08 on average, 2.18 for the best: 7.90 each",
    },
    {
      given: { documents: 100000, paperCost: 10, electronicCost: 2.07, electronicShare: 0.8 },
      gives: 634400,
      source: "APQC: bottom and top quartile 10.00 and 2.07 an invoice; the share is ours",
    },
    {
      given: {
        documents: 10000,
        paperCost: 20,
        electronicCost: 0,
        electronicShare: 1,
        lostRate: 0.075,
        lostCost: 220,
        misfiledRate: 0.02775,
        misfiledCost: 120,
      },
      gives: 398300,
      source:
        "Vendor figures of the 1990s, an example and no default: filing 20, 7.5 % lost at 220, 3 % of the rest misfiled at 120",
    },
    {
      given: { documents: 100, paperCost: 10, electronicCost: 2, electronicShare: 1.2 },
      gives: { error: "#VALUE!", saying: "electronicShare must be between 0 and 1, but is 1.2" },
      source: "Contract: shares are between 0 and 1",
    },
  ],
});
