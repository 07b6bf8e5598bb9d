import type { NumberLimits } from "../../kernel/formula";
import { logarithm, logarithmOfOnePlus } from "../../kernel/numeric/elementary";
import { normalCumulative } from "../../kernel/numeric/normal";
import type { Range } from "../schema/uncertainty";

/** Probabilities that a range without ends of its own lies below and above what its driver may be; 0 for one with ends. */
export function sharesBeyond(
  range: Range,
  limits: NumberLimits,
): { readonly below: number; readonly above: number } {
  if (range.kind !== "normal" && range.kind !== "lognormal") return { below: 0, above: 0 };
  const low = limits.min ?? limits.above ?? -Infinity;
  const high = limits.max ?? limits.below ?? Infinity;
  return { below: shareBelow(range, low), above: shareAbove(range, high) };
}

type Endless = Extract<Range, { kind: "normal" | "lognormal" }>;

const shareBelow = (range: Endless, x: number): number => upTo(standardized(range, x));
const shareAbove = (range: Endless, x: number): number => upTo(-standardized(range, x));
const upTo = (z: number): number => (z === -Infinity ? 0 : z === Infinity ? 1 : normalCumulative(z));

/** How many standard deviations a value lies above the middle, on the scale on which the range is normal. */
function standardized({ kind, mean, sd }: Endless, x: number): number {
  if (kind === "normal") return (x - mean) / sd;
  if (x <= 0) return -Infinity;
  const variance = logarithmOfOnePlus((sd / mean) * (sd / mean));
  return (logarithm(x / mean) + variance / 2) / Math.sqrt(variance);
}
