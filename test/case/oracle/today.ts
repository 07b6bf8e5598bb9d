import type { Case, Process, Role } from "../../../src/case/schema/case";
import type { Calendar } from "./calendar";
import { agentsFor } from "./erlang";
import { given, isGiven, zeros, type Row } from "./given";

/** A role as it works today. */
export interface RoleToday {
  readonly role: Role;
  readonly location: string;
  readonly fte: Row;
  readonly labor: Row;
  readonly workplace: Row;
  /** Loaded cost of one employee for a month: pay, supervision, turnover, seat and technology. */
  readonly loaded: Row;
}

/** A process as it runs today, before anything moves. */
export interface Today {
  readonly process: Process;
  readonly volume: Row;
  readonly roles: readonly RoleToday[];
  readonly others: ReadonlyMap<string, Row>;
  readonly capital: ReadonlyMap<string, Row>;
  readonly rework: Row;
  readonly expectedLoss: Row;
}

export function todayOf(process: Process, calendar: Calendar): Today {
  const volume = zeros(calendar.months);
  const rework = zeros(calendar.months);
  const expectedLoss = zeros(calendar.months);
  for (let month = 1; month <= calendar.months; month++) {
    const units = (given(process.annualVolume) / 12) * calendar.index(given(process.volumeGrowth), month);
    volume[month - 1] = units;
    rework[month - 1] =
      units * given(process.errorRate) * given(process.costPerError) * calendar.prices(month);
    for (const risk of process.risks) {
      expectedLoss[month - 1]! +=
        (given(risk.probability) / 12) * given(risk.impact) * calendar.prices(month);
    }
  }
  return {
    process,
    volume,
    rework,
    expectedLoss,
    roles: process.roles.map((role) => roleToday(process, role, volume, calendar)),
    others: new Map(process.otherCosts.map((cost) => [cost.id, otherCost(cost, volume, calendar)])),
    capital: new Map(process.capital.map((item) => [item.id, plannedCapital(item, calendar)])),
  };
}

function roleToday(process: Process, role: Role, volume: Row, calendar: Calendar): RoleToday {
  const location = role.location ?? process.location;
  const [fte, labor, workplace, loaded] = [0, 0, 0, 0].map(() => zeros(calendar.months)) as [
    Row,
    Row,
    Row,
    Row,
  ];
  for (let month = 1; month <= calendar.months; month++) {
    const people = employees(process, role, volume[month - 1]!, month, calendar);
    const rates = 1 + given(role.bonusRate) + given(role.statutoryRate) + given(role.benefitsRate);
    const pay = (given(role.salary) / 12) * rates;
    const supervisor = isGiven(role.supervisorSpan)
      ? given(role.supervisorCost) / given(role.supervisorSpan) / 12
      : 0;
    const turnover = (given(role.attritionRate) / 12) * given(role.replacementCost);
    const atWages = (pay + supervisor + turnover) * calendar.wages(location, month);
    const atPrices = ((given(role.seatCost) + given(role.technologyCost)) / 12) * calendar.prices(month);
    fte[month - 1] = people;
    labor[month - 1] = people * atWages;
    workplace[month - 1] = people * atPrices;
    loaded[month - 1] = atWages + atPrices;
  }
  return { role, location, fte, labor, workplace, loaded };
}

function employees(process: Process, role: Role, units: number, month: number, calendar: Calendar): number {
  const growth = calendar.index(given(process.volumeGrowth), month);
  const present = 1 - given(role.shrinkage);
  if (role.sizing === "given") return given(role.fte) * (role.scalesWithVolume ? growth : 1);
  if (role.sizing === "volume") {
    const hoursOfWork = (units * given(role.minutesPerUnit)) / 60;
    return hoursOfWork / ((given(role.hoursPerYear) / 12) * given(role.utilization, 1) * present);
  }
  let agentHours = 0;
  for (const one of role.intervals) {
    const agents = agentsFor(
      given(one.calls) * growth,
      given(one.intervalMinutes),
      given(one.handlingSeconds),
      given(one.targetSeconds),
      given(one.serviceLevel),
      given(one.maxOccupancy, 1),
    );
    agentHours += agents * given(one.hoursPerYear);
  }
  return agentHours / (given(role.hoursPerYear) * present);
}

function otherCost(cost: Process["otherCosts"][number], volume: Row, calendar: Calendar): Row {
  const row = zeros(calendar.months);
  for (let month = 1; month <= calendar.months; month++) {
    const level = isGiven(cost.inflation)
      ? calendar.index(given(cost.inflation), month)
      : calendar.prices(month);
    row[month - 1] = (given(cost.annualAmount) / 12 + given(cost.amountPerUnit) * volume[month - 1]!) * level;
  }
  return row;
}

function plannedCapital(item: Process["capital"][number], calendar: Calendar): Row {
  const row = zeros(calendar.months);
  for (let month = 1; month <= calendar.months; month++) {
    if (calendar.year(month) === given(item.year)) row[month - 1] = given(item.amount) / 12;
  }
  return row;
}

/** Every process of a case as it runs today. */
export const allToday = (source: Case, calendar: Calendar): Today[] =>
  source.processes.map((process) => todayOf(process, calendar));
