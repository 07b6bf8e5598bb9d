import { cited, ofYear, read, type PublishedSeries } from "./figure";

/** What leaves a budget beside the provider's charge. */
export const hiddenCost: PublishedSeries = {
  id: "hidden-cost",
  name: "Hidden cost of offshoring",
  measures: "Cost beside the provider's charge as a share of the contract's value.",
  unit: "share",
  years: [2003, 2003],
  source: { publisher: "Overby, CIO magazine", table: "The Hidden Costs of Offshore Outsourcing, 2003" },
  license: cited,
  copy: "read through secondary sources",
  read,
  figures: ofYear(2003, {
    "Selecting the provider": [0.01, 0.1],
    "Selecting the provider, worked illustration": [0.002, 0.02],
    Transition: [0.02, 0.03],
    "Layoffs and retention": [0.03, 0.05],
    "Lost productivity and culture": [0.03, 0.27],
    "Process improvement": [0.01, 0.1],
    "Managing the contract": [0.06, 0.1],
  }),
};

/** What economies gain of work that moves. */
export const savedPerDollar: PublishedSeries = {
  id: "saved-per-dollar",
  name: "Saved per dollar of work moved offshore",
  measures: "What a United States firm saved of each dollar that it had spent on the work before.",
  unit: "USD per USD",
  years: [2003, 2003],
  source: { publisher: "McKinsey", table: "offshoring study, 2003" },
  license: cited,
  read,
  figures: ofYear(2003, { "United States to offshore": 0.58 }),
};
