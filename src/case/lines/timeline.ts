import { defineLine } from "../line";

export const month = defineLine({
  name: "time.month",
  label: "Month of the case",
  unit: "month",
  meaning: "Months from the start, the decision month being 1.",
  year: "last",
  inputs: { position: "month" },
  formula: "position",
});

export const year = defineLine({
  name: "time.year",
  label: "Contract year",
  unit: "year",
  meaning: "Years from the start month, the first being 1.",
  year: "last",
  inputs: { month: "month" },
  formula: "roundUp(month / monthsPerYear)",
});

export const index = defineLine({
  name: "time.index",
  label: "Index",
  unit: "1",
  meaning: "Steps up once a year, at its start; 1 in the first year.",
  year: "average",
  inputs: { rate: "1", year: "year" },
  formula: "(1 + rate) ^ (year - oneYear)",
});

export const indexFrom = defineLine({
  name: "time.indexFrom",
  label: "Index",
  unit: "1",
  meaning: "The index of before, from a year on with another rate.",
  year: "average",
  inputs: { before: "row:1", month: "month", rate: "1", fromYear: "year", year: "year" },
  formula:
    "year < fromYear ? at(before, month) : at(before, (fromYear - oneYear) * monthsPerYear) * (1 + rate) ^ (year - fromYear + oneYear)",
});

export const stated = defineLine({
  name: "time.stated",
  label: "Stated by year",
  unit: "1",
  meaning:
    "The input's value, from a year on another one, before the index that follows: what is stated for a year is money of that year.",
  year: "average",
  inputs: {
    before: "1",
    value: "1",
    fromYear: "year",
    year: "year",
    index: "row:1",
    secondIndex: "row:1",
  },
  formula:
    "given(value) and year >= fromYear ? value / (given(index) ? at(index, (fromYear - oneYear) * monthsPerYear + oneMonth) : 1) / (given(secondIndex) ? at(secondIndex, (fromYear - oneYear) * monthsPerYear + oneMonth) : 1) : before",
});

export const discountFactor = defineLine({
  name: "time.discountFactor",
  label: "Discount factor",
  unit: "1",
  meaning:
    "Value today of one unit of money paid in the month. Timing 1 is the end of the month, 0.5 its middle.",
  year: "average",
  inputs: { rate: "1", month: "month", timing: "month" },
  formula: "(1 + rate) ^ (0 - (month - oneMonth + timing) / monthsPerYear)",
});
