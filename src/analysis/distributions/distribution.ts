import type { Range } from "../../case/schema/uncertainty";
import type { NumberLimits } from "../../kernel/formula";
import { exponential, logarithmOfOnePlus } from "../../kernel/numeric/elementary";
import { normalQuantile } from "../../kernel/numeric/normal";
import { tabledBetaQuantile } from "./beta-table";
import { sharesBeyond } from "../../case/uncertainty/beyond";
import { limitsOf } from "../../case/uncertainty/limits";

/** A probability above 0 and below 1, and the value that is not exceeded with it. */
export type Quantile = (probability: number) => number;

/** The quantile function of a range that was checked: `problemOf` finds nothing in it. */
export function quantileOf(range: Range): Quantile {
  switch (range.kind) {
    case "uniform":
    case "triangular":
    case "pert": {
      const { low, high } = limitsOf(range);
      const spread = high - low;
      if (spread === 0) return () => low;
      if (range.kind === "uniform") return (p) => low + spread * p;
      const position = (range.mode - low) / spread;
      if (range.kind === "triangular") return (p) => low + spread * triangular(p, position);
      const inside = tabledBetaQuantile(1 + 4 * position, 1 + 4 * (1 - position));
      return (p) => low + spread * inside(p);
    }
    case "normal":
      return (p) => range.mean + range.sd * normalQuantile(p)!;
    case "lognormal": {
      const ratio = range.sd / range.mean;
      const variance = logarithmOfOnePlus(ratio * ratio);
      const [spread, middle] = [Math.sqrt(variance), range.mean * exponential(-variance / 2)];
      return (p) => middle * exponential(spread * normalQuantile(p)!);
    }
    case "discrete": {
      const upTo = runningSums(range.probabilities);
      const last = range.values.length - 1;
      return (p) => {
        let k = 0;
        while (k < last && p > upTo[k]!) k++;
        return range.values[k]!;
      };
    }
  }
}

/** A triangular variable between 0 and 1 with this mode. */
const triangular = (p: number, mode: number): number =>
  p <= mode ? Math.sqrt(p * mode) : 1 - Math.sqrt((1 - p) * (1 - mode));

function runningSums(parts: readonly number[]): number[] {
  let sum = 0;
  return parts.map((part) => (sum += part));
}

/**
 * The quantile function of a range as its driver can turn out: what lies outside of the driver's limits is cut off
 * (the rest counts for so much more), and a driver of whole numbers is rounded.
 */
export function driverQuantile(range: Range, limits: NumberLimits): Quantile {
  const quantile = quantileOf(range);
  const { below, above } = sharesBeyond(range, limits);
  const inside = below + above === 0 ? quantile : (p: number) => quantile(below + p * (1 - above - below));
  return limits.whole === true ? (p) => Math.round(inside(p)) + 0 : inside;
}
