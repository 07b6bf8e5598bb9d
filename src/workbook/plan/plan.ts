import type { CellStyle } from "./style";
import type { PlanChart } from "./chart";

/** What a cell holds or, where it has a formula, what our engine says the formula gives. */
export type PlanValue = number | string | boolean | null | { readonly error: string };

/** One cell. Rows and columns count from 1. */
export interface PlanCell {
  readonly row: number;
  readonly column: number;
  readonly value: PlanValue;
  /** Without the leading "="; as Excel shows it, without the prefixes of the file format. */
  readonly formula?: string;
  readonly style: CellStyle;
}

/** One formula copied along a row: `formula` is that of the first cell, references without "$" move along. */
export interface PlanRun {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly values: ArrayLike<number>;
  readonly style: CellStyle;
}

/** A cell that leads to another cell of the workbook. */
export interface PlanLink {
  readonly row: number;
  readonly column: number;
  readonly sheet: string;
  readonly cell: string;
}

/** Columns first … last; width in characters, level of the outline. */
export interface PlanColumns {
  readonly first: number;
  readonly last: number;
  readonly width: number;
  readonly level?: number;
}

/** A row that is not of the usual height (in points), or stands in the outline. */
export interface PlanRow {
  readonly row: number;
  readonly height?: number;
  readonly level?: number;
}

/** What a person may type into cells; anything else is refused with `message`. */
export interface PlanValidation {
  readonly cells: string;
  readonly kind: "list" | "custom";
  /** The list's cells, or the condition; without "=". */
  readonly formula: string;
  readonly title: string;
  readonly message: string;
  /** Shown beside the cell while it is chosen. */
  readonly hint?: string;
}

/** Cells that look different while a formula is true. */
export interface PlanCondition {
  readonly cells: string;
  readonly formula: string;
  readonly style: CellStyle;
}

/** A small column chart inside a cell. */
export interface PlanSparkline {
  readonly cell: string;
  readonly values: string;
  /** The axis starts at 0, not at the lowest value. */
  readonly fromZero: boolean;
}

/** How a sheet prints, in landscape, on A4 and on Letter alike. */
export interface PlanPrint {
  /** One page; one page wide and so many high (0: as many as it takes); or a scale in percent with breaks behind rows and columns. */
  readonly fit:
    | "page"
    | { readonly pagesHigh: number }
    | {
        readonly scale: number;
        readonly breakRows: readonly number[];
        readonly breakColumns: readonly number[];
      };
  /** The cells that print: "A1:M80"; an empty one where a sheet prints only once somebody clears its print area. */
  readonly area: string;
  /** Rows (from, to) and columns repeated on every page. */
  readonly titleRows?: readonly [number, number];
  readonly titleColumns?: readonly [number, number];
}

/** One sheet. */
export interface PlanSheet {
  readonly name: string;
  /** RRGGBB of the tab. */
  readonly tab: string;
  readonly cells: readonly PlanCell[];
  readonly runs: readonly PlanRun[];
  readonly links: readonly PlanLink[];
  readonly columns: readonly PlanColumns[];
  readonly rows: readonly PlanRow[];
  readonly merges: readonly string[];
  readonly validations: readonly PlanValidation[];
  readonly conditions: readonly PlanCondition[];
  readonly sparklines: readonly PlanSparkline[];
  readonly charts: readonly PlanChart[];
  /** Rows above and columns left of this cell stay in place. */
  readonly freeze?: { readonly row: number; readonly column: number };
  readonly print: PlanPrint;
}

/** A name for cells. */
export interface PlanName {
  readonly name: string;
  /** Without "=": `Inputs!$D$12`. */
  readonly refersTo: string;
}

/** A whole workbook as plain data: what every writer turns into a file or into sheets, cell by cell the same. */
export interface WorkbookPlan {
  readonly title: string;
  readonly subject: string;
  /** The day the workbook was built, as ISO text. The plan has no clock: it is given. */
  readonly built: string;
  /** Who vouches for the workbook, where somebody does. */
  readonly author?: string;
  /** Left foot of every page. */
  readonly footer: string;
  readonly sheets: readonly PlanSheet[];
  readonly names: readonly PlanName[];
  /** The row of each line and each key figure of the case, by its id: a sheet and a row, `Work_B!42`. */
  readonly places: Readonly<Record<string, string>>;
}
