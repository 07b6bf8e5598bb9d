/** Coefficients of 1 / z, 1 / z^3, … in Stirling's series for the logarithm of the gamma function. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];
const STIRLING_FROM = 10;

/** Shapes for which the continued fraction ends within `MOST_TERMS`. */
const LARGEST_SHAPE = 1e6;
const MOST_TERMS = 10_000;
const TINY = 1e-300;
const MOST_STEPS = 200;

/**
 * The regularized incomplete beta function: the probability that a beta variable with these shapes is at most x.
 * Undefined unless 0 <= x <= 1 and both shapes are above 0 and at most a million.
 */
export function betaCumulative(x: number, a: number, b: number): number | undefined {
  if (!(x >= 0 && x <= 1 && shapesAllowed(a, b))) return undefined;
  if (x === 0 || x === 1) return x;
  return Math.exp(logarithmBelow(x, a, b, logarithmOfScale(a, b)));
}

/**
 * The x that a beta variable with these shapes is at most with this probability: Excel's BETA.INV on 0 to 1.
 * Undefined unless 0 <= probability <= 1 and both shapes are above 0 and at most a million.
 */
export function betaQuantile(probability: number, a: number, b: number): number | undefined {
  if (!(probability >= 0 && probability <= 1 && shapesAllowed(a, b))) return undefined;
  if (probability === 0 || probability === 1) return probability;
  const scale = logarithmOfScale(a, b);
  const goal = Math.log(probability);
  return goal <= logarithmBelow(a / (a + b), a, b, scale)
    ? quantileBelowMean(goal, a, b, scale)
    : 1 - quantileBelowMean(Math.log1p(-probability), b, a, scale);
}

/** The density of a beta variable with these shapes at an x between 0 and 1, without the ends. */
export function betaDensity(x: number, a: number, b: number): number {
  return Math.exp(logarithmOfPower(x, a, b, logarithmOfScale(a, b))) / (x * (1 - x));
}

function shapesAllowed(a: number, b: number): boolean {
  return a > 0 && b > 0 && a <= LARGEST_SHAPE && b <= LARGEST_SHAPE;
}

/**
 * Halley's method in logarithms of x and of the probability, where the one is a nearly straight function of the
 * other however small they are; halving where it would leave the bracket.
 */
function quantileBelowMean(goal: number, a: number, b: number, scale: number): number {
  let high = Math.log(a / (a + b));
  let low = -Infinity;
  let log = high;
  for (let step = 0; step < MOST_STEPS; step++) {
    const x = Math.exp(log);
    const below = logarithmBelow(x, a, b, scale);
    const excess = below - goal;
    if (excess > 0) high = log;
    else low = log;
    const slope = Math.exp(logarithmOfPower(x, a, b, scale) - below) / (1 - x);
    const bend = a - ((b - 1) * x) / (1 - x) - slope;
    const next = log - excess / (slope - (excess * bend) / 2);
    if (next > low && next < high) {
      // Convergence is cubic, once a step is small beside the distance from 1 too.
      if (Math.abs(next - log) < 1e-7 * Math.min(1, -next)) return Math.exp(next);
      log = next;
    } else {
      if (high - low < 1e-15 * (1 - low)) break;
      log = low === -Infinity ? 2 * log - 1 : (low + high) / 2;
    }
  }
  return Math.exp(log);
}

/** ln of the regularized incomplete beta function. */
function logarithmBelow(x: number, a: number, b: number, scale: number): number {
  const power = logarithmOfPower(x, a, b, scale);
  return x <= (a + 1) / (a + b + 2)
    ? power - Math.log(continuedFraction(x, a, b))
    : Math.log1p(-Math.exp(power) / continuedFraction(1 - x, b, a));
}

/**
 * x^a (1 - x)^b / B(a, b) divided by the regularized incomplete beta function: the continued fraction DLMF 8.17.22,
 * by Lentz's method. It converges fast for x up to about the mean.
 */
function continuedFraction(x: number, a: number, b: number): number {
  let above = 1;
  let below = 0;
  let fraction = a;
  for (let term = 1; term < MOST_TERMS; term++) {
    const m = term >> 1;
    const coefficient =
      term % 2 === 0
        ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
        : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    below = 1 / (1 + coefficient * below || TINY);
    above = 1 + coefficient / above || TINY;
    fraction *= above * below;
    if (Math.abs(above * below - 1) < 1e-16) break;
  }
  return fraction;
}

/** ln of x^a (1 - x)^b / B(a, b), around the mean, where the large parts of its terms cancel before they are taken. */
function logarithmOfPower(x: number, a: number, b: number, scale: number): number {
  const beyondMean = x * b - (1 - x) * a;
  const low = beyondMean > -a / 2 ? Math.log1p(beyondMean / a) : Math.log(x * (1 + b / a));
  const high = beyondMean < b / 2 ? Math.log1p(-beyondMean / b) : Math.log((1 - x) * (1 + a / b));
  return a * low + b * high + scale;
}

/** `logarithmOfPower` at the mean. */
function logarithmOfScale(a: number, b: number): number {
  return (
    Math.log(((a / (a + b)) * b) / (2 * Math.PI)) / 2 +
    stirlingRemainder(a + b) -
    stirlingRemainder(a) -
    stirlingRemainder(b)
  );
}

/** ln of the gamma function minus (z - 1/2) ln z - z + ln(2 pi) / 2. */
function stirlingRemainder(z: number): number {
  let sum = 0;
  for (; z < STIRLING_FROM; z++) sum += (z + 0.5) * Math.log1p(1 / z) - 1;
  let power = 1 / z;
  for (const coefficient of STIRLING) {
    sum += coefficient * power;
    power /= z * z;
  }
  return sum;
}
