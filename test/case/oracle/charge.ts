import type { Case, OptionProcess } from "../../../src/case/schema/case";
import type { Books } from "./books";
import type { Calendar } from "./calendar";
import { contractBegins } from "./effects";
import { given, isGiven, near, zeros } from "./given";
import type { Move } from "./move";
import { teamOf } from "./provider";
import type { Today } from "./today";

type Pricing = NonNullable<OptionProcess["pricing"]>;

/** The contract: every part of the price, then its adjustments, then what comes on top of the charge. */
export function chargeFor(books: Books, source: Case, calendar: Calendar, move: Move, today: Today): void {
  const pricing = move.part.pricing!;
  const charge = zeros(calendar.months);
  const shouldCost = zeros(calendar.months);
  const bills = zeros(calendar.months);
  for (let month = 1; month <= calendar.months; month++) {
    const moved = move.moved[month - 1]!;
    const index = contractIndex(source, pricing, contractYear(move, month));
    const team = teamOf(books, calendar, move, today, month, index);
    shouldCost[month - 1] = team.shouldCost;

    let billed = team.perEmployee;
    const units = today.volume[month - 1]! * move.scope() * moved;
    if (pricing.bands.length > 0) billed += priceOfVolume(pricing, units) * index;
    const committed = (given(pricing.committedVolume) / 12) * moved;
    if (isGiven(pricing.committedVolume) && moved > 0)
      billed += volumeAdjustment(pricing, units, committed) * index;
    billed += (given(pricing.annualFee) / 12) * moved * index;
    if (isGiven(pricing.markup)) billed += team.shouldCost * (1 + given(pricing.markup));
    // The provider credits at most what it bills.
    if (billed < 0) billed = 0;

    let due = billed + currencyPart(pricing, billed, calendar, month);
    if (isGiven(pricing.minimumCharge)) {
      const level = pricing.minimumIndexed ? index : 1;
      due = Math.max(due, (given(pricing.minimumCharge) / 12) * moved * level);
    }
    charge[month - 1] =
      due + gainShare(pricing, due, moved * index) - credits(pricing, due) + due * given(pricing.changeRate);

    books.charge[month - 1]! += charge[month - 1]!;
    books.shouldCost[month - 1]! += team.shouldCost;
    books.pay("provider", month, charge[month - 1]!);
    const passed = (given(pricing.passThrough) / 12) * moved * calendar.prices(month);
    books.pay("provider", month, passed);
    books.explain("technology", month, passed);
    const leading = charge[month - 1]! * given(move.option.governanceRate);
    books.leading[month - 1]! += leading;
    books.pay("governance", month, leading);
    bills[month - 1] = charge[month - 1]! + passed;
    books.pay("governance", month, bills[month - 1]! * given(move.option.taxLeakageRate));
  }
  payLater(books, bills, given(pricing.paymentMonths));
  explainPrice(books, move, charge, shouldCost);
}

/** Every bill is paid so many months after its month, part of one in the month before; at the end all are paid. */
function payLater(books: Books, bills: readonly number[], paymentMonths: number): void {
  const last = bills.length;
  const early = Math.ceil(paymentMonths) - paymentMonths;
  bills.forEach((amount, i) => {
    const due = i + 1 + Math.ceil(paymentMonths);
    const pay = (month: number, part: number): void => {
      books.pay("benefits", Math.min(last, month), amount * part, { taxed: false, once: true });
    };
    pay(i + 1, -1);
    pay(due - 1, early);
    pay(due, 1 - early);
  });
}

/** The markup of the first month in which everything has moved, and the rest. */
function explainPrice(
  books: Books,
  move: Move,
  charge: readonly number[],
  shouldCost: readonly number[],
): void {
  let full = move.moved.findIndex((share) => share === 1);
  if (full < 0) full = charge.length - 1;
  const markup = shouldCost[full] === 0 ? 0 : charge[full]! / shouldCost[full]! - 1;
  charge.forEach((amount, i) => {
    books.explain("margin", i + 1, markup * shouldCost[i]!);
    books.explain("price", i + 1, amount - shouldCost[i]! * (1 + markup));
  });
}

/** Prices are firm until the first anniversary of the contract's start, and step on each. */
function contractYear(move: Move, month: number): number {
  let year = 1;
  for (let anniversary = contractBegins(move.option) + 12; anniversary <= month; anniversary += 12) year++;
  return year;
}

/** Each yearly adjustment starts from the last: the indexed share, no decrease under the ratchet, no more than the cap. */
function contractIndex(source: Case, pricing: Pricing, year: number): number {
  if (!isGiven(pricing.indexShare)) return 1;
  const growth = isGiven(pricing.indexInflation)
    ? given(pricing.indexInflation)
    : given(source.priceInflation);
  let index = 1;
  for (let step = 2; step <= year; step++) {
    let change = given(pricing.indexShare) * growth;
    if (pricing.indexRatchet && change < 0) change = 0;
    if (isGiven(pricing.indexCap) && change > given(pricing.indexCap)) change = given(pricing.indexCap);
    index += index * change;
  }
  return index;
}

function priceOfVolume(pricing: Pricing, units: number): number {
  let price = 0;
  let amount = 0;
  pricing.bands.forEach((band, i) => {
    const from = given(band.from);
    if (units < from) return;
    price = given(band.price);
    const next = pricing.bands[i + 1];
    const to = next === undefined ? units : Math.min(units, given(next.from));
    amount += (to - from) * price;
  });
  return pricing.bandMethod === "slab" ? units * price : amount;
}

function volumeAdjustment(pricing: Pricing, units: number, committed: number): number {
  const band = given(pricing.band);
  const [top, bottom] = [committed * (1 + band), committed * (1 - band)];
  const whole = pricing.arcMethod === "whole";
  if (near(units) > near(top)) return given(pricing.arcRate) * (units - (whole ? committed : top));
  if (near(units) < near(bottom)) return given(pricing.rrcRate) * (units - (whole ? committed : bottom));
  return 0;
}

function currencyPart(pricing: Pricing, billed: number, calendar: Calendar, month: number): number {
  if (pricing.currencyLocation === undefined) return 0;
  const change = calendar.currency(pricing.currencyLocation, month) - 1;
  if (near(Math.abs(change)) <= given(pricing.currencyDeadBand)) return 0;
  return billed * change * given(pricing.currencyShare);
}

function gainShare(pricing: Pricing, due: number, part: number): number {
  if (!isGiven(pricing.targetCost)) return 0;
  const below = Math.max(0, (given(pricing.targetCost) / 12) * part - due);
  const most = isGiven(pricing.gainShareCap) ? given(pricing.gainShareCap) / 12 : Infinity;
  return Math.min(below * given(pricing.providerShare), most);
}

function credits(pricing: Pricing, due: number): number {
  if (pricing.allocations.length === 0) return 0;
  const missed = pricing.allocations.reduce((sum, one) => sum + given(one.allocation), 0);
  const atRisk = due * given(pricing.atRisk);
  return Math.min(atRisk * given(pricing.pool) * missed, atRisk) * given(pricing.missProbability);
}
