import { FIGURES, type FigureName } from "../model/figures";

/** Amounts that there are for every year, beside the key figures. */
export const YEARLY = {
  inhouse: "What the work costs in-house",
  cost: "What the option costs",
  saving: "In-house cost less the option's",
  cumulative: "Running total of the saving, at the end of the year",
} as const;

export type Yearly = keyof typeof YEARLY;

/** The key figures in words. */
const KEY_FIGURES: Readonly<Record<FigureName, string>> = {
  presentCost: "Present value of the cost",
  npv: "Net present value of the saving; with a year, of the years up to it",
  savingRate: "Saving in percent of the in-house cost, both at present value",
  irr: "Internal rate of return",
  payback: "Months from the first difference until the savings stay ahead for good",
  discountedPayback: "The same at present value",
  roi: "Return on investment",
  peakFunding: "Most money that is needed before the saving comes",
  steadyState: "Yearly saving once everything has settled",
  npvAfterTax: "Net present value after tax",
  irrAfterTax: "Internal rate of return after tax",
  costPerUnit: "Cost of one unit of volume",
  costPerEmployee: "Cost of one employee",
  impliedMargin: "Margin that the price leaves the provider",
  governanceShare: "Governance in percent of the charge",
  released: "Employees released",
  severed: "Employees made redundant",
  firstMonth: "First month of the case in which the option costs more or less than in-house",
  npvCash: "Net present value in cash: without expected loss",
  savingRateCash: "Saving in percent, in cash",
  irrCash: "Internal rate of return in cash",
  paybackCash: "Payback in cash",
  peakFundingCash: "Most money that is needed, in cash",
  providerConcentration: "Sum of squared shares of what is paid, by provider: 100 % is all with one",
  locationConcentration: "Sum of squared shares of what is paid to the provider, by location",
  leavingPays: "First month of the case in which the saving so far pays for leaving the provider",
};

/** Every word that a metric may be, with what it means. */
export const METRICS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(FIGURES.map((name) => [name, KEY_FIGURES[name]])),
  ...YEARLY,
};

/** Names are short; of a longer text so many characters tell which it was. */
const LONGEST_SHOWN = 40;

/** What is said of a text that names no metric. */
export function noMetric(given: string, known: string): string {
  const characters = [...given];
  const shown = characters.slice(0, LONGEST_SHOWN).join("");
  return `There is no metric "${shown}${characters.length > LONGEST_SHOWN ? "…" : ""}". There are: ${known}.`;
}
