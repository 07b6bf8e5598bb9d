import { inPlainCharacters } from "../typing/characters";
import { currencyFirst, currencyOf } from "../typing/currency-signs";
import { numberOfDigits, readDigits, type Separators } from "../typing/number";
import type { CellSheet } from "./cells";

/** Which sign a file's texts write in front of decimals. */
export type DecimalSign = "." | ",";

const NUMBER = /^(?<open>\()?(?<sign>[-+] ?)?(?<digits>\d[\d.,' ]*)(?<close>\))?(?<percent> ?%)?$/;

/** The digits of a text that is a number, with what stands around them taken off. */
function bare(text: string): RegExpExecArray | null {
  let rest = inPlainCharacters(text);
  const [first, behind] = currencyFirst(rest) ?? [];
  if (first !== undefined && behind !== undefined && currencyOf(first, "") !== undefined) rest = behind;
  const [, before = "", last = ""] = /^(.*\d\)?) ?([^\d\s.,)%]+)$/u.exec(rest) ?? [];
  if (last !== "" && currencyOf(last, "") !== undefined) rest = before;
  return NUMBER.exec(rest.trim());
}

/** The number that a text is; undefined where it is none, or written in another way than the file is. */
export function numberIn(text: string, decimal: DecimalSign): number | undefined {
  const found = bare(text)?.groups;
  if (found === undefined || (found["open"] === undefined) !== (found["close"] === undefined))
    return undefined;
  const separators: Separators = { decimal, group: decimal === "." ? "," : "." };
  const digits = readDigits((found["digits"] as string).trim(), separators);
  if (digits === undefined || digits.doubtful) return undefined;
  const size = numberOfDigits(digits.plain, found["percent"] === undefined ? 0 : -2);
  if (size === undefined) return undefined;
  const negative = found["open"] !== undefined || found["sign"]?.startsWith("-") === true;
  return negative && size !== 0 ? -size : size;
}

/** The decimal sign of the texts in sheets: what they prove, undefined where they could be read either way. */
export function decimalOf(sheets: readonly CellSheet[]): DecimalSign | undefined {
  let [points, commas, unclear] = [0, 0, 0];
  for (const { rows } of sheets)
    for (const row of rows)
      for (const { value } of row) {
        if (typeof value !== "string" || value.length > 40) continue;
        const digits = bare(value)?.groups?.["digits"]?.trim();
        if (digits === undefined || !/[.,]/.test(digits)) continue;
        const [point, comma] = [digits.lastIndexOf("."), digits.lastIndexOf(",")];
        const mark = (isPoint: boolean): void => void (isPoint ? points++ : commas++);
        if (point >= 0 && comma >= 0) mark(point > comma);
        else if (/^\d{1,3}([.,])\d{3}$/.test(digits)) unclear++;
        else if (/[.].*[.]|,.*,/.test(digits)) mark(point < 0);
        else mark(point >= 0);
      }
  if (points > 0 && commas > 0) return points > 10 * commas ? "." : commas > 10 * points ? "," : undefined;
  if (points > 0) return ".";
  if (commas > 0) return ",";
  return unclear > 0 ? undefined : ".";
}
