import type { AnnualLayout } from "./annual";
import { total } from "./amounts";
import type { PlanChart, PlanSeries } from "./chart";
import type { CompareLayout } from "./compare-page";
import type { PlanContext } from "./context";
import { row as rows, sheetName, column } from "./layout";
import { across, fixed, on } from "./ranges";
import { scaleOf } from "./scale";
import { color } from "./style";
import { isDark, palette, partColor } from "./palette";
import { firstPart } from "./support";
import type { ChartGroups } from "./chart-groups";
import type { OnShow } from "./chart-on-show";
import type { WorkSheet } from "./work";

type Area = PlanChart["area"];

/** Running savings, cost by category, cost by year. */
export function summaryCharts(
  context: PlanContext,
  work: readonly WorkSheet[],
  annual: AnnualLayout,
  compare: CompareLayout,
  groups: ChartGroups,
  onShow: OnShow | undefined,
  areas: { readonly left: Area; readonly right: Area; readonly below: Area },
): PlanChart[] {
  const charts = [byCategory(context, groups, areas.right), byYear(context, annual, compare, areas.below)];
  return onShow === undefined ? charts : [running(context, work, compare, onShow, areas.left), ...charts];
}

const pinned = (range: string): string => range.replace(/\$?([A-Z]+)\$?(\d+)/g, "$$$1$$$2");
const nameOf = (compare: CompareLayout, index: number): { cell: string } => ({
  cell: on(sheetName.compare, fixed(compare.header, compare.first + index)),
});

/** How many months apart the labels of the months stand. */
const labelEvery = (months: number): number =>
  months <= 24 ? 3 : months <= 72 ? 6 : months <= 120 ? 12 : 24;

function running(
  context: PlanContext,
  work: readonly WorkSheet[],
  compare: CompareLayout,
  onShow: OnShow,
  area: Area,
): PlanChart {
  const { source, months } = context;
  const scale = scaleOf(context);
  const dates = on(sheetName.timeline, pinned(across(rows.date, column.first, column.first + months - 1)));
  const series = work.flatMap(({ planned, page }, i): PlanSeries[] =>
    planned.option === undefined
      ? []
      : [
          {
            name: nameOf(compare, i),
            categories: dates,
            values: on(page.name, pinned(page.row(planned.option.cumulative))),
            color: partColor(i),
          },
        ],
  );
  const halo: PlanSeries = {
    name: { cell: onShow.name },
    categories: dates,
    values: onShow.cumulative,
    color: palette.onShow,
    weight: HALO,
  };
  return {
    kind: "line",
    title: { text: context.text.charts.cumulative(source.currency, scale.word) },
    description: context.text.charts.cumulativeSays,
    area,
    series: [halo, ...series],
    valueFormat: scale.axis,
    categoryFormat: "mmm yy",
    labelEvery: labelEvery(months),
    legend: "bottom",
  };
}

/** Points of width of the band behind the line of the option on show. */
const HALO = 9;

function byCategory(context: PlanContext, groups: ChartGroups, area: Area): PlanChart {
  const { source, results, years } = context;
  const scale = scaleOf(context);
  const last = firstPart + context.parts.length - 1;
  const largest = Math.max(...context.parts.map(({ part }) => total(results, part.beforeTax)));
  const least = Number((LABEL_FROM * largest).toPrecision(2));
  const range = (row: number): string => on(sheetName.support, pinned(across(row, firstPart, last)));
  const series = groups.colors.map((shade, i): PlanSeries => {
    return {
      name: { cell: on(sheetName.support, fixed(groups.first + i, column.label)) },
      categories: range(groups.names),
      values: range(groups.first + i),
      color: shade,
      labels: {
        format: `[>=${least}]${scale.label};""`,
        position: "center",
        color: isDark(shade) ? color.white : color.text,
        size: 9,
      },
    };
  });
  return {
    kind: "stacked",
    title: { text: context.text.charts.byCategory(years, source.currency, scale.word) },
    description: context.text.charts.byCategorySays,
    area,
    series,
    parted: true,
    gap: 55,
    valueFormat: scale.axis,
    legend: "bottom",
  };
}

/** Parts of a column smaller than this share of the longest carry no figure. */
const LABEL_FROM = 0.08;

/** So many columns still have room for a figure each. */
const MOST_LABELED = 20;

function byYear(context: PlanContext, annual: AnnualLayout, compare: CompareLayout, area: Area): PlanChart {
  const { source, years } = context;
  const scale = scaleOf(context);
  const range = (row: number): string => on(sheetName.annual, pinned(across(row, annual.first, annual.last)));
  const labeled = years * context.parts.length <= MOST_LABELED;
  return {
    kind: "clustered",
    title: { text: context.text.charts.byYear(source.currency, scale.word) },
    description: context.text.charts.byYearSays,
    area,
    series: context.parts.map(({ part }, i): PlanSeries => ({
      name: nameOf(compare, i),
      categories: range(annual.header),
      values: range(annual.rowOf(part.beforeTax)),
      color: partColor(i),
      ...(labeled && {
        labels: { format: scale.label, position: "outside-end" as const, color: color.muted, size: 8 },
      }),
    })),
    gap: 70,
    valueFormat: scale.axis,
    categoryFormat: context.text.language.yearFormat,
    legend: "bottom",
  };
}
