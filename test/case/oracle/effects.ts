import type { Option, OptionProcess } from "../../../src/case/schema/case";
import type { Books } from "./books";
import type { Calendar } from "./calendar";
import { given } from "./given";
import { letGo } from "./leaving";
import { groups, type Move } from "./move";
import type { RoleToday, Today } from "./today";

/** Options without a provider: part of the work ends, group by group, and subscriptions come on top. */
export function changeWork(books: Books, calendar: Calendar, move: Move, today: Today): void {
  const { part } = move;
  for (let month = 1; month <= calendar.months; month++) {
    const moved = move.moved[month - 1]!;
    for (const role of today.roles) {
      endWork(books, calendar, move, role, month);
      books.pay("workplace", month, role.workplace[month - 1]!);
      const users = role.fte[month - 1]! * move.scope(role.role.id) * moved;
      books.pay(
        "software",
        month,
        ((users * given(part.software?.pricePerUser)) / 12) * calendar.prices(month),
      );
    }
    const units = today.volume[month - 1]! * move.scope() * moved;
    books.pay("software", month, units * given(part.software?.pricePerUnit) * calendar.prices(month));
    if (moved > 0)
      books.pay("software", month, (given(part.software?.annualFee) / 12) * calendar.prices(month));
  }
}

/** A role's work that is no longer needed: paid until notice is over, in part for ever; then its people go. */
function endWork(books: Books, calendar: Calendar, move: Move, today: RoleToday, month: number): void {
  const labor = today.labor[month - 1]!;
  const { role } = today;
  let ended = 0;
  for (const { share, age } of groups(move, month)) {
    const unneeded = share * move.scope(role.id) * given(move.part.gain);
    ended += unneeded;
    books.pay("stranded", month, labor * unneeded * (1 - given(role.avoidable)));
    if (age < given(role.lagMonths)) books.pay("transition", month, labor * unneeded * given(role.avoidable));
    if (age === given(role.lagMonths))
      letGo(books, calendar, move, today, month, today.fte[month - 1]! * unneeded, 0);
  }
  books.pay("labor", month, labor * (1 - ended));
  books.explain("improvement", month, -labor * ended);
}

/** Rework stays a cost; what is avoided of it, longer hours and other benefits come off. */
export function benefitsOf(books: Books, calendar: Calendar, move: Move, today: Today): void {
  const { part } = move;
  for (let month = 1; month <= calendar.months; month++) {
    const moved = move.moved[month - 1]!;
    const rework = today.rework[month - 1]!;
    books.pay("rework", month, rework);
    books.pay("benefits", month, -rework * move.scope() * moved * given(part.qualityGain));
    books.pay(
      "benefits",
      month,
      (-given(part.coverageHoursAdded) / 12) * given(part.marginPerHour) * moved * calendar.prices(month),
    );
    for (const benefit of part.benefits) {
      books.pay("benefits", month, (-given(benefit.annualAmount) / 12) * moved * calendar.prices(month));
    }
  }
}

/**
 * Today's risk of the work that stays; of the work that moves each event of today as it was, unless the option
 * names it, and the option's own events as far as we carry them.
 */
export function riskOf(books: Books, calendar: Calendar, move: Move, today: Today): void {
  const own = new Map(move.part.risks.map((risk) => [risk.id, risk]));
  for (let month = 1; month <= calendar.months; month++) {
    const moved = move.scope() * move.moved[month - 1]!;
    const before = today.expectedLoss[month - 1]!;
    const level = calendar.prices(month) / 12;
    let after = before * (1 - moved);
    for (const event of today.process.risks) {
      if (!own.has(event.id)) after += given(event.probability) * given(event.impact) * level * moved;
    }
    for (const event of own.values()) {
      if (event.ends) continue;
      const carried = given(event.impact) * (1 - given(event.transferredShare));
      after += given(event.probability) * carried * level * moved;
    }
    books.pay("risk", month, after);
    books.explain("risk", month, after - before);
  }
}

/** Whether anything of a process is to move at all. */
export const anyToMove = ({ scope, scopes }: OptionProcess): boolean =>
  given(scope, 1) > 0 || scopes.some((one) => given(one.scope, 1) > 0);

/** The month in which the contract begins: the start of the first wave that has work to move; never where none has. */
export const contractBegins = (option: Option): number =>
  Math.min(
    ...option.processes
      .filter(anyToMove)
      .map(({ wave }) => given(option.waves.find(({ id }) => id === wave)!.startMonth)),
  );

/** Yearly amounts of leading the provider, from the start of the contract on. */
export function fixedGovernance(books: Books, calendar: Calendar, option: Option): void {
  for (let month = contractBegins(option); month <= calendar.months; month++) {
    for (const item of option.governance) {
      const amount = (given(item.annualAmount) / 12) * calendar.prices(month);
      books.pay("governance", month, amount);
      if (item.kind === "governance") books.leading[month - 1]! += amount;
    }
  }
}
