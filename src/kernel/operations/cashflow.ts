import { FormulaError } from "../error";
import { call, infix, negative, numberText, ONE, ZERO, type ExcelText } from "../excel-writing";
import { messages } from "../messages";
import type { EarlyDate } from "../numeric/dated";
import { rate as internalRate, rates as internalRates } from "../numeric/irr";
import { mirr } from "../numeric/mirr";
import { npv } from "../numeric/npv";
import { payback } from "../numeric/payback";
import type { RateVerdict } from "../numeric/rate-verdict";
import { datedRate } from "../numeric/xirr";
import { xnpv } from "../numeric/xnpv";
import { PLAIN, requirePlain, type UnitOrAny } from "../unit";
import { operations, type ExcelContext } from "./operation";
import { sizeOf } from "./size";
import type { Series } from "../value";

type Flows = Series;

const noAnswer = (message: string): FormulaError => new FormulaError("#N/A", message);

/**
 * At such a rate next to nothing is left of money after a period. Any small payment at the end brings one about,
 * the smaller the nearer to -100 %: a formal solution that is no second answer beside one that means something.
 */
export const FORMAL_RATE = -0.99;

/** One rate, or the reason why there isn't one. */
function oneRate(verdict: RateVerdict): number | FormulaError {
  if (verdict.kind === "one") return verdict.rate;
  if (verdict.kind === "none") return noAnswer(messages.noRate());
  const meant = verdict.rates.filter((rate) => rate > FORMAL_RATE);
  return meant.length === 1
    ? (meant[0] as number)
    : noAnswer(messages.severalRates(meant.length > 0 ? meant : verdict.rates));
}

/** Rates of a period as rates of a year. */
function overYear(verdict: RateVerdict, periods: number): RateVerdict {
  const yearly = (rate: number): number => Math.expm1(periods * Math.log1p(rate));
  if (verdict.kind === "none") return verdict;
  return verdict.kind === "one"
    ? { kind: "one", rate: yearly(verdict.rate) }
    : { kind: "several", rates: verdict.rates.map(yearly) };
}

/** Excel refuses a date before the first one, too. */
const tooEarly = ({ index }: EarlyDate): FormulaError =>
  new FormulaError("#VALUE!", messages.earlyDate(index + 1));

/** 1, 2, 3 … beside a range, in its own direction. */
const positions = (range: ExcelText, context: ExcelContext): ExcelText => context.counting(sizeOf(range));

/** Excel's IRR and MIRR skip blank cells and so shift the years: those flows go through a helper column. */
function withoutBlanks(range: ExcelText, context: ExcelContext): ExcelText {
  const { rows, columns, blanks } = sizeOf(range);
  if (!blanks) return range;
  return context.helper("Cash flows, blank as 0", rows * columns, (k) =>
    infix(call("INDEX", range, numberText(k)), "+", ZERO),
  );
}

const rateExcel = (flows: ExcelText, context: ExcelContext): ExcelText =>
  call("IRR", withoutBlanks(flows, context), ...(context.guess ? [context.guess] : []));

/** flow / (1 + rate) ^ (position − 1), over all flows. */
const discounted = (rate: ExcelText, flows: ExcelText, exponent: ExcelText): ExcelText =>
  infix(flows, "/", infix(infix(ONE, "+", rate), "^", exponent));

const rateFirst = (rate: UnitOrAny, flows: UnitOrAny): UnitOrAny => (
  requirePlain(rate, "A discount rate"),
  flows
);

function annuity(rate: number, periods: number): number {
  let worth = 0;
  for (let period = periods; period > 0; period--) worth = (worth + 1) / (1 + rate);
  return worth;
}

