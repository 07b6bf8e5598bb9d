import type { PlanChart, PlanSeries } from "../workbook/plan/chart";
import type { PlanValue } from "../workbook/plan/plan";
import { element, escaped, namespaces, part } from "./xml";

/** What cells hold, so that a chart can be drawn before anything is calculated. */
export type ValuesOf = (range: string) => readonly PlanValue[];

const INK = "14304F";
const TEXT = "1F2933";
const MUTED = "5B6773";
const AXIS = "7A8794";
const GRID = "DDE3E9";
const WHITE = "FFFFFF";
/** Points are written in hundredths, widths of lines in 1/12700 of a point. */
const line = (points: number): number => Math.round(points * 12_700);
const CATEGORY_AXIS = 500_000_001;
const VALUE_AXIS = 500_000_002;

/** A chart's part. The order of the elements is the schema's. */
export function chartXml(chart: PlanChart, valuesOf: ValuesOf): string {
  const plot = chart.kind === "line" ? lineXml(chart, valuesOf) : barXml(chart, valuesOf);
  const unnamed = chart.series.flatMap(({ unnamed: left }, i) => (left ? [i] : []));
  const legend =
    chart.legend === "none"
      ? ""
      : element(
          "c:legend",
          {},
          val("legendPos", chart.legend === "right" ? "r" : "b") +
            unnamed.map((i) => element("c:legendEntry", {}, val("idx", i) + val("delete", 1))).join("") +
            val("overlay", 0) +
            textXml(9, TEXT),
        );
  const body =
    titleXml(chart.title) +
    val("autoTitleDeleted", 0) +
    element(
      "c:plotArea",
      {},
      `<c:layout/>${plot}${categoryAxisXml(chart)}${valueAxisXml(chart)}<c:spPr><a:noFill/></c:spPr>`,
    ) +
    legend +
    val("plotVisOnly", 0) +
    val("dispBlanksAs", "gap");
  const frame = element("c:spPr", {}, solid(WHITE) + element("a:ln", { w: line(0.75) }, solid("C9D1D9")));
  const root = {
    "xmlns:c": namespaces.chart,
    "xmlns:a": namespaces.drawing,
    "xmlns:r": namespaces.relationships,
  };
  return part(element("c:chartSpace", root, val("roundedCorners", 0) + element("c:chart", {}, body) + frame));
}

const val = (name: string, value: string | number): string => element(`c:${name}`, { val: value });
const solid = (color: string): string => element("a:solidFill", {}, element("a:srgbClr", { val: color }));

const runProperties = (name: string, size: number, color: string, bold: boolean): string =>
  element(
    name,
    { sz: size * 100, b: bold ? 1 : 0 },
    solid(color) + element("a:latin", { typeface: "Calibri" }),
  );

/** Rotation −60000000 lets the program choose: with 0 LibreOffice writes labels over one another. */
const textXml = (size: number, color: string, bold = false): string =>
  element(
    "c:txPr",
    {},
    `${element("a:bodyPr", { rot: -60_000_000, vert: "horz" })}<a:lstStyle/>${element("a:p", {}, element("a:pPr", {}, runProperties("a:defRPr", size, color, bold)) + element("a:endParaRPr", { lang: "en-US" }))}`,
  );

function titleXml({ text, cell }: PlanChart["title"]): string {
  const run = element("a:r", {}, runProperties("a:rPr", 12, INK, true) + element("a:t", {}, escaped(text)));
  const paragraph = element("a:pPr", { algn: "l" }, runProperties("a:defRPr", 12, INK, true));
  const written =
    cell === undefined
      ? element("c:rich", {}, `<a:bodyPr/><a:lstStyle/>${element("a:p", {}, paragraph + run)}`)
      : element("c:strRef", {}, element("c:f", {}, escaped(cell)) + cacheXml("str", [text]));
  const corner = element(
    "c:manualLayout",
    {},
    val("xMode", "edge") + val("yMode", "edge") + val("x", 0.015) + val("y", 0.02),
  );
  const look = cell === undefined ? "" : textXml(12, INK, true);
  return element(
    "c:title",
    {},
    element("c:tx", {}, written) + element("c:layout", {}, corner) + val("overlay", 0) + look,
  );
}

function lineXml({ series }: PlanChart, valuesOf: ValuesOf): string {
  const lines = series.map((one, i) => {
    const stroke = element(
      "a:ln",
      { w: line(one.weight ?? 2.25), cap: "rnd" },
      solid(one.color ?? AXIS) + element("a:prstDash", { val: "solid" }) + "<a:round/>",
    );
    return element(
      "c:ser",
      {},
      headXml(one, i, valuesOf) +
        element("c:spPr", {}, stroke) +
        element("c:marker", {}, val("symbol", "none")) +
        dataXml(one, valuesOf) +
        val("smooth", 0),
    );
  });
  return element(
    "c:lineChart",
    {},
    val("grouping", "standard") + val("varyColors", 0) + lines.join("") + val("marker", 1) + axesXml,
  );
}

