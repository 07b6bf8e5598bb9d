import { FormulaError } from "../error";
import { call, chain, infix, literal, negative, numberText, ONE, type ExcelText } from "../excel-writing";
import { messages } from "../messages";
import { agentsNeeded, probabilityOfWaiting } from "../numeric/erlang";
import { PLAIN, type UnitOrAny } from "../unit";
import { operations, type ExcelContext } from "./operation";

/** Erlang C from Poisson probabilities: both sides of the division are scaled by e^−load and stay small. */
function waiting(agents: ExcelText, erlangs: ExcelText): ExcelText {
  const busy = infix(agents, "*", call("POISSON.DIST", agents, erlangs, literal("FALSE")));
  const free = infix(infix(agents, "-", erlangs), "*", call("POISSON.DIST", infix(agents, "-", ONE), erlangs, literal("TRUE")));
  return infix(busy, "/", infix(busy, "+", free));
}

const answered = (agents: ExcelText, erlangs: ExcelText, target: ExcelText, handling: ExcelText): ExcelText => {
  const exponent = infix(infix(negative(infix(agents, "-", erlangs)), "*", target), "/", handling);
  return infix(ONE, "-", infix(waiting(agents, erlangs), "*", call("EXP", exponent)));
};

/** How many sizes of team the visible helper column tries. Where none is enough it shows #N/A, never a guess. */
const SIZES_TRIED = 200;

function agentsExcel([erlangs, handling, target, level]: readonly ExcelText[], context: ExcelContext): ExcelText {
  const base = call("INT", erlangs!);
  const tried = context.helper("Service level by number of agents", SIZES_TRIED, (k) =>
    answered(infix(base, "+", numberText(k)), erlangs!, target!, handling!),
  );
  const short = call("SUMPRODUCT", infix(infix(tried, "<", level!), "*", ONE));
  return call("IF", infix(short, "=", numberText(SIZES_TRIED)), call("NA"), chain("+", base, ONE, short));
}

const plain = (..._units: UnitOrAny[]): UnitOrAny => PLAIN;

export const queueing = operations({
  /** Erlang C: the probability that a call waits. */
  waiting: {
    operands: ["number", "number"],
    gives: "number",
    value: (agents: number, erlangs: number) => probabilityOfWaiting(agents, erlangs) ?? new FormulaError("#N/A", messages.overload()),
    excel: ([agents, erlangs]) =>
      call("IF", infix(agents!, "<=", erlangs!), call("NA"), waiting(agents!, erlangs!)),
    unit: plain,
  },
  /** The fewest agents that answer the wanted share of calls within the target time. */
  agentsNeeded: {
    operands: ["number", "number", "number", "number"],
    gives: "number",
    value: (erlangs: number, handling: number, target: number, level: number) => agentsNeeded(erlangs, target, handling, level) ?? NaN,
    excel: agentsExcel,
    unit: plain,
  },
});
