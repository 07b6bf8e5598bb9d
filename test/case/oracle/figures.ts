import type { Case } from "../../../src/case/schema/case";
import { given } from "./given";
import type { Account, Oracle } from "./oracle";

/** Key figures of an option by name, worked out from the monthly totals; null where no figure exists. */
export function figuresOf(
  source: Case,
  { calendar, baseline, today }: Oracle,
  option: Account,
): Record<string, number | null> {
  const months = baseline.beforeTax.map((_, i) => i + 1);
  const before = given(source.discountRate);
  const after =
    source.afterTaxDiscountRate === undefined ? before : given(source.afterTaxDiscountRate, before);
  const worth = (row: readonly number[], rate = before): number =>
    months.reduce((sum, month) => sum + row[month - 1]! * calendar.discount(rate, month), 0);
  const saving = months.map((month) => baseline.beforeTax[month - 1]! - option.beforeTax[month - 1]!);
  const savingAfterTax = months.map((month) => baseline.afterTax[month - 1]! - option.afterTax[month - 1]!);
  const moving = option.books.categories["transition"] ?? months.map(() => 0);
  const oneOff = worth(moving) + worth(option.books.invested);
  const loss = ({ books }: Account, month: number): number => books.categories["risk"]?.[month - 1] ?? 0;
  const cashOf = (account: Account): number[] =>
    account.beforeTax.map((amount, i) => amount - loss(account, i + 1));
  const cash = months.map((month) => cashOf(baseline)[month - 1]! - cashOf(option)[month - 1]!);
  const charge = worth(option.books.charge);
  const ratio = (a: number, b: number): number | null => (b === 0 ? null : a / b);
  /** Of a cost that is none, or income, there is no share to save. */
  const shareOf = (a: number, cost: number): number | null => (cost > 0 ? a / cost : null);
  const sum = (row: readonly number[]): number => row.reduce((total, one) => total + one, 0);
  return {
    presentCost: worth(option.beforeTax),
    npv: worth(saving),
    savingRate: shareOf(worth(baseline.beforeTax) - worth(option.beforeTax), worth(baseline.beforeTax)),
    payback: paybackOf(saving),
    discountedPayback: paybackOf(saving.map((one, i) => one * calendar.discount(before, i + 1))),
    roi: oneOff > 0 ? (worth(saving) + oneOff) / oneOff - 1 : null,
    peakFunding: deepest(saving),
    steadyState:
      sum(saving.slice(-12)) + sum(option.books.once.slice(-12)) - sum(baseline.books.once.slice(-12)),
    npvAfterTax: worth(savingAfterTax, after),
    costPerUnit: today.length === 1 ? ratio(worth(option.beforeTax), worth(today[0]!.volume)) : null,
    costPerEmployee: ratio(
      12 * worth(option.beforeTax),
      worth(
        months.map((month) => sum(today.flatMap(({ roles }) => roles.map(({ fte }) => fte[month - 1]!)))),
      ),
    ),
    impliedMargin: charge === 0 ? null : 1 - worth(option.books.shouldCost) / charge,
    governanceShare: ratio(worth(option.books.leading), charge),
    released: sum(option.books.released),
    severed: sum(option.books.severed),
    firstMonth: firstOf(saving),
    npvCash: worth(cash),
    savingRateCash: shareOf(worth(cash), worth(cashOf(baseline))),
    paybackCash: paybackOf(cash),
    peakFundingCash: deepest(cash),
  };
}

/** The first month with a flow that is more than rounding; null where there is none. */
function firstOf(flows: readonly number[]): number | null {
  const largest = Math.max(...flows.map(Math.abs));
  const first = flows.findIndex((flow) => Math.abs(flow) > 1e-9 * largest);
  return first < 0 ? null : first + 1;
}

/** Months from the first flow until the running total stays at or above zero, linear within the month. */
function paybackOf(flows: readonly number[]): number | null {
  const largest = Math.max(...flows.map(Math.abs));
  const first = firstOf(flows);
  if (first === null) return null;
  let running = 0;
  let paid: number | null = 0;
  flows.forEach((flow, i) => {
    const brought = running;
    running += flow;
    if (running < -1e-9 * largest) paid = null;
    else if (paid === null) paid = i + -brought / flow;
  });
  return paid === null || paid === 0 ? paid : paid - (first - 1);
}

function deepest(flows: readonly number[]): number {
  let running = 0;
  let lowest = 0;
  for (const flow of flows) {
    running += flow;
    lowest = Math.min(lowest, running);
  }
  return -lowest;
}

/**
 * The yearly rate that brings monthly savings to nothing, by halving, where they turn from negative to positive or
 * back exactly once (then there is one rate); else null. Rates a month from -90 % to 1,000,000 %.
 */
export function rateOf(saving: readonly number[]): number | null {
  const signs = saving.map(Math.sign).filter((sign) => sign !== 0);
  const turns = signs.filter((sign, i) => i > 0 && sign !== signs[i - 1]).length;
  if (turns !== 1) return null;
  const worth = (factor: number): number => saving.reduceRight((sum, one) => sum * factor + one, 0);
  let [low, high] = [1e-4, 10];
  if (Math.sign(worth(low)) === Math.sign(worth(high))) return null;
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (Math.sign(worth(middle)) === Math.sign(worth(low))) low = middle;
    else high = middle;
  }
  return (1 / low) ** 12 - 1;
}
