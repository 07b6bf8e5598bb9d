import { flows } from "./cash-flows";
import { onlyZero, zeros } from "./zeros";

/** Which rates of return some cash flows have. Never one of several in silence. */
export type RateVerdict =
  | { readonly kind: "one"; readonly rate: number }
  | { readonly kind: "none" }
  | { readonly kind: "several"; readonly rates: readonly number[] };

/** ln(1 + rate) for the rates that a double can hold: just above -1 (1 - 2 ** -53) to 1.8e308. */
const LOWEST_FORCE = -37.43;
const HIGHEST_FORCE = 709.78;

/**
 * All rates of return per year (or other period) of the loaded flows, ascending, where a year has so many of
 * their time steps. Rates that a double cannot hold, or cannot tell from -1, are left out.
 */
export function ratesOfLoaded(stepsPerYear: number): number[] {
  const rates: number[] = [];
  for (const force of zeros(LOWEST_FORCE / stepsPerYear, HIGHEST_FORCE / stepsPerYear)) {
    const rate = rateOf(force * stepsPerYear);
    if (isHeld(rate) && rate !== rates.at(-1)) rates.push(rate);
  }
  return rates;
}

/** The verdict on the loaded flows. Those that change their sign once go without any list. */
export function verdictOnLoaded(stepsPerYear: number): RateVerdict {
  if (flows.signChanges !== 1) return verdictOn(ratesOfLoaded(stepsPerYear));
  const rate = rateOf(onlyZero() * stepsPerYear);
  return isHeld(rate) ? { kind: "one", rate } : { kind: "none" };
}

const rateOf = (force: number): number => Math.expm1(force) + 0; // never -0

const isHeld = (rate: number): boolean => rate > -1 && rate < Infinity;

function verdictOn(rates: readonly number[]): RateVerdict {
  if (rates.length === 0) return { kind: "none" };
  return rates.length === 1 ? { kind: "one", rate: rates[0]! } : { kind: "several", rates };
}
