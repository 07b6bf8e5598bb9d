/** How a person writes numbers: Excel's own separators where it says them, else those of the language. */
export interface Separators {
  readonly decimal: string;
  readonly group: string;
  /** Thousands are grouped by two beyond the first three digits, as in India: 12,34,567. */
  readonly pairs?: boolean;
}

/** Nothing in a case is larger; more digits than that would be rounded in silence. */
export const LARGEST = 1e15;

/** The digits of a number, as they were written: by the rules, or by those of others. */
export interface Digits {
  /** With a decimal point and without thousands. */
  readonly plain: string;
  /** Written as this language does not write it; another reading may be meant. */
  readonly doubtful: boolean;
}

/** Spaces and apostrophes separate thousands in every language; they mean nothing else. */
const ALWAYS = [" ", "'"];
const ENGLISH: Separators = { decimal: ".", group: "," };
const GERMAN: Separators = { decimal: ",", group: "." };
const EXPONENT = /^(.+?)(e[-+]?\d{1,4})$/i;

/** Reads digits with their separators; undefined where they are no number in any writing. */
export function readDigits(text: string, separators: Separators): Digits | undefined {
  const [, mantissa = text, exponent = ""] = EXPONENT.exec(text) ?? [];
  const own = withPoint(mantissa, separators);
  if (own !== undefined) return { plain: own + exponent, doubtful: false };
  const others = [{ ...separators, pairs: true }, ENGLISH, GERMAN, { ...ENGLISH, pairs: true }];
  for (const other of others) {
    const plain = withPoint(mantissa, other);
    if (plain !== undefined) return { plain: plain + exponent, doubtful: true };
  }
  return undefined;
}

/** Written by the rules: one decimal sign at most, and thousands of one kind, each with all its digits. */
function withPoint(text: string, { decimal, group, pairs = false }: Separators): string | undefined {
  const [whole = "", fraction, ...more] = text.split(plainSign(decimal));
  if (more.length > 0 || (fraction !== undefined && !/^\d*$/.test(fraction))) return undefined;
  const signs = [...new Set([plainSign(group), ...ALWAYS])].filter(
    (sign) => sign !== "" && whole.includes(sign),
  );
  if (signs.length > 1) return undefined;
  const groups = signs[0] === undefined ? [whole] : whole.split(signs[0]);
  if (groups.length > 1 && !areThousands(groups, pairs && !ALWAYS.includes(signs[0] as string)))
    return undefined;
  const joined = groups.join("");
  if (!/^\d*$/.test(joined) || joined + (fraction ?? "") === "") return undefined;
  return fraction === undefined || fraction === "" ? joined : `${joined}.${fraction}`;
}

/** A separator as plain characters write it. */
const plainSign = (sign: string): string =>
  sign.replace(/[\s\u00a0\u2009\u202f]/g, " ").replace(/[’′]/g, "'");

/**
 * The digits of "52.000" where a decimal point is a point: three digits and no more behind it are thousands to others.
 * @returns undefined where nobody reads thousands, or the language itself does
 */
export function thousandsOfOthers(text: string, { decimal }: Separators): string | undefined {
  const [whole = "", thousands = "", ...more] = text.split(plainSign(decimal));
  const are = more.length === 0 && /^[1-9]\d{0,2}$/.test(whole) && /^\d{3}$/.test(thousands);
  return are ? whole + thousands : undefined;
}

function areThousands([first = "", ...rest]: readonly string[], pairs: boolean): boolean {
  const last = rest.at(-1) ?? "";
  const middle = rest.slice(0, -1);
  const inThrees = /^\d{1,3}$/.test(first) && rest.every((group) => group.length === 3);
  const inPairs = /^\d{1,2}$/.test(first) && last.length === 3 && middle.every((group) => group.length === 2);
  return inThrees || (pairs && middle.length > 0 && inPairs);
}

/**
 * The number of digits, times a power of ten; undefined where it is larger than any in a case, or so small that nothing
 * of it would be left. Shifting the point in the text keeps 7.7 % exactly what 0.077 is.
 */
export function numberOfDigits(plain: string, power: number): number | undefined {
  const [mantissa, exponent = "0"] = plain.toLowerCase().split("e") as [string, string?];
  const value = Number(`${mantissa}e${Number(exponent) + power}`);
  const lost = value === 0 && /[1-9]/.test(mantissa);
  return !Number.isFinite(value) || value > LARGEST || lost ? undefined : value;
}
