import type { AddChartOptions, Chart as FileChart, ChartTypeGroup } from "@cj-tech-master/excelts/chart";
import type { Worksheet as FileSheet } from "@cj-tech-master/excelts";
import { addChart, type Chart, placeOf } from "../model/chart";
import type { ChartSeries } from "../model/chartSeries";
import type { Range } from "../model/range";
import { absoluteAddress } from "../model/range";
import type { Worksheet } from "../model/worksheet";

const unitsPerPoint = 12_700;

/** Takes the charts of a file's sheet over: kind, place, title, legend and series. */
export function readCharts(from: FileSheet, to: Worksheet): void {
  for (const chart of from.getCharts()) {
    const groups = chart.chartTypes;
    const made = addChart(to, groups[0] ? kindOf(groups[0]) : "Unknown", to.range("A1"), "Columns");
    made.series = [];
    made.source = null;
    place(chart, made);
    Object.assign(made.title.properties, { Text: chart.title ?? "", Visible: Boolean(chart.title) });
    Object.assign(made.legend.properties, { Visible: chart.legend !== undefined });
    const numberFormat = chart.valueAxis?.numFmt?.formatCode;
    if (numberFormat) Object.assign(made.valueAxis.properties, { NumberFormat: numberFormat });
    for (const group of groups) for (const series of group.series) readSeries(series, kindOf(group), made);
  }
}

/** Excel.ChartType of a group of series. */
function kindOf(group: ChartTypeGroup): string {
  const stacking = "grouping" in group ? (stackings[group.grouping ?? ""] ?? "") : "";
  switch (group.type) {
    case "bar":
      return `${group.barDir === "bar" ? "Bar" : "Column"}${stacking || "Clustered"}`;
    case "line":
      return `Line${stacking}`;
    case "area":
      return `Area${stacking}`;
    case "pie":
      return "Pie";
    case "doughnut":
      return "Doughnut";
    case "scatter":
      return "XYScatter";
    default:
      return group.type.charAt(0).toUpperCase() + group.type.slice(1);
  }
}

const stackings: Record<string, string> = { stacked: "Stacked", percentStacked: "Stacked100" };

function place({ model: { range } }: FileChart, chart: Chart): void {
  const cornerOf = ({ nativeCol, nativeRow, nativeColOff, nativeRowOff }: typeof range.tl) => {
    const { Left, Top } = placeOf(chart.sheet.range("A1").at(nativeRow, nativeCol));
    return { x: Left + nativeColOff / unitsPerPoint, y: Top + nativeRowOff / unitsPerPoint };
  };
  const from = cornerOf(range.tl);
  // The library declares other names and units for a size than those it reads: these, in pixels.
  const { width = 480, height = 288 } = (range.ext ?? {}) as { width?: number; height?: number };
  const to = range.br ? cornerOf(range.br) : { x: from.x + width * 0.75, y: from.y + height * 0.75 };
  Object.assign(chart.properties, { Left: from.x, Top: from.y, Width: to.x - from.x, Height: to.y - from.y });
}

/** What is read of a series, whatever its kind. */
interface SeriesParts {
  readonly tx?: { readonly strRef?: { readonly formula: string }; readonly value?: string };
  readonly val?: { readonly numRef?: { readonly formula: string } };
  readonly cat?: {
    readonly numRef?: { readonly formula: string };
    readonly strRef?: { readonly formula: string };
  };
  readonly spPr?: unknown;
}

function readSeries(parts: SeriesParts, kind: string, chart: Chart): void {
  const series = chart.addSeries(nameOf(parts, chart), null);
  series.properties["ChartType"] = kind;
  series.source.values = rangeOf(parts.val?.numRef?.formula, chart);
  series.source.categories = rangeOf(parts.cat?.strRef?.formula ?? parts.cat?.numRef?.formula, chart);
  const color = colorOf(parts.spPr);
  if (color) (kind.startsWith("Line") ? series.line : series.fill)["Color"] = color;
}

function nameOf({ tx }: SeriesParts, chart: Chart): string {
  const cell = rangeOf(tx?.strRef?.formula, chart);
  if (!cell) return tx?.value ?? "";
  return String(cell.sheet.cells.at(cell.rect.row, cell.rect.column)?.value ?? "");
}

const rangeOf = (formula: string | undefined, { sheet }: Chart): Range | null =>
  formula === undefined ? null : sheet.workbook.rangeAt(formula);

/** The first color in a shape's XML; "none" for one that is not to be seen. */
function colorOf(shape: unknown): string | null {
  const xml = JSON.stringify(shape ?? "");
  const color = /srgbClr val=\\?"([0-9A-Fa-f]{6})/.exec(xml)?.[1];
  if (/^[^]*?<a:noFill/.test(xml.split("<a:ln")[0] ?? "")) return "none";
  return color ? `#${color.toUpperCase()}` : null;
}

/**
 * Writes the charts of the kinds above; of others a file gets none. A chart has a cell at each of two corners: with
 * one corner and a size the library writes an attribute that Excel does not know there.
 */
export function writeCharts(from: Worksheet, to: FileSheet): void {
  for (const chart of from.charts) {
    const options = fileChart(chart);
    const { Left = 0, Top = 0, Width = 360, Height = 216 } = chart.properties as Record<string, number>;
    const corners = { tl: cellAt(from, Left, Top), br: cellAt(from, Left + Width, Top + Height) };
    if (options) to.addChart(options, { ...corners, editAs: "oneCell" });
  }
}

/** The cell, with fractions, under a point of the sheet. */
function cellAt(sheet: Worksheet, left: number, top: number): { col: number; row: number } {
  const origin = sheet.range("A1");
  let [col, row] = [0, 0];
  while (placeOf(origin.at(0, col + 1)).Left <= left) col++;
  while (placeOf(origin.at(row + 1, 0)).Top <= top) row++;
  const { Left, Top, Width, Height } = placeOf(origin.at(row, col));
  return { col: col + (left - Left) / (Width || 1), row: row + (top - Top) / (Height || 1) };
}

const fileKinds: readonly [RegExp, Pick<AddChartOptions, "type" | "barDir">][] = [
  [/^Column/, { type: "bar", barDir: "col" }],
  [/^Bar(?!OfPie)/, { type: "bar", barDir: "bar" }],
  [/^Line/, { type: "line" }],
  [/^Area/, { type: "area" }],
  [/^Pie(?!OfPie)/, { type: "pie" }],
  [/^Doughnut/, { type: "doughnut" }],
];

function fileChart(chart: Chart): AddChartOptions | null {
  const type = String(chart.properties["ChartType"]);
  const kind = fileKinds.find(([pattern]) => pattern.test(type))?.[1];
  if (!kind) return null;
  const grouping = type.endsWith("100") ? "percentStacked" : type.endsWith("Stacked") ? "stacked" : null;
  return {
    ...kind,
    ...(grouping ? { grouping } : {}),
    title: chart.title.properties["Visible"] === true ? chart.title.text : null,
    showLegend: chart.legend.properties["Visible"] === true,
    series: chart.series.flatMap(fileSeries),
  };
}

function fileSeries(series: ChartSeries): NonNullable<AddChartOptions["series"]> {
  const { values, categories } = series.source;
  if (!values) return [];
  const color = String(series.fill["Color"] ?? "").replace("#", "");
  return [
    {
      name: String(series.properties["Name"]),
      values: absoluteAddress(values),
      ...(categories ? { categories: absoluteAddress(categories) } : {}),
      ...(/^[0-9A-F]{6}$/i.test(color) ? { fill: color } : {}),
    },
  ];
}
