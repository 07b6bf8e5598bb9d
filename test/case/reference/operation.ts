import type { Option } from "../../../src/case/schema/case";
import type { Bill } from "./charge";
import { given, or } from "./given";
import { windowOf } from "./hours";
import type { Ledger } from "./ledger";
import type { Move } from "./move";
import { expectedLoss } from "./today";

/** case.md, "Option, per process": what a month under an option costs, the move itself left out. */

/** "Residual in-house = line × (1 − s)"; for software and improvement labor × (1 − gain × s). */
export function bookResidual(ledger: Ledger, move: Move, month: number): void {
  const { work, part } = move;
  const { process } = work;
  const progress = move.away(month);
  for (const role of process.roles) {
    const moved = move.roleScope(role.id) * progress;
    const kept = 1 - (move.service ? moved : moved * or(0, part.gain));
    ledger.book(month, "labor", process.id, work.labor(role, month) * kept);
    ledger.book(month, "workplace", process.id, work.workplace(role, month) * (move.service ? 1 - moved : 1));
  }
  for (const line of process.otherCosts)
    ledger.book(
      month,
      "other",
      process.id,
      work.other(line, month) * (1 - move.lineScope(line.id) * progress),
    );
  for (const line of process.capital) {
    const moved = work.capital(line, month) * move.lineScope(line.id) * progress;
    ledger.book(month, "capital", process.id, work.capital(line, month) - moved, "capital");
    ledger.book(month, "stranded", process.id, moved * (1 - or(0, line.avoidable)), "capital");
  }
  ledger.book(month, "rework", process.id, work.rework(month));
}

/** "Retained organization = ratio × in-house FTE × s × retained loaded cost × wage index" */
export function bookRetained(ledger: Ledger, move: Move, month: number): void {
  const { work, part } = move;
  if (!move.service) return;
  for (const role of work.process.roles) {
    const kept =
      or(0, part.retainedRatio) * work.fte(role, month) * move.roleScope(role.id) * move.away(month);
    const pay = (or(0, part.retainedCost) / 12) * work.time.wage(work.place(role), month);
    ledger.book(month, "retained", work.process.id, kept * pay);
  }
}

/** "Subscriptions are paid for the users and units in scope, a fixed subscription from the first month …" */
export function bookSoftware(ledger: Ledger, move: Move, month: number): void {
  const { work, part } = move;
  const terms = part.software;
  if (terms === undefined || move.service || move.away(month) === 0) return;
  const users = work.process.roles.reduce(
    (sum, role) => sum + work.fte(role, month) * move.roleScope(role.id) * move.away(month),
    0,
  );
  const amount =
    (users * or(0, terms.pricePerUser)) / 12 +
    work.volume(month) * move.moved(month) * or(0, terms.pricePerUnit) +
    or(0, terms.annualFee) / 12;
  ledger.book(month, "software", work.process.id, amount * work.time.price(month));
}

/** "Benefits: rework × s × quality gain; coverage hours × margin; paperless" */
export function bookBenefits(ledger: Ledger, move: Move, month: number): void {
  const { work, part } = move;
  const progress = move.away(month);
  const book = (amount: number) => {
    ledger.book(month, "benefits", work.process.id, -amount);
  };
  book(work.rework(month) * move.moved(month) * or(0, part.qualityGain));
  // D8: "coverage margin … follow the price index"; D2: yearly benefits "ramp with progress"
  const price = work.time.price(month);
  // "Benefit = added service hours·margin·s" where the option has hours of its own; else an amount of the contract.
  const own = move.service ? windowOf(work.process, part) : null;
  const added = own
    ? (given(part.coverageHoursAdded) ?? (or(0, own.coverageHours) - or(0, work.process.coverageHours)) * 52)
    : or(0, part.coverageHoursAdded);
  const follows = own ? move.moved(month) : progress;
  book(((added * or(0, part.marginPerHour)) / 12) * follows * price);
  for (const benefit of part.benefits) book((or(0, benefit.annualAmount) / 12) * progress * price);
}

/** "as in-house, with the option's probabilities × (1 − share transferred) × s, plus in-house risk × (1 − s)", D9 */
export function bookRisk(ledger: Ledger, move: Move, month: number): void {
  const { work, part } = move;
  const s = move.moved(month);
  const price = work.time.price(month);
  for (const event of work.process.risks) {
    // "an event of today that the option's register does not name continues on the moved work, unchanged"
    const named = part.risks.some(({ id }) => id === event.id);
    ledger.book(month, "risk", work.process.id, expectedLoss(event, price) * (named ? 1 - s : 1));
  }
  for (const event of part.risks) {
    // "`ends: true` in the option says that moving ends it"
    if ((event as { ends?: boolean }).ends === true) continue;
    const ours = (1 - or(0, event.transferredShare)) * s;
    ledger.book(month, "risk", work.process.id, expectedLoss(event, price) * ours);
  }
}

/** "Governance = rate × charge + fixed/12. Travel, audit, network"; D4: tax leakage on all that is billed. */
export function bookLeading(
  ledger: Ledger,
  option: Option,
  bills: readonly Bill[],
  month: number,
  runs: boolean,
  price: number,
): number {
  const charge = bills.reduce((sum, bill) => sum + bill.charge, 0);
  const billed = bills.reduce((sum, bill) => sum + bill.charge + bill.passThrough, 0);
  const fixed = (only: (kind: string) => boolean): number =>
    runs
      ? option.governance
          .filter(({ kind }) => only(kind))
          .reduce((sum, one) => sum + (or(0, one.annualAmount) / 12) * price, 0)
      : 0;
  const leading = charge * or(0, option.governanceRate) + fixed((kind) => kind === "governance");
  const leakage = billed * (given(option.taxLeakageRate) ?? 0);
  ledger.book(month, "governance", "", leading + fixed((kind) => kind !== "governance") + leakage);
  return leading;
}

/** "Payment terms shift bills by so many months … what is owed … is settled in the last month"; D4: on all billed. */
export function bookPaymentTerms(ledger: Ledger, move: Move, bills: readonly Bill[]): void {
  const term = or(0, move.part.pricing?.paymentMonths);
  const billed = (month: number): number => {
    const bill = bills[month - 1];
    return bill === undefined ? 0 : bill.charge + bill.passThrough;
  };
  const [whole, rest] = [Math.floor(term), term - Math.floor(term)];
  let owed = 0;
  for (const month of move.work.time.months) {
    const paid = billed(month - whole) * (1 - rest) + billed(month - whole - 1) * rest;
    const later = billed(month) - paid;
    owed += later;
    ledger.book(month, "benefits", move.part.process, -later, "credit");
  }
  ledger.book(move.work.time.last, "benefits", move.part.process, owed, "settlement");
}
