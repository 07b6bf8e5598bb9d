import { SheetDraft } from "../plan/draft";
import { column, row as rows, type tabColor } from "../plan/layout";
import { cell } from "../plan/ranges";
import { look } from "../plan/style";

/** Sheets of a portfolio, in the order in which they are read. */
export const sheets = {
  portfolio: "Portfolio",
  cases: "Cases",
  delivery: "Delivery",
  rates: "Rates",
} as const;

/** What all sheets of a portfolio say at their top. */
export interface Head {
  readonly currency: string;
  /** The outcome of all checks; known when the first sheet is planned. */
  check: string;
}

/** A sheet with its title, what its money is, and the outcome of all checks. */
export function sheetWithHead(
  head: Head,
  name: string,
  tab: (typeof tabColor)[keyof typeof tabColor],
  title: string,
): SheetDraft {
  const draft = new SheetDraft(name, tab);
  draft.put(rows.title, column.label, title, look.title);
  draft.height(rows.title, 30);
  const context = `Present value   |   totals in ${head.currency}   |   costs positive, savings positive`;
  draft.put(rows.context, column.label, context, look.context);
  draft.formula(rows.check, column.label, "chk_text", () => head.check, look.check);
  draft.conditions.push({ cells: cell(rows.check, column.label), formula: "chk_fail>0", style: look.fail });
  draft.width(column.gutter, column.gutter, 2.5);
  return draft;
}
