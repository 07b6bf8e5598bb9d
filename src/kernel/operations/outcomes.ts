import { call, chain, infix, literal, ONE, type ExcelText } from "../excel-writing";
import { PLAIN } from "../unit";
import type { Series } from "../value";
import { operations, type ExcelContext } from "./operation";
import { sizeOf } from "./size";

/** More events than this have too many outcomes for one formula. */
export const MOST_EVENTS = 6;

/** Whether an event happens in an outcome, counted in binary. */
const happens = (outcome: number, event: number): boolean => ((outcome >> event) & 1) === 1;

export function expectedCapped(weights: Series, probabilities: Series, factor: number): number {
  const count = weights.length;
  let expected = 0;
  for (let outcome = 0; outcome < 2 ** count; outcome++) {
    let probability = 1;
    let sum = 0;
    for (let event = 0; event < count; event++) {
      probability *= happens(outcome, event) ? probabilities[event]! : 1 - probabilities[event]!;
      if (happens(outcome, event)) sum += weights[event]!;
    }
    expected += probability * Math.min(1, factor * sum);
  }
  return expected;
}

/** All outcomes at once, each event as an array of 0 and 1. */
function expectedExcel(
  [weights, probabilities, factor]: readonly ExcelText[],
  context: ExcelContext,
): ExcelText {
  const { rows, columns } = sizeOf(weights!);
  const count = rows * columns;
  const outcomes = Array.from({ length: 2 ** count }, (_, outcome) => outcome);
  const events = Array.from({ length: count }, (_, event) => ({
    yes: literal(`{${outcomes.map((one) => (happens(one, event) ? 1 : 0)).join(",")}}`),
    no: literal(`{${outcomes.map((one) => (happens(one, event) ? 0 : 1)).join(",")}}`),
    weight: context.slice(weights!, event + 1, event + 1),
    probability: context.slice(probabilities!, event + 1, event + 1),
  }));
  const chances = events.map(({ yes, no, probability }) =>
    infix(infix(yes, "*", probability), "+", infix(no, "*", infix(ONE, "-", probability))),
  );
  const [first, ...others] = events.map(({ yes, weight }) => infix(yes, "*", weight));
  const share = infix(factor!, "*", chain("+", first!, ...others));
  const capped = infix(infix(infix(share, "<", ONE), "*", share), "+", infix(share, ">=", ONE));
  return call("SUMPRODUCT", chain("*", chances[0]!, ...chances.slice(1), capped));
}

export const outcomes = operations({
  /** Of events that happen independently: the mean of factor × the weights of those that happen, at most 1. */
  expectedCapped: {
    operands: ["series", "series", "number"],
    gives: "number",
    value: expectedCapped,
    block: ([weights, probabilities, factor]) =>
      `expectedShare(${factor}, M, S, ${weights}, ${probabilities}, m, months, b)`,
    excel: expectedExcel,
    unit: () => PLAIN,
  },
});
