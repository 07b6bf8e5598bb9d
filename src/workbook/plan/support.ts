import { quoted } from "./quoted";
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
    putHead(this.draft, context, context.text.support.title, firstPart + WATERFALL_COLUMNS);
    putLinks(this.draft, context, [column.unit, column.driver, column.driver + 1]);
    this.draft.put(5, column.label, context.text.support.note, look.note);
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

/** Dated, because one workbook runs one scenario at a time. */
export function putDatedValues(support: SupportSheet): DatedValues {
  const { context, draft } = support;
  const { scenarios, parts, source } = context;
  const tops = new Map<DatedFigure, number>();
  const figures: readonly (readonly [DatedFigure, string])[] = [
    ["presentCost", context.text.support.presentCost],
    ["npv", context.text.common.npv],
  ];
  for (const [figure, label] of figures) {
    const top = support.section(
      context.text.support.byScenario(label),
      scenarios.length + 1,
      context.text.support.valuesOf(dayText(context.built, context.text)),
    );
    support.heads(top, context.text.common.asBuilt);
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
  const said = support.section(context.text.support.notInUse, 1);
  support.label(said, context.text.support.whichDay, context.text.common.text);
  const others = context.text.support.othersOf(dayText(context.built, context.text));
  draft.formula(
    said,
    firstPart,
    `IF(log_changed=0,${quoted(others)},${quoted(others + context.text.compare.beforeChange)})`,
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
