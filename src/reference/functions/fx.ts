import { isError } from "../../kernel/error";
import type { TextInput } from "../../kernel/formula";
import { findCurrency, type Currency } from "../currencies";
import { defineDataFunction, noExcelForm } from "../data-function";
import { noValue } from "../messages";
import { rates, ratesEnd } from "../own-series";
import { latestWholeYear, perEuro, yearsOfCurrency } from "../rates";

const currency = (label: string): TextInput => ({
  label,
  kind: "text",
  meaning: 'Its ISO code or English name: "USD" or "US dollar".',
});

export default defineDataFunction({
  name: "DATA.FX",
  label: "Exchange rate, mean of a year",
  unit: rates.unit,
  meaning: `Units of the second currency for one of the first, mean of a year; through the euro. ${ratesEnd}.`,
  source: "European Central Bank, euro foreign exchange reference rates; reuse with the source acknowledged.",
  inputs: {
    from: currency("From currency"),
    to: currency("To currency"),
    year: {
      label: "Year",
      unit: "year",
      meaning: `If omitted: ${latestWholeYear}, the latest whole year; newer data move it.`,
      min: 1900,
      max: 2100,
      whole: true,
      optional: true,
    },
  },
  definition: "(mean of `to` per euro) / (mean of `from` per euro), both over the days of the year",
  noExcelForm,
  examples: [
    { given: { from: "EUR", to: "USD", year: 1999 }, gives: 1.06578, source: "ECB: mean of 259 days" },
    {
      given: { from: "EUR", to: "GBP", year: 2024 },
      gives: 0.84662,
      printedDecimals: 5,
      source: "ECB, 2024",
    },
    {
      given: { from: "US dollar", to: "INR", year: 2023 },
      gives: 89.3001 / 1.08127,
      source: "Derived: ECB 2023, 89.3001 INR and 1.08127 USD per euro",
    },
    {
      given: { from: "EUR", to: "BGN", year: 2025 },
      gives: 1.9558,
      source: "The lev was fixed to the euro at 1.95583; the ECB printed 1.9558",
    },
    {
      given: { from: "EUR", to: "RUB", year: 2022 },
      gives: { error: "#N/A", saying: "in 2022 (there are 2006 to 2021)" },
      source: "The ECB stopped quoting the rouble on 2 March 2022: no whole year",
    },
    {
      given: { from: "EUR", to: "VND" },
      gives: { error: "#VALUE!", saying: 'There is no currency "VND"' },
      source: "The ECB does not quote it",
    },
  ],
  answer([fromText, toText, given]) {
    const from = findCurrency(fromText as string);
    if (isError(from)) return from;
    const to = findCurrency(toText as string);
    if (isError(to)) return to;
    const year = (given as number | null) ?? latestWholeYear;
    const [one, other] = [perEuro(from.code, year), perEuro(to.code, year)];
    if (one === undefined) return missing(from, year);
    return other === undefined ? missing(to, year) : other / one;
  },
});

const missing = ({ code, name }: Currency, year: number) =>
  noValue(`${name} (${code})`, `its rate in ${year}`, `there are ${yearsOfCurrency(code)}`);
