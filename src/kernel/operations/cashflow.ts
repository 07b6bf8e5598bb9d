import { FormulaError } from "../error";
import { call, chain, infix, negative, numberText, ONE, ZERO, type ExcelText, type Shape } from "../excel-writing";
import { messages } from "../messages";
import { rate as internalRate, rates as internalRates, type RateVerdict } from "../numeric/irr";
import { mirr } from "../numeric/mirr";
import { npv } from "../numeric/npv";
import { payback } from "../numeric/payback";
import { xirr } from "../numeric/xirr";
import { xnpv } from "../numeric/xnpv";
import { PLAIN, requirePlain, type UnitOrAny } from "../unit";
import { operations, type ExcelContext } from "./operation";

type Flows = readonly number[];

const noAnswer = (message: string): FormulaError => new FormulaError("#N/A", message);

/** One rate, or the reason why there isn't one. */
function oneRate(verdict: RateVerdict): number | FormulaError {
  if (verdict.kind === "one") return verdict.rate;
  return noAnswer(verdict.kind === "none" ? messages.noRate() : messages.severalRates(verdict.rates));
}

/** 1, 2, 3 … beside a range, in its own direction. */
const positions = (range: ExcelText, context: ExcelContext): ExcelText => context.counting(shapeOf(range));

function shapeOf(range: ExcelText): Shape {
  if (range.shape === undefined) throw new Error(messages.unknownShape(range.text));
  return range.shape;
}

/** Excel's IRR and MIRR skip blank cells and so shift the years: those flows go through a helper column. */
function withoutBlanks(range: ExcelText, context: ExcelContext): ExcelText {
  const { rows, columns, blanks } = shapeOf(range);
  if (!blanks) return range;
  return context.helper("Cash flows, blank as 0", rows * columns, (k) => infix(call("INDEX", range, numberText(k)), "+", ZERO));
}

/** flow / (1 + rate) ^ (position − 1), over all flows. */
const discounted = (rate: ExcelText, flows: ExcelText, exponent: ExcelText): ExcelText =>
  infix(flows, "/", infix(infix(ONE, "+", rate), "^", exponent));

const rateFirst = (rate: UnitOrAny, flows: UnitOrAny): UnitOrAny => (requirePlain(rate, "A discount rate"), flows);

export const cashflow = operations({
  /** Net present value; the first flow is today. */
  npv: {
    operands: ["number", "series"],
    gives: "number",
    value: (rate: number, flows: Flows) => npv(rate, flows),
    excel: ([rate, flows], context) =>
      call("SUMPRODUCT", discounted(rate!, flows!, infix(positions(flows!, context), "-", ONE))),
    unit: rateFirst,
  },
  xnpv: {
    operands: ["number", "series", "series"],
    gives: "number",
    value: (rate: number, flows: Flows, dates: Flows) => xnpv(rate, flows, dates),
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
    excel: ([flows], context) => call("IRR", withoutBlanks(flows!, context)),
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
    excel: ([flows], context) => call("IRR", withoutBlanks(flows!, context)),
    unit: () => PLAIN,
  },
  xirr: {
    operands: ["series", "series"],
    gives: "number",
    value: (flows: Flows, dates: Flows) => oneRate(xirr(flows, dates)),
    excel: ([flows, dates]) => call("XIRR", flows!, dates!),
    unit: () => PLAIN,
  },
  mirr: {
    operands: ["series", "number", "number"],
    gives: "number",
    value: (flows: Flows, finance: number, reinvest: number) => mirr(flows, finance, reinvest) ?? noAnswer(messages.oneSign()),
    excel: ([flows, finance, reinvest], context) => call("MIRR", withoutBlanks(flows!, context), finance!, reinvest!),
    unit: () => PLAIN,
  },
  /** Periods until the cumulative flow, discounted, stays at or above zero. */
  payback: {
    operands: ["series", "number"],
    gives: "number",
    value: (flows: Flows, rate: number) => payback(flows, rate) ?? noAnswer(messages.neverPaysBack()),
    excel: paybackExcel,
    unit: () => PLAIN,
  },
});

/** A visible running total, and below the last time it is negative, the straight line to the next one. */
function paybackExcel([flows, rate]: readonly ExcelText[], context: ExcelContext): ExcelText {
  const { rows, columns } = shapeOf(flows!);
  const count = rows * columns;
  const total = context.helper("Cumulative cash flow", count, (k, above) => {
    const flow = discounted(rate!, call("INDEX", flows!, numberText(k)), numberText(k - 1));
    return above === undefined ? flow : infix(above, "+", flow);
  });
  const at = (k: ExcelText): ExcelText => call("INDEX", total, k);
  const tolerance = infix(call("MAX", call("MAX", flows!), negative(call("MIN", flows!))), "*", numberText(1e-9));
  const below = infix(total, "<", negative(tolerance));
  const last = call("SUMPRODUCT", call("MAX", infix(below, "*", context.counting({ rows: count, columns: 1 }))));
  const next = call("MIN", infix(last, "+", ONE), numberText(count));
  const line = chain("+", infix(last, "-", ONE), infix(at(last), "/", infix(at(last), "-", at(next))));
  return call("IF", infix(last, "=", ZERO), ZERO, call("IF", infix(last, "=", numberText(count)), call("NA"), line));
}
