import type { Line } from "../../case/model/model";
import { reference } from "../../kernel/excel-writing";
import { namesIn } from "../../kernel/tree";
import type { PlanContext } from "./context";
import type { Step } from "./expand";
import { isWhole } from "./blank-page";
import { column, row as rows } from "./layout";
import { lineTree, type LineTree, type Source } from "./line-tree";
import type { Page } from "./line-text";
import { rowLabels } from "./row-labels";
import type { PlanValue } from "./plan";
import { across, cell, fixed, rangesOf } from "./ranges";
import type { CellStyle } from "./style";

/** A row of the sheet that is no line of the case but helps to read or check it. */
export interface Calculation {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly format: string;
  /** Formula of the first period. */
  readonly formula: (page: LinePage) => string;
  readonly values: ArrayLike<number>;
  /** Whether the periods add up to a total. */
  readonly adds: boolean;
  /** Lines that it reads, where they may stand on other sheets. */
  readonly reads?: readonly string[];
}

/** A row with one figure in the column of totals. */
export interface Single {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly format: string;
  readonly formula?: (page: LinePage) => string;
  readonly value: PlanValue;
  readonly style?: CellStyle;
}

/** What stands in a row. */
export type Item =
  | { readonly kind: "heading"; readonly title: string; readonly note: string }
  | { readonly kind: "space" }
  | { readonly kind: "driver"; readonly path: string }
  | { readonly kind: "import"; readonly line: Line }
  | { readonly kind: "step"; readonly line: Line; readonly tree: LineTree; readonly step: Step }
  | { readonly kind: "line"; readonly line: Line; readonly tree: LineTree }
  /** Room for one cell of a helper; it is written with the line that it helps. */
  | { readonly kind: "helper" }
  | { readonly kind: "calculation"; readonly calculation: Calculation }
  | { readonly kind: "single"; readonly single: Single };

/** Lines that stand under one heading. */
export interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly calculations?: readonly Calculation[];
  readonly singles?: readonly Single[];
}

/** Cells that one formula needs beside its own: rows below one another, each with its values by period. */
export interface HelperBlock {
  readonly rows: number;
  readonly values: (k: number) => ArrayLike<number>;
  /** Its number format, where three decimals do not do. */
  readonly format?: string;
  /** The helper (counted from 0) that this one divides by: where that is 0, this is 0. */
  readonly dividesBy?: number;
}

/** What is to stand on a sheet. */
export interface PageLayout {
  readonly name: string;
  readonly periods: number;
  readonly sections: readonly Section[];
  /** Headings over the lines that are brought in, given those that are missing. */
  readonly imports?: (missing: readonly string[]) => readonly ImportGroup[];
  /** Lines that figures and checks of this sheet read. */
  readonly alsoRead?: readonly string[];
  readonly wholes: ReadonlySet<string>;
  readonly helpersOf?: (line: Line) => readonly HelperBlock[];
}

export interface ImportGroup {
  readonly title: string;
  readonly note: string;
  readonly lines: readonly Line[];
}

/** A helper that a formula has asked for: where it stands, and the formula of each of its cells. */
export interface WrittenHelper {
  readonly label: string;
  readonly top: number;
  readonly block: HelperBlock;
  readonly cell: Parameters<Page["helper"]>[2];
}

/** Months and years stand in the header rows of every sheet. */
const HEADERS: Readonly<Record<string, number>> = { "time/month": rows.month, "time/year": rows.year };

/** A sheet of lines laid out: which row holds what. Formulas ask it where things are. */
export class LinePage implements Page {
  readonly name: string;
  readonly periods: number;
  readonly items: Item[] = [];
  readonly position = `${cell(rows.month, column.first).replace(/(\d)/, "$$$1")}`;
  readonly lastMonth = "tl_last";
  private readonly places = new Map<string, number>();
  private readonly blocks = new Map<string, number>();
  private readonly trees = new Map<string, LineTree>();
  private readonly own: ReadonlySet<string>;
  private readonly wholes: ReadonlySet<string>;
  private readonly helpersOf: (line: Line) => readonly HelperBlock[];
  private writing: Line | undefined;
  private asked: WrittenHelper[] = [];
  /** What a line is called here. */
  readonly label: (line: Line) => string;

