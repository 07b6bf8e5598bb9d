import type { PlanChart } from "../../workbook/plan/chart";
import type { PlanLink, PlanPrint, PlanValidation } from "../../workbook/plan/plan";
import type { CellStyle } from "../../workbook/plan/style";

/** What goes into a cell through Office.js: a formula with its "=", a text, a number; null leaves it as it is. */
export type Content = string | number | boolean | null;

/** Rows of cells that are written in one go. Rows and columns count from 1. */
export interface ContentStep {
  readonly do: "content";
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Content[])[];
}

/** Cells of one look. `rows` and `columns`: the areas hold several rows or columns, so that borders run inside too. */
export interface StyleStep {
  readonly do: "style";
  /** Areas separated by commas. */
  readonly cells: string;
  readonly style: CellStyle;
  readonly rows: boolean;
  readonly columns: boolean;
}

/** A chart whose series have their names. */
export interface ChartStep {
  readonly do: "chart";
  readonly chart: PlanChart;
  readonly names: readonly string[];
}

/**
 * One thing to do on a sheet, as plain data: it is worked out beside the page, and on the page only handed to Excel.
 * What a sheet is still good without (its outline, how it prints, charts) does not end a build that fails at it.
 */
export type Step =
  | ContentStep
  | StyleStep
  | ChartStep
  | { readonly do: "sheet"; readonly tab: string }
  | { readonly do: "widths"; readonly columns: string; readonly points: number }
  | { readonly do: "heights"; readonly rows: string; readonly points: number }
  | { readonly do: "outline"; readonly lines: string; readonly by: "rows" | "columns" }
  | { readonly do: "merge"; readonly cells: string }
  | { readonly do: "link"; readonly link: PlanLink; readonly text: string }
  | { readonly do: "validation"; readonly validation: PlanValidation }
  | { readonly do: "condition"; readonly cells: string; readonly formula: string; readonly style: CellStyle }
  | { readonly do: "freeze"; readonly rows: number; readonly columns: number }
  | { readonly do: "print"; readonly print: PlanPrint; readonly head: string; readonly foot: string };

/** What a sheet is still good without. */
export type Dispensable = "chart" | "outline" | "print";

/** Steps that go to Excel together. */
export interface Chunk {
  readonly steps: readonly Step[];
  /** What a person misses where Excel refuses these steps; without it the build fails then. */
  readonly dispensable?: Dispensable;
}

/** A sheet, ready to be written. */
export interface PreparedSheet {
  readonly name: string;
  readonly chunks: readonly Chunk[];
  /** Cells with a number, text or formula. */
  readonly filled: number;
}
