import type { Workbook } from "../../model/workbook";
import type { Worksheet } from "../../model/worksheet";
import { automaticHeights, heightOf, widthOf } from "../../model/sizes";
import { element } from "../elements";
import { pixelsPerPoint } from "../grid/snapshot";
import { type UniverGrid } from "../grid/univerGrid";
import { drawChart } from "./drawChart";

/** Size of the grid's headers in pixels. */
const headers = { left: 40, top: 20 };

/** Charts lie over the grid and move with it. */
export class ChartLayer {
  private readonly layer = element("div", { className: "drawings" });
  private isScheduled = false;

  constructor(
    private readonly grid: UniverGrid,
    private readonly workbook: Workbook,
    /** An element around the grid, and the grid's own. */
    private readonly place: HTMLElement,
    private readonly gridElement: HTMLElement,
  ) {
    place.append(this.layer);
    workbook.events.listen(({ type }) => {
      if (type !== "selectionChanged") this.redraw();
    });
    grid.api.addEvent(grid.api.Event.Scroll, () => this.redraw());
    addEventListener("resize", () => this.redraw());
  }

  /** Draws the charts of the active sheet again, a moment later. */
  redraw(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    requestAnimationFrame(() => {
      this.isScheduled = false;
      this.draw();
    });
  }

  private draw(): void {
    const sheet = this.workbook.activeSheet;
    if (sheet.charts.length === 0) return this.layer.replaceChildren();
    const frozen = offsetOf(sheet, sheet.frozen.columns, sheet.frozen.rows);
    const scrolled = this.scrolled(sheet);
    this.cover(frozen);
    this.layer.replaceChildren(
      ...sheet.charts.map((chart) => {
        const pixels = (name: string) => Number(chart.properties[name]) * pixelsPerPoint;
        const holder = element("div", { className: "chart" }, [
          drawChart(chart, pixels("Width"), pixels("Height")),
        ]);
        const x = pixels("Left") - scrolled.x - frozen.x;
        const y = pixels("Top") - scrolled.y - frozen.y;
        holder.style.transform = `translate(${x}px, ${y}px)`;
        return holder;
      }),
    );
  }

  /** The layer covers the cells that scroll: neither headers nor frozen panes. */
  private cover(frozen: { x: number; y: number }): void {
    const canvas = this.gridElement
      .querySelector('[id^="univer-sheet-main-canvas"]')
      ?.getBoundingClientRect();
    const around = this.place.getBoundingClientRect();
    if (!canvas) return;
    const [left, top] = [headers.left + frozen.x, headers.top + frozen.y];
    Object.assign(this.layer.style, {
      left: `${canvas.left - around.left + left}px`,
      top: `${canvas.top - around.top + top}px`,
      width: `${canvas.width - left - 12}px`,
      height: `${canvas.height - top - 12}px`,
    });
  }

  /** How far the sheet is scrolled, in pixels. */
  private scrolled(sheet: Worksheet): { x: number; y: number } {
    const state = this.grid.api.getActiveWorkbook()?.getActiveSheet().getScrollState();
    if (!state) return { x: 0, y: 0 };
    const start = offsetOf(sheet, state.sheetViewStartColumn, state.sheetViewStartRow);
    return { x: start.x + state.offsetX, y: start.y + state.offsetY };
  }
}

/** Pixels from the top left corner to a cell. */
function offsetOf(sheet: Worksheet, columns: number, rows: number): { x: number; y: number } {
  const automatic = automaticHeights(sheet);
  let [x, y] = [0, 0];
  for (let column = 0; column < columns; column++) x += Math.round(widthOf(sheet, column) * pixelsPerPoint);
  for (let row = 0; row < rows; row++) y += Math.round(heightOf(sheet, row, automatic) * pixelsPerPoint);
  return { x, y };
}
