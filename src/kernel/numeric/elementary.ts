/**
 * Exponential, logarithm and power from IEEE additions, multiplications and divisions alone. JavaScript leaves the
 * last digits of its own to each engine; these give the same bits in Node and in every browser, off by little more
 * than half a unit in the last place. Inside, a number is a sum of two doubles: the rounded one and what it lacks.
 */

/** ln 2, the first part so short that a whole number of up to 20 bits times it is exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const PER_LN2 = 1.4426950408889634;

/** Splits a double into two halves whose products are exact. */
const SPLITTER = 2 ** 27 + 1;

/** Beyond these an exponential is infinite or 0. */
const LARGEST_EXPONENT = 709.782712893384;
const SMALLEST_EXPONENT = -745.1332191019412;

/** From here on a power of anything but 1 is infinite or 0. */
const LARGEST_POWER = 2 ** 64;

/** Below this, three terms of the series of ln(1 + x) are all that count. */
const SMALL = 2 ** -20;

const SMALLEST_NORMAL = 2 ** -1022;
const SQRT2 = Math.SQRT2;

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
/** Where sign and exponent of a double stand on this machine. */
const TOP = ((double[0] = 1), words[1] === 0x3ff00000) ? 1 : 0;

/** What the number that was returned last lacks. */
let lacking = 0;

/** e to the power of x. */
export function exponential(x: number): number {
  return x !== x ? x : exponentialOfSum(x, 0);
}

/** e to the power of x, less 1, without loss where x is small. */
export function exponentialLessOne(x: number): number {
  if (x === 0 || x !== x) return x;
  if (x > LARGEST_EXPONENT) return Infinity;
  if (x < -50) return -1;
  const turns = Math.round(x * PER_LN2);
  const part = exponentialPart(turns, x, 0);
  if (turns === 0) return part + lacking;
  const scale = powerOfTwo(turns);
  const high = part * scale;
  const low = lacking * scale;
  const first = scale - 1;
  const lost = sumLacks(scale, -1, first);
  const sum = first + high;
  return sum + (sumLacks(first, high, sum) + (low + lost));
}

/** The natural logarithm; -Infinity of 0, NaN below. */
export function logarithm(x: number): number {
  if (!(x > 0) || x === Infinity) return x === 0 ? -Infinity : x > 0 ? x : NaN;
  return logarithmWithRest(x, 0);
}

/** The natural logarithm of 1 + x, without loss where x is small. */
export function logarithmOfOnePlus(x: number): number {
  if (x === 0 || !(x > -1) || x === Infinity) return x === -1 ? -Infinity : x >= 0 ? x : x === 0 ? x : NaN;
  if (Math.abs(x) < SMALL) return x - x * x * (1 / 2 - x * (1 / 3 - x / 4));
  const sum = 1 + x;
  return logarithmWithRest(sum, sumLacks(1, x, sum));
}

/** `base` to the power of `exponent`, with the special cases of JavaScript's own. */
export function power(base: number, exponent: number): number {
  const size = Math.abs(base);
  if (exponent === 1) return base;
  if (exponent === 2) return base * base;
  // What is exact or has no digits is the same in every engine.
  if (!(size > 0 && size < Infinity) || exponent === 0 || !Number.isFinite(exponent)) return base ** exponent;
  if (base < 0 && !Number.isInteger(exponent)) return NaN;
  const sign = base < 0 && exponent % 2 !== 0 ? -1 : 1;
  if (size === 1) return sign;
  if (Math.abs(exponent) > LARGEST_POWER) return size > 1 === exponent > 0 ? sign * Infinity : sign * 0;
  const natural = logarithmWithRest(size, 0);
  const rest = lacking;
  const product = natural * exponent;
  return sign * exponentialOfSum(product, productLacks(natural, exponent, product) + rest * exponent);
}

/** e to the power of a number in two parts. */
function exponentialOfSum(high: number, low: number): number {
  if (high > LARGEST_EXPONENT) return Infinity;
  if (high < SMALLEST_EXPONENT) return 0;
  const turns = Math.round(high * PER_LN2);
  const part = exponentialPart(turns, high, low);
  const sum = 1 + part;
  const result = sum + (sumLacks(1, part, sum) + lacking);
  if (turns >= -1021 && turns <= 1023) return result * powerOfTwo(turns);
  const half = turns >> 1;
  return result * powerOfTwo(half) * powerOfTwo(turns - half);
}

