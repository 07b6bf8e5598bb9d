import { quoted } from "./quoted";
import type { OptionPart } from "../../case/model/model";
import { stepValue, type Step } from "./bridge";
import type { PlanChart } from "./chart";
import type { PlanContext } from "./context";
import { column } from "./layout";
import { format } from "./number-format";
import { palette } from "./palette";
import type { PlanName } from "./plan";
import { cell, down, fixed, on } from "./ranges";
import { scaleOf } from "./scale";
import { color, look, withFormat } from "./style";
import { firstPart, type SupportSheet } from "./support";

/** Figures are written inside columns at least this share of the longest one, else above them. */
const INSIDE_FROM = 0.07;

/** Columns from which the waterfall is drawn. */
const PARTS = [
  "shown",
  "start",
  "end",
  "hidden",
  "total",
  "addsInside",
  "addsAbove",
  "lowersInside",
  "lowersAbove",
] as const;
type PartName = (typeof PARTS)[number];
const at = Object.fromEntries(PARTS.map((name, i) => [name, firstPart + i])) as Record<PartName, number>;

/** The table of the bridge: its sheet, its first row and the column of the option on show. */
interface Table {
  readonly sheet: string;
  readonly first: number;
  readonly shown: number;
}

/** Stacked columns that float: a transparent one lifts each step to where the one before ended. */
export function putWaterfall(
  support: SupportSheet,
  steps: readonly Step[],
  table: Table,
): { readonly chart: Omit<PlanChart, "area">; readonly names: PlanName[] } {
  const { context, draft } = support;
  const header = support.section(context.text.waterfall.columns, steps.length + 6);
  draft.put(header, column.label, context.text.waterfall.hiddenIs, look.period);
  for (const name of PARTS)
    draft.put(header, at[name], context.text.waterfall.titles[name], {
      ...look.period,
      align: { horizontal: "right", vertical: "center" },
    });
  const first = header + 1;
  const last = first + steps.length - 1;
  const [share, threshold, rest, title, views] = [1, 2, 3, 4, 5].map((n) => last + n) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const ends = putColumns(support, steps, table, first, threshold);
  const { currency } = context.source;
  const figure = withFormat(look.calculation, format.whole);
  support.label(share, context.text.waterfall.insideShare, "%");
  draft.put(share, at.shown, INSIDE_FROM, withFormat(look.calculation, format.percent));
  support.label(threshold, context.text.waterfall.insideAmount, currency);
  const longest = `MAX(${down(at.end, first, last)})`;
  draft.formula(
    threshold,
    at.shown,
    `${fixed(share, at.shown)}*${longest}`,
    INSIDE_FROM * Math.max(...ends),
    figure,
  );
  support.label(rest, context.text.common.leftOver, currency);
  draft.formula(
    rest,
    at.shown,
    `${fixed(last - 1, at.end)}-${fixed(last, at.end)}`,
    (ends.at(-2) as number) - (ends.at(-1) as number),
    withFormat(look.calculation, format.difference),
  );
  support.label(title, context.text.waterfall.chartTitle, context.text.common.text);
  draft.formula(
    title,
    at.shown,
    `${quoted(context.text.waterfall.moves)}&in_view&${quoted(`, ${currency} ${scaleOf(context).word}`)}`,
    titleText(context),
    look.plain,
  );
  support.label(views, context.text.waterfall.canShow, context.text.waterfall.list);
  const list = [
    ...Array.from({ length: context.years }, (_, i) => context.text.waterfall.year(i + 1)),
    context.text.common.presentValue,
  ];
  list.forEach((view, i) =>
    draft.put(views, at.shown + i, view, {
      ...look.note,
      align: { horizontal: "right", vertical: "center" },
    }),
  );
  const offered = `${fixed(views, at.shown)}:${fixed(views, at.shown + list.length - 1)}`;
  return {
    chart: waterfall(context, draft.name, table.sheet, first, last, title),
    names: [{ name: "br_views", refersTo: on(draft.name, offered) }],
  };
}

