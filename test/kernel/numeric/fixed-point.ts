/** Numbers as whole numbers of 2^-460: slow, and right to far more digits than a double has. */

const PLACES = 460n;
export const ONE = 1n << PLACES;

/** A double, exactly where it has no digits below 2^-460. */
export function fixed(x: number): bigint {
  let exponent = 0;
  while (!Number.isInteger(x)) {
    x *= 2;
    exponent++;
  }
  return (BigInt(x) << PLACES) >> BigInt(exponent);
}

export const multiply = (a: bigint, b: bigint): bigint => (a * b) >> PLACES;

/** e to the power of a fixed-point number: a power series of its 2^16th part, then squared as often. */
export function exactExponential(x: bigint): bigint {
  const extra = 100n;
  const small = (x << extra) >> 16n;
  const unit = 1n << (PLACES + extra);
  let sum = unit;
  let term = unit;
  for (let k = 1n; term !== 0n && term !== -1n; k++) {
    term = (term * small) / (unit * k);
    sum += term;
  }
  for (let turn = 0; turn < 16; turn++) sum = (sum * sum) / unit;
  return sum >> extra;
}

/** The natural logarithm: halved until it is near 1, then 2 artanh((m - 1) / (m + 1)), with ln 2 the same way. */
export function exactLogarithm(x: bigint): bigint {
  let turns = 0n;
  while (x > (ONE * 3n) / 2n) {
    x = x / 2n;
    turns++;
  }
  while (x < (ONE * 3n) / 4n) {
    x = x * 2n;
    turns--;
  }
  return twiceArtanh(x - ONE, x + ONE) + turns * twiceArtanh(1n, 3n);
}

function twiceArtanh(above: bigint, below: bigint): bigint {
  const s = (above << PLACES) / below;
  const square = multiply(s, s);
  let sum = 0n;
  let power = s;
  for (let odd = 1n; power !== 0n && power !== -1n; odd += 2n) {
    sum += power / odd;
    power = multiply(power, square);
  }
  return 2n * sum;
}

/** How far a double is from the exact number, in units of the exact number's last place as a double. */
export function errorInUnits(given: number, exact: bigint): number {
  const size = exact < 0n ? -exact : exact;
  const unit = 1n << BigInt(size.toString(2).length - 53);
  const difference = fixed(given) - exact;
  return Math.abs(Number((difference * 1_000_000n) / unit)) / 1_000_000;
}
