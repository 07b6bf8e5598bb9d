import type { CellStyle } from "../../model/cellStyle";
import { write } from "../../model/rangeContent";
import { applyStyle } from "../../model/rangeStyle";
import { setColumnWidth, setRowHeight } from "../../model/sizes";
import type { Worksheet } from "../../model/worksheet";

/** Writes texts, formulas and looks into a sheet, in few words. */
export class SheetPen {
  constructor(readonly sheet: Worksheet) {}

  put(address: string, value: unknown, style: CellStyle = {}): void {
    write(this.sheet.range(address), value);
    this.style(address, style);
  }

  /** Text that stays text, whatever it begins with. */
  text(address: string, text: string, style: CellStyle = {}): void {
    this.put(address, `'${text}`, style);
  }

  style(address: string, style: CellStyle): void {
    const { sheet, rect } = this.sheet.range(address);
    if (Object.keys(style).length > 0) applyStyle({ sheet, rects: [rect] }, style);
  }

  /** Points, one for each column from the first on. */
  widths(points: readonly number[]): void {
    points.forEach((width, column) => {
      const { sheet, rect } = this.sheet.range("A1").at(0, column);
      setColumnWidth({ sheet, rects: [rect] }, width);
    });
  }

  height(row: number, points: number): void {
    const { sheet, rect } = this.sheet.range(`${row}:${row}`);
    setRowHeight({ sheet, rects: [rect] }, points);
  }
}

/** The looks of the start sheet. */
export const looks = {
  title: { fontSize: 20, bold: true, fontColor: "#107C41" },
  lead: { fontColor: "#595959" },
  heading: { bold: true, fontColor: "#FFFFFF", fillColor: "#107C41" },
  family: {
    bold: true,
    fontColor: "#107C41",
    borders: { EdgeBottom: { style: "Continuous", weight: "Thin", color: "#107C41" } },
  },
  input: {
    fillColor: "#FFF9E0",
    fontColor: "#1F3FA8",
    borders: { EdgeBottom: { style: "Continuous", weight: "Thin", color: "#BFBFBF" } },
  },
  result: { bold: true },
  formula: { fontColor: "#3B3A39", indentLevel: 1 },
  note: { fontColor: "#605E5C", italic: true },
} satisfies Record<string, CellStyle>;