/** The rows of the steps; gives where each column ends. */
function putColumns(
  { context, draft }: SupportSheet,
  steps: readonly Step[],
  table: Table,
  first: number,
  threshold: number,
): number[] {
  const option = context.parts[context.shown]?.option as OptionPart;
  const values = steps.map((step) => stepValue(context, step, option));
  const ends: number[] = [];
  steps.forEach(({ kind }, i) =>
    ends.push(kind === "total" ? (values[i] as number) : (ends[i - 1] as number) + (values[i] as number)),
  );
  const least = INSIDE_FROM * Math.max(...ends);
  const small = withFormat({ font: { color: color.muted }, align: { vertical: "center" } }, format.whole);
  const limit = fixed(threshold, at.shown);
  steps.forEach(({ kind, label }, i) => {
    const row = first + i;
    const value = values[i] as number;
    const end = ends[i] as number;
    const here = (name: PartName): string => `$${cell(row, at[name])}`;
    const from = (at_: number): string => on(table.sheet, cell(table.first + i, at_));
    const name = label === "" ? (context.parts[context.shown]?.name ?? "") : label;
    draft.formula(row, column.label, from(column.label), name, look.label);
    draft.put(row, column.unit, context.source.currency, look.unit);
    const put = (part: PartName, formula: string, found: number): void =>
      draft.formula(row, at[part], formula, found, small);
    put("shown", from(table.shown), value);
    if (kind === "total") {
      draft.put(row, at.start, 0, small);
      put("end", here("shown"), value);
      draft.put(row, at.hidden, 0, small);
      put("total", here("end"), end);
      for (const part of PARTS.slice(5)) draft.put(row, at[part], 0, small);
      return;
    }
    const start = ends[i - 1] as number;
    put("start", cell(row - 1, at.end), start);
    put("end", `${here("start")}+${here("shown")}`, end);
    put("hidden", `MIN(${here("start")},${here("end")})`, Math.min(start, end));
    draft.put(row, at.total, 0, small);
    const step = here("shown");
    const isInside = (amount: number): boolean => amount >= least;
    put("addsInside", `IF(${step}>=${limit},${step},0)`, isInside(value) ? value : 0);
    put("addsAbove", `IF(${step}>=${limit},0,MAX(0,${step}))`, isInside(value) ? 0 : Math.max(0, value));
    put("lowersInside", `IF(-${step}>=${limit},-${step},0)`, isInside(-value) ? -value : 0);
    put(
      "lowersAbove",
      `IF(-${step}>=${limit},0,MAX(0,-${step}))`,
      isInside(-value) ? 0 : Math.max(0, -value),
    );
  });
  return ends;
}

const titleText = (context: PlanContext): string =>
  `${context.text.waterfall.moves}${context.text.common.presentValue}, ${context.source.currency} ${scaleOf(context).word}`;

function waterfall(
  context: PlanContext,
  sheet: string,
  page: string,
  first: number,
  last: number,
  titleRow: number,
): Omit<PlanChart, "area"> {
  const scale = scaleOf(context);
  const range = (here: number): string => on(sheet, down(here, first, last));
  const categories = range(column.label);
  const figure = (position: "center" | "inside-end" | "inside-base", shade: string, sign: string) => ({
    format: `${sign}${scale.label};${sign}${scale.label};""`,
    position,
    color: shade,
    bold: true as const,
    size: 10,
  });
  const series = (text: string, part: PartName, shade: string | null) => ({
    name: { text },
    categories,
    values: range(at[part]),
    color: shade,
  });
  const { total, adds, lowers } = palette;
  return {
    kind: "stacked",
    title: { text: titleText(context), cell: on(sheet, fixed(titleRow, at.shown)) },
    description: context.text.waterfall.says(page),
    gap: 40,
    valueFormat: scale.axis,
    legend: "bottom",
    series: [
      { ...series(context.text.waterfall.hidden, "hidden", null), unnamed: true },
      { ...series(context.text.common.total, "total", total), labels: figure("inside-end", color.white, "") },
      {
        ...series(context.text.waterfall.adds, "addsInside", adds),
        labels: figure("center", color.white, "+"),
      },
      { ...series(context.text.waterfall.addsAbove, "addsAbove", adds), unnamed: true },
      {
        ...series(context.text.waterfall.lowers, "lowersInside", lowers),
        labels: figure("center", color.white, "-"),
      },
      { ...series(context.text.waterfall.lowersAbove, "lowersAbove", lowers), unnamed: true },
      {
        ...series(context.text.waterfall.figureAdded, "addsAbove", null),
        labels: figure("inside-base", color.text, "+"),
        unnamed: true,
      },
      {
        ...series(context.text.waterfall.figureLowered, "lowersAbove", null),
        labels: figure("inside-base", color.text, "-"),
        unnamed: true,
      },
    ],
  };
}