/** e to the power of what is left of a number in two parts after `turns` times ln 2, less 1; in two parts. */
function exponentialPart(turns: number, high: number, low: number): number {
  const far = high - turns * LN2_HIGH;
  const near = low - turns * LN2_LOW;
  const rest = far + near;
  const lost = far - rest + near;
  const beyond =
    rest *
    rest *
    (1 / 2 +
      rest *
        (1 / 6 +
          rest *
            (1 / 24 +
              rest *
                (1 / 120 +
                  rest *
                    (1 / 720 +
                      rest *
                        (1 / 5040 +
                          rest *
                            (1 / 40320 +
                              rest *
                                (1 / 362880 +
                                  rest *
                                    (1 / 3628800 +
                                      rest *
                                        (1 / 39916800 + rest * (1 / 479001600 + rest / 6227020800)))))))))));
  const sum = rest + beyond;
  lacking = sumLacks(rest, beyond, sum) + lost + lost * sum;
  return sum;
}

/**
 * ln(x + rest) in two parts, for a rest that is small beside the last digit but one of x. With s = (m - 1) / (m + 1),
 * ln m = 2 (s + s^3 / 3 + s^5 / 5 + …); the first terms are kept in two parts.
 */
function logarithmWithRest(x: number, rest: number): number {
  let turns = 0;
  if (x < SMALLEST_NORMAL) {
    x *= 2 ** 54;
    rest *= 2 ** 54;
    turns = -54;
  }
  double[0] = x;
  const top = words[TOP]!;
  turns += (top >>> 20) - 1023;
  words[TOP] = (top & 0xfffff) | 0x3ff00000;
  let m = double[0];
  if (m > SQRT2) {
    m /= 2;
    turns += 1;
  }
  const f = m - 1;
  const d = m + 1;
  const dLacks = sumLacks(m, 1, d);
  const s = f / d;
  const product = s * d;
  const sLacks = (f - product - productLacks(s, d, product) - s * dLacks) / d;
  const square = s * s;
  const squareLacks = productLacks(s, s, square) + 2 * s * sLacks;

  let sum =
    1 / 9 +
    square *
      (1 / 11 +
        square *
          (1 / 13 +
            square *
              (1 / 15 +
                square *
                  (1 / 17 +
                    square *
                      (1 / 19 + square * (1 / 21 + square * (1 / 23 + square * (1 / 25 + square / 27))))))));
  lacking = 0;
  sum = plusProduct(1 / 7, 7.93016446160826e-18, sum, square, squareLacks);
  sum = plusProduct(1 / 5, -1.1102230246251566e-17, sum, square, squareLacks);
  sum = plusProduct(1 / 3, 1.850371707708594e-17, sum, square, squareLacks);
  sum = plusProduct(1, 0, sum, square, squareLacks);
  const twice = 2 * s;
  const natural = sum * twice;
  const naturalLacks = productLacks(sum, twice, natural) + lacking * twice + sum * 2 * sLacks;

  const whole = turns * LN2_HIGH;
  const first = whole + natural;
  const low = sumLacks(whole, natural, first) + (naturalLacks + turns * LN2_LOW + rest / x);
  const result = first + low;
  lacking = first - result + low;
  return result;
}

/** constant + sum × factor, all in two parts; what `sum` lacks is `lacking`, as is then what the result lacks. */
function plusProduct(
  constant: number,
  constantLacks: number,
  sum: number,
  factor: number,
  factorLacks: number,
) {
  const product = sum * factor;
  const productRest = productLacks(sum, factor, product) + (sum * factorLacks + lacking * factor);
  const result = constant + product;
  lacking = sumLacks(constant, product, result) + (productRest + constantLacks);
  return result;
}

/** What the rounded sum of two numbers lacks of the true one. */
function sumLacks(a: number, b: number, sum: number): number {
  const second = sum - a;
  return a - (sum - second) + (b - second);
}

/** What the rounded product of two numbers lacks of the true one. */
function productLacks(a: number, b: number, product: number): number {
  const aSplit = a * SPLITTER;
  const aHigh = aSplit - (aSplit - a);
  const aLow = a - aHigh;
  const bSplit = b * SPLITTER;
  const bHigh = bSplit - (bSplit - b);
  const bLow = b - bHigh;
  return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
}

/** 2 to the power of a whole number from -1022 to 1023. */
function powerOfTwo(exponent: number): number {
  double[0] = 0;
  words[TOP] = (exponent + 1023) << 20;
  return double[0];
}
