import { FORMAL_RATE, ROUNDING_SHARE } from "../../kernel/operations/cashflow";
import { reference } from "../../kernel/excel-writing";
import type { Figure } from "../../case/model/figures";
import type { OptionPart } from "../../case/model/model";
import type { PlanContext } from "./context";
import { NO_ANSWER, type FigureOptions } from "./figures";
import { column } from "./layout";
import type { Calculation, LinePage, Single } from "./line-page";
import { CENT } from "./number-cells";
import { format } from "./number-format";
import { across, cell } from "./ranges";
import { ladderRows } from "./rate-ladder";

const MONTHS = 12;

/**
 * Excel's IRR gives one rate and never says that there are others. Rates above zero are at most as many as the changes
 * of sign of the running total of a saving, rates below as those of what is still to come; rates above the lowest one
 * that counts at most as many as those of the running total at that rate. Each of the three tells that there is one
 * rate, where it is 1 alone. Where there is one above zero and one below, the latter is a formal one if the saving is
 * worth the same sign at zero and at the lowest rate that counts: it lies below both.
 */
export interface RateRows {
  readonly calculations: readonly Calculation[];
  readonly singles: readonly Single[];
  readonly options: FigureOptions;
}

export function rateRows(context: PlanContext, option: OptionPart, figure: Figure): RateRows {
  const flows = (figure.bindings["saving"] as { row: string }).row;
  const values = context.results.values.row(flows);
  // Where an option costs what in-house costs, all that is left of the saving is rounding, and its sign means nothing.
  const tolerance = Math.max(CENT, ROUNDING_SHARE * Math.max(Math.max(...values), -Math.min(...values)));
  const soFar = runningTotal(values);
  const all = soFar[soFar.length - 1] as number;
  const toCome = soFar.map((_, month) => all - (soFar[month - 1] ?? 0));
  const step = (1 + FORMAL_RATE) ** (1 / MONTHS);
  const atLowest = runningTotal(values, step);
  const signAtLowest = signs(atLowest, tolerance, 1);
  const { which, cumulative } = aboutFlows(context, option, flows);
  const key = (name: string): string => `${figure.id}/${name}`;
  const runningId = cumulative ?? key("cumulative");
  const signSoFar = signs(soFar, tolerance, 1);
  const signToCome = signs(toCome, tolerance, -1);
  const [above, below, counting] = [changes(signSoFar), changes(signToCome), changes(signAtLowest)];
  const isFormalBelow = signAtLowest.at(-1) === signSoFar.at(-1);
  const isOne = above + below === 1 || counting === 1 || (above === 1 && below === 1 && isFormalBelow);
  const tolerated = (page: LinePage): string => page.totalOf(key("tolerance"));
  const sign = (page: LinePage, of: string, neighbor: string): string =>
    `IF(ABS(${page.now(of)})>${tolerated(page)},SIGN(${page.now(of)}),${neighbor})`;
  const row = (page: LinePage, id: string, shift: number): string =>
    across(page.rowOf(key(id)), column.first + shift, page.lastColumn + shift);
  const own = (page: LinePage, id: string, shift: number): string =>
    cell(page.rowOf(key(id)), column.first + shift);
  const money = { unit: context.source.currency, format: format.whole, adds: false };
  const mark = { unit: context.text.rate.sign, format: format.count, adds: false };
  const calculations: Calculation[] = [
    ...(cumulative !== undefined
      ? []
      : [
          {
            id: runningId,
            label: context.text.rate.cumulative(which),
            ...money,
            values: soFar,
            formula: (page: LinePage) => `SUM(${firstTo(page.row(flows))})`,
          },
        ]),
    {
      id: key("toCome"),
      label: context.text.rate.toCome(which),
      ...money,
      values: toCome,
      formula: (page) => `${page.totalOf(flows)}-${page.before(runningId)}`,
    },
    {
      id: key("signSoFar"),
      label: context.text.rate.signSoFar(which),
      ...mark,
      values: signSoFar,
      formula: (page) => sign(page, runningId, own(page, "signSoFar", -1)),
    },
    {
      id: key("signToCome"),
      label: context.text.rate.signToCome(which),
      ...mark,
      values: signToCome,
      formula: (page) => sign(page, key("toCome"), own(page, "signToCome", 1)),
    },
    {
      id: key("atLowest"),
      label: context.text.rate.atLowest(which),
      ...money,
      values: atLowest,
      formula: (page) => `${page.before(key("atLowest"))}*${page.totalOf(key("step"))}+${page.now(flows)}`,
    },
    {
      id: key("signAtLowest"),
      label: context.text.rate.signAtLowest(which),
      ...mark,
      values: signAtLowest,
      formula: (page) => sign(page, key("atLowest"), own(page, "signAtLowest", -1)),
    },
  ];
  const ladder = ladderRows({ key, which, flows, values, tolerance, tolerated, context });
  calculations.push(...ladder.calculations);
  const singles: Single[] = [
    {
      id: key("tolerance"),
      label: context.text.rate.tolerance(which),
      ...money,
      format: format.fourDecimals,
      value: tolerance,
      formula: (page) =>
        `MAX(${context.numbers.number(CENT).text},${context.numbers.number(ROUNDING_SHARE).text}*MAX(MAX(${page.row(flows)}),-MIN(${page.row(flows)})))`,
    },
    {
      id: key("step"),
      label: context.text.rate.step(which),
      unit: context.text.numbers.units["ratio"] as string,
      format: format.fourDecimals,
      value: step,
      formula: () =>
        `(1+${context.numbers.number(FORMAL_RATE).text})^(1/${context.numbers.constant("monthsPerYear") as string})`,
    },
    {
      id: key("above"),
      label: context.text.rate.above(which),
      unit: context.text.common.number,
      format: format.count,
      value: above,
      formula: (page) => `SUMPRODUCT((${row(page, "signSoFar", -1)}*${row(page, "signSoFar", 0)}<0)*1)`,
    },
    {
      id: key("below"),
      label: context.text.rate.below(which),
      unit: context.text.common.number,
      format: format.count,
      value: below,
      formula: (page) => `SUMPRODUCT((${row(page, "signToCome", 0)}*${row(page, "signToCome", 1)}<0)*1)`,
    },
    {
      id: key("counting"),
      label: context.text.rate.counting(which),
      unit: context.text.common.number,
      format: format.count,
      value: counting,
      formula: (page) => `SUMPRODUCT((${row(page, "signAtLowest", -1)}*${row(page, "signAtLowest", 0)}<0)*1)`,
    },
    {
      id: key("one"),
      label: context.text.rate.one(which),
      unit: context.text.common.number,
      format: format.count,
      value: isOne ? 1 : 0,
      formula: (page) => {
        const [up, down, all] = ["above", "below", "counting"].map((name) => page.totalOf(key(name)));
        const last = (id: string): string => cell(page.rowOf(key(id)), page.lastColumn);
        return `IF(OR(${up}+${down}=1,${all}=1,AND(${up}=1,${down}=1,${last("signAtLowest")}=${last("signSoFar")})),1,0)`;
      },
    },
    ...ladder.singles,
  ];
  return {
    calculations,
    singles,
    options: {
      onlyRate: (page) => ({
        holds: `${page.totalOf(key("one"))}=1`,
        guess: reference(page.totalOf(ladder.guess)),
      }),
      ...(!isOne && { value: NO_ANSWER }),
    },
  };
}

