import { areaY, axisX, axisY, dot, gridY, lineY, plot, ruleX, ruleY, text } from "@observablehq/plot";
import type { Strings } from "../strings/strings";
import type { Formats } from "../typing/formats";
import { drawResponsive } from "./responsive-plot";

/** What the picture shows. */
export interface CurveData {
  /** Running total by month. */
  readonly cumulative: readonly number[];
  /** Months until it stays above zero; null where it never does. */
  readonly payback: number | null;
  readonly formats: Formats;
  readonly t: Strings;
}

const HEIGHT = 210;
const MARGINS = 46;
/** About the room that the words at the month of payback need, in pixels. */
const LABEL_WIDTH = 136;
/** The part of the height by which the words at the month of payback stand clear of those at the end. */
const CLEAR = 0.2;

/** Draws the running total into a place. */
export const drawCurve = (place: HTMLElement, data: CurveData): void =>
  drawResponsive(place, data.cumulative, (width) => curvePlot(width, data));

function curvePlot(
  width: number,
  { cumulative, payback, formats, t }: CurveData,
): SVGSVGElement | HTMLElement {
  const scale = formats.scale(Math.max(...cumulative.map(Math.abs)));
  const points = [0, ...cumulative].map((value, month) => ({ month, value: value / scale.divisor }));
  const lowest = points.reduce((low, point) => (point.value < low.value ? point : low));
  const highest = Math.max(0, ...points.map((point) => point.value));
  const last = points.at(-1) as (typeof points)[number];
  const mark =
    payback === null || payback <= 0
      ? null
      : paybackMark(payback, points, highest, highest - lowest.value, width - MARGINS);
  const years = cumulative.length / 12;
  const every = years > 8 ? 2 : 1;
  const middles = Array.from({ length: years }, (_, year) => year).filter((year) => year % every === 0);
  const change = (value: number): string => scale.change(value * scale.divisor);
  return plot({
    width,
    height: HEIGHT,
    marginLeft: 34,
    marginRight: 12,
    marginTop: 22,
    marginBottom: 22,
    x: { domain: [0, cumulative.length] },
    y: {
      domain: [Math.min(0, lowest.value * 1.4), Math.max(highest * 1.08, mark?.top ?? 0)],
      nice: true,
      ticks: 5,
    },
    marks: [
      gridY({ ticks: 5, className: "plot-grid" }),
      axisY({
        ticks: 5,
        tickSize: 0,
        label: null,
        tickFormat: (value: number) => formats.count(value, 2),
        className: "plot-axis",
      }),
      axisX(
        middles.map((year) => year * 12 + 6),
        {
          tickSize: 0,
          label: null,
          tickFormat: (month: number) => t.results.yearShort((month + 6) / 12, years > 4),
          className: "plot-axis",
        },
      ),
      areaY(points, {
        x: "month",
        y1: 0,
        y2: (point: { value: number }) => Math.max(0, point.value),
        className: "area-gain",
      }),
      areaY(points, {
        x: "month",
        y1: 0,
        y2: (point: { value: number }) => Math.min(0, point.value),
        className: "area-loss",
      }),
      ruleY([0], { className: "plot-zero" }),
      lineY(points, { x: "month", y: "value", className: "plot-line" }),
      ...(mark === null ? [] : paybackMarks(mark, t)),
      ...(lowest.value < 0
        ? [
            dot([lowest], { x: "month", y: "value", r: 4, className: "plot-dot" }),
            text([lowest], {
              x: "month",
              y: "value",
              text: () => t.results.lowest(change(lowest.value), lowest.month),
              textAnchor: lowest.month > cumulative.length * 0.6 ? "end" : "start",
              dx: lowest.month > cumulative.length * 0.6 ? -8 : 8,
              dy: 10,
              className: "plot-label",
            }),
          ]
        : []),
      dot([last], { x: "month", y: "value", r: 4, className: "plot-dot" }),
      text([last], {
        x: "month",
        y: "value",
        text: () => change(last.value),
        textAnchor: "end",
        dx: 2,
        dy: -11,
        className: "plot-end",
      }),
    ],
  });
}

/** Where the words at the month of payback stand. */
interface PaybackMark {
  readonly payback: number;
  /** Their height, in the picture's unit. */
  readonly top: number;
  /** Where they begin, in pixels from the month. */
  readonly start: number;
}

/** The words end at the month, before which the curve is below zero; where there is too little room, above the curve. */
function paybackMark(
  payback: number,
  points: readonly { readonly value: number }[],
  highest: number,
  range: number,
  width: number,
): PaybackMark {
  const month = width / (points.length - 1);
  const start = Math.max(-payback * month, -LABEL_WIDTH);
  const under = (start + LABEL_WIDTH) / month;
  if (under <= 0) return { payback, start, top: Math.max(highest * 0.42, range * CLEAR) };
  const behind = points.slice(Math.floor(payback), Math.ceil(payback + under) + 1);
  const over = Math.max(0, ...behind.map((point) => point.value)) + highest * 0.06;
  return { payback, start, top: Math.max(Math.min(over, highest), range * CLEAR) };
}

/** The month of payback on the zero line, with its words. */
const paybackMarks = ({ payback, start, top }: PaybackMark, t: Strings) => [
  ruleX([payback], { y1: 0, y2: top, className: "plot-payback" }),
  dot([payback], { x: (at: number) => at, y: () => 0, r: 4, className: "plot-dot" }),
  text([payback], {
    x: (at: number) => at,
    y: () => top,
    text: () => t.results.paysBack(Math.ceil(payback)),
    textAnchor: "start",
    dx: start + 3,
    dy: -8,
    className: "plot-label",
  }),
];
