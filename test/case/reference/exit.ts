import type { Option } from "../../../src/case/schema/case";
import { given, or } from "./given";
import type { Ledger } from "./ledger";
import type { Move } from "./move";
import type { Timeline } from "./timeline";

/** case-2.md, letter H with its corrections: one exit, and what leaving would cost in a month. */

/** The exit of an option; null where its provider is never left within the case. */
export class Exit {
  constructor(
    private readonly terms: NonNullable<Option["leaving"]>,
    /** E */
    readonly from: number,
  ) {}

  /** "destination in-house|provider" */
  get inHouse(): boolean {
    return this.terms.destination === "in-house";
  }

  /** π */
  get ratio(): number {
    return or(1, this.terms.priceRatio);
  }

  /** u = RAMP(m−E+1, R) */
  left(month: number): number {
    const passed = month - this.from + 1;
    const length = or(0, this.terms.rampMonths);
    return passed <= 0 ? 0 : passed >= length ? 1 : passed / length;
  }

  /** o(u − u(m−P)) */
  beside(month: number): number {
    const ago = month - or(0, this.terms.parallelMonths);
    return or(1, this.terms.overlapShare) * (this.left(month) - (ago < 1 ? 0 : this.left(ago)));
  }

  /** X: the last month with work or overlap. */
  get last(): number {
    let month = this.from - 1;
    while (this.left(month + 1) < 1 || this.beside(month + 1) > 0) month += 1;
    return month;
  }
}

export function exitOf(option: Option, time: Timeline): Exit | null {
  const from = given(option.leaving?.exitMonth);
  const service = option.kind !== "improved" && option.kind !== "software";
  if (option.leaving === undefined || !service || from === null || from > time.last) return null;
  return new Exit(option.leaving, from);
}

/** "E > full month + K": the last month before work may leave. */
export const settled = ({ full, part, work }: Move): number => {
  const lags = [
    ...work.process.roles.flatMap((role) => [or(0, role.lagMonths), or(0, role.workplaceLagMonths)]),
    ...work.process.otherCosts.map((line) => or(0, line.lagMonths)),
    or(0, part.parallelMonths),
    or(0, part.dipMonths),
  ];
  return full + Math.max(...lags);
};

/** "Hires: hire·FTE·avoidable·s": what recruiting for all the work that has moved would cost. */
const hiringAll = (option: Option, moves: readonly Move[], month: number): number =>
  moves
    .flatMap((move) => move.work.process.roles.map((role) => ({ move, role })))
    .reduce((sum, { move, role }) => {
      const { work } = move;
      const people = work.fte(role, month) * or(0, role.avoidable) * move.roleScope(role.id);
      const wage = work.time.wage(work.place(role), month);
      return sum + people * move.progress(month) * or(0, option.leaving?.hireCost) * wage;
    }, 0);

/** CONTRACT.TERMINATION, "contractual fees … never" follow an index. */
function feeIn(option: Option, month: number, start: number | null): number {
  const term = or(0, option.leaving?.termMonths);
  if (start === null || month < start || term === 0) return 0;
  return or(0, option.leaving?.startFee) * Math.max(0, 1 - (month - start + 1) / term);
}

const hasMoved = (moves: readonly Move[], month: number): boolean =>
  moves.some((move) => move.happens && move.progress(month) > 0);

/** "Transition: …, hire·FTE·avoidable·s·Δu, KT back, fee in the last provider month X"; the overlap is the bill's. */
export function bookOneExit(
  ledger: Ledger,
  option: Option,
  exit: Exit,
  moves: readonly Move[],
  time: Timeline,
  start: number | null,
): void {
  const contingency = 1 + or(0, option.contingencyRate);
  const months = or(1, option.leaving?.knowledgeMonths);
  for (let due = exit.from - months; due < exit.from; due++) {
    // "What falls the month before falls in max(1, need − 1)"
    const month = Math.max(1, due);
    const cost = hasMoved(moves, month) ? or(0, option.leaving?.knowledgeBack) * contingency : 0;
    ledger.book(month, "transition", "", cost, "exit");
  }
  for (const month of time.months) {
    const back = exit.inHouse ? exit.left(month) - (month === 1 ? 0 : exit.left(month - 1)) : 0;
    ledger.book(month, "transition", "", hiringAll(option, moves, month) * back * contingency, "exit");
  }
  ledger.book(exit.last, "transition", "", feeIn(option, exit.last, start), "exit");
}

/** "L(m) = fee(m) + KT + hire·FTE·avoidable·s + C·o·P", C that of the case without exit. */
export function costOfLeaving(
  option: Option,
  moves: readonly Move[],
  start: number | null,
  charge: readonly number[],
): number[] {
  const { leaving } = option;
  if (leaving === undefined) return [];
  const overlap = or(1, leaving.overlapShare) * or(0, leaving.parallelMonths);
  return charge.map((amount, i) => {
    const month = i + 1;
    const knowledge = hasMoved(moves, month)
      ? or(0, leaving.knowledgeBack) * or(1, leaving.knowledgeMonths)
      : 0;
    const hires = leaving.destination === "in-house" ? hiringAll(option, moves, month) : 0;
    return feeIn(option, month, start) + knowledge + hires + amount * overlap;
  });
}
