import { addChart, Chart } from "../model/chart";
import {
  ChartArea,
  ChartAxis,
  ChartAxisTitle,
  ChartDataLabels,
  ChartGridlines,
  ChartLegend,
  type ChartPart,
  ChartTitle,
} from "../model/chartParts";
import { ChartSeries } from "../model/chartSeries";
import { invalidArgument } from "../hostError";
import { normalizedColor } from "../model/cellStyle";
import { orNotFound, type Range } from "../model/range";
import type { Worksheet } from "../model/worksheet";
import type { CallArguments } from "../protocol/arguments";
import type { Surface, SurfaceRegistry, WireProperty } from "../protocol/surface";
import { eventMethods, type EventRegistrations } from "./eventMethods";
import { read, readWrite, stateProperties } from "./members";
import { optionalRangeArgument, rangeArgument } from "./ranges";

/** `worksheet.charts` */
export class ChartsOfSheet {
  constructor(readonly sheet: Worksheet) {}

  find(key: string): Chart | null {
    const matches = (chart: Chart) => chart.id === key || chart.name.toLowerCase() === key.toLowerCase();
    return this.sheet.charts.find(matches) ?? null;
  }
}

class SeriesOfChart {
  constructor(readonly chart: Chart) {}
}
class LegendOfSeries {
  constructor(readonly series: ChartSeries) {}
}
class LegendEntries {
  constructor(readonly chart: Chart) {}

  get all(): LegendOfSeries[] {
    return this.chart.series.map((series) => new LegendOfSeries(series));
  }
}
class AxesOfChart {
  constructor(readonly chart: Chart) {}
}

/** Fill, line and font of a chart's part; Excel has one class for each kind of part. */
class PartFormat {
  constructor(readonly part: ChartPart) {}
}
class AreaFormat extends PartFormat {}
class PlotAreaFormat extends PartFormat {}
class TitleFormat extends PartFormat {}
class LegendFormat extends PartFormat {}
class LabelFormat extends PartFormat {}
class AxisFormat extends PartFormat {}
class AxisTitleFormat extends PartFormat {}
class GridlinesFormat extends PartFormat {}
class SeriesFormat extends PartFormat {}
class PartFill extends PartFormat {}
class PartLine extends PartFormat {}
class PartBorder extends PartFormat {}
class PartFont extends PartFormat {}

const chartState = [
  "Name",
  "ChartType",
  "Top",
  "Left",
  "Width",
  "Height",
  "Style",
  "PlotBy",
  "DisplayBlanksAs",
  "PlotVisibleOnly",
  "ShowAllFieldButtons",
];

/** The properties of a part are those that its state begins with. */
const stateOf = <T extends ChartPart>(names: readonly string[]): Record<string, WireProperty<T>> =>
  stateProperties<T>(
    names,
    (part) => part.properties,
    (part) => part.chart.changed(),
  );

const labelState = [
  "ShowValue",
  "ShowSeriesName",
  "ShowCategoryName",
  "ShowLegendKey",
  "ShowPercentage",
  "Position",
  "NumberFormat",
  "LinkNumberFormat",
  "Separator",
];
const axisState = [
  "Visible",
  "Minimum",
  "Maximum",
  "MajorUnit",
  "MinorUnit",
  "NumberFormat",
  "LinkNumberFormat",
  "ReversePlotOrder",
  "TickLabelPosition",
  "TickLabelSpacing",
  "TickMarkSpacing",
  "MajorTickMark",
  "MinorTickMark",
  "Position",
  "DisplayUnit",
  "ScaleType",
  "TextOrientation",
];
const seriesState = [
  "Name",
  "ChartType",
  "AxisGroup",
  "HasDataLabels",
  "Filtered",
  "Smooth",
  "MarkerStyle",
  "MarkerSize",
  "MarkerBackgroundColor",
  "MarkerForegroundColor",
  "GapWidth",
  "Overlap",
  "InvertIfNegative",
  "VaryByCategories",
  "PlotOrder",
  "ShowShadow",
];