  constructor(
    readonly context: PlanContext,
    layout: PageLayout,
  ) {
    const { name, periods, sections, imports, alsoRead, wholes, helpersOf } = layout;
    this.name = name;
    this.periods = periods;
    this.wholes = wholes;
    this.helpersOf = helpersOf ?? (() => []);
    this.own = new Set(sections.flatMap(({ lines }) => lines.map(({ id }) => id)));
    for (const { lines } of sections) for (const line of lines) this.trees.set(line.id, lineTree(line));
    const read = new Set([...this.trees.values()].flatMap(linesReadBy).concat(alsoRead ?? []));
    const missing = [...read].filter((id) => !this.own.has(id) && !Object.hasOwn(HEADERS, id));
    for (const { title, note, lines } of imports?.(missing) ?? []) {
      this.add({ kind: "heading", title, note });
      for (const line of lines) this.add({ kind: "import", line }, line.id);
      this.add({ kind: "space" });
    }
    sections.forEach((section) => this.addSection(section));
    this.label = rowLabels(
      this.items.flatMap((item) => (item.kind === "line" || item.kind === "import" ? [item.line] : [])),
      context,
    );
    this.items.pop();
  }

  private addSection({ title, lines, calculations = [], singles = [] }: Section): void {
    this.add({ kind: "heading", title, note: "" });
    for (const line of lines) this.addDrivers(this.trees.get(line.id) as LineTree);
    for (const line of lines) {
      const tree = this.trees.get(line.id) as LineTree;
      for (const step of tree.steps)
        this.add({ kind: "step", line, tree, step }, stepKey(line.id, step.name));
      this.helpersOf(line).forEach(({ rows }, n) => {
        for (let k = 0; k < rows; k++)
          this.add({ kind: "helper" }, k === 0 ? helperKey(line.id, n) : undefined);
      });
      this.add({ kind: "line", line, tree }, line.id);
    }
    for (const calculation of calculations) this.add({ kind: "calculation", calculation }, calculation.id);
    for (const single of singles) this.add({ kind: "single", single }, single.id);
    this.add({ kind: "space" });
  }

  /** Drivers come before the lines of the section that reads them first; those of a series below one another. */
  private addDrivers(tree: LineTree): void {
    for (const source of sourcesOf(tree)) {
      if ("driver" in source && !this.places.has(driverKey(source.driver)))
        this.add({ kind: "driver", path: source.driver }, driverKey(source.driver));
      if (!("drivers" in source) || this.blocks.has(source.drivers.join())) continue;
      this.blocks.set(source.drivers.join(), this.nextRow);
      for (const path of source.drivers) this.add({ kind: "driver", path }, driverKey(path));
    }
  }

  private get nextRow(): number {
    return rows.first + this.items.length;
  }

  private add(item: Item, key?: string): void {
    if (key !== undefined && !this.places.has(key)) this.places.set(key, this.nextRow);
    this.items.push(item);
  }

  /** The row where a line, calculation or figure is read: month and year in the header. */
  rowOf(id: string): number {
    return (Object.hasOwn(HEADERS, id) ? HEADERS[id] : undefined) ?? this.placeOf(id);
  }

  /** The row where it stands itself. */
  placeOf(id: string): number {
    const found = this.places.get(id);
    if (found === undefined) throw new Error(`${this.name} has no row for ${id}.`);
    return found;
  }

  has(id: string): boolean {
    return this.places.has(id);
  }

  /** Whether the line is one of this sheet, not brought in. */
  owns(id: string): boolean {
    return this.own.has(id);
  }

  get lastColumn(): number {
    return column.first + this.periods - 1;
  }

  now(line: string): string {
    const at = this.rowOf(line);
    return Object.hasOwn(HEADERS, line)
      ? cell(at, column.first).replace(/(\d)/, "$$$1")
      : cell(at, column.first);
  }

  before(line: string): string {
    return cell(this.rowOf(line), column.first - 1);
  }

  row(line: string): string {
    const range = across(this.rowOf(line), column.first, this.lastColumn);
    return Object.hasOwn(HEADERS, line) ? range.replace(/([A-Z])(\d)/g, "$1$$$2") : range;
  }

