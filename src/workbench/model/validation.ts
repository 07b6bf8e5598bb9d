import { invalidArgument } from "../hostError";
import { intersection, type Rect } from "./address";
import type { Range } from "./range";

/** Names of the kinds of rule, as the wire's rule record has them, and Excel.DataValidationType. */
const kinds: Record<string, string> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** A data validation as it is kept: which cells, which rule, which texts. */
export interface DataValidationRecord {
  readonly rect: Rect;
  rule: Record<string, unknown>;
  prompt: Record<string, unknown>;
  errorAlert: Record<string, unknown>;
  ignoreBlanks: boolean;
}

const noPrompt = { showPrompt: true, title: "", message: "" };
const noAlert = { showAlert: true, style: "Stop", title: "", message: "" };

/** The data validation of a range. Rules are kept and shown; the workbench does not enforce them. */
export class DataValidation {
  constructor(readonly range: Range) {}

  /** Excel.DataValidationType; "Inconsistent" where parts of the range differ. */
  get type(): string {
    const records = this.records();
    if (records.length > 1) return "Inconsistent";
    const kind = records[0] && Object.keys(records[0].rule)[0];
    return kind ? (kinds[kind] ?? "Custom") : "None";
  }

  get rule(): Record<string, unknown> {
    return this.records()[0]?.rule ?? {};
  }

  set rule(rule: Record<string, unknown>) {
    const [kind, ...more] = Object.keys(rule);
    if (!kind || more.length > 0 || !kinds[kind]) throw invalidArgument();
    this.clear();
    this.range.sheet.validations.push({
      rect: this.range.rect,
      rule,
      prompt: noPrompt,
      errorAlert: noAlert,
      ignoreBlanks: true,
    });
    this.range.sheet.layoutChanged();
  }

  get prompt(): Record<string, unknown> {
    return this.records()[0]?.prompt ?? noPrompt;
  }

  set prompt(prompt: Record<string, unknown>) {
    for (const record of this.records()) record.prompt = { ...noPrompt, ...prompt };
  }

  get errorAlert(): Record<string, unknown> {
    return this.records()[0]?.errorAlert ?? noAlert;
  }

  set errorAlert(alert: Record<string, unknown>) {
    for (const record of this.records()) record.errorAlert = { ...noAlert, ...alert };
  }

  get ignoreBlanks(): boolean {
    return this.records()[0]?.ignoreBlanks ?? true;
  }

  set ignoreBlanks(ignore: boolean) {
    for (const record of this.records()) record.ignoreBlanks = ignore;
  }

  /** Removes the rules from the range; what reaches beyond it stays there. */
  clear(): void {
    const { sheet, rect } = this.range;
    sheet.validations = sheet.validations.flatMap((record) =>
      without(record.rect, rect).map((rest) => ({ ...record, rect: rest })),
    );
    sheet.layoutChanged();
  }

  private records(): DataValidationRecord[] {
    return this.range.sheet.validations.filter((record) => intersection(record.rect, this.range.rect));
  }
}

/** What is left of a rectangle when another is cut out of it: up to four rectangles. */
export function without(rect: Rect, hole: Rect): Rect[] {
  const cut = intersection(rect, hole);
  if (!cut) return [rect];
  const { row, column, rows, columns } = rect;
  const below = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  return [
    { row, column, rows: cut.row - row, columns },
    { row: below, column, rows: row + rows - below, columns },
    { row: cut.row, column, rows: cut.rows, columns: cut.column - column },
    { row: cut.row, column: right, rows: cut.rows, columns: column + columns - right },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}
