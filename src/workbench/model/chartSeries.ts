import type { Chart } from "./chart";
import { ChartDataLabels, ChartPart, type ChartProperties, labelDefaults } from "./chartParts";
import type { Range } from "./range";

/** Where the numbers of one series come from. */
export interface SeriesSource {
  values: Range | null;
  categories: Range | null;
}

/** One series of a chart. */
export class ChartSeries extends ChartPart {
  readonly dataLabels = new ChartDataLabels(this.chart, { ...labelDefaults });
  isInLegend = true;
  readonly source: SeriesSource = { values: null, categories: null };

  setValues(range: Range): void {
    this.source.values = range;
    this.chart.changed();
  }

  setCategories(range: Range): void {
    this.source.categories = range;
    this.chart.changed();
  }

  showInLegend(isShown: boolean): void {
    this.isInLegend = isShown;
    this.chart.changed();
  }

  delete(): void {
    this.chart.series = this.chart.series.filter((series) => series !== this);
    this.chart.changed();
  }
}

/** Properties of a new series. */
export const seriesDefaults = (name: string, chartType: string): ChartProperties => ({
  Name: name,
  ChartType: chartType,
  AxisGroup: "Primary",
  HasDataLabels: false,
  Filtered: false,
  Smooth: false,
  MarkerStyle: "Automatic",
  MarkerSize: 5,
  MarkerBackgroundColor: "",
  MarkerForegroundColor: "",
  GapWidth: 150,
  Overlap: 0,
  InvertIfNegative: false,
  VaryByCategories: false,
  PlotOrder: 0,
  ShowShadow: false,
});

/** Takes series from a rectangle: its first line holds the categories, each line's first cell a name. */
export function seriesFrom(chart: Chart, source: Range, byRows: boolean): ChartSeries[] {
  const count = byRows ? source.rect.rows : source.rect.columns;
  const points = byRows ? source.rect.columns : source.rect.rows;
  const line = (index: number) => (byRows ? source.row(index) : source.column(index));
  const hasCategories = count > 1;
  const first = hasCategories ? 1 : 0;
  const hasNames = points > 1 && typeof firstValue(line(first)) === "string";
  const withoutName = (range: Range) => (hasNames ? withoutFirst(range, byRows) : range);
  return Array.from({ length: count - first }, (_, index) => {
    const whole = line(first + index);
    const name = hasNames ? String(firstValue(whole)) : `Series${index + 1}`;
    const series = new ChartSeries(chart, seriesDefaults(name, String(chart.properties["ChartType"])));
    series.source.values = withoutName(whole);
    series.source.categories = hasCategories ? withoutName(line(0)) : null;
    return series;
  });
}

const withoutFirst = (range: Range, byRows: boolean): Range =>
  byRows
    ? range.with({ column: range.rect.column + 1, columns: range.rect.columns - 1 })
    : range.with({ row: range.rect.row + 1, rows: range.rect.rows - 1 });

const firstValue = (range: Range): unknown => range.sheet.cells.at(range.rect.row, range.rect.column)?.value;