  together(lines: readonly string[]): string {
    return rangesOf(
      lines.map((line) => this.rowOf(line)),
      column.first,
    );
  }

  driver(path: string): string {
    return fixed(this.rowOf(driverKey(path)), column.driver);
  }

  drivers(paths: readonly string[]): string {
    const top = this.blocks.get(paths.join()) as number;
    return `${fixed(top, column.driver)}:${fixed(top + paths.length - 1, column.driver)}`;
  }

  /** Steps are named within the line that is written. */
  step(name: string): string {
    return cell(this.rowOf(stepKey(this.writing?.id ?? "", name)), column.first);
  }

  /** Writes a line or one of its steps: what it gives, the helpers it asks for, and all that the line has asked for. */
  whileWriting<T>(
    line: Line,
    write: () => T,
  ): {
    readonly written: T;
    readonly helpers: readonly WrittenHelper[];
    readonly known: readonly WrittenHelper[];
  } {
    if (this.writing !== line) this.asked = [];
    this.writing = line;
    const before = this.asked.length;
    return { written: write(), helpers: this.asked.slice(before), known: this.asked };
  }

  /** The cell with a line's or calculation's total, or a figure. */
  totalOf(id: string): string {
    return fixed(this.rowOf(id), column.total);
  }

  /** The totals of lines as ranges. */
  totalsOf(lines: readonly string[]): string[] {
    return rangesOf(
      lines.map((line) => this.rowOf(line)),
      column.total,
    ).split(",");
  }

  /** What a calculation of this sheet comes to, by period. */
  valuesOf(id: string): ArrayLike<number> {
    const item = this.items.find((one) => one.kind === "calculation" && one.calculation.id === id);
    if (item?.kind !== "calculation") throw new Error(`${this.name} has no calculation ${id}.`);
    return item.calculation.values;
  }

  /** What a figure of this sheet comes to. */
  valueOf(id: string): PlanValue {
    const item = this.items.find((one) => one.kind === "single" && one.single.id === id);
    if (item?.kind !== "single") throw new Error(`${this.name} has no figure ${id}.`);
    return item.single.value;
  }

  isWhole(source: Source): boolean {
    return isWhole(source, this.context.results.model, this.wholes);
  }

  get number(): PlanContext["numbers"]["number"] {
    return this.context.numbers.number;
  }

  constant(name: string): string | undefined {
    return this.context.numbers.constant(name);
  }

  readonly helper: Page["helper"] = (label, _rows, formula) => {
    const line = this.writing;
    const block = line === undefined ? undefined : this.helpersOf(line)[this.asked.length];
    if (line === undefined || block === undefined) throw new Error(`${this.name} has no place for ${label}.`);
    const top = this.rowOf(helperKey(line.id, this.asked.length));
    this.asked.push({ label, top, block, cell: formula });
    const first = cell(top, column.first);
    if (block.rows === 1) return reference(first);
    return reference(`${first}:${cell(top + block.rows - 1, column.first)}`, {
      rows: block.rows,
      columns: 1,
    });
  };

  /** A line's monthly values as this sheet shows them: those of a year are those of its first month. */
  sampled(values: Float64Array): ArrayLike<number> {
    const { months } = this.context;
    return this.periods === months
      ? values
      : values.filter((_, month) => month % (months / this.periods) === 0);
  }
}

const helperKey = (line: string, n: number): string => `helper ${line} ${n}`;
const driverKey = (path: string): string => `driver ${path}`;
const stepKey = (line: string, step: string): string => `step ${line} ${step}`;

/** What the formulas of a line really read. */
export function sourcesOf({ tree, steps, sources }: LineTree): Source[] {
  const names = new Set([tree, ...steps.map((step) => step.tree)].flatMap(namesIn));
  return [...sources].filter(([name]) => names.has(name)).map(([, source]) => source);
}

function linesReadBy(tree: LineTree): string[] {
  return sourcesOf(tree).flatMap((source) => {
    if ("line" in source) return [source.line];
    if ("before" in source) return [source.before];
    if ("row" in source) return [source.row];
    return "lines" in source ? [...source.lines] : [];
  });
}
