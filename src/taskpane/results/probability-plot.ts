import { areaY, axisX, axisY, gridY, lineY, plot, ruleY } from "@observablehq/plot";
import type { Formats } from "../typing/formats";
import { drawResponsive } from "./responsive-plot";

/** What the picture shows: for each amount the share of trials below it. */
export interface ProbabilityData {
  readonly points: readonly { readonly amount: number; readonly below: number }[];
  readonly formats: Formats;
  readonly amount: (value: number) => string;
}

const HEIGHT = 190;
/** About so many pixels an amount on the axis needs. */
const TICK_WIDTH = 62;

/** Draws how likely an option stays below an amount. */
export const drawProbability = (place: HTMLElement, data: ProbabilityData): void =>
  drawResponsive(place, data.points, (width) =>
    plot({
      width,
      height: HEIGHT,
      marginLeft: 40,
      marginRight: 12,
      marginTop: 12,
      marginBottom: 22,
      y: { domain: [0, 1] },
      marks: [
        gridY({ ticks: 5, className: "plot-grid" }),
        axisY({
          ticks: 5,
          tickSize: 0,
          label: null,
          tickFormat: (value: number) => data.formats.percent(value, 0),
          className: "plot-axis",
        }),
        axisX({
          ticks: Math.max(2, Math.floor(width / TICK_WIDTH)),
          tickSize: 0,
          label: null,
          tickFormat: (value: number) => data.amount(value),
          className: "plot-axis",
        }),
        areaY(data.points, { x: "amount", y: "below", className: "area-gain" }),
        lineY(data.points, { x: "amount", y: "below", className: "plot-line" }),
        ruleY([0], { className: "plot-zero" }),
      ],
    }),
  );