/** Which saving it is, said in labels where it is not the plain one, and the line that adds it up already. */
function aboutFlows(
  { text }: PlanContext,
  option: OptionPart,
  flows: string,
): { which: string; cumulative: string | undefined } {
  if (flows === option.savingBeforeTax) return { which: "", cumulative: option.cumulative };
  if (flows === option.savingInCash) return { which: text.rate.inCash, cumulative: option.cumulativeInCash };
  return { which: text.rate.afterTax, cumulative: undefined };
}

/** The first cell, pinned, to the same cell, moving along: a running total. */
const firstTo = (range: string): string => {
  const [first] = range.split(":") as [string];
  return `${first}:${first.replace("$", "")}`;
};

/** What has come in so far, of which so much is left after each month. */
const runningTotal = (values: Float64Array, left = 1): number[] => {
  let total = 0;
  return Array.from(values, (value) => (total = total * left + value));
};

/** Signs, with those of zeros carried on from the month before (or, backwards, after). */
function signs(values: readonly number[], tolerance: number, step: 1 | -1): number[] {
  const found = new Array<number>(values.length).fill(0);
  let sign = 0;
  for (let i = step > 0 ? 0 : values.length - 1; i >= 0 && i < values.length; i += step) {
    const value = values[i] as number;
    if (Math.abs(value) > tolerance) sign = Math.sign(value);
    found[i] = sign;
  }
  return found;
}

const changes = (row: readonly number[]): number =>
  row.filter((sign, i) => sign * (row[i + 1] ?? 0) < 0).length;
