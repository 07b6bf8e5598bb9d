/** A polynomial with whole coefficients, the constant first. */
type Polynomial = bigint[];

/**
 * How many different roots above 0 a polynomial with whole coefficients has: Sturm's theorem in exact arithmetic,
 * which shares nothing with the search that it judges. Multiple roots count once.
 */
export function countPositiveRoots(coefficients: readonly number[]): number {
  let first = trim(coefficients.map(BigInt));
  while (first.length > 0 && first[0] === 0n) first = first.slice(1);
  if (first.length < 2) return 0;
  const chain = [first, trim(first.map((c, power) => c * BigInt(power)).slice(1))];
  for (;;) {
    const rest = remainder(chain.at(-2)!, chain.at(-1)!);
    if (rest.length === 0) break;
    chain.push(rest.map((c) => -c));
  }
  return changes(chain.map((p) => p[0]!)) - changes(chain.map((p) => p.at(-1)!));
}

/** The remainder of a division up to a positive factor, so that all coefficients stay whole. */
function remainder(dividend: Polynomial, divisor: Polynomial): Polynomial {
  let rest = dividend;
  const leading = divisor.at(-1)!;
  const scale = leading < 0n ? -leading : leading;
  while (rest.length >= divisor.length) {
    const shift = rest.length - divisor.length;
    const factor = leading < 0n ? -rest.at(-1)! : rest.at(-1)!;
    rest = trim(rest.map((c, power) => c * scale - (power >= shift ? factor * divisor[power - shift]! : 0n)));
  }
  const common = rest.reduce((a, b) => divisorOf(a, b), 0n);
  return common > 1n ? rest.map((c) => c / common) : rest;
}

function divisorOf(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a < 0n ? -a : a;
}

function trim(p: Polynomial): Polynomial {
  let length = p.length;
  while (length > 0 && p[length - 1] === 0n) length--;
  return p.slice(0, length);
}

function changes(values: readonly bigint[]): number {
  const signs = values.filter((v) => v !== 0n).map((v) => v > 0n);
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
}
