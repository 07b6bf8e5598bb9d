import type { Range } from "../schema/uncertainty";
import { betaCumulative } from "../../kernel/numeric/beta";

type Estimate = Extract<Range, { readonly low: number }>;

/** Least and most that a variable can be. */
interface Limits {
  readonly low: number;
  readonly high: number;
}

const TENTH = 0.1;
const HALVINGS = 200;

/**
 * Least and most of a range. Where its ends are what is undercut and exceeded one time in ten, the limits are those
 * with which this comes true for the same mode.
 */
export function limitsOf(range: Estimate): Limits {
  const { low, high } = range;
  if (range.ends !== "p10-p90" || low === high) return { low, high };
  if (range.kind === "uniform") {
    const beyond = ((high - low) * TENTH) / (1 - 2 * TENTH);
    return { low: low - beyond, high: high + beyond };
  }
  const { mode } = range;
  const shareBelow = range.kind === "triangular" ? triangularBelow : pertBelow;
  const spread = high - low;
  // For each lower limit, the upper limit with which a tenth lies above; then the lower limit with a tenth below.
  const upper = (least: number): number =>
    halved(high, spread, (most) => 1 - shareBelow(high, least, mode, most) < TENTH);
  const least = halved(low, -spread, (limit) => shareBelow(low, limit, mode, upper(limit)) < TENTH);
  return { low: least, high: upper(least) };
}

/** From `start` in the direction of `step`, as far as `fewer` holds. */
function halved(start: number, step: number, fewer: (limit: number) => boolean): number {
  let inside = start;
  let beyond = start + step;
  for (let k = 0; k < HALVINGS && fewer(beyond); k++) {
    inside = beyond;
    beyond += step *= 2;
  }
  for (let k = 0; k < HALVINGS; k++) {
    const middle = inside + (beyond - inside) / 2;
    if (middle === inside || middle === beyond) break;
    if (fewer(middle)) inside = middle;
    else beyond = middle;
  }
  return inside;
}

function triangularBelow(x: number, low: number, mode: number, high: number): number {
  if (x <= low) return 0;
  if (x >= high) return 1;
  return x <= mode
    ? ((x - low) * (x - low)) / ((high - low) * (mode - low))
    : 1 - ((high - x) * (high - x)) / ((high - low) * (high - mode));
}

function pertBelow(x: number, low: number, mode: number, high: number): number {
  if (x <= low) return 0;
  if (x >= high) return 1;
  const position = (mode - low) / (high - low);
  return betaCumulative((x - low) / (high - low), 1 + 4 * position, 1 + 4 * (1 - position))!;
}
