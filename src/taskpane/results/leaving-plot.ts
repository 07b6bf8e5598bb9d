import { axisX, axisY, dot, gridY, lineY, plot, ruleX, ruleY, text } from "@observablehq/plot";
import type { Strings } from "../strings/strings";
import type { Formats } from "../typing/formats";
import { drawResponsive } from "./responsive-plot";

/** What the picture shows. */
interface LeavingData {
  /** Cost of leaving, by month. */
  readonly cost: readonly number[];
  /** Saving so far at the month's value, by month. */
  readonly saved: readonly number[];
  /** First month in which the saving pays; null where it never does. */
  readonly paid: number | null;
  readonly formats: Formats;
  readonly t: Strings;
}

const HEIGHT = 210;

/** Draws the cost of leaving and the saving that pays for it into a place. */
export const drawLeaving = (place: HTMLElement, data: LeavingData): void =>
  drawResponsive(place, data.cost, (width) => leavingPlot(width, data));

function leavingPlot(
  width: number,
  { cost, saved, paid, formats, t }: LeavingData,
): SVGSVGElement | HTMLElement {
  const scale = formats.scale(Math.max(...cost, ...saved.map(Math.abs)));
  const points = (row: readonly number[]) =>
    row.map((value, i) => ({ month: i + 1, value: value / scale.divisor }));
  const [leaving, saving] = [points(cost), points(saved)];
  const highest = Math.max(...leaving.map(({ value }) => value), ...saving.map(({ value }) => value));
  const lowest = Math.min(0, ...saving.map(({ value }) => value));
  const years = cost.length / 12;
  const middles = Array.from({ length: years }, (_, year) => year).filter(
    (year) => year % (years > 8 ? 2 : 1) === 0,
  );
  const end = (row: typeof leaving, label: string, dy: number) =>
    text(row.slice(-1), {
      x: "month",
      y: "value",
      text: () => label,
      textAnchor: "end",
      dy,
      className: "plot-label",
    });
  const above = (leaving.at(-1)?.value ?? 0) > (saving.at(-1)?.value ?? 0);
  const at = paid === null ? undefined : leaving[paid - 1];
  return plot({
    width,
    height: HEIGHT,
    marginLeft: 34,
    marginRight: 12,
    marginTop: 22,
    marginBottom: 22,
    x: { domain: [0, cost.length] },
    y: { domain: [lowest, highest * 1.15], nice: true, ticks: 5 },
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
      ruleY([0], { className: "plot-zero" }),
      lineY(saving, { x: "month", y: "value", strokeDasharray: "4 3", className: "plot-line" }),
      lineY(leaving, { x: "month", y: "value", className: "plot-line" }),
      end(leaving, t.results.leavingCost, above ? -9 : 12),
      end(saving, t.results.leavingSaved, above ? 12 : -9),
      ...(at === undefined || paid === null
        ? []
        : [
            ruleX([paid], { y1: 0, y2: at.value, className: "plot-payback" }),
            dot([at], { x: "month", y: "value", r: 4, className: "plot-dot" }),
            text([at], {
              x: "month",
              y: "value",
              text: () => t.results.leavingPaid(paid),
              textAnchor: paid > cost.length / 2 ? "end" : "start",
              dx: paid > cost.length / 2 ? -8 : 8,
              dy: -11,
              className: "plot-label",
            }),
          ]),
    ],
  });
}