/** Describes charts and their parts. Everything is state: the page draws it. */
export function addCharts(registry: SurfaceRegistry, events: EventRegistrations): void {
  registry
    .add(ChartsOfSheet, {
      name: "ChartCollection",
      properties: { Count: read(({ sheet }) => sheet.charts.length) },
      items: ({ sheet }) => sheet.charts,
      item: (charts, args) => orNotFound(charts.find(args.text(0))),
      methods: {
        Add: ({ sheet }, args) =>
          addChart(sheet, args.text(0), rangeArgument(args, 1, sheet), args.optionalText(2) ?? "Auto"),
        GetCount: ({ sheet }) => sheet.charts.length,
        GetItem: (charts, args) => orNotFound(charts.find(args.text(0))),
        GetItemAt: ({ sheet }, args) => orNotFound(sheet.charts[args.integer(0)] ?? null),
        GetItemOrNullObject: (charts, args) => charts.find(args.text(0)),
        ...eventMethods("ChartCollection", events),
      },
    })
    .add(Chart, {
      name: "Chart",
      identity: ["Id"],
      properties: {
        Id: read((chart) => chart.id),
        ...stateProperties<Chart>(
          chartState,
          (chart) => chart.properties,
          (chart) => chart.changed(),
        ),
      },
      links: {
        Worksheet: (chart) => chart.sheet,
        Title: (chart): ChartTitle => chart.title,
        Legend: (chart): ChartLegend => chart.legend,
        DataLabels: (chart): ChartDataLabels => chart.dataLabels,
        Format: (chart) => new AreaFormat(chart.area),
        PlotArea: (chart): ChartArea => chart.plotArea,
        Axes: (chart) => new AxesOfChart(chart),
        Series: (chart) => new SeriesOfChart(chart),
      },
      methods: {
        Activate: () => undefined,
        Delete: (chart) => chart.delete(),
        SetData: (chart, args) =>
          chart.setData(rangeArgument(args, 0, chart.sheet), args.optionalText(1) ?? "Auto"),
        SetPosition: (chart, args) => {
          const from = rangeArgument(args, 0, chart.sheet);
          chart.setPosition(from, optionalRangeArgument(args, 1, chart.sheet) ?? from);
        },
      },
    });
  addAxes(registry);
  addSeries(registry);
  addParts(registry);
  addFormats(registry);
}

function addAxes(registry: SurfaceRegistry): void {
  registry
    .add(AxesOfChart, {
      name: "ChartAxes",
      links: {
        CategoryAxis: ({ chart }) => chart.categoryAxis,
        ValueAxis: ({ chart }) => chart.valueAxis,
        SeriesAxis: ({ chart }) => chart.seriesAxis,
      },
      methods: { GetItem: ({ chart }, args) => axisOf(chart, args) },
    })
    .add(ChartAxis, {
      name: "ChartAxis",
      properties: { Type: read((axis) => axis.properties["Type"]), ...stateOf<ChartAxis>(axisState) },
      links: {
        Title: (axis) => axis.title,
        MajorGridlines: (axis) => axis.majorGridlines,
        MinorGridlines: (axis) => axis.minorGridlines,
        Format: (axis) => new AxisFormat(axis),
      },
    });
}

function axisOf(chart: Chart, args: CallArguments): ChartAxis {
  const axes: Record<string, ChartAxis> = {
    Category: chart.categoryAxis,
    Value: chart.valueAxis,
    Series: chart.seriesAxis,
  };
  const axis = axes[args.text(0)];
  if (!axis) throw invalidArgument();
  return axis;
}

function addSeries(registry: SurfaceRegistry): void {
  registry
    .add(SeriesOfChart, {
      name: "ChartSeriesCollection",
      properties: { Count: read(({ chart }) => chart.series.length) },
      items: ({ chart }) => chart.series,
      methods: {
        GetCount: ({ chart }) => chart.series.length,
        GetItemAt: ({ chart }, args) => orNotFound(chart.series[args.integer(0)] ?? null),
        Add: ({ chart }, args) =>
          chart.addSeries(
            args.optionalText(0) ?? `Series${chart.series.length + 1}`,
            args.optionalInteger(1),
          ),
      },
    })
    .add(ChartSeries, {
      name: "ChartSeries",
      properties: stateOf<ChartSeries>(seriesState),
      links: {
        DataLabels: (series) => series.dataLabels,
        Format: (series) => new SeriesFormat(series),
      },
      methods: {
        Delete: (series) => series.delete(),
        SetValues: (series, args) => series.setValues(rangeArgument(args, 0, series.chart.sheet)),
        SetXAxisValues: (series, args) => series.setCategories(rangeArgument(args, 0, series.chart.sheet)),
      },
    });
}

