import type { CellStyle, Edge } from "../../workbook/plan/style";
import type { StyleStep } from "./step";

/** What cells look like that the plan says nothing of. */
export const STANDARD = { name: "Calibri", size: 10, color: "#1F2933" } as const;

/** Gives cells a look. */
export function applyStyle(sheet: Excel.Worksheet, { cells, style, rows, columns }: StyleStep): void {
  const format = cells.includes(",") ? sheet.getRanges(cells).format : sheet.getRange(cells).format;
  applyFont(format.font, style.font);
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  applyAlignment(format, style.align);
  const { border } = style;
  if (border !== undefined) {
    const edges = {
      EdgeTop: border.top,
      EdgeBottom: border.bottom,
      EdgeLeft: border.left,
      EdgeRight: border.right,
      InsideHorizontal: rows ? border.top : undefined,
      InsideVertical: columns ? border.left : undefined,
    };
    for (const [side, edge] of Object.entries(edges)) {
      if (edge !== undefined) applyEdge(format.borders.getItem(side as Excel.BorderIndex), edge);
    }
  }
}

/** Font of cells, or of the cells that a condition is true for. */
export function applyFont(
  font: Excel.RangeFont | Excel.ConditionalRangeFont,
  given: CellStyle["font"],
): void {
  if (given === undefined) return;
  const { size, bold, italic, underline, color } = given;
  if (bold) font.bold = true;
  if (italic) font.italic = true;
  if (color !== undefined) font.color = `#${color}`;
  if (size !== undefined) (font as Excel.RangeFont).size = size;
  if (underline) font.underline = "Single";
}

function applyAlignment(format: Excel.RangeFormat, align: CellStyle["align"]): void {
  if (align === undefined) return;
  const { horizontal, vertical, indent, wrap } = align;
  const across = horizontal ?? (indent === undefined ? undefined : "left");
  if (across !== undefined) format.horizontalAlignment = capitalized(across) as "Left" | "Center" | "Right";
  if (vertical !== undefined) format.verticalAlignment = capitalized(vertical) as "Top" | "Center" | "Bottom";
  if (indent !== undefined) format.indentLevel = indent;
  if (wrap) format.wrapText = true;
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function applyEdge(border: Excel.RangeBorder, { line, color }: Edge): void {
  border.style = line === "double" ? "Double" : line === "dashed" ? "Dash" : "Continuous";
  if (line !== "double") border.weight = line === "medium" ? "Medium" : "Thin";
  border.color = `#${color}`;
}
