import { given, or } from "./given";
import type { Entry } from "./ledger";
import { ratesOf } from "./rates";
import type { Account, Reference } from "./reference";

/** case.md, "Results", with D10–D14. A figure without an answer is null. */
export type Figures = Record<string, number | null>;

const total = (row: readonly number[]): number => row.reduce((sum, one) => sum + one, 0);
const less = (a: readonly number[], b: readonly number[]): number[] => a.map((one, i) => one - b[i]!);
export const runningOf = (row: readonly number[]): number[] => {
  let sum = 0;
  return row.map((one) => (sum += one));
};

/** Rounding that a flow may hold. */
const noise = (gross: readonly number[]): number => 1e-11 * Math.max(...gross, 0);

/** "the first month whose flow differs", from 1. */
function firstMonthOf(flows: readonly number[], gross: readonly number[]): number | null {
  const first = flows.findIndex((flow) => Math.abs(flow) > noise(gross));
  return first === -1 ? null : first + 1;
}

/** D14. 0 is "at once": the total is never below zero from the first month that differs. */
export function paybackOf(flows: readonly number[], gross: readonly number[]): number | null {
  const allowed = noise(gross);
  const first = firstMonthOf(flows, gross);
  if (first === null) return null;
  const sums = runningOf(flows);
  const lastBelow = sums.map((sum) => sum < -allowed * flows.length).lastIndexOf(true);
  if (lastBelow === sums.length - 1) return null;
  if (lastBelow < first - 1) return 0;
  // "that month less (first differing month − 1)", within it in a straight line (docs/functions/FINANCE.PAYBACK.md)
  return lastBelow + 1 - (first - 1) - sums[lastBelow]! / flows[lastBelow + 1]!;
}

const isExpectedLoss = ({ category }: Entry): boolean => category === "risk";
/** "before one-off cost", D10: transition and the option's own investments. */
const isOneOff = ({ nature, category }: Entry): boolean =>
  category === "transition" || nature === "investment";
/** D11: "last twelve months without transition, exit, settlement, capital spending, investments and asset proceeds" */
const goesOn = ({ nature, category }: Entry): boolean =>
  nature === "running" && category !== "transition" && category !== "tax";

/** Figures that stand for today's way and for an option alike. */
export function costFigures({ source, time, works }: Reference, account: Account): Figures {
  const worth = (row: readonly number[]): number =>
    total(row.map((one, i) => one * time.discount(or(0, source.discountRate), i + 1)));
  const presentCost = worth(account.beforeTax);
  const over = (units: number): number | null => (units === 0 ? null : presentCost / units);
  return {
    presentCost,
    costPerUnit: works.length === 1 ? over(worth(time.months.map((month) => works[0]!.volume(month)))) : null,
    costPerEmployee: over(
      worth(time.months.map((month) => total(works.map((work) => work.headcount(month))) / 12)),
    ),
  };
}

type Row = readonly number[];

/** Figures of two rows of cost: today's and the option's, all of it or in cash alone. */
function figuresOfFlows({ source, time }: Reference, today: Row, then: Row, gross: Row) {
  const rate = or(0, source.discountRate);
  const worth = (row: Row): number[] => row.map((one, i) => one * time.discount(rate, i + 1));
  const saving = less(today, then);
  const before = total(worth(today));
  return {
    npv: total(worth(saving)),
    savingRate: before > 0 ? 1 - total(worth(then)) / before : null,
    irr: onlyRate(saving),
    firstMonth: firstMonthOf(saving, gross),
    payback: paybackOf(saving, gross),
    discountedPayback: paybackOf(worth(saving), gross),
    // "peak funding (lowest cumulative)"
    peakFunding: -Math.min(0, ...runningOf(saving)),
  };
}

/** "with the several-rates warning": where there are several, none counts. */
function onlyRate(flows: Row): number | null {
  const rates = ratesOf(flows);
  return rates.length === 1 ? rates[0]! : null;
}

/** D5: the discount rate after tax "left blank, the pre-tax rate is used". */
function afterTax({ source, time, baseline }: Reference, account: Account): Figures {
  if (given(source.taxRate) === null) return { npvAfterTax: null, irrAfterTax: null };
  const rate = given(source.afterTaxDiscountRate) ?? or(0, source.discountRate);
  const saving = less(baseline.afterTax, account.afterTax);
  return {
    npvAfterTax: total(saving.map((one, i) => one * time.discount(rate, i + 1))),
    irrAfterTax: onlyRate(saving),
  };
}

export function figuresOf(reference: Reference, account: Account): Figures {
  const { source, time, baseline } = reference;
  const { ledger, gross } = account;
  const worth = (row: Row): number =>
    total(row.map((one, i) => one * time.discount(or(0, source.discountRate), i + 1)));
  const all = figuresOfFlows(reference, baseline.beforeTax, account.beforeTax, gross);
  // D12: "Beside NPV, saving, IRR, payback and peak funding stand the same five in cash, without expected loss"
  const inCash = (one: Account): number[] => less(one.beforeTax, one.ledger.sum(isExpectedLoss));
  const cash = figuresOfFlows(reference, inCash(baseline), inCash(account), gross);
  const oneOff = worth(ledger.sum(isOneOff));
  const charge = worth(account.charge);
  return {
    ...costFigures(reference, account),
    ...all,
    npvCash: cash.npv,
    savingRateCash: cash.savingRate,
    irrCash: cash.irr,
    paybackCash: cash.payback,
    peakFundingCash: cash.peakFunding,
    ...afterTax(reference, account),
    // D10: "(PV of savings before one-off cost)/PV of one-off cost − 1"; "`#N/A` if ≤ 0"
    roi: oneOff > 0 ? (all.npv + oneOff) / oneOff - 1 : null,
    steadyState: total(less(baseline.ledger.sum(goesOn), ledger.sum(goesOn)).slice(-12)),
    released: total(account.released),
    severed: total(account.severed),
    impliedMargin: charge === 0 ? null : 1 - worth(account.shouldCost) / charge,
    governanceShare: charge === 0 ? null : worth(account.leading) / charge,
  };
}
