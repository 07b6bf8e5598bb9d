import type { Case, OptionProcess, Process, Role } from "../../../src/case/schema/case";
import { given, or } from "./given";
import { premiumOf, rowsOf, seatedFte, windowOf, windowToday } from "./hours";
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

/** case-2.md, E: "Premium: salary × (1+statutory)·Σ share·premium into cI, cI′, cℓ". */
export const premiumPayOf = (load: Load, premium: number): number =>
  or(0, load.salary) * (1 + or(0, load.statutoryRate)) * premium;

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
    readonly locations: Case["locations"],
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
    const known =
      this.known.get(key) ?? Math.max(this.fteOf(role, month), seatedFte(role.seats, role, this.todays()));
    this.known.set(key, known);
    return known;
  }

  private todays() {
    const window = windowToday(this.process);
    return window === null ? null : { ...window, handoverHours: this.process.serviceHours?.handoverHours };
  }

  private location(id: string): Case["locations"][number] {
    return this.locations.find((one) => one.id === id)!;
  }

  /** Σ share·premium of today's hours, or of an option's, where people of a location work them. */
  premium(location: string, part?: OptionProcess, site?: OptionProcess["delivery"][number]): number {
    const window =
      (site?.serviceHours ?? null) !== null && this.process.serviceHours !== undefined
        ? site!.serviceHours!
        : ((part && windowOf(this.process, part)) ?? windowToday(this.process));
    return window === null ? 0 : premiumOf(window, this.location(location));
  }

  /** n2: "needed for the option's hours", the larger of seats and work; n0 where the hours are today's. */
  needed(role: Role, month: number, part: OptionProcess): number {
    const window = windowOf(this.process, part);
    if (window === null) return this.fte(role, month);
    return Math.max(this.fteOf(role, month), seatedFte(rowsOf(role, part), role, window));
  }

  /** n2·cI′ */
  equivalent(role: Role, month: number, part: OptionProcess): number {
    const fte = this.needed(role, month, part);
    const pay = payOf(role) + premiumPayOf(role, this.premium(this.place(role), part));
    const index = this.time.wage(this.place(role), month);
    return (fte * (pay * index + placeOf(role) * this.time.price(month))) / 12;
  }

  private fteOf(role: Role, month: number): number {
    if (role.sizing === "seats") return 0;
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
    const pay = payOf(role) + premiumPayOf(role, this.premium(this.place(role)));
    return ((this.fte(role, month) * pay) / 12) * this.time.wage(this.place(role), month);
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
  source.processes.map((process) => new Work(process, time, or(0, source.priceInflation), source.locations));
