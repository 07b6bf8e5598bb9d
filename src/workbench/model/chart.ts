import { invalidArgument } from "../hostError";
import { rectName } from "./address";
import {
  ChartArea,
  ChartAxis,
  ChartDataLabels,
  ChartLegend,
  type ChartProperties,
  ChartTitle,
  labelDefaults,
} from "./chartParts";
import { ChartSeries, seriesDefaults, seriesFrom } from "./chartSeries";
import type { Range } from "./range";
import { automaticHeights, heightOf, widthOf } from "./sizes";
import type { Worksheet } from "./worksheet";

/** A chart's state. The page draws it, or shows a placeholder that names it. */
export class Chart {
  readonly properties: ChartProperties;
  readonly title = new ChartTitle(this, { Text: "", Visible: false, Overlay: false, Position: "Top" });
  readonly legend = new ChartLegend(this, { Visible: true, Position: "Bottom", Overlay: false });
  readonly dataLabels = new ChartDataLabels(this, { ...labelDefaults });
  readonly area = new ChartArea(this, {});
  readonly plotArea = new ChartArea(this, { Position: "Automatic" });
  readonly categoryAxis = new ChartAxis(this, "Category");
  readonly valueAxis = new ChartAxis(this, "Value");
  readonly seriesAxis = new ChartAxis(this, "Series");
  series: ChartSeries[] = [];
  source: Range | null;

  constructor(
    readonly sheet: Worksheet,
    readonly id: string,
    name: string,
    type: string,
    source: Range,
    seriesBy: string,
  ) {
    this.properties = {
      Name: name,
      ChartType: type,
      Top: 0,
      Left: 0,
      Width: 360,
      Height: 216,
      Style: 201,
      PlotBy: "Columns",
      DisplayBlanksAs: "NotPlotted",
      PlotVisibleOnly: true,
      ShowAllFieldButtons: true,
    };
    this.source = source;
    this.setData(source, seriesBy);
  }

  get name(): string {
    return String(this.properties["Name"]);
  }

  set(name: string, value: unknown): void {
    this.properties[name] = value;
    this.changed();
  }

  changed(): void {
    this.sheet.workbook.events.raise({ type: "chartChanged", chart: this });
  }

  /** Takes series from a rectangle: the first row or column holds names, the other one categories. */
  setData(source: Range, seriesBy: string): void {
    if (!["Auto", "Columns", "Rows"].includes(seriesBy)) throw invalidArgument();
    const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && source.rect.columns > source.rect.rows);
    this.source = source;
    this.properties["PlotBy"] = byRows ? "Rows" : "Columns";
    this.series = seriesFrom(this, source, byRows);
    this.changed();
  }

  addSeries(name: string, at: number | null): ChartSeries {
    const series = new ChartSeries(this, seriesDefaults(name, String(this.properties["ChartType"])));
    this.series.splice(at ?? this.series.length, 0, series);
    this.changed();
    return series;
  }

  /** Places the chart over cells. */
  setPosition(from: Range, to: Range): void {
    const place = placeOf(from.boundingWith(to));
    Object.assign(this.properties, place);
    this.changed();
  }

  delete(): void {
    this.sheet.charts = this.sheet.charts.filter((chart) => chart !== this);
    this.sheet.workbook.events.raise({ type: "chartDeleted", chart: this });
  }

  /** The chart and its range in words, for placeholders and screen readers. */
  get description(): string {
    const title = String(this.title.properties["Text"] || this.name);
    const source = this.source ? `${this.source.sheet.name}!${rectName(this.source.rect)}` : "no range";
    return `${String(this.properties["ChartType"])} chart "${title}" of ${source}`;
  }
}

/** Top, left, width and height of cells in points. */
export function placeOf(range: Range): { Top: number; Left: number; Width: number; Height: number } {
  const { sheet, rect } = range;
  const sum = (from: number, to: number, size: (index: number) => number) => {
    let total = 0;
    for (let index = from; index < to; index++) total += size(index);
    return total;
  };
  const automatic = automaticHeights(sheet);
  const width = (column: number) => widthOf(sheet, column);
  const height = (row: number) => heightOf(sheet, row, automatic);
  return {
    Top: sum(0, rect.row, height),
    Left: sum(0, rect.column, width),
    Width: sum(rect.column, rect.column + rect.columns, width),
    Height: sum(rect.row, rect.row + rect.rows, height),
  };
}

/** Adds a chart to a sheet. */
export function addChart(sheet: Worksheet, type: string, source: Range, seriesBy: string): Chart {
  const number = sheet.charts.length + 1;
  const chart = new Chart(sheet, sheet.workbook.newId(), `Chart ${number}`, type, source, seriesBy);
  sheet.charts.push(chart);
  sheet.workbook.events.raise({ type: "chartAdded", chart });
  return chart;
}
