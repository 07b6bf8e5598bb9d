import type { PlanContext } from "./context";
import type { DriverEntry } from "../../case/drivers";

/** Number formats. Negatives in parentheses, zero a dash, and room at the right so that figures line up. */
const signed = (digits: string, zero = '"–"'): string => `${digits}_);(${digits});${zero}_);@_)`;

export const format = {
  whole: signed("#,##0"),
  oneDecimal: signed("#,##0.0"),
  twoDecimals: signed("#,##0.00"),
  fourDecimals: signed("#,##0.0000"),
  /** What is left between two numbers that should be equal: the sign of a rounding says nothing. */
  difference: "#,##0.00_);#,##0.00_)",
  percent: signed("0.0%"),
  factor: signed("0.000"),
  count: "0_)",
  month: "mmm yy_)",
  text: "@_)",
} as const;

/** The number of a contract year: "Year 3". */
export const yearFormat = ({ text }: PlanContext): string => `${text.language.yearFormat}_)`;

/** Formats of inputs: a zero that someone entered is shown as 0, never as a dash. */
const entered = (digits: string, zero: string): string => signed(digits, zero);

const DECIMALS = ["#,##0", "#,##0.0", "#,##0.00", "#,##0.000", "#,##0.0000"] as const;
const PERCENT_DECIMALS = ["0.0%", "0.00%"] as const;

/** How many decimals (at most `most`) it takes to show a number as it was entered. */
function decimalsOf(value: number, most: number): number {
  for (let decimals = 0; decimals < most; decimals++) {
    const scaled = value * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-6) return decimals;
  }
  return most;
}

/** The format of an input's row that shows all its values as they were entered. */
export function formatOfInput(unit: string, values: readonly number[]): string {
  const most = (limit: number, scale = 1): number =>
    Math.max(0, ...values.map((value) => decimalsOf(value * scale, limit)));
  if (isShare(unit)) {
    const digits = PERCENT_DECIMALS[Math.max(0, most(2, 100) - 1)] as string;
    return entered(digits, digits);
  }
  const digits = DECIMALS[most(4)] as string;
  return entered(digits, digits.replace("#,##", ""));
}

/** The format of a line's values by its unit; `isFactor` for an index around 1. */
export function formatOfUnit(unit: string, isFactor: boolean): string {
  if (unit === "1") return isFactor ? format.factor : format.percent;
  if (unit === "FTE") return format.oneDecimal;
  if (unit === "month" || unit === "year") return format.oneDecimal;
  if (unit === "currency/unit") return format.twoDecimals;
  return format.whole;
}

/** Numbers of things whose unit is their name, by the last part of their path: no shares. */
const COUNTS = new Set(["calls"]);

/** The unit in which a driver is written. */
export const unitOfDriver = ({ record, path }: DriverEntry): string =>
  COUNTS.has(path.split(".").at(-1) as string) ? "number" : record.unit;

/** Whether a number of that unit is read as a percentage. */
export const isShare = (unit: string): boolean => unit === "1" || unit === "1/year";
