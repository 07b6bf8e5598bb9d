/** Currencies that a sign or word may stand for, the most usual first. */
const SIGNS = new Map(
  Object.entries({
    $: "USD CAD AUD NZD SGD HKD MXN ARS CLP COP TWD",
    US$: "USD",
    USD$: "USD",
    C$: "CAD",
    CA$: "CAD",
    A$: "AUD",
    AU$: "AUD",
    NZ$: "NZD",
    S$: "SGD",
    HK$: "HKD",
    NT$: "TWD",
    MX$: "MXN",
    R$: "BRL",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY CNY",
    "CN¥": "CNY",
    RMB: "CNY",
    "₹": "INR",
    "Rs.": "INR PKR LKR NPR MUR",
    Rs: "INR PKR LKR NPR MUR",
    "kr.": "SEK NOK DKK ISK",
    kr: "SEK NOK DKK ISK",
    zł: "PLN",
    "zł.": "PLN",
    Kč: "CZK",
    Ft: "HUF",
    lei: "RON",
    лв: "BGN",
    "лв.": "BGN",
    "₺": "TRY",
    "₩": "KRW",
    "₪": "ILS",
    "₱": "PHP",
    "฿": "THB",
    "₽": "RUB",
    "₫": "VND",
    RM: "MYR",
    Rp: "IDR",
    R: "ZAR",
    "Fr.": "CHF",
    SFr: "CHF",
    "SFr.": "CHF",
    dollar: "USD CAD AUD NZD SGD HKD",
    dollars: "USD CAD AUD NZD SGD HKD",
    euro: "EUR",
    euros: "EUR",
    pounds: "GBP",
    pfund: "GBP",
    franken: "CHF",
    rupees: "INR PKR LKR NPR MUR",
    rupien: "INR PKR LKR NPR MUR",
    zloty: "PLN",
    yen: "JPY",
  }),
);

/** Signs of several countries of which none is meant more often than the others. */
const NOBODYS = ["kr", "kr."];

/** Codes that are written like other words: an abbreviation of employees or of millions is no money. */
const CODE = /^[A-Z]{3}$/;
const NO_CODE = ["FTE", "VZK", "VZÄ", "MIO", "MRD", "TSD", "MON", "STD"];

/** Longest first, so that "US$" is not a "$". */
const KNOWN = [...SIGNS.keys()].sort((a, b) => b.length - a.length);

/** The currency that a sign, word or code means in a case; null where it is money, but nobody can say whose. */
export function currencyOf(word: string, own: string): string | null | undefined {
  if (word.toUpperCase() === own) return own;
  const codes = (SIGNS.get(word) ?? SIGNS.get(word.toLowerCase()))?.split(" ");
  if (codes === undefined) return CODE.test(word) && !NO_CODE.includes(word) ? word : undefined;
  if (codes.includes(own)) return own;
  return NOBODYS.includes(word) ? null : codes[0];
}

/** A currency's sign, word or code at the beginning of a text, and what follows it. */
export function currencyFirst(text: string): readonly [word: string, rest: string] | undefined {
  const sign = KNOWN.find((one) => text.startsWith(one) && !/^\p{L}\p{L}/u.test(text.slice(one.length - 1)));
  if (sign !== undefined) return [sign, text.slice(sign.length).trim()];
  const word = /^(?:\p{L}{3,8}(?=[^\p{L}]|$)|\p{Sc})/u.exec(text)?.[0];
  return word === undefined ? undefined : [word, text.slice(word.length).trim()];
}
