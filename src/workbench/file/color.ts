import type { Color } from "@cj-tech-master/excelts";

/** Office's standard theme, in the order of a file's theme numbers. */
const themeColors = [
  "#FFFFFF",
  "#000000",
  "#E7E6E6",
  "#44546A",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
];

/** A color of a file as "#RRGGBB"; null for an automatic one. */
export function readColor(color: Partial<Color> | undefined): string | null {
  if (color?.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
  return color?.theme === undefined ? null : (themeColors[color.theme] ?? null);
}

/** "#RRGGBB" as a file writes it. */
export const fileColor = (color: string): { argb: string } => ({ argb: `FF${color.replace("#", "")}` });
