import type { Books } from "./books";
import type { Calendar } from "./calendar";
import { given, isGiven, type Row } from "./given";
import { groups, type Move } from "./move";
import type { RoleToday, Today } from "./today";

/** The in-house side of a process whose work moves to others: each group that moves lives through what follows. */
export function leaveHouse(books: Books, calendar: Calendar, move: Move, today: Today): void {
  for (let month = 1; month <= calendar.months; month++) {
    for (const role of today.roles) {
      leaveRole(books, calendar, move, role, month);
      leaveLine(books, move, role.workplace, month, {
        category: "workplace",
        scope: move.scope(role.role.id),
        avoidable: given(role.role.workplaceAvoidable),
        lag: given(role.role.workplaceLagMonths),
      });
    }
    for (const cost of today.process.otherCosts) {
      const line = {
        scope: move.scope(cost.id),
        avoidable: given(cost.avoidable),
        lag: given(cost.lagMonths),
      };
      leaveLine(books, move, today.others.get(cost.id)!, month, { category: "other", ...line });
    }
    for (const item of today.process.capital) {
      const line = { scope: move.scope(item.id), avoidable: given(item.avoidable), lag: 0 };
      leaveLine(books, move, today.capital.get(item.id)!, month, { category: "capital", ...line });
    }
  }
}

function leaveRole(books: Books, calendar: Calendar, move: Move, today: RoleToday, month: number): void {
  const { part } = move;
  const { role } = today;
  const labor = today.labor[month - 1]!;
  const people = today.fte[month - 1]!;
  const avoidable = given(role.avoidable);
  const lag = given(role.lagMonths);
  const parallel = given(part.parallelMonths);
  const overlap = given(part.overlapShare, 1);
  const dipMonths = given(part.dipMonths);
  const covered = Math.min(parallel, dipMonths);
  let gone = 0;
  for (const { share, age } of groups(move, month)) {
    const moved = share * move.scope(role.id);
    gone += moved;
    books.pay("stranded", month, labor * moved * (1 - avoidable));
    const runsInParallel = age < parallel;
    if (runsInParallel) books.pay("transition", month, labor * moved * avoidable * overlap);
    if (age < lag)
      books.pay("transition", month, labor * moved * avoidable * (runsInParallel ? 1 - overlap : 1));
    if (age >= covered && age < dipMonths) {
      books.pay(
        "transition",
        month,
        ((labor * moved * given(part.dipDepth)) / 2) * (1 - covered / dipMonths),
      );
    }
    if (age === Math.max(lag, parallel))
      letGo(books, calendar, move, today, month, people * moved, given(part.retainedRatio));
  }
  books.pay("labor", month, labor * (1 - gone));
  const kept = (people * gone * given(part.retainedRatio) * given(part.retainedCost)) / 12;
  books.pay("retained", month, kept * calendar.wages(today.location, month));
}

/** The employees of one group whose notice and parallel run are over; some of them stay to lead others. */
export function letGo(
  books: Books,
  calendar: Calendar,
  move: Move,
  today: RoleToday,
  month: number,
  people: number,
  retained: number,
): void {
  const released = people * given(today.role.avoidable);
  books.released[month - 1]! += released;
  const terms = move.part.people;
  if (terms === undefined) return;
  const placed = given(terms.transferredShare) + given(terms.redeployedShare) + given(terms.naturalShare);
  const severed = Math.max(0, released * (1 - placed) - retained * people);
  books.severed[month - 1]! += severed;
  let weeks = given(terms.tenureYears) * given(terms.weeksPerYear);
  if (isGiven(terms.maxWeeks)) weeks = Math.min(weeks, given(terms.maxWeeks));
  const pay = (given(today.role.salary) / 52) * (weeks + given(terms.noticeWeeks));
  books.pay("transition", month, severed * pay * calendar.wages(today.location, month), { contingent: true });
  books.pay("transition", month, released * given(terms.retentionBonus), { contingent: true });
}

interface LeavingLine {
  readonly category: "workplace" | "other" | "capital";
  readonly scope: number;
  readonly avoidable: number;
  readonly lag: number;
}

/** A line without parallel run: what stays, what can't be avoided, what ends late. */
export function leaveLine(books: Books, move: Move, cost: Row, month: number, line: LeavingLine): void {
  const amount = cost[month - 1]!;
  const how = line.category === "capital" ? ({ taxed: false, once: true } as const) : {};
  let gone = 0;
  for (const { share, age } of groups(move, month)) {
    const moved = share * line.scope;
    gone += moved;
    books.pay("stranded", month, amount * moved * (1 - line.avoidable), how);
    if (age < line.lag) books.pay("transition", month, amount * moved * line.avoidable);
  }
  books.pay(line.category, month, amount * (1 - gone), how);
  if (line.category !== "workplace") books.explain("technology", month, -amount * gone);
}
