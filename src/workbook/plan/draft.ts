import { areaAddress, cellAddress, lastColumn } from "../formula-text/address";
import type { PlanChart } from "./chart";
import type {
  PlanCell, PlanColumns, PlanCondition, PlanLink, PlanPrint, PlanRow, PlanRun, PlanSheet, PlanSparkline, PlanValidation, PlanValue,
} from "./plan"; // prettier-ignore
import { look, type CellStyle } from "./style";

/** A value that is known only when all sheets are planned, such as the outcome of the checks. */
type Late = () => PlanValue;

/** A cell of the gutter, which is empty on every sheet: a print area with nothing to print. */
const NOTHING = "A1";

const keyOf = (row: number, column: number): number => row * (lastColumn + 1) + column;

/** A sheet while it is planned. */
export class SheetDraft {
  /** By place: what is put later stands. */
  private readonly cells = new Map<number, Omit<PlanCell, "value"> & { readonly value: PlanValue | Late }>();
  private readonly runs: PlanRun[] = [];
  private readonly links: PlanLink[] = [];
  private readonly columns: PlanColumns[] = [];
  private readonly rows = new Map<number, PlanRow>();
  private readonly merges: string[] = [];
  readonly validations: PlanValidation[] = [];
  readonly conditions: PlanCondition[] = [];
  readonly sparklines: PlanSparkline[] = [];
  readonly charts: PlanChart[] = [];
  freeze: { readonly row: number; readonly column: number } | undefined;
  private last = 1;

  constructor(
    readonly name: string,
    readonly tab: string,
  ) {}

  /** A text or number as it is. */
  put(row: number, column: number, value: PlanValue, style: CellStyle = look.plain): void {
    this.add({ row, column, value, style });
  }

  /** A formula with the value that our engine gives it. */
  formula(
    row: number,
    column: number,
    formula: string,
    value: PlanValue | Late,
    style: CellStyle = look.plain,
  ): void {
    this.add({ row, column, formula, value, style });
  }

  /** One formula along a row. */
  run(row: number, column: number, formula: string, values: ArrayLike<number>, style: CellStyle): void {
    this.last = Math.max(this.last, row);
    for (let i = 0; i < values.length; i++) this.cells.delete(keyOf(row, column + i));
    this.runs.push({ row, column, formula, values, style });
  }

  /** A look without content, from one column to another. */
  fill(row: number, from: number, to: number, style: CellStyle): void {
    for (let column = from; column <= to; column++) this.put(row, column, null, style);
  }

  /** A text that leads elsewhere. */
  go(
    row: number,
    column: number,
    text: string,
    sheet: string,
    cell = "A1",
    style: CellStyle = look.go,
  ): void {
    this.put(row, column, text, style);
    this.links.push({ row, column, sheet, cell });
  }

  /** Makes a cell lead elsewhere. */
  link(row: number, column: number, sheet: string, cell: string): void {
    this.links.push({ row, column, sheet, cell });
  }

  width(first: number, last: number, width: number, level?: number): void {
    this.columns.push({ first, last, width, ...(level !== undefined && { level }) });
  }

  height(row: number, height: number): void {
    this.rows.set(row, { ...this.rows.get(row), row, height });
  }

  /** The height that a row was given; undefined where it has the usual one. */
  heightOf(row: number): number | undefined {
    return this.rows.get(row)?.height;
  }

  level(row: number, level: number): void {
    this.rows.set(row, { ...this.rows.get(row), row, level });
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    this.merges.push(areaAddress({ top, left, bottom, right }));
  }

  /** The lowest row with something in it. */
  get lastRow(): number {
    return this.last;
  }

  /** The finished sheet; it prints from A1 to the column `right` of the last row. */
  sheet(right: number, print: Omit<PlanPrint, "area"> & { readonly onDemand?: true }): PlanSheet {
    const last = Math.max(this.last, ...this.charts.map(({ area }) => area.bottom));
    const { onDemand, ...layout } = print;
    const { name, tab, runs, links, merges, validations, conditions, sparklines, charts, freeze } = this;
    const cells = [...this.cells.values()].map(({ value, ...cell }) => ({
      ...cell,
      value: typeof value === "function" ? value() : value,
    }));
    const lists = {
      cells,
      runs,
      links,
      columns: this.columns,
      rows: [...this.rows.values()],
      merges,
      validations,
      conditions,
      sparklines,
      charts,
    };
    return {
      name,
      tab,
      ...lists,
      ...(freeze && { freeze }),
      print: { ...layout, area: onDemand ? NOTHING : `A1:${cellAddress(last, right)}` },
    };
  }

  private add(cell: Omit<PlanCell, "value"> & { readonly value: PlanValue | Late }): void {
    if (cell.value !== null) this.last = Math.max(this.last, cell.row);
    this.cells.set(keyOf(cell.row, cell.column), cell);
  }
}
