import type { BorderStyle } from "@cj-tech-master/excelts";
import type { Border } from "../model/cellStyle";

/** A file's kinds of border line as Excel.BorderLineStyle and Excel.BorderWeight. */
const lines: Record<BorderStyle, [style: string, weight: string]> = {
  thin: ["Continuous", "Thin"],
  hair: ["Continuous", "Hairline"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  double: ["Double", "Thick"],
  dotted: ["Dot", "Thin"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

/** The line as Excel names it. */
export function readLine(style: BorderStyle, color: string): Border {
  const [lineStyle, weight] = lines[style];
  return { style: lineStyle, weight, color };
}

/** The line as a file names it: the nearest one where a file has none of this weight. */
export function fileLine({ style, weight }: Border): BorderStyle {
  const entries = Object.entries(lines) as [BorderStyle, [string, string]][];
  const ofStyle = entries.filter(([, line]) => line[0] === style);
  return (ofStyle.find(([, line]) => line[1] === weight) ?? ofStyle[0])?.[0] ?? "thin";
}
