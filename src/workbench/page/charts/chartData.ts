import type { Chart } from "../../model/chart";
import type { ChartSeries } from "../../model/chartSeries";
import type { Range } from "../../model/range";
import { textAt } from "../../model/rangeContent";

/** A series as numbers, ready to draw. */
export interface DrawnSeries {
  readonly name: string;
  readonly type: string;
  /** Null where there is no number. */
  readonly values: readonly (number | null)[];
  /** A color, or "none". */
  readonly color: string;
  readonly hasLabels: boolean;
  readonly isInLegend: boolean;
}

export interface DrawnChart {
  readonly series: readonly DrawnSeries[];
  readonly categories: readonly string[];
}

/** Colors of Office's standard theme. */
const palette = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47", "#264478", "#9E480E"];

/** Reads the numbers of a chart from its cells. */
export function chartData(chart: Chart): DrawnChart {
  const series = chart.series.map((one, index) => ({
    name: String(one.properties["Name"]),
    type: String(one.properties["ChartType"] || chart.properties["ChartType"]),
    values: cellsOf(one.source.values).map(({ value }) => (typeof value === "number" ? value : null)),
    color: colorOf(one, index),
    hasLabels: one.properties["HasDataLabels"] === true,
    isInLegend: one.isInLegend,
  }));
  const categories = cellsOf(chart.series[0]?.source.categories ?? null).map(({ text }) => text);
  const longest = Math.max(0, ...series.map(({ values }) => values.length));
  return {
    series,
    categories: Array.from({ length: longest }, (_, index) => categories[index] ?? String(index + 1)),
  };
}

function colorOf(series: ChartSeries, index: number): string {
  const isLine = String(series.properties["ChartType"]).startsWith("Line");
  const lineColor = isLine && series.line["Color"] !== "#000000" ? series.line["Color"] : undefined;
  return String(series.fill["Color"] ?? lineColor ?? palette[index % palette.length]);
}

function cellsOf(range: Range | null): { value: unknown; text: string }[] {
  if (!range || range.cellCount > 2000) return [];
  const { row, column, rows, columns } = range.rect;
  return Array.from({ length: rows * columns }, (_, index) => {
    const [r, c] = [row + Math.floor(index / columns), column + (index % columns)];
    return { value: range.sheet.cells.at(r, c)?.value, text: textAt(range, r, c) };
  });
}
