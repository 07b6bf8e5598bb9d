import type { Range } from "../../case/schema/uncertainty";
import { exponential, logarithmOfOnePlus } from "../../kernel/numeric/elementary";
import { normalQuantile } from "../../kernel/numeric/normal";
import { tabledBetaQuantile } from "./beta-table";
import { limitsOf } from "./limits";

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
