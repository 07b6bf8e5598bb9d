import { ofYear, read, type PublishedSeries } from "./figure";

const bls = "work of the US government, public domain";
const eurostat = {
  publisher: "Eurostat",
  table: "hourly labor costs, 2024",
  address: "https://ec.europa.eu/eurostat/",
};
const reuse = "free to reuse with the source acknowledged";

/** What an hour of work costs employers, and which part of it is no wage. */
export const employersCost: readonly PublishedSeries[] = [
  {
    id: "us.compensation",
    name: "Employer cost of an hour worked, United States",
    measures: "What private employers pay per hour worked, June 2025: the total, and what it is made of.",
    unit: "USD/hour",
    years: [2025, 2025],
    source: {
      publisher: "US Bureau of Labor Statistics",
      table: "Employer Costs for Employee Compensation, June 2025, private industry",
      address: "https://www.bls.gov/ecec/",
    },
    license: bls,
    read,
    figures: ofYear(2025, {
      "Total compensation": 45.65,
      "Wages and salaries": 32.07,
      Benefits: 13.58,
      "Paid leave": 3.44,
      "Supplemental pay": 1.84,
      Insurance: 3.44,
      Retirement: 1.54,
      "Legally required benefits": 3.31,
    }),
  },
  {
    id: "eu.labor-cost",
    name: "Labor cost of an hour, European Union",
    measures: "What an hour of work costs an employer: wages and everything else.",
    unit: "EUR/hour",
    years: [2024, 2024],
    source: eurostat,
    license: reuse,
    read,
    figures: ofYear(2024, {
      "European Union": 33.5,
      Bulgaria: 10.6,
      Romania: 12.5,
      Hungary: 14.1,
      Latvia: 15.1,
      Lithuania: 16.3,
      Greece: 16.7,
      Netherlands: 45.2,
      Belgium: 48.2,
      Denmark: 50.1,
      Luxembourg: 55.2,
    }),
  },
  {
    id: "eu.non-wage-share",
    name: "Share of labor cost that is no wage, European Union",
    measures: "Employer's charges as a share of the whole cost. LABOR.LOADRATE makes a rate on wages of it.",
    unit: "share",
    years: [2024, 2024],
    source: eurostat,
    license: reuse,
    read,
    figures: ofYear(2024, { "European Union": 0.247, Romania: 0.048 }),
  },
  {
    id: "manufacturing.compensation",
    name: "Hourly compensation in manufacturing",
    measures: "What an hour of manufacturing work cost employers, at the exchange rates of the year.",
    unit: "USD/hour",
    years: [2010, 2010],
    source: {
      publisher: "US Bureau of Labor Statistics",
      table: "International comparisons of hourly compensation costs in manufacturing, 2010",
      address: "https://www.bls.gov/",
    },
    license: bls,
    read,
    figures: ofYear(2010, {
      Germany: 43.76,
      Australia: 40.6,
      Canada: 35.67,
      "United States": 34.74,
      "United Kingdom": 29.44,
      Argentina: 12.66,
      Portugal: 11.72,
      Brazil: 10.08,
    }),
  },
];