export const cashflow = operations({
  /** Net present value; the first flow is today. */
  npv: {
    operands: ["number", "series"],
    gives: "number",
    value: (rate: number, flows: Flows) => npv(rate, flows) ?? NaN,
    excel: ([rate, flows], context) =>
      call("SUMPRODUCT", discounted(rate!, flows!, infix(positions(flows!, context), "-", ONE))),
    unit: rateFirst,
  },
  /** What 1 at the end of each of so many periods is worth today; added up, so that a rate of 0 is no special case. */
  annuity: {
    operands: ["number", "number"],
    gives: "number",
    value: annuity,
    excel: ([rate, periods]) => negative(call("PV", rate!, periods!, ONE)),
    unit: (rate, periods) => (requirePlain(rate, "A discount rate"), periods),
  },
  xnpv: {
    operands: ["number", "series", "series"],
    gives: "number",
    value: (rate: number, flows: Flows, dates: Flows) => {
      const value = xnpv(rate, flows, dates) ?? NaN;
      return typeof value === "number" ? value : tooEarly(value);
    },
    excel: ([rate, flows, dates]) => {
      const days = infix(dates!, "-", call("INDEX", dates!, ONE));
      return call("SUMPRODUCT", discounted(rate!, flows!, infix(days, "/", numberText(365))));
    },
    unit: rateFirst,
  },
  irr: {
    operands: ["series"],
    gives: "number",
    value: (flows: Flows) => oneRate(internalRate(flows)),
    excel: ([flows], context) => rateExcel(flows!, context),
    unit: () => PLAIN,
  },
  /** The rate of a year, from flows of several periods a year. */
  yearlyIrr: {
    operands: ["series", "number"],
    gives: "number",
    value: (flows: Flows, periods: number) => oneRate(overYear(internalRate(flows), periods)),
    excel: ([flows, periods], context) => {
      const growth = infix(ONE, "+", rateExcel(flows!, context));
      return infix(infix(growth, "^", periods!), "-", ONE);
    },
    unit: () => PLAIN,
  },
  /** Every internal rate of return, lowest first. */
  irrs: {
    operands: ["series"],
    gives: "series",
    value: (flows: Flows) => {
      const found = internalRates(flows);
      return found.length > 0 ? found : noAnswer(messages.noRate());
    },
    excel: ([flows], context) => rateExcel(flows!, context),
    unit: () => PLAIN,
  },
  xirr: {
    operands: ["series", "series"],
    gives: "number",
    value: (flows: Flows, dates: Flows) => {
      const found = datedRate(flows, dates);
      return found.kind === "early" ? tooEarly(found) : oneRate(found);
    },
    excel: ([flows, dates]) => call("XIRR", flows!, dates!),
    unit: () => PLAIN,
  },
  mirr: {
    operands: ["series", "number", "number"],
    gives: "number",
    value: (flows: Flows, finance: number, reinvest: number) =>
      mirr(flows, finance, reinvest) ?? noAnswer(messages.oneSign()),
    excel: ([flows, finance, reinvest], context) =>
      call("MIRR", withoutBlanks(flows!, context), finance!, reinvest!),
    unit: () => PLAIN,
  },
  /** Periods until the cumulative flow, discounted, stays at or above zero. */
  payback: {
    operands: ["series", "number"],
    gives: "number",
    value: (flows: Flows, rate: number) => payback(flows, rate) ?? noAnswer(messages.neverPaysBack()),
    excel: ([flows, rate], context) => paybackExcel(runningTotal(flows!, rate!, context), flows!, context),
    unit: () => PLAIN,
  },
  /** Position of the first flow that is more than rounding, from 1. */
  firstFlow: {
    operands: ["series"],
    gives: "number",
    value: (flows: Flows) => {
      const first = firstFlow(flows);
      return first > flows.length ? noAnswer(messages.noFlow()) : first;
    },
    excel: ([flows], context) => {
      const first = firstFlowExcel(flows!, context);
      return call("IF", infix(first, ">", countOf(flows!)), call("NA"), first);
    },
    unit: () => PLAIN,
  },
  /** Periods from the first flow on until a running total stays at or above zero; 0 where it is never below. */
  paybackSinceFirst: {
    operands: ["series", "series"],
    gives: "number",
    value: paybackSinceFirst,
    excel: ([totals, flows], context) => {
      const first = firstFlowExcel(flows!, context);
      const count = countOf(flows!);
      const last = context.helper(BELOW_ZERO, 1, () => lastBelowZero(totals!, flows!, context));
      const before = infix(first, "-", ONE);
      const since = infix(crossing(totals!, last, last, count), "-", before);
      const paid = call("IF", infix(last, "=", ZERO), ZERO, since);
      return call("IF", infix(call("MAX", before, last), "=", count), call("NA"), paid);
    },
    unit: () => PLAIN,
  },
});

