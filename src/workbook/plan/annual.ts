import { CATEGORIES, categoryLabels } from "../../case/model/model";
import { cellAddress } from "../formula-text/address";
import { DISCOUNT, present, total } from "./amounts";
import type { PlanContext, PlannedPart } from "./context";
import { dateSerial } from "./dates";
import { SheetDraft } from "./draft";
import { putHead, putLinks } from "./head";
import { column, sheetName, tabColor } from "./layout";
import type { LinePage } from "./line-page";
import { format, yearFormat } from "./number-format";
import { across, cell, fixed, on } from "./ranges";
import { color, look, withFormat, type CellStyle } from "./style";
import type { WorkSheet } from "./work";

/** Where other sheets find the yearly figures. */
export interface AnnualLayout {
  /** The row of a line. */
  rowOf(line: string): number;
  /** First and last year. */
  readonly first: number;
  readonly last: number;
  /** The present value, behind an empty column: its formula is another than that of the years. */
  readonly present: number;
  /** The row with the numbers of the contract years. */
  readonly header: number;
}

const at = { year: 5, date: 6, first: 7 } as const;

/** What every option costs by contract year, what it saves, and the steps that explain it. */
export function planAnnual(
  context: PlanContext,
  work: readonly WorkSheet[],
  time: LinePage,
): { draft: SheetDraft; layout: AnnualLayout } {
  const draft = new SheetDraft(sheetName.annual, tabColor.output);
  const last = column.first + context.years - 1;
  const trend = last + 4;
  putHead(draft, context, context.text.annual.title);
  putLinks(draft, context, [column.unit, column.driver, column.total]);
  putHeader(draft, context, last, trend);
  const places = new Map<string, number>();
  let row: number = at.first;
  for (const { planned, page } of work) {
    row = putPart(new PartWriter(draft, context, page, time, last, places), planned, row, trend);
  }
  draft.put(row, column.label, context.text.annual.note, look.note);
  setColumns(draft, last, trend);
  draft.freeze = { row: at.first, column: column.spacer };
  const rowOf = (line: string): number => {
    const found = places.get(line);
    if (found === undefined) throw new Error(`The annual view has no row for ${line}.`);
    return found;
  };
  return { draft, layout: { rowOf, first: column.first, last, present: last + 2, header: at.year } };
}

function putHeader(draft: SheetDraft, context: PlanContext, last: number, trend: number): void {
  draft.fill(at.year, column.label, trend, look.header);
  draft.put(at.year, column.label, context.text.common.contractYear, look.header);
  draft.put(at.year, column.unit, context.text.common.unit, look.header);
  draft.put(at.year, column.driver, context.text.common.share, look.headerRight);
  draft.put(at.year, column.total, context.text.common.total, look.headerRight);
  const years = Array.from({ length: context.years }, (_, i) => i + 1);
  const heading = {
    font: { bold: true, color: color.white },
    fill: color.ink,
    align: { horizontal: "right", vertical: "center" },
  } as const;
  draft.run(
    at.year,
    column.first,
    `${cellAddress(at.year, column.spacer)}+1`,
    years,
    withFormat(heading, yearFormat(context)),
  );
  draft.put(at.year, last + 2, context.text.common.presentValue, look.headerRight);
  draft.put(at.year, trend, context.text.annual.trend, {
    ...look.header,
    align: { horizontal: "center", vertical: "center" },
  });
  draft.put(at.date, column.label, context.text.common.yearEnding, look.period);
  const serials = years.map((year) => dateSerial(context.source.start, year * 12) - 1);
  draft.run(
    at.date,
    column.first,
    `EDATE(in_start,G$${at.year}*in_mpy)-1`,
    serials,
    withFormat(look.period, format.month),
  );
}

function putPart(
  write: PartWriter,
  { part, option, letter, name }: PlannedPart,
  start: number,
  trend: number,
): number {
  const { draft, context } = write;
  let row = start;
  const heading = (title: string): void => {
    draft.fill(row, column.label, trend, look.section);
    draft.put(row, column.label, title, look.section);
    draft.height(row++, 18);
  };
  heading(`${letter}  ${name}`);
  const categories = CATEGORIES.flatMap((category) =>
    category === "tax" || part.categories[category] === undefined
      ? []
      : [[context.text.language.row(categoryLabels[category]), part.categories[category]] as const],
  );
  const totalRow = row + categories.length;
  for (const [label, line] of categories)
    write.line(row++, label, line, look.label, look.calculation, totalRow);
  write.line(
    row++,
    context.text.common.totalCost,
    part.beforeTax,
    { ...look.labelBold, border: look.total.border },
    look.total,
    totalRow,
  );
  write.trend(totalRow, trend, true);
  if (part.categories.tax !== undefined) {
    write.line(row++, context.text.annual.tax, part.categories.tax, look.label, look.calculation);
    write.line(row++, context.text.annual.afterTax, part.afterTax, look.labelBold, look.rowTotal);
  }
  if (option !== undefined) {
    write.line(row, context.text.annual.saving, option.savingBeforeTax, look.labelBold, look.rowTotal);
    write.running(row + 1, context.text.common.cumulativeSaving, row, option.cumulative);
    write.trend(row + 1, trend, false);
    row += 2;
    if (option.savingAfterTax !== option.savingBeforeTax)
      write.line(
        row++,
        context.text.annual.savingAfterTax,
        option.savingAfterTax,
        look.label,
        look.calculation,
      );
    draft.height(row++, 7);
    heading(context.text.annual.steps(letter, name));
    for (const { label, line } of option.bridge)
      write.line(row++, context.text.language.row(label), line, look.label, look.calculation);
  }
  draft.height(row, 7);
  return row + 1;
}

