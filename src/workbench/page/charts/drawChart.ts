import type { Chart } from "../../model/chart";
import { displayText } from "../../model/numberText";
import { type DrawnChart, chartData } from "./chartData";
import { drawColumns, drawLines, drawPie, type Plot, spans, stackingOf } from "./marks";
import { type Scale, scaleFor } from "./scale";
import { svg, svgText } from "./svg";

/** Kinds that are drawn; of all others a placeholder says what they are. */
const drawable = /^(Column|Bar(?!OfPie)|Line|Area|Pie(?!OfPie)|Doughnut)/;

const margin = 10;
const sliceColors = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47", "#264478", "#9E480E"];
const sliceColor = (index: number): string => sliceColors[index % sliceColors.length] ?? "#4472C4";

/** Draws a chart in the given size, in pixels. */
export function drawChart(chart: Chart, width: number, height: number): SVGElement {
  const type = String(chart.properties["ChartType"]);
  const picture = svg("svg", {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-label": chart.description,
  });
  picture.append(svg("rect", { width, height, fill: "#ffffff", stroke: "#d9d9d9" }));
  if (!drawable.test(type)) return withPlaceholder(picture, chart, width, height);
  const data = chartData(chart);
  const { top, bottom } = frame(picture, chart, data, width, height);
  const isPie = /^(Pie|Doughnut)/.test(type);
  const plot: Plot = {
    left: isPie ? margin : 58,
    top,
    width: width - (isPie ? 2 * margin : 70),
    height: bottom - top - (isPie ? 0 : 22),
  };
  picture.append(
    ...(isPie
      ? drawPie(data, plot, sliceColor, type.startsWith("D") ? 0.55 : 0)
      : drawField(chart, data, plot, type)),
  );
  return picture;
}

/** Title above, legend below; gives what is left between them. */
function frame(
  picture: SVGElement,
  chart: Chart,
  data: DrawnChart,
  width: number,
  height: number,
): { top: number; bottom: number } {
  const title = chart.title.properties["Visible"] ? chart.title.text : "";
  if (title) picture.append(svgText(title, width / 2, 24, "middle", 15, true));
  const top = title ? 38 : margin;
  if (chart.legend.properties["Visible"] !== true) return { top, bottom: height - margin };
  const isPie = /^(Pie|Doughnut)/.test(String(chart.properties["ChartType"]));
  const entries = isPie
    ? data.categories.map((name, index) => ({ name, color: sliceColor(index) }))
    : data.series.filter(({ color, isInLegend }) => isInLegend && color !== "none");
  const step = Math.min(150, (width - 2 * margin) / Math.max(1, entries.length));
  const start = (width - step * entries.length) / 2;
  entries.forEach(({ name, color }, index) => {
    const x = start + step * index;
    picture.append(svg("rect", { x, y: height - 20, width: 10, height: 10, fill: color }));
    picture.append(svgText(shortened(name, step / 6.5), x + 14, height - 11, "start", 11));
  });
  return { top, bottom: height - 28 };
}

function drawField(chart: Chart, data: DrawnChart, plot: Plot, type: string): SVGElement[] {
  const stacking = stackingOf(type);
  const spansOf = spans(data, stacking);
  const { properties } = chart.valueAxis;
  const numbers = spansOf.flat().flatMap(({ from, to }) => [from, to]);
  const scale = scaleFor(numbers, properties["Minimum"], properties["Maximum"]);
  const isBar = type.startsWith("Bar");
  const format = stacking === "percent" ? "0%" : String(properties["NumberFormat"] ?? "General");
  return [
    ...drawAxes(
      data,
      plot,
      scale,
      isBar,
      format,
      chart.valueAxis.majorGridlines.properties["Visible"] === true,
    ),
    ...drawColumns(withoutAreas(data), spansOf, plot, scale, stacking, isBar),
    ...drawLines(data, spansOf, plot, scale),
  ];
}

/** Areas are drawn with the lines; here they take no place. */
const withoutAreas = (data: DrawnChart): DrawnChart => ({
  ...data,
  series: data.series.map((series) =>
    series.type.startsWith("Area") ? { ...series, type: "Line" } : series,
  ),
});

function drawAxes(
  data: DrawnChart,
  plot: Plot,
  scale: Scale,
  isBar: boolean,
  format: string,
  hasGrid: boolean,
): SVGElement[] {
  const share = (tick: number) => (tick - scale.min) / (scale.max - scale.min || 1);
  const ticks = scale.ticks.flatMap((tick) => {
    const x = plot.left + share(tick) * plot.width;
    const y = plot.top + (1 - share(tick)) * plot.height;
    const line = isBar
      ? { x1: x, x2: x, y1: plot.top, y2: plot.top + plot.height }
      : { x1: plot.left, x2: plot.left + plot.width, y1: y, y2: y };
    const text = displayText(Number(tick.toPrecision(12)), format);
    const label = isBar
      ? svgText(text, x, plot.top + plot.height + 14, "middle", 11)
      : svgText(text, plot.left - 6, y + 4, "end", 11);
    const isShown = hasGrid || Math.abs(tick) < 1e-12;
    return isShown
      ? [svg("line", { ...line, stroke: Math.abs(tick) < 1e-12 ? "#8c8c8c" : "#e1e1e1" }), label]
      : [label];
  });
  return [...ticks, ...categoryLabels(data, plot, isBar)];
}

function categoryLabels({ categories }: DrawnChart, plot: Plot, isBar: boolean): SVGElement[] {
  const band = (isBar ? plot.height : plot.width) / Math.max(1, categories.length);
  const every = Math.max(1, Math.ceil(46 / band));
  return categories.flatMap((name, index) => {
    if (index % every !== 0) return [];
    return isBar
      ? [svgText(shortened(name, 9), plot.left - 6, plot.top + band * (index + 0.5) + 4, "end", 11)]
      : [
          svgText(
            shortened(name, (band * every) / 6),
            plot.left + band * (index + 0.5),
            plot.top + plot.height + 15,
            "middle",
            11,
          ),
        ];
  });
}

function withPlaceholder(picture: SVGElement, chart: Chart, width: number, height: number): SVGElement {
  picture.append(
    svgText(chart.description, width / 2, height / 2, "middle", 13, true),
    svgText(
      "Excel draws this kind of chart; the workbench does not.",
      width / 2,
      height / 2 + 20,
      "middle",
      12,
    ),
  );
  return picture;
}

const shortened = (text: string, letters: number): string =>
  text.length <= letters ? text : `${text.slice(0, Math.max(1, Math.floor(letters) - 1))}…`;
