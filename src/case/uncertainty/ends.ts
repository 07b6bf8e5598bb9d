import type { Range } from "../schema/uncertainty";
import { limitsOf } from "./limits";

/** Least and most that a range can come to; infinite where nothing ends it. */
export function endsOf(range: Range): { readonly low: number; readonly high: number } {
  switch (range.kind) {
    case "normal":
      return { low: -Infinity, high: Infinity };
    case "lognormal":
      return { low: 0, high: Infinity };
    case "discrete":
      return { low: Math.min(...range.values), high: Math.max(...range.values) };
    default:
      return limitsOf(range);
  }
}
