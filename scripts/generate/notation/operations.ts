import { STRENGTH } from "../../../src/kernel/excel-writing";
import { isApplication, type Tree } from "../../../src/kernel/tree";
import { atom, infix, within, type Writer, type Written } from "./written";

const raw = String.raw;

type Notation = (operands: readonly Tree[], writer: Writer) => Written;

const compared =
  (sign: string): Notation =>
  ([a, b], { write }) =>
    infix(write(a!), sign, write(b!), STRENGTH.compare, 1);

const joined =
  (word: string, strength: number): Notation =>
  (parts, { write }) => ({
    tex: parts.map((part) => within(write(part), strength + 1)).join(raw` \text{ ${word} } `),
    strength,
  });

const around =
  (left: string, right: string): Notation =>
  ([a], { write }) =>
    atom(raw`\left${left} ${write(a!).tex} \right${right}`);

const applied =
  (name: string): Notation =>
  (operands, { write }) =>
    atom(raw`${name}\left(${operands.map((operand) => write(operand).tex).join(", ")}\right)`);

const sumOf = (tex: string): Written => ({ tex: raw`\sum_i ${tex}`, strength: STRENGTH.add });

const discounted = (flow: string, rate: Written, exponent: string): Written =>
  sumOf(raw`\frac{${flow}}{\left(1 + ${within(rate, STRENGTH.add)}\right)^{${exponent}}}`);

const weakerThanComparing = STRENGTH.compare - 1;

/** How an operation is written; those that are not here are written as functions, and {@link meanings} says what they are. */
export const notations: Readonly<Record<string, Notation>> = {
  "+": ([a, b], { write }) => infix(write(a!), "+", write(b!), STRENGTH.add),
  "-": ([a, b], { write }) => infix(write(a!), "-", write(b!), STRENGTH.add, 1),
  "*": ([a, b], { write }) => infix(write(a!), raw`\cdot`, write(b!), STRENGTH.multiply),
  "/": ([a, b], { write }) => ({
    tex: raw`\frac{${write(a!).tex}}{${write(b!).tex}}`,
    strength: STRENGTH.multiply,
  }),
  "^": ([a, b], { write }) => ({
    tex: `${within(write(a!), STRENGTH.atom)}^{${write(b!).tex}}`,
    strength: STRENGTH.power,
  }),
  neg: ([a], { write }) => ({ tex: `-${within(write(a!), STRENGTH.atom)}`, strength: STRENGTH.add }),
  "==": compared("="),
  "!=": compared(raw`\neq`),
  "<": compared("<"),
  "<=": compared(raw`\leq`),
  ">": compared(">"),
  ">=": compared(raw`\geq`),
  and: joined("and", weakerThanComparing),
  or: joined("or", weakerThanComparing - 1),
  not: ([a], { write }) =>
    isApplication(a!) && a[0] === "given"
      ? { tex: raw`${write(a[1]!).tex} \text{ is not given}`, strength: STRENGTH.compare }
      : { tex: raw`\text{not } ${within(write(a!), STRENGTH.atom)}`, strength: weakerThanComparing },
  given: ([a], { write }) => ({
    tex: raw`${write(a!).tex} \text{ is given}`,
    strength: STRENGTH.compare,
  }),
  isOne: ([a], { write }) => infix(write(a!), "=", atom("1"), STRENGTH.compare),
  noAnswer: () => atom(raw`\text{no answer}`),
  min: applied(raw`\min`),
  max: applied(raw`\max`),
  ln: applied(raw`\ln`),
  log2: applied(raw`\log_2`),
  exp: ([a], { write }) => ({ tex: `e^{${write(a!).tex}}`, strength: STRENGTH.power }),
  sqrt: ([a], { write }) => atom(raw`\sqrt{${write(a!).tex}}`),
  abs: around("|", "|"),
  roundUp: around(raw`\lceil`, raw`\rceil`),
  roundDown: around(raw`\lfloor`, raw`\rfloor`),
  sum: ([a], { item }) => sumOf(item(a!, "i")),
  sumProduct: ([a, b], { item }) => sumOf(raw`${item(a!, "i")} \cdot ${item(b!, "i")}`),
  first: ([a], { item }) => atom(item(a!, "1")),
  at: ([a, position], { item, write }) => atom(item(a!, write(position!).tex)),
  lowest: ([a], { item }) => atom(raw`\min_i ${item(a!, "i")}`),
  highest: ([a], { item }) => atom(raw`\max_i ${item(a!, "i")}`),
  excess: ([a, limit], { item, write }) =>
    sumOf(raw`\max\left(0, ${item(a!, "i")} - ${within(write(limit!), STRENGTH.add + 1)}\right)`),
  sumFirst: ([a, upTo], { item, write }) => ({
    tex: raw`\sum_{i=1}^{${write(upTo!).tex}} ${item(a!, "i")}`,
    strength: STRENGTH.add,
  }),
  npv: ([rate, flows], { item, write }) => discounted(item(flows!, "i"), write(rate!), "i-1"),
  xnpv: ([rate, flows, dates], { item, write }) =>
    discounted(item(flows!, "i"), write(rate!), raw`(${item(dates!, "i")}-${item(dates!, "1")})/365`),
  annuity: ([rate, periods], { write }) => {
    const growth = raw`\left(1 + ${within(write(rate!), STRENGTH.add)}\right)^{k}`;
    return { tex: raw`\sum_{k=1}^{${write(periods!).tex}} \frac{1}{${growth}}`, strength: STRENGTH.add };
  },
};

/** What operations are that no sign says. */
export const meanings: Readonly<Record<string, string>> = {
  count: "how many numbers there are",
  sumTo: "the sum of the first numbers, up to a position",
  countBelow: "how many of the first numbers, up to a position, lie below a limit",
  countAbove: "how many of the first numbers, up to a position, lie above a limit",
  rows: "how many rows there are",
  irr: "the one rate at which the net present value of the flows is 0",
  yearlyIrr: "the one rate of a year at which the net present value of the flows is 0",
  irrs: "every rate at which the net present value of the flows is 0, lowest first",
  xirr: "the one rate at which the net present value of the dated flows is 0",
  mirr: "the modified rate of return: what is paid is financed at one rate, what comes in is put out at another",
  payback: "periods until the running total, discounted, stays at or above 0",
  firstFlow: "the position of the first flow that is not 0",
  paybackSinceFirst: "periods from the first flow until the running total stays at or above 0",
  waiting: "Erlang C: the probability that a call waits, by agents and load",
  agentsNeeded: "Erlang C: the fewest agents, by load, handling time, target time and service level",
  waitingImpatient: "Erlang A: the probability that a call waits, by agents, load and patience",
  hangingUp: "Erlang A: the share of calls that hang up, by agents, load and patience",
  answeredImpatient:
    "Erlang A: the share of calls answered in time, by agents, load, patience, target and method",
  waitOfAnswered: "Erlang A: the mean wait of answered calls in handling times, by agents, load and patience",
  agentsImpatient: "Erlang A: the fewest agents within the limits",
  gate: "“Pass”, or “Fail” with the positions whose score is below its minimum",
  rankShares: "how often each row takes a rank under random weights",
  expectedCapped: "the expected sum of what happens, by weight and probability, up to a cap",
  graduated: "each band's units at that band's price",
  slab: "all units at the price of the band that holds the volume",
  slabUpTo: "all units at the price of the band that holds the volume; a threshold ends the band below it",
  sumOfPowers: "the sum of 1, 2, 3 … to a number, each raised to a power",
  betaInv: "the value that a beta variable of two shapes is at most with a probability",
};
