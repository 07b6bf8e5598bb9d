import type { PlanContext } from "./context";
import { column } from "./layout";
import type { Calculation, LinePage, Single } from "./line-page";
import { format } from "./number-format";
import { cell } from "./ranges";

/** What of a month's money is left a month later, at the lowest rate that is looked for: −90 % a month. */
const MOST_LEFT = 10;

/** Where the rate lies below the first rung, the search goes down to this part of it. */
const BELOW_FIRST = 1000;

/** How often the search narrows the stretch in which the present value changes its sign. */
const STAGES = [1, 2] as const;
type Stage = (typeof STAGES)[number];

/** What the search is about: the saving whose rate is wanted. */
interface Search {
  /** The id of a row of this rate of return. */
  readonly key: (name: string) => string;
  /** Said in labels, where there is another rate beside it. */
  readonly which: string;
  /** The line of the flows, and their values. */
  readonly flows: string;
  readonly values: ArrayLike<number>;
  /** Less than this is rounding; and its cell. */
  readonly tolerance: number;
  readonly tolerated: (page: LinePage) => string;
  readonly context: PlanContext;
}

/**
 * Where Excel's IRR starts, found in the sheet, so that it finds the rate whatever the inputs become. The present value
 * of the saving is worked out at a ladder of discount factors of a month (a rung in each column): where it first
 * changes its sign is the rate, as there is one only. Before the first rung it has the sign of the first flow, which is
 * all that counts where later money is worth nothing. A second ladder divides that stretch once more, and the straight
 * line through its ends is near enough for any search to arrive.
 */
