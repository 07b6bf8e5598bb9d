import { cited, read, type PublishedSeries } from "./figure";

/** Net savings that real contracts brought: the range of all, their mean, and the mean of others a year later. */
export const savings = {
  id: "savings",
  name: "Net savings of outsourcing contracts",
  measures: "Saving after fees, severance and governance as a share of the former cost.",
  unit: "share",
  years: [2006, 2007],
  source: {
    publisher: "TPI (2006); Forrester with TPI (2007)",
    table: "savings of outsourcing contracts; 2007: 53 contracts",
  },
  license: cited,
  read,
  figures: [
    { of: "Range of contracts", year: 2006, low: 0.1, high: 0.39 },
    { of: "Mean of contracts", year: 2006, low: 0.15, high: 0.15 },
    { of: "53 contracts", year: 2007, low: 0.12, high: 0.17 },
  ],
} as const satisfies PublishedSeries;
