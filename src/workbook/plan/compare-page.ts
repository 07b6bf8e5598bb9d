import type { FigureName } from "../../case/model/figures";
import type { Category } from "../../case/model/model";
import type { PlanContext } from "./context";
import type { SheetDraft } from "./draft";
import { column } from "./layout";
import type { PlanValue } from "./plan";
import { look } from "./style";
import type { WorkSheet } from "./work";

/** Where other sheets find what is compared. */
export interface CompareLayout {
  /** Column of in-house; options follow. */
  readonly first: number;
  readonly last: number;
  readonly header: number;
  /** Row of a figure or of a category's total; undefined where no option has it. */
  rowOf(id: RowId): number | undefined;
  /** Rows of the lowest and highest net present value of all scenarios, and the cell that says of when they are. */
  readonly scenarios:
    { readonly lowest: number; readonly highest: number; readonly others: string } | undefined;
  /** What a figure or category comes to for the option on show. */
  shownValue(id: RowId): PlanValue;
}

/** What a row is about. */
export type RowId = FigureName | Category | "totalCost" | "oneOff" | "total";

/** Column of in-house, and row of the names of the options. */
export const first = column.driver;
export const header = 5;

/** The sheet while it is written, and where its rows are. */
export interface CompareWriter {
  readonly draft: SheetDraft;
  readonly context: PlanContext;
  readonly work: readonly WorkSheet[];
  readonly last: number;
  readonly best: number;
  readonly places: Map<string, number>;
  readonly shownValues: Map<string, PlanValue>;
}

/** The title of a section. */
export function putHeading(draft: SheetDraft, title: string, best: number, row: number): void {
  draft.fill(row, column.label, best, look.section);
  draft.put(row, column.label, title, look.section);
  draft.height(row, 18);
}
