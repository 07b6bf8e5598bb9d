import type { PlanContext } from "./context";
import { dayText } from "./dates";
import { SheetDraft } from "./draft";
import { putHead, putLinks } from "./head";
import { figureValue, NO_ANSWER } from "./figures";
import { column, sheetName, tabColor } from "./layout";
import { format } from "./number-format";
import { fixed, on } from "./ranges";
import { look, withFormat } from "./style";

/** Column of the first part; the others follow. */
export const firstPart = column.driver;

/**
 * What charts, sentences and comparisons stand on, so that the sheets a client reads hold nothing else: written section
 * by section by those who need it.
 */
export class SupportSheet {
  readonly draft = new SheetDraft(sheetName.support, tabColor.working);
  private row = 6;

  constructor(readonly context: PlanContext) {
    putHead(this.draft, context, "Behind charts and sentences", firstPart + WATERFALL_COLUMNS);
    putLinks(this.draft, [column.unit, column.driver, column.driver + 1]);
    this.draft.put(
      5,
      column.label,
      "Nothing to read here: rows that charts are drawn from, pieces of sentences, and values of the day of building.",
      look.note,
    );
    this.draft.width(column.gutter, column.gutter, 2.5);
    this.draft.width(column.label, column.label, 48);
    this.draft.width(column.unit, column.unit, 12);
    this.draft.width(firstPart, this.lastColumn, 15);
    this.draft.freeze = { row: 5, column: column.driver };
  }

  get lastColumn(): number {
    const { months, parts } = this.context;
    return Math.max(firstPart + parts.length, firstPart + WATERFALL_COLUMNS, column.first + months - 1);
  }

  /** Begins a section with so many rows below its heading; gives the first of them. */
  section(title: string, rows: number, note = ""): number {
    const { draft, row } = this;
    draft.fill(row, column.label, firstPart + WATERFALL_COLUMNS, look.section);
    draft.put(row, column.label, title, look.section);
    if (note !== "") draft.put(row, firstPart, note, { ...look.section, font: look.note.font });
    draft.height(row, 18);
    draft.height(row + 1 + rows, 7);
    this.row = row + 2 + rows;
    return row + 1;
  }

  /** Label and unit of a row. */
  label(row: number, text: string, unit: string): void {
    this.draft.put(row, column.label, text, look.label);
    this.draft.put(row, column.unit, unit, look.unit);
  }

  /** A heading of columns: the letters and names of the parts. */
  heads(row: number, label: string): void {
    this.draft.put(row, column.label, label, look.period);
    this.context.parts.forEach(({ letter }, i) =>
      this.draft.put(row, firstPart + i, letter, {
        ...look.period,
        align: { horizontal: "right", vertical: "center" },
      }),
    );
  }
}

/** As many columns as the widest section has behind the first. */
const WATERFALL_COLUMNS = 8;

/** What the engine got for every scenario on the day of building: the cell of a figure, scenario and part. */
export interface DatedValues {
  cell(figure: DatedFigure, scenario: number, part: number): string;
  /** The figures of all scenarios of a part. */
  column(figure: DatedFigure, part: number): string;
  /** The cell that says of which day scenarios not in use are. */
  readonly others: string;
}
export type DatedFigure = "presentCost" | "npv";

const FIGURES: Readonly<Record<DatedFigure, string>> = {
  presentCost: "Present value of cost",
  npv: "Net present value",
};

/** Dated, because one workbook runs one scenario at a time. */
export function putDatedValues(support: SupportSheet): DatedValues {
  const { context, draft } = support;
  const { scenarios, parts, source } = context;
  const tops = new Map<DatedFigure, number>();
  for (const [figure, label] of Object.entries(FIGURES) as [DatedFigure, string][]) {
    const top = support.section(
      `${label} by scenario`,
      scenarios.length + 1,
      `engine values of ${dayText(context.built)}`,
    );
    support.heads(top, "As built");
    tops.set(figure, top + 1);
    scenarios.forEach(({ name, results }, i) => {
      const row = top + 1 + i;
      support.label(row, name, source.currency);
      parts.forEach(({ part, option }, k) => {
        if (figure === "npv" && option === undefined) return;
        const value = results === undefined ? NO_ANSWER : figureValue(results, `${part.id}/figure/${figure}`);
        draft.put(
          row,
          firstPart + k,
          value,
          withFormat({ ...look.engine, align: { horizontal: "right", vertical: "center" } }, format.whole),
        );
      });
    });
  }
  const said = support.section("Scenarios not in use", 1);
  support.label(said, "Of which day they are", "text");
  const others = `scenarios not in use are of ${dayText(context.built)}`;
  draft.formula(
    said,
    firstPart,
    `IF(log_changed=0,"${others}","${others}, before inputs changed")`,
    others,
    look.plain,
  );
  const at = (figure: DatedFigure, scenario: number, part: number): string =>
    fixed((tops.get(figure) as number) + scenario, firstPart + part);
  return {
    cell: (figure, scenario, part) => on(draft.name, at(figure, scenario, part)),
    column: (figure, part) =>
      on(draft.name, `${at(figure, 0, part)}:${at(figure, scenarios.length - 1, part)}`),
    others: on(draft.name, fixed(said, firstPart)),
  };
}
