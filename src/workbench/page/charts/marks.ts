import type { DrawnChart, DrawnSeries } from "./chartData";
import type { Scale } from "./scale";
import { svg } from "./svg";

/** The field inside the axes, in pixels. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How series share the field. */
export type Stacking = "none" | "stacked" | "percent";

export const stackingOf = (type: string): Stacking =>
  type.includes("100") ? "percent" : type.includes("Stacked") ? "stacked" : "none";

/** The series as drawn from `from` to `to` at each category; stacked ones stand on those before. */
export function spans({ series }: DrawnChart, stacking: Stacking): { from: number; to: number }[][] {
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const totals = Array.from({ length: count }, (_, i) =>
    series.reduce((sum, { values }) => sum + Math.abs(values[i] ?? 0), 0),
  );
  const above = Array<number>(count).fill(0);
  const below = Array<number>(count).fill(0);
  return series.map(({ type, values }) =>
    Array.from({ length: count }, (_, i) => {
      const value = stacking === "percent" ? (values[i] ?? 0) / (totals[i] || 1) : (values[i] ?? 0);
      if (stacking === "none" || type.startsWith("Line")) return { from: 0, to: value };
      const base = value >= 0 ? above : below;
      const from = base[i] ?? 0;
      base[i] = from + value;
      return { from, to: from + value };
    }),
  );
}

/** Columns, or bars where `isBar`. */
export function drawColumns(
  chart: DrawnChart,
  spansOf: { from: number; to: number }[][],
  plot: Plot,
  scale: Scale,
  stacking: Stacking,
  isBar: boolean,
): SVGElement[] {
  const drawn = chart.series
    .map((series, index) => ({ series, index }))
    .filter(({ series }) => !series.type.startsWith("Line"));
  const slots = stacking === "none" ? Math.max(1, drawn.length) : 1;
  const band = (isBar ? plot.height : plot.width) / Math.max(1, chart.categories.length);
  const thickness = (band * 0.62) / slots;
  return drawn.flatMap(({ series, index }, place) =>
    (spansOf[index] ?? []).map(({ from, to }, category) => {
      const along = band * (category + 0.19) + (stacking === "none" ? place * thickness : 0);
      return bar(series, along, thickness, from, to, plot, scale, isBar);
    }),
  );
}

function bar(
  { color, name }: DrawnSeries,
  along: number,
  thickness: number,
  from: number,
  to: number,
  plot: Plot,
  scale: Scale,
  isBar: boolean,
): SVGElement {
  const share = (value: number) => (value - scale.min) / (scale.max - scale.min || 1);
  const [low, high] = [Math.min(share(from), share(to)), Math.max(share(from), share(to))];
  const title = svg("title", {}, [`${name}: ${to - from}`]);
  const box = isBar
    ? {
        x: plot.left + low * plot.width,
        y: plot.top + along,
        width: (high - low) * plot.width,
        height: thickness,
      }
    : {
        x: plot.left + along,
        y: plot.top + (1 - high) * plot.height,
        width: thickness,
        height: (high - low) * plot.height,
      };
  return svg("rect", { ...box, fill: color }, [title]);
}

/** Lines, and areas below them where the series are areas. */
export function drawLines(
  chart: DrawnChart,
  spansOf: { from: number; to: number }[][],
  plot: Plot,
  scale: Scale,
): SVGElement[] {
  const band = plot.width / Math.max(1, chart.categories.length);
  const x = (category: number) => plot.left + band * (category + 0.5);
  const y = (value: number) =>
    plot.top + (1 - (value - scale.min) / (scale.max - scale.min || 1)) * plot.height;
  return chart.series.flatMap((series, index) => {
    const points = (spansOf[index] ?? []).map(({ to }, category) => `${x(category)},${y(to)}`);
    if (series.type.startsWith("Area")) {
      const floor = (spansOf[index] ?? []).map(({ from }, category) => `${x(category)},${y(from)}`).reverse();
      return [
        svg("polygon", { points: [...points, ...floor].join(" "), fill: series.color, "fill-opacity": 0.8 }),
      ];
    }
    if (!series.type.startsWith("Line")) return [];
    return [
      svg("polyline", {
        points: points.join(" "),
        fill: "none",
        stroke: series.color,
        "stroke-width": 2.5,
        "stroke-linejoin": "round",
      }),
    ];
  });
}

/** Slices of the first series. */
export function drawPie(
  { series, categories }: DrawnChart,
  plot: Plot,
  colors: (index: number) => string,
  hole: number,
): SVGElement[] {
  const values = (series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  const radius = Math.min(plot.width, plot.height) / 2;
  const [cx, cy] = [plot.left + plot.width / 2, plot.top + plot.height / 2];
  let angle = -Math.PI / 2;
  return values.map((value, index) => {
    const end = angle + (value / total) * 2 * Math.PI * 0.99999;
    const at = (r: number, a: number) => `${cx + r * Math.cos(a)} ${cy + r * Math.sin(a)}`;
    const large = end - angle > Math.PI ? 1 : 0;
    const inner = radius * hole;
    const path = `M${at(radius, angle)}A${radius} ${radius} 0 ${large} 1 ${at(radius, end)}L${at(inner, end)}A${inner} ${inner} 0 ${large} 0 ${at(inner, angle)}Z`;
    angle = end;
    const title = svg("title", {}, [`${categories[index] ?? ""}: ${value}`]);
    return svg("path", { d: path, fill: colors(index), stroke: "#ffffff" }, [title]);
  });
}
