import type { Case } from "../../case/schema/case";

/** A sheet that we made: its name in the plan, and the id that stays when somebody renames it. */
export interface OwnSheet {
  readonly name: string;
  readonly id: string;
}

/** What was built into a workbook: kept in it, so that a later session knows what is ours. */
export interface Built {
  /** Milliseconds since 1970; null while it is being written, or where that ended in the middle. */
  readonly at: number | null;
  readonly sheets: readonly OwnSheet[];
  /** Paths of the drivers by the names of their live cells. */
  readonly drivers: Readonly<Record<string, string>>;
  /** The rows of the lines of the case when it was built, by their ids: `Work_B!42`. */
  readonly lines: Readonly<Record<string, string>>;
  /** The case that was built; the scenarios of its columns are in its order. */
  readonly case: Case;
}
