import { digits15 } from "./given";

/** Reads formulas of docs/method.md, "Lines of your own", and works them out as it reads: a tiny arithmetic. */

type Names = (name: string) => number;
const FUNCTIONS: Readonly<Record<string, (...values: number[]) => number>> = {
  min: Math.min,
  max: Math.max,
  abs: Math.abs,
  roundUp: (x) => Math.ceil(digits15(x)),
  roundDown: (x) => Math.floor(digits15(x)),
};
const COMPARISONS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  "==": (a, b) => a === b,
  "!=": (a, b) => a !== b,
  "<": (a, b) => a < b,
  ">": (a, b) => a > b,
  "<=": (a, b) => a <= b,
  ">=": (a, b) => a >= b,
};

/** The value of a formula; what is true counts as 1. Both branches of a choice are worked out. */
export function worth(formula: string, names: Names): number {
  const tokens = formula.match(/\d+\.?\d*(?:[eE][+-]?\d+)?|[A-Za-z]\w*|[<>=!]=|[-+*/^<>?:(),]/g) ?? [];
  let at = 0;
  const next = (): string => tokens[at++] ?? "";
  const take = (...wanted: string[]): string | null => (wanted.includes(tokens[at] ?? "") ? next() : null);

  // Loosest first: choice, or, and, not, comparison, sum, product, power, sign (Excel's order: −2^2 is 4).
  const choice = (): number => {
    const test = either();
    if (take("?") === null) return test;
    const yes = choice();
    take(":");
    const no = choice();
    return test !== 0 ? yes : no;
  };
  const either = (): number => {
    let left = both();
    while (take("or") !== null) left = Number([both(), left].some((one) => one !== 0));
    return left;
  };
  const both = (): number => {
    let left = negation();
    while (take("and") !== null) left = Number([negation(), left].every((one) => one !== 0));
    return left;
  };
  const negation = (): number => (take("not") === null ? comparison() : Number(negation() === 0));
  const comparison = (): number => {
    let left = sum();
    for (
      let sign = take(...Object.keys(COMPARISONS));
      sign !== null;
      sign = take(...Object.keys(COMPARISONS))
    )
      left = Number(COMPARISONS[sign]!(digits15(left), digits15(sum())));
    return left;
  };
  const sum = (): number => {
    let left = product();
    for (let sign = take("+", "-"); sign !== null; sign = take("+", "-"))
      left += sign === "+" ? product() : -product();
    return left;
  };
  const product = (): number => {
    let left = power();
    for (let sign = take("*", "/"); sign !== null; sign = take("*", "/"))
      left = sign === "*" ? left * power() : left / power();
    return left;
  };
  const power = (): number => {
    let left = signed();
    while (take("^") !== null) left = left ** signed();
    return left;
  };
  const signed = (): number => {
    const sign = take("-", "+");
    if (sign !== null) return sign === "-" ? -signed() : signed();
    const token = next();
    if (token === "(") {
      const inside = choice();
      take(")");
      return inside;
    }
    if (take("(") !== null) {
      const values = [choice()];
      while (take(",") !== null) values.push(choice());
      take(")");
      return FUNCTIONS[token]!(...values);
    }
    return /^\d/.test(token) ? Number(token) : names(token);
  };
  return choice();
}
