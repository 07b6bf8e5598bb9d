export type BorderSide =
  | "EdgeTop"
  | "EdgeBottom"
  | "EdgeLeft"
  | "EdgeRight"
  | "InsideVertical"
  | "InsideHorizontal"
  | "DiagonalDown"
  | "DiagonalUp";

/** Names as in Excel.BorderLineStyle and Excel.BorderWeight. */
export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** Edges of one cell. */
export type CellEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp";

/** How a cell looks. A property that is not there has Excel's default. Colors are "#RRGGBB". */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly fillColor?: string | null;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Excel.RangeUnderlineStyle. */
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly subscript?: boolean;
  readonly superscript?: boolean;
  /** Excel.HorizontalAlignment and Excel.VerticalAlignment. */
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapText?: boolean;
  readonly indentLevel?: number;
  readonly textOrientation?: number;
  readonly shrinkToFit?: boolean;
  readonly readingOrder?: string;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  /** Name of a cell style, for instance "Normal". */
  readonly styleName?: string;
  readonly borders?: Readonly<Partial<Record<CellEdge, Border | null>>>;
}

/** Excel's defaults, as a new workbook has them. */
export const defaultStyle = {
  numberFormat: "General",
  fillColor: null,
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  subscript: false,
  superscript: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  textOrientation: 0,
  shrinkToFit: false,
  readingOrder: "Context",
  locked: true,
  formulaHidden: false,
  styleName: "Normal",
  borders: {},
} as const satisfies Required<CellStyle>;

/** A style with changes on top of it; borders are merged edge by edge. */
export const withStyle = (style: CellStyle | undefined, change: CellStyle): CellStyle => ({
  ...style,
  ...change,
  ...(change.borders ? { borders: { ...style?.borders, ...change.borders } } : {}),
});

/** "#ff0000", "red" and "FF0000" as Excel gives a color back; null for none. */
export function normalizedColor(color: unknown): string | null {
  if (color === null || color === "" || color === undefined) return null;
  const text = String(color).trim();
  const hex = /^#?([0-9a-fA-F]{6})$/.exec(text)?.[1];
  if (hex) return `#${hex.toUpperCase()}`;
  return namedColors[text.toLowerCase()] ?? null;
}

const namedColors: Record<string, string> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  lightgray: "#D3D3D3",
};
