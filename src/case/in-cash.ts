import type { FigureName } from "./model/figures";
import type { FigureValue } from "./evaluate";

/** The figures in cash, without expected loss, and those that they stand beside. */
export const IN_CASH = {
  npvCash: "npv",
  savingRateCash: "savingRate",
  irrCash: "irr",
  paybackCash: "payback",
  peakFundingCash: "peakFunding",
} as const satisfies Partial<Record<FigureName, FigureName>>;

/** From such a share of a figure on, the figure in cash says something of its own. */
const WORTH_SHOWING = 0.01;

/** Whether a figure is to be shown: one in cash only where it differs from the one that it stands beside. */
export function worthShowing(
  name: FigureName,
  valueOf: (name: FigureName) => FigureValue | undefined,
): boolean {
  const beside = (IN_CASH as Readonly<Partial<Record<FigureName, FigureName>>>)[name];
  if (beside === undefined) return true;
  const [cash, all] = [valueOf(name), valueOf(beside)];
  if (typeof cash !== "number" || typeof all !== "number") return typeof cash !== typeof all;
  return Math.abs(cash - all) > WORTH_SHOWING * Math.abs(all);
}
