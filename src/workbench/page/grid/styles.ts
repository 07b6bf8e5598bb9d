import {
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { Border, CellEdge, CellStyle } from "../../model/cellStyle";

const horizontal: Record<string, HorizontalAlign> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const vertical: Record<string, VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** Pixels that one step of indent takes. */
const pixelsPerIndent = 9;

/** Nothing set: Univer merges styles, so that what is gone must be taken away by name. */
const blankStyle: IStyleData = {
  ul: null as unknown as NonNullable<IStyleData["ul"]>,
  st: null as unknown as NonNullable<IStyleData["st"]>,
  cl: null,
  bg: null,
  bd: null,
  n: null,
  ht: null,
  tb: null,
  pd: null,
  tr: null,
};

/** A font of Office, or one without serifs where this machine has not got it. */
export const withFallback = (font: string): string =>
  font.includes(",") || /^(?:cambria|times|georgia|garamond)/i.test(font)
    ? font
    : `${font}, Carlito, Arial, sans-serif`;

/** How Univer draws a cell's style. Missing properties are Excel's defaults. */
export function toUniverStyle(style: CellStyle): IStyleData {
  const result: IStyleData = {
    ...blankStyle,
    ff: withFallback(style.fontName ?? "Calibri"),
    fs: style.fontSize ?? 11,
    bl: style.bold ? 1 : 0,
    it: style.italic ? 1 : 0,
  };
  if (style.underline && style.underline !== "None") result.ul = { s: 1 };
  if (style.strikethrough) result.st = { s: 1 };
  if (style.fontColor) result.cl = { rgb: style.fontColor };
  if (style.fillColor) result.bg = { rgb: style.fillColor };
  if (style.numberFormat && style.numberFormat !== "General") result.n = { pattern: style.numberFormat };
  const ht = horizontal[style.horizontalAlignment ?? ""];
  if (ht !== undefined) result.ht = ht;
  result.vt = vertical[style.verticalAlignment ?? "Bottom"] ?? VerticalAlign.BOTTOM;
  if (style.wrapText) result.tb = WrapStrategy.WRAP;
  if (style.indentLevel) result.pd = { l: 2 + style.indentLevel * pixelsPerIndent };
  if (style.textOrientation) result.tr = { a: -style.textOrientation };
  const borders = toUniverBorders(style);
  if (borders) result.bd = borders;
  return result;
}

const sides: Record<CellEdge, keyof IBorderData> = {
  EdgeTop: "t",
  EdgeBottom: "b",
  EdgeLeft: "l",
  EdgeRight: "r",
  DiagonalDown: "tl_br",
  DiagonalUp: "bl_tr",
};

function toUniverBorders(style: CellStyle): IBorderData | null {
  const borders: IBorderData = {};
  for (const [edge, border] of Object.entries(style.borders ?? {}) as [CellEdge, Border | null][])
    if (border) borders[sides[edge]] = { s: lineStyle(border), cl: { rgb: border.color } };
  return Object.keys(borders).length > 0 ? borders : null;
}

function lineStyle({ style, weight }: Border): BorderStyleTypes {
  if (style === "Double") return BorderStyleTypes.DOUBLE;
  if (style === "Dot") return BorderStyleTypes.DOTTED;
  if (style === "Dash") return weight === "Medium" ? BorderStyleTypes.MEDIUM_DASHED : BorderStyleTypes.DASHED;
  if (style === "DashDot") return BorderStyleTypes.DASH_DOT;
  if (style === "DashDotDot") return BorderStyleTypes.DASH_DOT_DOT;
  const weights: Record<string, BorderStyleTypes> = {
    Hairline: BorderStyleTypes.HAIR,
    Thin: BorderStyleTypes.THIN,
    Medium: BorderStyleTypes.MEDIUM,
    Thick: BorderStyleTypes.THICK,
  };
  return weights[weight] ?? BorderStyleTypes.THIN;
}

const horizontalNames = invert(horizontal);
const verticalNames = invert(vertical);

/** The style that a person gave a cell in the grid, in Excel's words. */
export function fromUniverStyle(style: IStyleData): CellStyle {
  const result: Record<string, unknown> = {
    bold: style.bl === 1,
    italic: style.it === 1,
    underline: style.ul?.s === 1 ? "Single" : "None",
    strikethrough: style.st?.s === 1,
    wrapText: style.tb === WrapStrategy.WRAP,
    fillColor: style.bg?.rgb ?? null,
    horizontalAlignment: horizontalNames.get(style.ht ?? 0) ?? "General",
    verticalAlignment: verticalNames.get(style.vt ?? 0) ?? "Bottom",
  };
  if (style.ff) result["fontName"] = style.ff.split(",")[0];
  if (style.fs) result["fontSize"] = style.fs;
  if (style.cl?.rgb) result["fontColor"] = hexColor(style.cl.rgb);
  if (style.bg?.rgb) result["fillColor"] = hexColor(style.bg.rgb);
  if (style.n?.pattern) result["numberFormat"] = style.n.pattern;
  const borders = fromUniverBorders(style.bd);
  if (borders) result["borders"] = borders;
  return result as CellStyle;
}

function fromUniverBorders(borders: IStyleData["bd"]): CellStyle["borders"] | null {
  if (!borders) return null;
  const found = (Object.entries(sides) as [CellEdge, keyof IBorderData][]).flatMap(([edge, side]) => {
    const line = borders[side] as IBorderStyleData | null | undefined;
    return line ? [[edge, asBorder(line)] as const] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : null;
}

const asBorder = ({ s, cl }: IBorderStyleData): Border => ({
  style: s === BorderStyleTypes.DOUBLE ? "Double" : s === BorderStyleTypes.DASHED ? "Dash" : "Continuous",
  weight: s === BorderStyleTypes.THICK ? "Thick" : s === BorderStyleTypes.MEDIUM ? "Medium" : "Thin",
  color: hexColor(cl.rgb ?? "#000000"),
});

/** "rgb(255, 0, 0)" as "#FF0000". */
function hexColor(color: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (!parts) return color.toUpperCase();
  const hex = parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0"));
  return `#${hex.join("")}`.toUpperCase();
}

function invert<V>(names: Record<string, V>): Map<V | number, string> {
  const inverted = new Map<V | number, string>();
  for (const [name, value] of Object.entries(names)) if (!inverted.has(value)) inverted.set(value, name);
  return inverted;
}