export function ladderRows(search: Search): {
  readonly calculations: readonly Calculation[];
  readonly singles: readonly Single[];
  /** The single with the rate of a month from which to search. */
  readonly guess: string;
} {
  const { key, which, flows, values, tolerance, tolerated, context } = search;
  const counted = Float64Array.from(values, (value) => (Math.abs(value) > tolerance ? value : 0));
  const rungs = counted.length;
  const at = (name: string, stage: Stage): string => key(`${name}${stage}`);
  const factorUnit = { unit: context.text.language.factor, format: "0.00000_)", adds: false };
  const calculations: Calculation[] = [
    {
      id: key("counted"),
      label: context.text.rate.counted(which),
      unit: context.source.currency,
      format: format.whole,
      adds: false,
      values: counted,
      formula: (page) => `IF(ABS(${page.now(flows)})>${tolerated(page)},${page.now(flows)},0)`,
    },
  ];
  const firstSign = Math.sign(counted.find((value) => value !== 0) ?? 0);
  const singles: Single[] = [
    {
      id: key("firstSign"),
      label: context.text.rate.firstSign(which),
      unit: context.text.rate.sign,
      format: format.count,
      value: firstSign,
      formula: (page) => {
        const [row, last] = [page.row(key("counted")), page.lastMonth];
        const months = `(${last}+1-${page.row("time/month")})`;
        return `SIGN(INDEX(${row},1,MIN(${last},${last}+1-SUMPRODUCT(MAX((${row}<>0)*${months})))))`;
      },
    },
  ];
  let [low, high] = [0, MOST_LEFT];
  let ends: readonly [number, number] = [0, 0];
  let found = false;
  for (const stage of STAGES) {
    const [from, to] = [low, high];
    const factors = Float64Array.from({ length: rungs }, (_, i) => from + ((to - from) * (i + 1)) / rungs);
    const worth = factors.map((factor) => presentValue(counted, factor));
    const signs = carried(worth);
    const first = signs.findIndex((sign, i) => sign * (signs[i - 1] ?? firstSign) < 0);
    const lowOf = (page: LinePage): string => (stage === 1 ? "0" : page.totalOf(at("low", 1)));
    const highOf = (page: LinePage): string =>
      stage === 1 ? context.numbers.number(MOST_LEFT).text : page.totalOf(at("high", 1));
    const narrower = stage === 1 ? "" : context.text.rate.narrower;
    calculations.push(
      {
        id: at("factor", stage),
        label: context.text.rate.factors(narrower, which),
        ...factorUnit,
        values: factors,
        formula: (page) =>
          `${lowOf(page)}+(${highOf(page)}-${lowOf(page)})*${page.position}/${page.lastMonth}`,
      },
      {
        id: at("worth", stage),
        label: context.text.rate.worth(narrower, which),
        unit: context.text.rate.sign,
        format: format.count,
        adds: false,
        values: signs,
        formula: (page) => {
          const worthOf = `SIGN(SUMPRODUCT(${page.row(key("counted"))},${page.now(at("factor", stage))}^(${page.row("time/month")}-1)))`;
          return `IF(${worthOf}=0,${own(page, at("worth", stage), -1)},${worthOf})`;
        },
      },
      {
        id: at("change", stage),
        label: context.text.rate.change(narrower, which),
        unit: context.text.common.number,
        format: format.count,
        adds: false,
        values: signs.map((sign, i) => (sign * (signs[i - 1] ?? firstSign) < 0 ? 1 : 0)),
        formula: (page) => {
          const before = `IF(${page.position}=1,${page.totalOf(key("firstSign"))},${own(page, at("worth", stage), -1)})`;
          return `(${own(page, at("worth", stage), 0)}*${before}<0)*1`;
        },
      },
    );
    // Nothing is worth looking at the factor 0, which in Excel has no power of 0.
    const lowest = (factors[0] as number) / (first === 0 ? BELOW_FIRST : 1);
    low = factors[first - 1] ?? (stage === 1 ? lowest : from);
    if (stage === 1) found = first >= 0;
    high = factors[first] ?? to;
    ends = [presentValue(counted, low), presentValue(counted, high)];
    const rung = (page: LinePage): string => page.totalOf(at("rung", stage));
    const factorAt = (page: LinePage, position: string): string =>
      `INDEX(${page.row(at("factor", stage))},1,${position})`;
    singles.push(
      {
        id: at("rung", stage),
        label: context.text.rate.rung(narrower, which),
        unit: context.text.common.number,
        format: format.count,
        value: first < 0 ? 0 : first + 1,
        formula: (page) => `IFERROR(MATCH(1,${page.row(at("change", stage))},0),0)`,
      },
      {
        id: at("low", stage),
        label: context.text.rate.before(narrower, which),
        ...factorUnit,
        value: low,
        formula: (page) =>
          `IF(${rung(page)}>1,${factorAt(page, `${rung(page)}-1`)},${stage === 1 ? `${factorAt(page, "1")}/IF(${rung(page)}=1,${context.numbers.number(BELOW_FIRST).text},1)` : lowOf(page)})`,
      },
      {
        id: at("high", stage),
        label: context.text.rate.behind(narrower, which),
        ...factorUnit,
        value: high,
        formula: (page) => `IF(${rung(page)}>0,${factorAt(page, rung(page))},${highOf(page)})`,
      },
    );
  }
  const worthAt = (page: LinePage, factor: string): string =>
    `SUMPRODUCT(${page.row(key("counted"))},${factor}^(${page.row("time/month")}-1))`;
  const end = (name: "low" | "high", label: string, value: number): Single => ({
    id: key(`${name}Worth`),
    label: context.text.rate.worthAt(label, which),
    unit: context.source.currency,
    format: format.twoDecimals,
    value,
    formula: (page) => worthAt(page, page.totalOf(at(name, 2))),
  });
  const [below, above] = ends;
  const between = low + ((high - low) * below) / (below - above);
  return {
    calculations,
    singles: [
      ...singles,
      end("low", context.text.rate.beforeIt, below),
      end("high", context.text.rate.behindIt, above),
      {
        id: key("guess"),
        label: context.text.rate.start(which),
        unit: context.text.rate.aMonth,
        format: "0.0000%_)",
        value: found ? 1 / between - 1 : 0,
        formula: (page) => {
          const [from, to] = [page.totalOf(at("low", 2)), page.totalOf(at("high", 2))];
          const [one, other] = [page.totalOf(key("lowWorth")), page.totalOf(key("highWorth"))];
          return `IF(${page.totalOf(at("rung", 1))}=0,0,1/(${from}+(${to}-${from})*${one}/(${one}-${other}))-1)`;
        },
      },
    ],
    guess: key("guess"),
  };
}

const own = (page: LinePage, id: string, shift: number): string => cell(page.rowOf(id), column.first + shift);

/** What flows are worth, of which so much of a month's money counts a month later. */
const presentValue = (flows: ArrayLike<number>, factor: number): number => {
  let worth = 0;
  for (let i = 0; i < flows.length; i++) worth += (flows[i] as number) * factor ** i;
  return worth;
};

/** Signs; that of a zero is the one before it. */
function carried(values: ArrayLike<number>): number[] {
  let sign = 0;
  return Array.from(values, (value) => (sign = value === 0 ? sign : Math.sign(value)));
}
