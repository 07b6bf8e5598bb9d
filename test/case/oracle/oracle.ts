import type { Case, Option } from "../../../src/case/schema/case";
import { openBooks, type Books } from "./books";
import { calendarOf, type Calendar } from "./calendar";
import { chargeFor } from "./charge";
import { ownLines } from "./custom";
import { benefitsOf, changeWork, fixedGovernance, riskOf } from "./effects";
import { given, isGiven, zeros, type Row } from "./given";
import { leaveHouse, leaveLine } from "./leaving";
import { moveOf, type Move } from "./move";
import { oneOffsOf, optionOneOffs } from "./one-off";
import { depreciationOf, invest } from "./tax";
import { allToday, type Today } from "./today";

/** The baseline or an option with its totals. */
export interface Account {
  readonly id: string;
  readonly books: Books;
  readonly beforeTax: Row;
  readonly afterTax: Row;
}

/** A case worked out a second time, from the contract's words: plain loops, each group of work that moves by itself. */
export interface Oracle {
  readonly calendar: Calendar;
  readonly today: readonly Today[];
  readonly baseline: Account;
  readonly options: readonly Account[];
}

export function oracleOf(source: Case): Oracle {
  const calendar = calendarOf(source);
  const today = allToday(source, calendar);
  const baseline = baselineOf(source, calendar, today);
  return {
    calendar,
    today,
    baseline,
    options: source.options.map((option) => optionOf(source, option, calendar, today, baseline)),
  };
}

function baselineOf(source: Case, calendar: Calendar, today: readonly Today[]): Account {
  const books = openBooks(calendar.months);
  const depreciation: Row[] = [];
  for (const process of today) {
    keep(books, calendar, process);
    depreciation.push(depreciationOf(calendar, process, (item) => process.capital.get(item)!));
  }
  ownLines(books, source, calendar, today, "inhouse");
  return close(source, calendar, "inhouse", books, depreciation);
}

/** A process that nothing touches. */
function keep(books: Books, calendar: Calendar, today: Today): void {
  for (let month = 1; month <= calendar.months; month++) {
    for (const role of today.roles) {
      books.pay("labor", month, role.labor[month - 1]!);
      books.pay("workplace", month, role.workplace[month - 1]!);
    }
    for (const cost of today.others.values()) books.pay("other", month, cost[month - 1]!);
    for (const item of today.capital.values())
      books.pay("capital", month, item[month - 1]!, { taxed: false });
    books.pay("rework", month, today.rework[month - 1]!);
    books.pay("risk", month, today.expectedLoss[month - 1]!);
  }
}

function optionOf(
  source: Case,
  option: Option,
  calendar: Calendar,
  all: readonly Today[],
  baseline: Account,
): Account {
  const books = openBooks(calendar.months);
  const depreciation: Row[] = [];
  for (const today of all) {
    const part = option.processes.find((one) => one.process === today.process.id);
    if (part === undefined) {
      keep(books, calendar, today);
      depreciation.push(depreciationOf(calendar, today, (item) => today.capital.get(item)!));
      continue;
    }
    const move = moveOf(option, part, calendar);
    const moves = option.kind !== "improved" && option.kind !== "software";
    if (moves) {
      leaveHouse(books, calendar, move, today);
      chargeFor(books, source, calendar, move, today);
    } else {
      changeWork(books, calendar, move, today);
      keepLines(books, calendar, move, today);
    }
    oneOffsOf(books, calendar, move);
    invest(books, calendar, move);
    benefitsOf(books, calendar, move, today);
    riskOf(books, calendar, move, today);
    depreciation.push(
      depreciationOf(
        calendar,
        today,
        (item) => (moves || hasOwnScope(move, item) ? spentOn(move, today, item) : today.capital.get(item)!),
        move,
      ),
    );
  }
  fixedGovernance(books, calendar, option);
  optionOneOffs(books, calendar, option);
  ownLines(books, source, calendar, all, option.id);
  return close(source, calendar, option.id, books, depreciation, baseline);
}

const hasOwnScope = (move: Move, item: string): boolean => move.part.scopes.some((one) => one.item === item);

/** Where people stay, a cost line leaves only as far as the option gives it a scope of its own. */
function keepLines(books: Books, calendar: Calendar, move: Move, today: Today): void {
  for (let month = 1; month <= calendar.months; month++) {
    for (const cost of today.process.otherCosts) {
      const row = today.others.get(cost.id)!;
      if (!hasOwnScope(move, cost.id)) books.pay("other", month, row[month - 1]!);
      else
        leaveLine(books, move, row, month, {
          category: "other",
          scope: move.scope(cost.id),
          avoidable: given(cost.avoidable),
          lag: given(cost.lagMonths),
        });
    }
    for (const item of today.process.capital) {
      const row = today.capital.get(item.id)!;
      if (!hasOwnScope(move, item.id)) books.pay("capital", month, row[month - 1]!, { taxed: false });
      else {
        const line = { scope: move.scope(item.id), avoidable: given(item.avoidable), lag: 0 };
        leaveLine(books, move, row, month, { category: "capital", ...line });
      }
    }
  }
}

/** Planned capital that is still spent: for the work that stays, and what can't be avoided. */
function spentOn(move: Move, today: Today, item: string): Row {
  const avoidable = given(today.process.capital.find((one) => one.id === item)!.avoidable);
  return today.capital
    .get(item)!
    .map((amount, i) => amount * (1 - move.scope(item) * move.moved[i]! * avoidable));
}

/** Tax and totals. */
function close(
  source: Case,
  calendar: Calendar,
  id: string,
  books: Books,
  depreciation: readonly Row[],
  baseline?: Account,
): Account {
  const beforeTax = zeros(calendar.months);
  const afterTax = zeros(calendar.months);
  for (let month = 1; month <= calendar.months; month++) {
    for (const row of Object.values(books.categories)) beforeTax[month - 1]! += row[month - 1]!;
  }
  for (let month = 1; month <= calendar.months; month++) {
    const written = depreciation.reduce((sum, row) => sum + row[month - 1]!, 0);
    const tax = isGiven(source.taxRate)
      ? -given(source.taxRate) * (books.deductible[month - 1]! + written)
      : 0;
    books.pay("tax", month, tax);
    books.explain("tax", month, tax - (baseline?.books.categories["tax"]![month - 1] ?? 0));
    afterTax[month - 1] = beforeTax[month - 1]! + tax;
  }
  return { id, books, beforeTax, afterTax };
}
