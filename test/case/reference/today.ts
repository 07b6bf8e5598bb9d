import type { Case, Process, Role } from "../../../src/case/schema/case";
import { given, or } from "./given";
import type { Ledger } from "./ledger";
import { fteForContacts } from "./staffing";
import type { Timeline } from "./timeline";

/** case.md, "In-house, per process": what a month of today's work takes and costs. */

export type Load = Pick<
  Role,
  | "salary"
  | "statutoryRate"
  | "benefitsRate"
  | "bonusRate"
  | "seatCost"
  | "technologyCost"
  | "supervisorSpan"
  | "supervisorCost"
  | "attritionRate"
  | "replacementCost"
>;

/** A year of an employee's pay, share of a supervisor, and turnover. */
export function payOf(load: Load): number {
  const rates = or(0, load.bonusRate) + or(0, load.statutoryRate) + or(0, load.benefitsRate);
  const span = given(load.supervisorSpan);
  const supervision = span === null ? 0 : or(0, load.supervisorCost) / span;
  return (
    or(0, load.salary) * (1 + rates) + supervision + or(0, load.attritionRate) * or(0, load.replacementCost)
  );
}

/** A year of an employee's seat and technology. */
export const placeOf = (load: Load): number => or(0, load.seatCost) + or(0, load.technologyCost);

/** An event of the register: probability a month × loss. D8: "expected loss … follow the price index". */
export const expectedLoss = (event: Process["risks"][number], price: number): number =>
  (or(0, event.probability) / 12) * or(0, event.impact) * price;

/** A process as it runs today. */
export class Work {
  /** Employees by role and year: volume steps once a year. */
  private readonly known = new Map<string, number>();
  constructor(
    readonly process: Process,
    readonly time: Timeline,
    /** General price inflation a year. */
    readonly inflation: number,
  ) {}

  private volumeIndex(month: number): number {
    return this.time.compounded(or(0, this.process.volumeGrowth), month);
  }

  volume(month: number): number {
    return (or(0, this.process.annualVolume) / 12) * this.volumeIndex(month);
  }

  place(role: Role): string {
    return role.location ?? this.process.location;
  }

  fte(role: Role, month: number): number {
    const key = `${role.id} ${this.time.year(month)}`;
    const known = this.known.get(key) ?? this.fteOf(role, month);
    this.known.set(key, known);
    return known;
  }

  private fteOf(role: Role, month: number): number {
    if (role.sizing === "contacts") return fteForContacts(role, this.volumeIndex(month));
    if (role.sizing === "volume") {
      const hours = (this.volume(month) * 12 * or(0, role.minutesPerUnit)) / 60;
      return hours / (or(0, role.hoursPerYear) * or(1, role.utilization) * (1 - or(0, role.shrinkage)));
    }
    return or(0, role.fte) * (role.scalesWithVolume ? this.volumeIndex(month) : 1);
  }

  headcount(month: number): number {
    return this.process.roles.reduce((sum, role) => sum + this.fte(role, month), 0);
  }

  /** Pay, supervision and attrition follow wages. */
  labor(role: Role, month: number): number {
    return ((this.fte(role, month) * payOf(role)) / 12) * this.time.wage(this.place(role), month);
  }

  /** Seats and technology follow prices. */
  workplace(role: Role, month: number): number {
    return ((this.fte(role, month) * placeOf(role)) / 12) * this.time.price(month);
  }

  /** "Other lines: fixed or per unit of volume, with price index" */
  other(line: Process["otherCosts"][number], month: number): number {
    const own = given(line.inflation);
    const price = own === null ? this.time.price(month) : this.time.compounded(own, month);
    return (or(0, line.annualAmount) / 12 + or(0, line.amountPerUnit) * this.volume(month)) * price;
  }

  /** "Rework = volume × error rate × cost per error" */
  rework(month: number): number {
    const errors = this.volume(month) * or(0, this.process.errorRate);
    return errors * or(0, this.process.costPerError) * this.time.price(month);
  }

  /** "Capital spending by year": spread over its year; "amounts of the month in which they fall" (D8). */
  capital(line: Process["capital"][number], month: number): number {
    return this.time.year(month) === or(1, line.year) ? or(0, line.amount) / 12 : 0;
  }
}

/** The cost of going on as today. */
export function bookToday(works: readonly Work[], ledger: Ledger): void {
  for (const work of works) {
    const { process, time } = work;
    for (const month of time.months) {
      for (const role of process.roles) {
        ledger.book(month, "labor", process.id, work.labor(role, month));
        ledger.book(month, "workplace", process.id, work.workplace(role, month));
      }
      for (const line of process.otherCosts) ledger.book(month, "other", process.id, work.other(line, month));
      ledger.book(month, "rework", process.id, work.rework(month));
      for (const event of process.risks)
        ledger.book(month, "risk", process.id, expectedLoss(event, time.price(month)));
      for (const line of process.capital)
        ledger.book(month, "capital", process.id, work.capital(line, month), "capital");
    }
  }
}

export const worksOf = (source: Case, time: Timeline): Work[] =>
  source.processes.map((process) => new Work(process, time, or(0, source.priceInflation)));