/** What the helper cells of a payback are called. */
export const BELOW_ZERO = "Last period below zero";
export const FIRST_FLOW = "First period that differs";

/**
 * From the first flow on, counting the end of its period as 1 and going straight from period to period, until the
 * running total turns non-negative for good; 0 where it is never below zero.
 */
function paybackSinceFirst(totals: Flows, flows: Flows): number | FormulaError {
  const first = firstFlow(flows);
  if (first > flows.length) return noAnswer(messages.noFlow());
  const tolerance = ROUNDING_SHARE * largestOf(flows);
  let last = totals.length;
  while (last > 0 && (totals[last - 1] as number) >= -tolerance) last--;
  if (last === 0) return 0;
  if (last === totals.length) return noAnswer(messages.neverPaysBack());
  const before = totals[last - 1] as number;
  return last + before / (before - (totals[last] as number)) - (first - 1);
}

/** Position of the first flow that is more than rounding; one more than there are where there is none. */
function firstFlow(flows: Flows): number {
  const tolerance = ROUNDING_SHARE * largestOf(flows);
  let first = 0;
  while (first < flows.length && !(Math.abs(flows[first] as number) > tolerance)) first++;
  return first + 1;
}

function largestOf(flows: Flows): number {
  let largest = 0;
  for (let i = 0; i < flows.length; i++) largest = Math.max(largest, Math.abs(flows[i] as number));
  return largest;
}

/** A running total is below zero from so much of the largest flow on; less is rounding. */
export const ROUNDING_SHARE = 1e-9;

/** How much of a flow is rounding. */
function toleranceExcel(flows: ExcelText, context: ExcelContext): ExcelText {
  const largest = call("MAX", call("MAX", flows), negative(call("MIN", flows)));
  return infix(largest, "*", (context.number ?? numberText)(ROUNDING_SHARE));
}

const countOf = (range: ExcelText): ExcelText =>
  call(sizeOf(range).columns === 1 ? "ROWS" : "COLUMNS", range);

/** The first flow that is more than rounding, in a cell of its own; one more than there are where there is none. */
function firstFlowExcel(flows: ExcelText, context: ExcelContext): ExcelText {
  return context.helper(FIRST_FLOW, 1, () => {
    const beyond = infix(countOf(flows), "+", ONE);
    const differs = infix(call("ABS", flows), ">", toleranceExcel(flows, context));
    const left = infix(differs, "*", infix(beyond, "-", context.counting(sizeOf(flows))));
    return infix(beyond, "-", call("SUMPRODUCT", call("MAX", left)));
  });
}

/** Position of the last total below zero; 0 where there is none. */
function lastBelowZero(totals: ExcelText, flows: ExcelText, context: ExcelContext): ExcelText {
  const below = infix(totals, "<", negative(toleranceExcel(flows, context)));
  return call("SUMPRODUCT", call("MAX", infix(below, "*", context.counting(sizeOf(totals)))));
}

/** The straight line from the last total below zero, which has a cell of its own, to the next one. */
function crossing(totals: ExcelText, last: ExcelText, start: ExcelText, count: ExcelText): ExcelText {
  const at = (k: ExcelText): ExcelText => call("INDEX", totals, k);
  const next = call("MIN", infix(last, "+", ONE), count);
  return infix(start, "+", infix(at(last), "/", infix(at(last), "-", at(next))));
}

/** Where a visible running total turns non-negative for good, the first period being 0. */
function paybackExcel(totals: ExcelText, flows: ExcelText, context: ExcelContext): ExcelText {
  const count = countOf(totals);
  const last = context.helper(BELOW_ZERO, 1, () => lastBelowZero(totals, flows, context));
  const line = crossing(totals, last, infix(last, "+", numberText(-1)), count);
  return call("IF", infix(last, "=", ZERO), ZERO, call("IF", infix(last, "=", count), call("NA"), line));
}

/** The running total of discounted flows as a helper column. */
function runningTotal(flows: ExcelText, rate: ExcelText, context: ExcelContext): ExcelText {
  const { rows, columns } = sizeOf(flows);
  return context.helper("Cumulative cash flow", rows * columns, (k, above) => {
    const flow = discounted(rate, call("INDEX", flows, numberText(k)), numberText(k - 1));
    return above === undefined ? flow : infix(above, "+", flow);
  });
}
