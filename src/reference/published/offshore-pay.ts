import { cited, ofYear, read, type Figure, type PublishedSeries } from "./figure";

const agents = {
  license: cited,
  read,
  years: [2024, 2024],
  source: { publisher: "Site Selection Group", table: "call-center agents' pay, March 2024" },
} as const;

/** The same range in several countries. */
const inEach = (
  countries: readonly string[],
  range: readonly [number, number],
): Record<string, typeof range> => Object.fromEntries(countries.map((country) => [country, range]));

const perTrade = (country: string, wages: Readonly<Record<string, number>>): Figure[] =>
  ofYear(
    2004,
    Object.fromEntries(Object.entries(wages).map(([trade, wage]) => [`${trade}, ${country}`, wage])),
  );

/** Pay and turnover in the countries to which work is moved. */
export const offshorePay: readonly PublishedSeries[] = [
  {
    ...agents,
    id: "agent.pay",
    name: "Base pay of call-center agents",
    measures: "What an agent is paid for an hour, without bonus and benefits.",
    unit: "USD/hour",
    figures: ofYear(2024, {
      ...inEach(["Colombia", "El Salvador", "Guatemala", "Jamaica"], [4, 5]),
      ...inEach(["Mexico"], [5, 6]),
      ...inEach(["Costa Rica"], [6, 7]),
      ...inEach(["India", "Philippines"], [2, 3]),
    }),
  },
  {
    ...agents,
    id: "agent.bonus",
    name: "Bonus of call-center agents",
    measures: "Bonus as a share of base pay.",
    unit: "share",
    figures: ofYear(
      2024,
      inEach(
        ["Colombia", "Costa Rica", "El Salvador", "Guatemala", "India", "Jamaica", "Mexico", "Philippines"],
        [0.05, 0.15],
      ),
    ),
  },
  {
    ...agents,
    id: "agent.benefits",
    name: "Benefits of call-center agents",
    measures: "Employer's charges and benefits as a share of base pay.",
    unit: "share",
    figures: ofYear(2024, {
      ...inEach(["Colombia", "Costa Rica", "Mexico", "Philippines"], [0.4, 0.5]),
      ...inEach(["El Salvador", "Guatemala", "Jamaica"], [0.3, 0.4]),
      ...inEach(["India"], [0.2, 0.3]),
    }),
  },
  {
    id: "us-india.pay",
    name: "Hourly wages of office work, United States and India",
    measures: "Wage of an hour by trade in both countries. Old: it shows how large gaps once were.",
    unit: "USD/hour",
    years: [2004, 2004],
    source: { publisher: "CFO magazine", table: "wages by trade, June 2004" },
    license: cited,
    read,
    figures: [
      ...perTrade("United States", {
        "Payroll clerk": 15,
        Paralegal: 18,
        Accountant: 23,
        "Financial analyst": 34,
        "Software developer": 60,
      }),
      ...perTrade("India", {
        "Payroll clerk": 2,
        Paralegal: 7,
        Accountant: 11,
        "Financial analyst": 11,
        "Software developer": 6,
      }),
    ],
  },
  {
    id: "attrition",
    name: "Voluntary attrition in outsourcing, Philippines",
    measures: "Share of employees of contact centers and business process firms who leave in a year.",
    unit: "share per year",
    years: [2021, 2022],
    source: { publisher: "CCAP and WTW", table: "survey reported by the Tribune, 27 May 2024" },
    license: cited,
    read,
    figures: [...ofYear(2021, { Philippines: 0.36 }), ...ofYear(2022, { Philippines: 0.31 })],
  },
];
