import type { PlanContext } from "./context";

/** The unit in which large amounts are read on the summary and in charts. */
export interface Scale {
  /** "million" or "thousand", in the language of the workbook. */
  readonly word: string;
  readonly divisor: number;
  /** Decimals of an amount in that unit. */
  readonly decimals: 0 | 1;
  /** Number formats: on an axis, at a column, in a headline figure. */
  readonly axis: string;
  readonly label: string;
  readonly figure: string;
}

const MILLION = 1_000_000;

/** Amounts below so many millions are read in thousands. */
const FEWEST_MILLIONS = 3;

/** Chosen by what in-house costs over the whole case. */
export function scaleOf({
  results: { values, model },
  text: { language },
}: Pick<PlanContext, "results" | "text">): Scale {
  const total = values.row(model.baseline.beforeTax).reduce((sum, cost) => sum + cost, 0);
  if (total < FEWEST_MILLIONS * MILLION) {
    return {
      word: language.thousand,
      divisor: 1000,
      decimals: 0,
      axis: "#,##0,;(#,##0,);0",
      label: "#,##0,",
      figure: `#,##0,"${language.thousandFormat}"_);(#,##0,"${language.thousandFormat}");0_)`,
    };
  }
  const digits = total < 10 * MILLION ? "0.0" : "#,##0";
  return {
    word: language.million,
    divisor: MILLION,
    decimals: 1,
    axis: `${digits},,;(${digits},,);0`,
    label: "0.0,,",
    figure: `#,##0.0,,"${language.millionFormat}"_);(#,##0.0,,"${language.millionFormat}");0_)`,
  };
}
