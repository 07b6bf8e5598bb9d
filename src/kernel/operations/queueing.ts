import { FormulaError } from "../error";
import {
  call,
  chain,
  infix,
  literal,
  negative,
  numberText,
  ONE,
  ZERO,
  type ExcelText,
} from "../excel-writing";
import { messages } from "../messages";
import { agentsNeeded, probabilityOfWaiting } from "../numeric/erlang";
import { PLAIN, type UnitOrAny } from "../unit";
import { operations, type ExcelContext } from "./operation";

/** Erlang C from Poisson probabilities: both sides of the division are scaled by e^−load and stay small. */
function waiting(agents: ExcelText, erlangs: ExcelText): ExcelText {
  const busy = infix(agents, "*", call("POISSON.DIST", agents, erlangs, literal("FALSE")));
  const free = infix(
    infix(agents, "-", erlangs),
    "*",
    call("POISSON.DIST", infix(agents, "-", ONE), erlangs, literal("TRUE")),
  );
  // Without a load nobody waits; not every program takes 0 for the mean of a Poisson distribution.
  return call("IF", infix(erlangs, "=", ZERO), ZERO, infix(busy, "/", infix(busy, "+", free)));
}

/** How many sizes of team the visible helper columns try. Where none is enough they show #N/A, never a guess. */
const SIZES_TRIED = 100;

/** Beyond it the inverse of a probability is as good as infinite, and Excel's numbers end soon after. */
const BUSY_NEVER = 1e300;

/**
 * Two visible columns from the first team that is larger than the load: 1 ÷ Erlang B, each from the one above,
 * and from it the share of calls answered in time.
 */
function agentsExcel(
  [load, handling, target, level]: readonly ExcelText[],
  context: ExcelContext,
): ExcelText {
  const erlangs = context.helper("Load in erlangs", 1, () => load!);
  const least = context.helper("Load, whole agents", 1, () => call("INT", erlangs));
  const inverse = context.helper(
    "1 / probability that all are busy (Erlang B)",
    SIZES_TRIED,
    (k, above, counter = numberText(k)) => {
      const agents = infix(least, "+", counter);
      if (above !== undefined) {
        const next = infix(infix(above, "*", agents), "/", erlangs);
        return infix(ONE, "+", call("MIN", next, (context.number ?? numberText)(BUSY_NEVER)));
      }
      const poisson = (upTo: string): ExcelText => call("POISSON.DIST", agents, erlangs, literal(upTo));
      return infix(poisson("TRUE"), "/", poisson("FALSE"));
    },
  );
  const answered = context.helper("Service level", SIZES_TRIED, (k, _, counter = numberText(k)) => {
    const agents = infix(least, "+", counter);
    const free = infix(agents, "-", erlangs);
    const waits = infix(agents, "/", infix(erlangs, "+", infix(call("INDEX", inverse, counter), "*", free)));
    return infix(
      ONE,
      "-",
      infix(waits, "*", call("EXP", infix(infix(negative(free), "*", target!), "/", handling!))),
    );
  });
  const short = call("SUMPRODUCT", infix(infix(answered, "<", level!), "*", ONE));
  const needed = call(
    "IF",
    infix(short, "=", call("ROWS", answered)),
    call("NA"),
    chain("+", least, ONE, short),
  );
  return call("IF", infix(erlangs, "=", ZERO), ONE, needed);
}

const plain = (..._units: UnitOrAny[]): UnitOrAny => PLAIN;

export const queueing = operations({
  /** Erlang C: the probability that a call waits. */
  waiting: {
    operands: ["number", "number"],
    gives: "number",
    value: (agents: number, erlangs: number) =>
      probabilityOfWaiting(agents, erlangs) ?? new FormulaError("#N/A", messages.overload()),
    excel: ([agents, erlangs]) => waiting(agents!, erlangs!),
    unit: plain,
  },
  /** The fewest agents that answer the wanted share of calls within the target time. */
  agentsNeeded: {
    operands: ["number", "number", "number", "number"],
    gives: "number",
    value: (erlangs: number, handling: number, target: number, level: number) =>
      agentsNeeded(erlangs, target, handling, level) ?? NaN,
    block: (parts, { remembered }) => remembered("agentsFor", ...parts),
    excel: agentsExcel,
    unit: plain,
  },
});
