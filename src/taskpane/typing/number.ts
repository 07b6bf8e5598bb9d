/** How a person writes numbers: Excel's own separators where it says them, else those of the language. */
export interface Separators {
  readonly decimal: string;
  readonly group: string;
}

/** What a typed text comes to: a number (null for a blank), or why it is none, with what was probably meant. */
export type Typed =
  { readonly value: number | null } | { readonly problem: "notNumber"; readonly meant?: number };

/** Thousands may always be a space of any kind, or an apostrophe; marks of writing direction say nothing. */
const SPACES = /[\s\u00a0\u2007\u2009\u202f\u061c\u200e\u200f'’]/g;
const MINUS = /[-−–‒]/;
const CURRENCY = /\p{Sc}|^[A-Z]{3}(?=[\d(.,−-])|(?<=\d)[A-Z]{3}$/gu;
const MULTIPLES: Readonly<Record<string, number>> = { k: 3, t: 3, m: 6, mn: 6, mio: 6, b: 9, bn: 9 };

/**
 * Reads a number as people type it: thousands, a currency, a percent sign, a minus in front or brackets around.
 * @param percent the number counts in hundredths, as its field says: 8 and 8% are 0.08
 */
export function readNumber(text: string, separators: Separators, percent = false): Typed {
  const bare = normalDigits(text).replace(SPACES, "").replace(CURRENCY, "");
  if (bare === "") return { value: null };
  const { sign, rest } = signOf(bare);
  const percentSign = rest.endsWith("%");
  const digits = percentSign ? rest.slice(0, -1) : rest;
  const hundredths = percent || percentSign ? -2 : 0;
  const plain = withPoint(digits, separators);
  if (plain !== undefined) return { value: scaled(plain, sign, hundredths) };
  const meant = guess(digits, separators);
  if (meant === undefined) return { problem: "notNumber" };
  return { problem: "notNumber", meant: scaled(meant.digits, sign, meant.power + hundredths) };
}

/** Digits of other scripts that input methods write. */
const normalDigits = (text: string): string =>
  text
    .replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/٪|％/g, "%");

function signOf(text: string): { sign: 1 | -1; rest: string } {
  const inBrackets = /^\((.*)\)(%?)$/.exec(text);
  if (inBrackets) return { sign: -1, rest: `${inBrackets[1]}${inBrackets[2]}` };
  if (MINUS.test(text.charAt(0))) return { sign: -1, rest: text.slice(1) };
  return { sign: 1, rest: text.startsWith("+") ? text.slice(1) : text };
}

/** Shifting the point in the text keeps 7.7 % exactly what 0.077 is. */
const scaled = (digits: string, sign: 1 | -1, power: number): number => {
  const [mantissa, exponent = "0"] = digits.split("e") as [string, string?];
  const value = Number(`${mantissa}e${Number(exponent) + power}`);
  return value === 0 ? 0 : sign * value;
};

/** The digits with a decimal point and no thousands; undefined unless they are written by the rules. */
function withPoint(text: string, { decimal, group }: Separators): string | undefined {
  const [whole = "", fraction, ...more] = text.split(decimal);
  if (more.length > 0) return undefined;
  const grouped = group !== "" && whole.includes(group);
  const parts = grouped ? whole.split(group) : [whole];
  if (
    grouped &&
    !(/^\d{1,3}$/.test(parts[0] ?? "") && parts.slice(1).every((part) => /^\d{2,3}$/.test(part)))
  )
    return undefined;
  if (grouped && parts.at(-1)?.length !== 3) return undefined;
  const joined = fraction === undefined ? parts.join("") : `${parts.join("")}.${fraction}`;
  return /^(\d+\.?\d*|\.\d+)(e[-+]?\d{1,3})?$/i.test(joined) ? joined.toLowerCase() : undefined;
}

/** "49.5k", or the other language's separators. */
function guess(text: string, separators: Separators): { digits: string; power: number } | undefined {
  const multiple = /^(.*\d)([a-z]+)\.?$/i.exec(text);
  const power = multiple ? MULTIPLES[(multiple[2] as string).toLowerCase()] : 0;
  const digits = multiple ? (multiple[1] as string) : text;
  if (power === undefined) return undefined;
  const others: Separators[] = [separators, { decimal: ".", group: "," }, { decimal: ",", group: "." }];
  for (const other of others) {
    const plain = withPoint(digits, other);
    if (plain !== undefined) return { digits: plain, power };
  }
  return undefined;
}