/** Writes rows of one part: a formula over its workings in every column. */
class PartWriter {
  constructor(
    readonly draft: SheetDraft,
    readonly context: PlanContext,
    private readonly page: LinePage,
    private readonly time: LinePage,
    private readonly last: number,
    private readonly places: Map<string, number>,
  ) {}

  /** A line by year, in all, at its value today, and as a share of a row where one is given. */
  line(
    row: number,
    label: string,
    line: string,
    labelLook: CellStyle,
    valueLook: CellStyle,
    shareOf?: number,
  ): void {
    const { draft, context, page, last } = this;
    const { results, source } = context;
    this.places.set(line, row);
    const months = on(page.name, page.row(line).replace(/([A-Z]+)(\d)/g, "$1$$$2"));
    const years = on(page.name, page.row("time/year"));
    draft.put(row, column.label, label, labelLook);
    draft.put(row, column.unit, source.currency, {
      ...look.unit,
      ...(valueLook.border && { border: valueLook.border }),
    });
    const all = total(results, line);
    if (valueLook.border) draft.fill(row, column.driver, last + 2, valueLook);
    draft.formula(
      row,
      column.total,
      `SUM(${across(row, column.first, last)})`,
      all,
      withFormat({ ...look.rowTotal, ...valueLook }, format.whole),
    );
    draft.run(
      row,
      column.first,
      `SUMIF(${years},${cell(at.year, column.first).replace(/(\d)/, "$$$1")},${months})`,
      results.years(line),
      withFormat(valueLook, format.whole),
    );
    if (!this.isTax(line)) {
      const factors = on(this.time.name, this.time.row(DISCOUNT).replace(/([A-Z]+)(\d)/g, "$1$$$2"));
      draft.formula(
        row,
        last + 2,
        `SUMPRODUCT(${months},${factors})`,
        present(results, line),
        withFormat({ ...valueLook, font: { ...valueLook.font, color: color.ink } }, format.whole),
      );
    }
    if (shareOf === undefined) return;
    const whole = fixed(shareOf, column.total);
    const base = total(
      results,
      page.context.parts.find(({ sheet }) => sheet === page.name)?.part.beforeTax as string,
    );
    draft.formula(
      row,
      column.driver,
      `IF(${whole}=0,0,${cell(row, column.total)}/${whole})`,
      base === 0 ? 0 : all / base,
      withFormat(valueLook, format.percent),
    );
  }

  /** Money after tax is not worth anything at a rate before tax. */
  private isTax(line: string): boolean {
    const { model } = this.context.results;
    const taxed = [model.baseline, ...model.options].flatMap((part) => [
      part.categories.tax,
      part.afterTax === part.beforeTax ? undefined : part.afterTax,
    ]);
    const savings = model.options.flatMap((option) => [
      option.savingAfterTax === option.savingBeforeTax ? undefined : option.savingAfterTax,
      option.bridge.find(({ id }) => id === "tax")?.line,
    ]);
    return [...taxed, ...savings].includes(line);
  }

  running(row: number, label: string, of: number, line: string): void {
    const { draft, context } = this;
    this.places.set(line, row);
    draft.put(row, column.label, label, look.label);
    draft.put(row, column.unit, context.source.currency, look.unit);
    draft.run(
      row,
      column.first,
      `${cell(row, column.spacer)}+${cell(of, column.first)}`,
      context.results.years(line),
      withFormat(look.calculation, format.whole),
    );
  }

  trend(row: number, at: number, fromZero: boolean): void {
    this.draft.height(row, 22);
    this.draft.sparklines.push({
      cell: cell(row, at),
      values: `${cell(row, column.first)}:${cell(row, this.last)}`,
      fromZero,
    });
  }
}

function setColumns(draft: SheetDraft, last: number, trend: number): void {
  draft.width(column.gutter, column.gutter, 2.5);
  draft.width(column.label, column.label, 40);
  draft.width(column.unit, column.unit, 9);
  draft.width(column.driver, column.driver, 10);
  draft.width(column.total, column.total, 15);
  draft.width(column.spacer, column.spacer, 1.5);
  draft.width(column.first, last, 13);
  draft.width(last + 1, last + 1, 1.5);
  draft.width(last + 2, last + 2, 15);
  draft.width(last + 3, last + 3, 1.5);
  draft.width(trend, trend, 16);
}
