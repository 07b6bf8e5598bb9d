/** Powers of ten that a double holds exactly. */
const POWERS = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const DIGITS = 15;

/**
 * The number rounded to 15 significant decimal digits, as Excel does before it compares: what
 * `Number(x.toPrecision(15))` gives.
 *
 * The fast path scales the digits to an integer below 2^53 with one exact power of ten. Its single rounding error
 * is at most 1/16, so unless the fraction is near a half the integer is certain; and dividing it by the same exact
 * power rounds correctly, as reading the decimal text does.
 */
export function roundTo15(x: number): number {
  const size = Math.abs(x);
  if (size < 1e15 && size === Math.floor(size)) return x + 0; // -0 has no text of its own
  const decimals = DIGITS - 1 - Math.floor(Math.log10(size));
  if (decimals >= 0 && decimals < POWERS.length) {
    const power = POWERS[decimals]!;
    const digits = size * power;
    const whole = Math.floor(digits);
    const fraction = digits - whole;
    if (digits > 1e14 && digits < 1e15 - 1 && Math.abs(fraction - 0.5) > 0.07) {
      const rounded = (fraction < 0.5 ? whole : whole + 1) / power;
      return x < 0 ? -rounded : rounded;
    }
  }
  return Number.isFinite(x) ? Number(x.toPrecision(DIGITS)) : x;
}

/** Rounding to 15 digits moves a number by at most 5e-15 of itself: what is further apart than two moves stays so. */
const CLEARLY_APART = 2e-14;

/** -1, 0 or 1 as `a` is less than, equal to or greater than `b`, both rounded to 15 significant digits. */
export function compareAt15(a: number, b: number): -1 | 0 | 1 {
  if (a === b) return 0;
  if (Math.abs(a - b) <= CLEARLY_APART * Math.max(Math.abs(a), Math.abs(b))) {
    a = roundTo15(a);
    b = roundTo15(b);
    if (a === b) return 0;
  }
  return a < b ? -1 : 1;
}

/** The number rounded to 15 significant digits, then up to a whole number, away from 0 as Excel's ROUNDUP does. */
export function ceilAt15(x: number): number {
  const rounded = roundTo15(x);
  return (rounded < 0 ? -Math.ceil(-rounded) : Math.ceil(rounded)) + 0;
}