function addParts(registry: SurfaceRegistry): void {
  registry
    .add(ChartTitle, {
      name: "ChartTitle",
      properties: {
        ...stateOf<ChartTitle>(["Visible", "Overlay", "Position"]),
        Text: readWrite(
          (title) => title.text,
          (title, value) => {
            title.properties["Visible"] = true;
            title.setText(value);
          },
        ),
      },
      links: { Format: (title) => new TitleFormat(title) },
      methods: { SetFormula: (title, args) => title.follow(cellOf(title, args.text(0))) },
    })
    .add(ChartAxisTitle, {
      name: "ChartAxisTitle",
      properties: { ...stateOf<ChartAxisTitle>(["Visible", "TextOrientation"]), Text: titleText },
      links: { Format: (title) => new AxisTitleFormat(title) },
    })
    .add(ChartLegend, {
      name: "ChartLegend",
      properties: stateOf<ChartLegend>(["Visible", "Position", "Overlay"]),
      links: {
        Format: (legend) => new LegendFormat(legend),
        LegendEntries: (legend) => new LegendEntries(legend.chart),
      },
    })
    .add(LegendEntries, {
      name: "ChartLegendEntryCollection",
      items: ({ all }) => all,
      methods: {
        GetCount: ({ all }) => all.length,
        GetItemAt: ({ all }, args) => orNotFound(all[args.integer(0)] ?? null),
      },
    })
    .add(LegendOfSeries, {
      name: "ChartLegendEntry",
      properties: {
        Visible: readWrite(
          ({ series }) => series.isInLegend,
          ({ series }, value) => series.showInLegend(value === true),
        ),
      },
    })
    .add(ChartDataLabels, {
      name: "ChartDataLabels",
      properties: stateOf<ChartDataLabels>(labelState),
      links: { Format: (labels) => new LabelFormat(labels) },
    })
    .add(ChartGridlines, {
      name: "ChartGridlines",
      properties: stateOf<ChartGridlines>(["Visible"]),
      links: { Format: (lines) => new GridlinesFormat(lines) },
    })
    .add(ChartArea, {
      name: "ChartPlotArea",
      properties: stateOf<ChartArea>(["Position"]),
      links: { Format: (area) => new PlotAreaFormat(area) },
    });
}

/** The one cell that a formula names: `=Sheet1!$A$1`. */
function cellOf({ chart }: ChartTitle, formula: string): Range {
  const range = formula.startsWith("=") ? chart.sheet.workbook.rangeAt(formula.slice(1)) : null;
  if (range === null || range.cellCount !== 1) throw invalidArgument();
  return range;
}

/** Writing a title's text shows it. */
const titleText: WireProperty<ChartPart> = readWrite(
  (title) => title.properties["Text"],
  (title, value) => {
    title.properties["Visible"] = true;
    title.set("Text", value);
  },
);

const fill = ({ part }: PartFormat) => new PartFill(part);
const line = ({ part }: PartFormat) => new PartLine(part);
const border = ({ part }: PartFormat) => new PartBorder(part);
const font = ({ part }: PartFormat) => new PartFont(part);

function addFormats(registry: SurfaceRegistry): void {
  const format = (name: string, links: Surface<PartFormat>["links"]): Surface<PartFormat> => ({
    name,
    ...(links ? { links } : {}),
  });
  const lineState: Surface<PartFormat>["properties"] = {
    ...stateProperties<PartFormat>(
      ["LineStyle", "Weight"],
      ({ part }) => part.line,
      ({ part }) => part.chart.changed(),
    ),
    Color: readWrite(
      ({ part }) => part.line["Color"],
      ({ part }, value) => {
        part.line["Color"] = normalizedColor(value);
        part.chart.changed();
      },
    ),
  };
  const clearLine = { Clear: ({ part }: PartFormat) => void (part.line["LineStyle"] = "None") };
  registry
    .add(AreaFormat, format("ChartAreaFormat", { Border: border, Fill: fill, Font: font }))
    .add(PlotAreaFormat, format("ChartPlotAreaFormat", { Border: border, Fill: fill }))
    .add(TitleFormat, format("ChartTitleFormat", { Border: border, Fill: fill, Font: font }))
    .add(LegendFormat, format("ChartLegendFormat", { Border: border, Fill: fill, Font: font }))
    .add(LabelFormat, format("ChartDataLabelFormat", { Border: border, Fill: fill, Font: font }))
    .add(AxisFormat, format("ChartAxisFormat", { Fill: fill, Font: font, Line: line }))
    .add(AxisTitleFormat, format("ChartAxisTitleFormat", { Border: border, Fill: fill, Font: font }))
    .add(GridlinesFormat, format("ChartGridlinesFormat", { Line: line }))
    .add(SeriesFormat, format("ChartSeriesFormat", { Fill: fill, Line: line }))
    .add(PartFill, {
      name: "ChartFill",
      methods: {
        Clear: ({ part }) => {
          part.fill["Color"] = "none";
          part.chart.changed();
        },
        SetSolidColor: ({ part }, args) => {
          part.fill["Color"] = normalizedColor(args.text(0));
          part.chart.changed();
        },
      },
    })
    .add(PartLine, { name: "ChartLineFormat", properties: lineState, methods: clearLine })
    .add(PartBorder, { name: "ChartBorder", properties: lineState, methods: clearLine })
    .add(PartFont, {
      name: "ChartFont",
      properties: stateProperties<PartFormat>(
        ["Name", "Size", "Color", "Bold", "Italic", "Underline"],
        ({ part }) => part.font,
        ({ part }) => part.chart.changed(),
      ),
    });
}
