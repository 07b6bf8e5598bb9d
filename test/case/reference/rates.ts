/** All rates at which flows are worth nothing: every positive root of Σ flow × x^i, x = 1/(1 + rate). */

interface Term {
  readonly factor: number;
  readonly power: number;
}

/** Only the sign matters: divided by the power of the largest term, nothing overflows. */
function amountsAt(terms: readonly Term[], x: number): number[] {
  const largest = x > 1 ? terms.at(-1)!.power : terms[0]!.power;
  return terms.map(({ factor, power }) => factor * x ** (power - largest));
}
const total = (amounts: readonly number[]): number => amounts.reduce((sum, one) => sum + one, 0);
const valueAt = (terms: readonly Term[], x: number): number => total(amountsAt(terms, x));
/** A value that rounding alone may have made. */
const isNothing = (terms: readonly Term[], x: number): boolean =>
  Math.abs(valueAt(terms, x)) <= 1e-12 * total(amountsAt(terms, x).map(Math.abs));

function bisected(terms: readonly Term[], from: number, to: number): number {
  let [low, high] = [Math.log(from), Math.log(to)];
  const below = valueAt(terms, from) < 0;
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (valueAt(terms, Math.exp(middle)) < 0 === below) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}

/** Monthly rates from just above −100 % to a hundred-thousandfold. */
const [LEAST, MOST] = [1e-5, 1e9];

/**
 * Between two roots there is one of the derivative. Divided by a power at which the signs of the factors turn, the
 * derivative has one turn less; so its roots are known, and between them there is at most one.
 */
function roots(terms: readonly Term[]): number[] {
  const turn = terms.findIndex(({ factor }, i) => i > 0 && factor < 0 !== terms[i - 1]!.factor < 0);
  if (turn === -1) return [];
  const shift = terms[turn - 1]!.power + 0.5;
  const bends = roots(terms.map(({ factor, power }) => ({ factor: factor * (power - shift), power })));
  const found: number[] = [];
  const places = [LEAST, ...bends, MOST];
  for (let i = 1; i < places.length; i++) {
    const [from, to] = [places[i - 1]!, places[i]!];
    if (i > 1 && isNothing(terms, from)) found.push(from);
    else if (!isNothing(terms, to) || i === places.length - 1)
      if (valueAt(terms, from) < 0 !== valueAt(terms, to) < 0) found.push(bisected(terms, from, to));
  }
  return found;
}

/** Yearly rates: "IRR as (1+monthly)^12 − 1". "An amount of less than a ten-trillionth of the largest … counts as 0." */
export function ratesOf(flows: readonly number[]): number[] {
  const largest = Math.max(...flows.map(Math.abs));
  const terms = flows
    .map((factor, power) => ({ factor, power }))
    .filter(({ factor }) => Math.abs(factor) > largest * 1e-13);
  const rates = roots(terms).map((x) => (1 / x) ** 12 - 1);
  // "a rate of −99 % a year or less therefore does not count beside another"
  const counting = rates.filter((rate) => rate > -0.99);
  return counting.length > 0 ? counting : rates;
}
