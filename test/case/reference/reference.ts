import type { Case, Option } from "../../../src/case/schema/case";
import { barsOf, type Bars } from "./bridge";
import { billOf } from "./charge";
import { bookOneExit, costOfLeaving, exitOf } from "./exit";
import { bookLeaving } from "./leaving";
import { Ledger } from "./ledger";
import { contractStart, movesOf } from "./move";
import { bookExit, bookMoving, bookSelection } from "./moving";
import { bookOwnLines } from "./own-lines";
import {
  bookBenefits,
  bookLeading,
  bookPaymentTerms,
  bookResidual,
  bookRetained,
  bookRisk,
  bookSoftware,
} from "./operation";
import { bookTax } from "./tax";
import { timelineOf, type Timeline } from "./timeline";
import { bookToday, worksOf, type Work } from "./today";

/** A second reckoning of a business case, written from its specification alone; see README.md beside this file. */

export interface Account {
  readonly id: string;
  readonly ledger: Ledger;
  readonly beforeTax: number[];
  readonly afterTax: number[];
  /** All amounts of a month without their signs: what differences are measured by. */
  readonly gross: number[];
  readonly bars: Bars | null;
  readonly charge: number[];
  readonly shouldCost: number[];
  /** Leading the provider: what the governance share is about. */
  readonly leading: number[];
  readonly released: number[];
  readonly severed: number[];
  /** What leaving the provider in each month would cost; of a case in which it is never left. */
  readonly leaving: number[];
}

export interface Reference {
  readonly source: Case;
  readonly time: Timeline;
  readonly works: readonly Work[];
  readonly baseline: Account;
  readonly options: readonly Account[];
}

const none = (time: Timeline): number[] => time.months.map(() => 0);

function accountOf(id: string, ledger: Ledger, time: Timeline, more: Partial<Account> = {}): Account {
  const gross = none(time);
  for (const category of ledger.categories)
    ledger.of(category).forEach((amount, i) => (gross[i]! += Math.abs(amount)));
  return {
    id,
    ledger,
    gross,
    beforeTax: ledger.sum(({ category }) => category !== "tax"),
    afterTax: ledger.sum(),
    bars: null,
    charge: none(time),
    shouldCost: none(time),
    leading: none(time),
    released: none(time),
    severed: none(time),
    leaving: [],
    ...more,
  };
}

function optionAccount(
  source: Case,
  option: Option,
  time: Timeline,
  works: readonly Work[],
  today: Ledger,
): Account {
  const ledger = new Ledger(time.last);
  const moves = movesOf(option, works);
  const start = contractStart(moves);
  const exit = exitOf(option, time);
  const rows = {
    charge: none(time),
    shouldCost: none(time),
    leading: none(time),
    released: none(time),
    severed: none(time),
  };
  // What the option does not touch goes on as today.
  bookToday(
    works.filter(({ process }) => !moves.some(({ part }) => part.process === process.id)),
    ledger,
  );
  const parts = moves.map((move) => ({
    move,
    bills: time.months.map((month) => billOf(move, month, start)),
  }));
  for (const { move, bills } of parts) {
    for (const month of time.months) {
      const { charge, passThrough, shouldCost, overlap } = bills[month - 1]!;
      ledger.book(month, "transition", move.part.process, overlap, "exit");
      ledger.book(month, "provider", move.part.process, charge + passThrough);
      rows.charge[month - 1]! += charge;
      rows.shouldCost[month - 1]! += shouldCost;
      bookResidual(ledger, move, month);
      bookRetained(ledger, move, month);
      bookSoftware(ledger, move, month);
      bookBenefits(ledger, move, month);
      bookRisk(ledger, move, month);
      const leavers = bookLeaving(ledger, move, month);
      bookMoving(ledger, move, month, leavers);
      rows.released[month - 1]! += leavers.released;
      rows.severed[month - 1]! += leavers.severed;
    }
    bookPaymentTerms(ledger, move, bills);
  }
  for (const month of time.months) {
    bookSelection(ledger, option, month);
    const bills = parts.map((part) => part.bills[month - 1]!);
    // H: "yearly governance, audit, travel and network end with X"
    const ended = exit?.inHouse === true && month > exit.last;
    const runs = start !== null && month >= start && !ended;
    rows.leading[month - 1] = bookLeading(ledger, option, bills, month, runs, time.price(month));
  }
  const moved = moves.some((move) => move.happens && move.progress(time.last) > 0);
  bookExit(ledger, option, time, start, moved);
  if (exit !== null) bookOneExit(ledger, option, exit, moves, time, start);
  bookOwnLines(source, ledger, option.id, works, moves, time);
  bookTax(source, ledger, works, moves);
  const leaving = costOfLeaving(option, moves, start, rows.charge);
  return accountOf(option.id, ledger, time, {
    ...rows,
    leaving,
    bars: barsOf(today, ledger, time.last, parts),
  });
}

export function referenceOf(source: Case): Reference {
  const time = timelineOf(source);
  const works = worksOf(source, time);
  const today = new Ledger(time.last);
  bookToday(works, today);
  bookOwnLines(source, today, "inhouse", works, [], time);
  bookTax(source, today, works, []);
  return {
    source,
    time,
    works,
    baseline: accountOf("inhouse", today, time),
    options: source.options.map((option) => optionAccount(source, option, time, works, today)),
  };
}
