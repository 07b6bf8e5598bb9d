import { FormulaError } from "../error";
import { call, infix, literal, negative, numberText, ONE, ZERO, type ExcelText } from "../excel-writing";
import { messages } from "../messages";
import { fewestAgents, levelOf, MOST_AGENTS, queueOf } from "../numeric/erlang-a";
import { PLAIN, type UnitOrAny } from "../unit";
import { operations, type ExcelContext } from "./operation";

const plain = (..._units: UnitOrAny[]): UnitOrAny => PLAIN;

/** Where the incomplete gamma function still has an answer: larger loads, and larger powers of e, end Excel's numbers. */
const LARGEST_LOAD = 1e4;
const LARGEST_POWER = 600;

/** The parts of Erlang A in Excel, each a visible cell: A∫e^φ = x·J by the incomplete gamma function. */
interface Parts {
  readonly x: ExcelText;
  readonly a: ExcelText;
  readonly erlangs: ExcelText;
  /** 1/Erlang B of one agent fewer. */
  readonly free: ExcelText;
  /** x·J: the weight of waiting. */
  readonly busy: ExcelText;
  readonly all: ExcelText;
  /** The incomplete gamma function with its factor, at any place. */
  gamma(at: ExcelText): ExcelText;
}

function partsOf(agents: ExcelText, load: ExcelText, patience: ExcelText, context: ExcelContext): Parts {
  const number = context.number ?? numberText;
  const erlangs = context.helper("Load in erlangs", 1, () => load);
  const a = context.helper("Agents × patience in handling times", 1, () => infix(agents, "*", patience));
  const x = context.helper("Load × patience in handling times", 1, () => infix(erlangs, "*", patience));
  const logarithm = context.helper("Logarithm of the factor of the gamma function", 1, () => {
    const power = infix(infix(x, "-", a), "-", infix(a, "*", call("LN", infix(x, "/", a))));
    const possible = call(
      "AND",
      infix(x, "<=", number(LARGEST_LOAD)),
      infix(power, "<", number(LARGEST_POWER)),
    );
    const factor = infix(infix(x, "-", infix(a, "*", call("LN", x))), "+", call("GAMMALN", a));
    return call("IF", infix(x, "=", ZERO), ZERO, call("IF", possible, factor, call("NA")));
  });
  const gamma = (at: ExcelText): ExcelText =>
    infix(call("EXP", logarithm), "*", call("GAMMA.DIST", at, a, ONE, literal("TRUE")));
  const fewer = infix(agents, "-", ONE);
  const poisson = (upTo: string): ExcelText => call("POISSON.DIST", fewer, erlangs, literal(upTo));
  const free = context.helper("1 / probability that one agent fewer are all busy (Erlang B)", 1, () =>
    call("IF", infix(x, "=", ZERO), ONE, infix(poisson("TRUE"), "/", poisson("FALSE"))),
  );
  const busy = context.helper("Weight of waiting", 1, () =>
    call("IF", infix(x, "=", ZERO), ZERO, infix(x, "*", gamma(x))),
  );
  const all = context.helper("Weight of all states", 1, () => infix(free, "+", busy));
  return { x, a, erlangs, free, busy, all, gamma };
}

/** Share of calls that hang up. */
const left = ({ x, a, busy, all }: Parts): ExcelText =>
  call(
    "IF",
    infix(x, "=", ZERO),
    ZERO,
    infix(infix(ONE, "+", infix(infix(ONE, "-", infix(a, "/", x)), "*", busy)), "/", all),
  );

function inTimeExcel(
  [agents, load, patience, target, method]: readonly ExcelText[],
  context: ExcelContext,
): ExcelText {
  const parts = partsOf(agents!, load!, patience!, context);
  const { x, a, free, all, gamma } = parts;
  const waits = context.helper("Target / patience", 1, () => infix(target!, "/", patience!));
  const stays = call("EXP", negative(waits));
  const later = context.helper("Weight of waiting longer than the target", 1, () =>
    call("IF", infix(x, "=", ZERO), ZERO, gamma(infix(x, "*", stays))),
  );
  const inTime = context.helper("Answered in time / offered", 1, () => {
    const grown = call("EXP", infix(infix(x, "*", infix(ONE, "-", stays)), "-", infix(a, "*", waits)));
    const waited = infix(infix(a, "/", x), "*", infix(parts.busy, "-", infix(x, "*", later)));
    const answered = infix(infix(infix(free, "+", grown), "-", ONE), "+", waited);
    return call("IF", infix(x, "=", ZERO), ONE, infix(answered, "/", all));
  });
  const abandoned = context.helper("Abandonment", 1, () => left(parts));
  const hungUp = context.helper("Hung up in time / offered", 1, () => {
    const still = infix(infix(stays, "*", infix(x, "*", later)), "/", all);
    return call("MAX", ZERO, infix(infix(ONE, "-", inTime), "-", still));
  });
  const is = (word: string): ExcelText => infix(method!, "=", literal(`"${word}"`));
  const level = call(
    "IF",
    is("answered"),
    infix(inTime, "/", infix(ONE, "-", abandoned)),
    call(
      "IF",
      is("adjusted"),
      infix(inTime, "/", infix(ONE, "-", hungUp)),
      call("IF", is("handled"), infix(inTime, "+", hungUp), inTime),
    ),
  );
  return call("MIN", ONE, level);
}

/** Erlang A: agents, load in erlangs, and patience (and target) in handling times. */
export const impatience = operations({
  /** The probability that a call waits. */
  waitingImpatient: {
    operands: ["number", "number", "number"],
    gives: "number",
    value: (agents: number, erlangs: number, patience: number) => queueOf(agents, erlangs, patience).wait,
    excel: ([agents, load, patience], context) => {
      const { busy, all } = partsOf(agents!, load!, patience!, context);
      return infix(busy, "/", all);
    },
    unit: plain,
  },
  /** The share of calls that hang up. */
  hangingUp: {
    operands: ["number", "number", "number"],
    gives: "number",
    value: (agents: number, erlangs: number, patience: number) =>
      queueOf(agents, erlangs, patience).abandonment,
    excel: ([agents, load, patience], context) => left(partsOf(agents!, load!, patience!, context)),
    unit: plain,
  },
  /** The share of calls answered within the target time, by method. */
  answeredImpatient: {
    operands: ["number", "number", "number", "number", "text"],
    gives: "number",
    value: (agents: number, erlangs: number, patience: number, target: number, method: string) =>
      levelOf(queueOf(agents, erlangs, patience, target), method),
    excel: inTimeExcel,
    unit: plain,
  },
  /** The mean wait of the calls that are answered, in handling times; Excel has no form of it. */
  waitOfAnswered: {
    operands: ["number", "number", "number"],
    gives: "number",
    value: (agents: number, erlangs: number, patience: number) =>
      queueOf(agents, erlangs, patience).answeredWait,
    excel: () => call("NA"),
    unit: plain,
  },
  /** The fewest agents within the limits of service level, abandonment and occupancy; Excel has no form of it. */
  agentsImpatient: {
    operands: ["number", "number", "number", "number", "number", "number", "text"],
    gives: "number",
    value: (
      erlangs: number,
      patience: number,
      target: number,
      level: number,
      maxAbandonment: number,
      maxOccupancy: number,
      measure: string,
    ) =>
      fewestAgents(erlangs, patience, target, { level, maxAbandonment, maxOccupancy, measure }) ??
      new FormulaError("#N/A", messages.tooManyAgents(MOST_AGENTS)),
    excel: () => call("NA"),
    unit: plain,
  },
});
