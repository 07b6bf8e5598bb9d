import { parseArea } from "../../workbook/formula-text/address";
import type { PlanChart, PlanSeries } from "../../workbook/plan/chart";
import type { ChartStep } from "./step";

const INK = "#14304F";
const TEXT = "#1F2933";
const MUTED = "#5B6773";
const GRID = "#DDE3E9";
const FRAME = "#C9D1D9";
const WHITE = "#FFFFFF";

const TYPES = {
  line: "Line",
  clustered: "ColumnClustered",
  stacked: "ColumnStacked",
  bars: "BarClustered",
} as const;
const POSITIONS = {
  center: "Center",
  "inside-end": "InsideEnd",
  "inside-base": "InsideBase",
  "outside-end": "OutsideEnd",
} as const;

/** Adds a native chart to a sheet. Excel makes its first series from the cells it is added with. */
export function applyChart(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { chart: plan, names }: ChartStep,
): void {
  const [first, ...others] = plan.series;
  if (first === undefined) return;
  const chart = sheet.charts.add(TYPES[plan.kind], rangeOf(context, first.values), directionOf(first.values));
  const { top, left, bottom, right } = plan.area;
  chart.setPosition(sheet.getCell(top - 1, left - 1), sheet.getCell(bottom - 1, right - 1));
  applySeries(context, chart.series.getItemAt(0), plan, first, names[0] as string);
  others.forEach((series, i) => {
    const name = names[i + 1] as string;
    applySeries(context, chart.series.add(name), plan, series, name);
  });
  chart.title.text = plan.title.text;
  if (plan.title.cell !== undefined) chart.title.setFormula(`=${plan.title.cell}`);
  applyText(chart.title.format.font, 12, INK);
  chart.title.format.font.bold = true;
  chart.legend.visible = plan.legend !== "none";
  if (plan.legend !== "none") {
    chart.legend.position = plan.legend === "right" ? "Right" : "Bottom";
    applyText(chart.legend.format.font, 9, TEXT);
    hideUnnamed(chart.legend, plan);
  }
  applyAxes(chart, plan);
  chart.plotVisibleOnly = false;
  chart.format.fill.setSolidColor(WHITE);
  chart.format.border.color = FRAME;
}

/** From the last to the first, as entries behind one that is gone may move up. */
function hideUnnamed({ legendEntries }: Excel.ChartLegend, { series }: PlanChart): void {
  for (let i = series.length - 1; i >= 0; i--)
    if (series[i]?.unnamed) legendEntries.getItemAt(i).visible = false;
}

/** Values stand in one row or in one column: all of them are one series. */
function directionOf(reference: string): "Rows" | "Columns" {
  const area = parseArea(reference.split("!")[1] as string);
  return area?.left === area?.right ? "Columns" : "Rows";
}

/** `Annual!$G$5:$K$5` as a range. */
function rangeOf(context: Excel.RequestContext, reference: string): Excel.Range {
  const [sheet, address] = reference.split("!") as [string, string];
  return context.workbook.worksheets.getItem(sheet).getRange(address.replaceAll("$", ""));
}

function applySeries(
  context: Excel.RequestContext,
  target: Excel.ChartSeries,
  { kind, gap = 60, parted }: PlanChart,
  series: PlanSeries,
  name: string,
): void {
  target.name = name;
  target.setValues(rangeOf(context, series.values));
  target.setXAxisValues(rangeOf(context, series.categories));
  if (kind === "line") {
    target.markerStyle = "None";
    target.format.line.color = `#${series.color ?? MUTED.slice(1)}`;
    target.format.line.weight = series.weight ?? 2.25;
    target.format.line.lineStyle = "Continuous";
    return;
  }
  target.gapWidth = gap;
  target.overlap = kind === "clustered" ? -5 : 100;
  if (series.color === null) {
    target.format.fill.clear();
    target.format.line.clear();
  } else {
    target.format.fill.setSolidColor(`#${series.color}`);
    if (parted) {
      target.format.line.color = WHITE;
      target.format.line.weight = 0.75;
    }
  }
  applyLabels(target, series);
}

function applyLabels(target: Excel.ChartSeries, { labels }: PlanSeries): void {
  if (labels === undefined) return;
  target.hasDataLabels = true;
  target.dataLabels.showValue = true;
  target.dataLabels.position = POSITIONS[labels.position];
  target.dataLabels.linkNumberFormat = false;
  target.dataLabels.numberFormat = labels.format;
  applyText(target.dataLabels.format.font, labels.size, `#${labels.color}`);
  if (labels.bold) target.dataLabels.format.font.bold = true;
}

function applyAxes(
  chart: Excel.Chart,
  { kind, valueFormat, valueMost, categoryFormat, labelEvery }: PlanChart,
): void {
  const { valueAxis, categoryAxis } = chart.axes;
  if (kind === "bars") categoryAxis.reversePlotOrder = true;
  valueAxis.linkNumberFormat = false;
  valueAxis.numberFormat = valueFormat;
  if (valueMost !== undefined) valueAxis.maximum = valueMost;
  valueAxis.majorGridlines.format.line.color = GRID;
  categoryAxis.tickLabelPosition = "Low";
  if (categoryFormat !== undefined) {
    categoryAxis.linkNumberFormat = false;
    categoryAxis.numberFormat = categoryFormat;
  }
  if (labelEvery !== undefined) categoryAxis.tickLabelSpacing = labelEvery;
  for (const axis of [valueAxis, categoryAxis]) applyText(axis.format.font, 9, MUTED);
}

function applyText(font: Excel.ChartFont, size: number, color: string): void {
  font.name = "Calibri";
  font.size = size;
  font.color = color;
}
