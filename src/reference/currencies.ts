import { byName } from "./names";

/** A currency: its ISO 4217 code and its English name. */
export interface Currency {
  readonly code: string;
  readonly name: string;
}

/** The euro, and every currency that the European Central Bank has quoted against it. */
export const currencies: readonly Currency[] = Object.entries({
  EUR: "Euro",
  USD: "US dollar",
  AUD: "Australian dollar",
  BGN: "Bulgarian lev",
  BRL: "Brazilian real",
  CAD: "Canadian dollar",
  CHF: "Swiss franc",
  CNY: "Chinese yuan renminbi",
  CYP: "Cyprus pound",
  CZK: "Czech koruna",
  DKK: "Danish krone",
  EEK: "Estonian kroon",
  GBP: "Pound sterling",
  HKD: "Hong Kong dollar",
  HRK: "Croatian kuna",
  HUF: "Hungarian forint",
  IDR: "Indonesian rupiah",
  ILS: "Israeli shekel",
  INR: "Indian rupee",
  ISK: "Icelandic krona",
  JPY: "Japanese yen",
  KRW: "South Korean won",
  LTL: "Lithuanian litas",
  LVL: "Latvian lats",
  MTL: "Maltese lira",
  MXN: "Mexican peso",
  MYR: "Malaysian ringgit",
  NOK: "Norwegian krone",
  NZD: "New Zealand dollar",
  PHP: "Philippine peso",
  PLN: "Polish zloty",
  ROL: "Romanian leu before July 2005",
  RON: "Romanian leu",
  RUB: "Russian rouble",
  SEK: "Swedish krona",
  SGD: "Singapore dollar",
  SIT: "Slovenian tolar",
  SKK: "Slovak koruna",
  THB: "Thai baht",
  TRL: "Turkish lira before 2005",
  TRY: "Turkish lira",
  ZAR: "South African rand",
}).map(([code, name]) => ({ code, name }));

/** Currencies by their codes and English names. */
export const { find: findCurrency } = byName("currency", currencies, ({ code, name }) => [name, code]);
