import type { Delivery } from "../../../src/case/schema/case";
import type { Books } from "./books";
import type { Calendar } from "./calendar";
import { given, isGiven } from "./given";
import type { Move } from "./move";
import type { RoleToday, Today } from "./today";

type Pay = Delivery["roles"][number];

/** Everything one employee costs at the location in a month. */
function loadedAt(pay: Pay, location: string, month: number, calendar: Calendar): number {
  const salary = given(pay.salary);
  let yearly =
    salary +
    salary * given(pay.bonusRate) +
    salary * given(pay.statutoryRate) +
    salary * given(pay.benefitsRate);
  yearly +=
    given(pay.seatCost) + given(pay.technologyCost) + given(pay.attritionRate) * given(pay.replacementCost);
  if (isGiven(pay.supervisorSpan)) yearly += given(pay.supervisorCost) / given(pay.supervisorSpan);
  return (yearly / 12) * calendar.wages(location, month) * calendar.currency(location, month);
}

/** What is left of the effort after the provider's yearly improvement; years count from go-live. */
export function effortLeft(move: Move, month: number): number {
  let left = 1;
  for (let anniversary = move.goLive + 12; anniversary <= month; anniversary += 12) {
    left *= 1 - given(move.part.improvement);
  }
  return left;
}

/** What the provider's team costs and is charged for in a month, with the bars from in-house cost to should-cost. */
export function teamOf(
  books: Books,
  calendar: Calendar,
  move: Move,
  today: Today,
  month: number,
  contractIndex: number,
) {
  let shouldCost = 0;
  let perEmployee = 0;
  for (const role of today.roles) {
    const team = roleTeam(calendar, move, role, month, contractIndex);
    books.explain("wage", month, team.sameTeam - team.inHouse);
    books.explain("productivity", month, team.productive - team.sameTeam);
    books.explain("improvement", month, team.shouldCost - team.productive);
    shouldCost += team.shouldCost;
    perEmployee += team.perEmployee;
  }
  return { shouldCost, perEmployee };
}

function roleTeam(calendar: Calendar, move: Move, role: RoleToday, month: number, contractIndex: number) {
  const work = role.fte[month - 1]! * move.scope(role.role.id) * move.moved[month - 1]!;
  const left = effortLeft(move, month);
  const team = {
    inHouse: work * role.loaded[month - 1]!,
    sameTeam: 0,
    productive: 0,
    shouldCost: 0,
    perEmployee: 0,
  };
  for (const place of move.part.delivery) {
    const pay = place.roles.find((one) => one.role === role.role.id)!;
    const people = work * given(place.share);
    const producing = people / given(place.productivity, 1);
    const cost = loadedAt(pay, place.location, month, calendar);
    team.sameTeam += people * cost;
    team.productive += producing * cost;
    team.shouldCost += producing * left * cost;
    team.perEmployee += ((producing * left * given(pay.pricePerFte)) / 12) * contractIndex;
  }
  return team;
}