function barXml({ kind, series, parted, gap = 60 }: PlanChart, valuesOf: ValuesOf): string {
  const bars = series.map((one, i) => {
    const look =
      one.color === null
        ? "<a:noFill/><a:ln><a:noFill/></a:ln>"
        : solid(one.color) + (parted ? element("a:ln", { w: line(0.75) }, solid(WHITE)) : "");
    return element(
      "c:ser",
      {},
      headXml(one, i, valuesOf) +
        element("c:spPr", {}, look) +
        val("invertIfNegative", 0) +
        labelsXml(one) +
        dataXml(one, valuesOf),
    );
  });
  return element(
    "c:barChart",
    {},
    val("barDir", kind === "bars" ? "bar" : "col") +
      val("grouping", kind === "stacked" ? "stacked" : "clustered") +
      val("varyColors", 0) +
      bars.join("") +
      val("gapWidth", gap) +
      val("overlap", kind === "clustered" ? -5 : 100) +
      axesXml,
  );
}

const axesXml = val("axId", CATEGORY_AXIS) + val("axId", VALUE_AXIS);

function headXml({ name }: PlanSeries, index: number, valuesOf: ValuesOf): string {
  const text =
    "text" in name
      ? element("c:v", {}, escaped(name.text))
      : element(
          "c:strRef",
          {},
          element("c:f", {}, escaped(name.cell)) + cacheXml("str", valuesOf(name.cell)),
        );
  return val("idx", index) + val("order", index) + element("c:tx", {}, text);
}

function dataXml({ categories, values }: PlanSeries, valuesOf: ValuesOf): string {
  const shown = valuesOf(categories);
  const kind = shown.every((value) => typeof value === "number") ? "num" : "str";
  const source = (type: "num" | "str", range: string, given: readonly PlanValue[]): string =>
    element(`c:${type}Ref`, {}, element("c:f", {}, escaped(range)) + cacheXml(type, given));
  return (
    element("c:cat", {}, source(kind, categories, shown)) +
    element("c:val", {}, source("num", values, valuesOf(values)))
  );
}

function cacheXml(kind: "num" | "str", values: readonly PlanValue[]): string {
  const points = values.map((value, idx) =>
    value === null || typeof value === "object"
      ? ""
      : element("c:pt", { idx }, element("c:v", {}, escaped(String(value)))),
  );
  return element(
    `c:${kind}Cache`,
    {},
    (kind === "num" ? "<c:formatCode>General</c:formatCode>" : "") +
      val("ptCount", values.length) +
      points.join(""),
  );
}

const POSITIONS = {
  center: "ctr",
  "inside-end": "inEnd",
  "inside-base": "inBase",
  "outside-end": "outEnd",
} as const;

/** All six marks are said: those left out would show series and category. */
function labelsXml({ labels }: PlanSeries): string {
  if (labels === undefined) return "";
  const marks =
    val("showLegendKey", 0) +
    val("showVal", 1) +
    val("showCatName", 0) +
    val("showSerName", 0) +
    val("showPercent", 0) +
    val("showBubbleSize", 0);
  return element(
    "c:dLbls",
    {},
    element("c:numFmt", { formatCode: labels.format, sourceLinked: 0 }) +
      "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>" +
      textXml(labels.size, labels.color, labels.bold) +
      val("dLblPos", POSITIONS[labels.position]) +
      marks,
  );
}

const strokeXml = (color: string): string =>
  element("c:spPr", {}, element("a:ln", { w: line(0.75) }, solid(color)));
const ticksXml = val("majorTickMark", "none") + val("minorTickMark", "none") + val("tickLblPos", "low");
const scaleXml = (orientation: "minMax" | "maxMin", most?: number): string =>
  element("c:scaling", {}, val("orientation", orientation) + (most === undefined ? "" : val("max", most))) +
  val("delete", 0);

/** Months along a line are a date axis, on which labels stand so many months apart; all else are categories. */
function categoryAxisXml({ kind, categoryFormat, labelEvery }: PlanChart): string {
  const numbers =
    categoryFormat === undefined ? "" : element("c:numFmt", { formatCode: categoryFormat, sourceLinked: 0 });
  const shared =
    val("axId", CATEGORY_AXIS) +
    scaleXml(kind === "bars" ? "maxMin" : "minMax") +
    val("axPos", kind === "bars" ? "l" : "b") +
    numbers +
    ticksXml +
    strokeXml(AXIS) +
    textXml(9, MUTED) +
    val("crossAx", VALUE_AXIS) +
    val("crosses", "autoZero");
  if (labelEvery === undefined) {
    return element(
      "c:catAx",
      {},
      shared + val("auto", 0) + val("lblAlgn", "ctr") + val("lblOffset", 100) + val("noMultiLvlLbl", 1),
    );
  }
  const months =
    val("baseTimeUnit", "months") + val("majorUnit", labelEvery) + val("majorTimeUnit", "months");
  return element("c:dateAx", {}, shared + val("auto", 0) + val("lblOffset", 100) + months);
}

/** Where bars lie, the first category stands on top, and the amounts below the last one. */
function valueAxisXml({ kind, valueFormat, valueMost }: PlanChart): string {
  const grid = element(
    "c:majorGridlines",
    {},
    element("c:spPr", {}, element("a:ln", { w: line(0.5) }, solid(GRID))),
  );
  return element(
    "c:valAx",
    {},
    val("axId", VALUE_AXIS) +
      scaleXml("minMax", valueMost) +
      val("axPos", kind === "bars" ? "b" : "l") +
      grid +
      element("c:numFmt", { formatCode: valueFormat, sourceLinked: 0 }) +
      ticksXml +
      strokeXml(WHITE) +
      textXml(9, MUTED) +
      val("crossAx", CATEGORY_AXIS) +
      val("crosses", kind === "bars" ? "max" : "autoZero") +
      val("crossBetween", "between"),
  );
}
