import type { Alignment, Borders, Font, Style } from "@cj-tech-master/excelts";
import type { Border, CellEdge, CellStyle } from "../model/cellStyle";
import { fileLine, readLine } from "./borderLines";
import { fileColor, readColor } from "./color";

const horizontal = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
} as const satisfies Record<Alignment["horizontal"], string>;

const vertical = {
  top: "Top",
  middle: "Center",
  bottom: "Bottom",
  distributed: "Distributed",
  justify: "Justify",
} as const satisfies Record<Alignment["vertical"], string>;

const underlines = {
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
} as const;

const edges = { top: "EdgeTop", left: "EdgeLeft", bottom: "EdgeBottom", right: "EdgeRight" } as const;

/** The key that stands for a value in one of the tables above. */
const keyOf = <K extends string>(names: Readonly<Record<K, string>>, value: unknown): K | undefined =>
  (Object.keys(names) as K[]).find((key) => names[key] === value);

/** A cell's look as the file has it, in Excel's words. What is Excel's default is left out. */
export function readStyle({ numFmt, font, fill, alignment, border, protection }: Partial<Style>): CellStyle {
  const format = typeof numFmt === "string" ? numFmt : numFmt?.formatCode;
  const fillColor = fill?.type === "pattern" && fill.pattern === "solid" ? readColor(fill.fgColor) : null;
  return {
    ...(format && format !== "General" ? { numberFormat: format } : {}),
    ...(fillColor ? { fillColor } : {}),
    ...readFont(font),
    ...readAlignment(alignment),
    ...readBorders(border),
    ...(protection?.locked === false ? { locked: false } : {}),
    ...(protection?.hidden ? { formulaHidden: true } : {}),
  };
}

function readFont(font: Partial<Font> | undefined): CellStyle {
  if (!font) return {};
  const underline = font.underline === true ? "single" : font.underline;
  const color = readColor(font.color);
  return {
    ...(font.name ? { fontName: font.name } : {}),
    ...(font.size ? { fontSize: font.size } : {}),
    ...(color ? { fontColor: color } : {}),
    ...(font.bold ? { bold: true } : {}),
    ...(font.italic ? { italic: true } : {}),
    ...(font.strike ? { strikethrough: true } : {}),
    ...(underline && underline !== "none" ? { underline: underlines[underline] } : {}),
    ...(font.vertAlign ? { [font.vertAlign]: true } : {}),
  };
}

function readAlignment(alignment: Partial<Alignment> | undefined): CellStyle {
  if (!alignment) return {};
  const { textRotation } = alignment;
  return {
    ...(alignment.horizontal ? { horizontalAlignment: horizontal[alignment.horizontal] } : {}),
    ...(alignment.vertical ? { verticalAlignment: vertical[alignment.vertical] } : {}),
    ...(alignment.wrapText ? { wrapText: true } : {}),
    ...(alignment.shrinkToFit ? { shrinkToFit: true } : {}),
    ...(alignment.indent ? { indentLevel: alignment.indent } : {}),
    ...(textRotation ? { textOrientation: textRotation === "vertical" ? 180 : textRotation } : {}),
  };
}

function readBorders(borders: Partial<Borders> | undefined): CellStyle {
  const found: Partial<Record<CellEdge, Border>> = {};
  for (const [side, edge] of Object.entries(edges) as [keyof typeof edges, CellEdge][]) {
    const line = borders?.[side];
    if (line?.style) found[edge] = readLine(line.style, readColor(line.color) ?? "#000000");
  }
  return Object.keys(found).length > 0 ? { borders: found } : {};
}

/** A cell's look as the file writes it. */
export function fileStyle(style: CellStyle): Partial<Style> {
  const { numberFormat, fillColor } = style;
  return {
    ...(numberFormat ? { numFmt: numberFormat } : {}),
    ...(fillColor ? { fill: { type: "pattern", pattern: "solid", fgColor: fileColor(fillColor) } } : {}),
    font: fileFont(style),
    alignment: fileAlignment(style),
    ...(style.borders ? { border: fileBorders(style.borders) } : {}),
    ...(style.locked === false || style.formulaHidden
      ? { protection: { locked: style.locked !== false, hidden: style.formulaHidden === true } }
      : {}),
  };
}

function fileFont(style: CellStyle): Partial<Font> {
  const underline = keyOf(underlines, style.underline);
  return {
    name: style.fontName ?? "Calibri",
    size: style.fontSize ?? 11,
    ...(style.fontColor ? { color: fileColor(style.fontColor) } : {}),
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.strikethrough ? { strike: true } : {}),
    ...(underline ? { underline } : {}),
    ...(style.superscript ? { vertAlign: "superscript" } : style.subscript ? { vertAlign: "subscript" } : {}),
  };
}

function fileAlignment(style: CellStyle): Partial<Alignment> {
  const across = keyOf(horizontal, style.horizontalAlignment);
  const up = keyOf(vertical, style.verticalAlignment);
  const turned = style.textOrientation;
  return {
    ...(across ? { horizontal: across } : {}),
    ...(up ? { vertical: up } : {}),
    ...(style.wrapText ? { wrapText: true } : {}),
    ...(style.shrinkToFit ? { shrinkToFit: true } : {}),
    ...(style.indentLevel ? { indent: style.indentLevel } : {}),
    ...(turned ? { textRotation: turned === 180 ? "vertical" : turned } : {}),
  };
}

function fileBorders(borders: NonNullable<CellStyle["borders"]>): Partial<Borders> {
  const written: Partial<Borders> = {};
  for (const [side, edge] of Object.entries(edges) as [keyof typeof edges, CellEdge][]) {
    const line = borders[edge];
    if (line) written[side] = { style: fileLine(line), color: fileColor(line.color) };
  }
  return written;
}
