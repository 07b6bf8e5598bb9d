import { axisX, axisY, dot, gridX, gridY, plot, ruleX, text } from "@observablehq/plot";
import type { Formats } from "../typing/formats";
import { drawResponsive } from "./responsive-plot";

/** In-house or an option: its net present value in the case's currency, and its fit from 1 to 5. */
export interface FitPoint {
  /** By which it is known in the picture and its table. */
  readonly letter: string;
  readonly name: string;
  readonly money: number;
  readonly score: number;
  /** Whether it fails a must. */
  readonly fails: boolean;
}

interface FitData {
  readonly points: readonly FitPoint[];
  readonly formats: Formats;
}

const HEIGHT = 230;
const MARGINS = 46;
/** Points that are nearer than so many pixels have one label. */
const NEAR = 16;

/** Draws money against fit into a place. */
export function drawFit(place: HTMLElement, data: FitData): void {
  drawResponsive(place, JSON.stringify(data.points), (width) => fitPlot(width, data));
}

function fitPlot(width: number, { points, formats }: FitData): SVGSVGElement | HTMLElement {
  const scale = formats.scale(Math.max(...points.map(({ money }) => Math.abs(money))));
  const amounts = [0, ...points.map(({ money }) => money / scale.divisor)];
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const room = Math.max(high - low, 1e-9) * 0.12;
  const domain = [low - room, high + room] as const;
  const across = (width - MARGINS) / (domain[1] - domain[0]);
  const marked = labelled(
    points.map((point) => ({ ...point, x: point.money / scale.divisor })),
    (x) => x * across,
  );
  return plot({
    width,
    height: HEIGHT,
    marginLeft: 28,
    marginRight: 18,
    marginTop: 16,
    marginBottom: 24,
    x: { domain: [...domain] },
    y: { domain: [1, 5] },
    marks: [
      gridY([1, 2, 3, 4, 5], { className: "plot-grid" }),
      gridX({ ticks: 5, className: "plot-grid" }),
      axisY([1, 2, 3, 4, 5], { tickSize: 0, label: null, className: "plot-axis" }),
      axisX({
        ticks: Math.max(2, Math.floor(width / 90)),
        tickSize: 0,
        label: null,
        tickFormat: (value: number) => formats.count(value, 2),
        className: "plot-axis",
      }),
      ruleX([0], { className: "plot-zero" }),
      dot(
        marked.filter(({ fails }) => !fails),
        { x: "x", y: "score", r: 5, className: "plot-dot" },
      ),
      dot(
        marked.filter(({ fails }) => fails),
        { x: "x", y: "score", r: 5, symbol: "times", className: "plot-dot plot-fails" },
      ),
      ...marked.map((point) =>
        text([point], {
          x: "x",
          y: "score",
          text: () => point.label,
          dy: -13,
          className: "plot-end",
        }),
      ),
    ],
  });
}

/** Points with their letters; those that lie on each other share one label. */
function labelled<P extends FitPoint & { readonly x: number }>(
  points: readonly P[],
  at: (x: number) => number,
): (P & { readonly label: string })[] {
  const near = (a: P, b: P): boolean =>
    Math.abs(at(a.x) - at(b.x)) < NEAR && Math.abs(a.score - b.score) < (4 * NEAR) / HEIGHT;
  return points.map((point, i) => {
    const group = points.filter((one) => near(one, point));
    const isFirst = points.findIndex((one) => near(one, point)) === i;
    return { ...point, label: isFirst ? group.map(({ letter }) => letter).join(", ") : "" };
  });
}
