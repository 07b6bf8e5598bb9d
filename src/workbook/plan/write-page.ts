import { FLAG } from "./expand";
import type { WorkbookText } from "../../words/workbook";
import { isFactor } from "../../case/line";
import type { Line } from "../../case/model/model";
import { reference, type ExcelText } from "../../kernel/excel-writing";
import { SheetDraft } from "./draft";
import { putHead, putLinks, putPeriods } from "./head";
import { LABEL_WIDTH, putLabel } from "./labels";
import { column, row as rows } from "./layout";
import type { Calculation, Item, LinePage, Single, WrittenHelper } from "./line-page";
import type { LineTree } from "./line-tree";
import { treeText } from "./line-text";
import { format, formatOfInput, formatOfUnit, unitOfDriver } from "./number-format";
import { across, cell } from "./ranges";
import type { Step } from "./expand";
import { stepValues } from "./step-values";
import { look, withFormat, type CellStyle } from "./style";

/** How a line stands out: a sum of lines above it, or the bottom line. */
export type Emphasis = "plain" | "subtotal" | "total";

/** What a sheet of lines needs beside its rows. */
export interface PageText {
  readonly title: string;
  readonly tab: string;
  emphasis(line: Line): Emphasis;
  /** Formula of a line that is brought in, for the first period. */
  imported(line: Line): string;
}

const labelLook: Readonly<Record<Emphasis, CellStyle>> = {
  plain: look.label,
  subtotal: { ...look.labelBold, border: look.subtotal.border },
  total: { ...look.labelBold, border: look.total.border },
};
const valueLook: Readonly<Record<Emphasis, CellStyle>> = {
  plain: look.calculation,
  subtotal: look.subtotal,
  total: look.total,
};
const unitLook: Readonly<Record<Emphasis, CellStyle>> = {
  plain: look.unit,
  subtotal: { ...look.unit, border: look.subtotal.border },
  total: { ...look.unit, border: look.total.border },
};

/** Turns a laid-out sheet of lines into cells. */
export function writePage(page: LinePage, text: PageText): SheetDraft {
  const draft = new SheetDraft(page.name, text.tab);
  putHead(draft, page.context, text.title);
  putLinks(draft, page.context, [column.unit, column.driver, column.total]);
  putPeriods(draft, page);
  page.items.forEach((item, i) => writeItem(draft, page, text, item, rows.first + i));
  setColumns(draft, page);
  draft.freeze = { row: rows.first, column: column.spacer };
  return draft;
}

function writeItem(draft: SheetDraft, page: LinePage, text: PageText, item: Item, at: number): void {
  switch (item.kind) {
    case "heading":
      draft.fill(at, column.label, page.lastColumn, look.section);
      draft.put(at, column.label, item.title, look.section);
      if (item.note !== "") draft.put(at, column.unit, item.note, { ...look.section, font: look.note.font });
      return draft.height(at, 18);
    case "space":
      return draft.height(at, 7);
    case "driver":
      return writeDriver(draft, page, item.path, at);
    case "import":
      return writeImport(draft, page, text, item.line, at);
    case "step":
      return writeStep(draft, page, item.line, item.tree, item.step, at);
    case "helper":
      return;
    case "line":
      return writeLine(draft, page, text.emphasis(item.line), item.line, item.tree, at);
    case "calculation":
      return writeCalculation(draft, page, item.calculation, at);
    case "single":
      return writeSingle(draft, page, item.single, at);
  }
}

function writeDriver(draft: SheetDraft, { context }: LinePage, path: string, at: number): void {
  const entry = context.results.model.drivers.get(path);
  if (entry === undefined) throw new Error(`The case has no driver ${path}.`);
  const value = context.results.values.driver(path);
  putLabel(draft, at, context.words.driver(entry), look.driverLabel);
  draft.put(at, column.unit, context.words.driverUnit(entry), look.unit);
  draft.formula(
    at,
    column.driver,
    context.names.get(path) as string,
    value,
    withFormat(look.driver, formatOfInput(unitOfDriver(entry), [value])),
  );
  draft.level(at, 1);
}

/** The sum of a row's periods, where they add up to something. */
function writeTotal(
  draft: SheetDraft,
  page: LinePage,
  at: number,
  values: ArrayLike<number>,
  style: CellStyle,
): void {
  draft.formula(at, column.total, `SUM(${across(at, column.first, page.lastColumn)})`, sum(values), style);
}

const sum = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((total, value) => total + value, 0);

function formatOf({ kind }: Line): string {
  if (
    kind.name === "inhouse.agents" ||
    kind.unit === "month" ||
    (kind.unit === "year" && kind.year === "last")
  )
    return format.count;
  return formatOfUnit(kind.unit, isFactor(kind));
}

const addsUp = ({ kind }: Line): boolean => kind.year === "sum" && kind.unit !== "1";

function writeImport(draft: SheetDraft, page: LinePage, text: PageText, line: Line, at: number): void {
  const { results, words } = page.context;
  const values = page.sampled(results.values.row(line.id));
  putLabel(draft, at, page.label(line), look.driverLabel);
  draft.put(at, column.unit, words.lineUnit(line), look.unit);
  if (addsUp(line)) writeTotal(draft, page, at, values, withFormat(look.rowTotal, formatOf(line)));
  draft.run(at, column.first, text.imported(line), values, withFormat(look.link, formatOf(line)));
}

function writeStep(
  draft: SheetDraft,
  page: LinePage,
  line: Line,
  tree: LineTree,
  step: Step,
  at: number,
): void {
  const { written, helpers, known } = page.whileWriting(line, () => treeText(step.tree, tree.sources, page));
  for (const helper of helpers) writeHelper(draft, page.context.text, known, helper);
  const { language } = page.context.text;
  const unit =
    step.unit === FLAG
      ? language.holds
      : step.unit === "1"
        ? language.number
        : page.context.words.unit(step.unit, line.groups[0]);
  putLabel(draft, at, page.context.words.line({ ...line, label: step.label }), look.label);
  draft.put(at, column.unit, unit, look.unit);
  const values = page.sampled(stepValues(tree, page.context.results).get(step.name) as Float64Array);
  draft.run(
    at,
    column.first,
    written.text,
    values,
    withFormat(look.calculation, formatOfUnit(step.unit, true)),
  );
}

function writeLine(
  draft: SheetDraft,
  page: LinePage,
  emphasis: Emphasis,
  line: Line,
  tree: LineTree,
  at: number,
): void {
  const { results, words } = page.context;
  const { written, helpers, known } = page.whileWriting(line, () => treeText(tree.tree, tree.sources, page));
  for (const helper of helpers) writeHelper(draft, page.context.text, known, helper);
  const counts = written.text === page.position && line.id === "time/month";
  const formula = counts ? `${cell(at, column.spacer)}+1` : written.text;
  const values = page.sampled(results.values.row(line.id));
  const style = withFormat(valueLook[emphasis], formatOf(line));
  if (emphasis !== "plain") draft.fill(at, column.driver, column.spacer - 1, valueLook[emphasis]);
  putLabel(draft, at, page.label(line), labelLook[emphasis]);
  draft.put(at, column.unit, words.lineUnit(line), unitLook[emphasis]);
  if (addsUp(line))
    writeTotal(
      draft,
      page,
      at,
      values,
      withFormat({ ...look.rowTotal, ...valueLook[emphasis] }, formatOf(line)),
    );
  draft.run(at, column.first, formula, values, style);
}

const HELPER = "#,##0.000_)";

/** The cells of a helper below one another; where there are several, each with its number in the column of drivers. */
function writeHelper(
  draft: SheetDraft,
  { language }: WorkbookText,
  helpers: readonly WrittenHelper[],
  { label, top, block, cell: formulaOf }: WrittenHelper,
): void {
  const divisor = block.dividesBy === undefined ? undefined : helpers[block.dividesBy];
  let above: ExcelText | undefined;
  for (let k = 1; k <= block.rows; k++) {
    const at = top + k - 1;
    const single = block.rows === 1;
    draft.put(at, column.label, language.record(label), single ? look.label : look.driverLabel);
    draft.put(at, column.unit, language.number, look.unit);
    if (!single) {
      draft.put(at, column.driver, k, withFormat(look.note, format.count));
      draft.level(at, 1);
    }
    const { text } = formulaOf(k, above, single ? undefined : reference(`$${cell(at, column.driver)}`));
    const formula = divisor === undefined ? text : `IF(${cell(divisor.top, column.first)}=0,0,${text})`;
    draft.run(
      at,
      column.first,
      formula,
      block.values(k),
      withFormat(look.calculation, block.format ?? HELPER),
    );
    above = reference(cell(at, column.first));
  }
}

function writeCalculation(
  draft: SheetDraft,
  page: LinePage,
  { label, unit, format: numbers, formula, values, adds }: Calculation,
  at: number,
): void {
  draft.put(at, column.label, label, look.label);
  draft.put(at, column.unit, unit, look.unit);
  if (adds) writeTotal(draft, page, at, values, withFormat(look.rowTotal, numbers));
  draft.run(at, column.first, formula(page), values, withFormat(look.calculation, numbers));
}

function writeSingle(
  draft: SheetDraft,
  page: LinePage,
  { label, unit, format: numbers, formula, value, style = look.rowTotal }: Single,
  at: number,
): void {
  draft.put(at, column.label, label, look.label);
  draft.put(at, column.unit, unit, look.unit);
  const shown = withFormat({ ...style, align: { horizontal: "right", vertical: "center" } }, numbers);
  if (formula === undefined) draft.put(at, column.total, value, shown);
  else draft.formula(at, column.total, formula(page), value, shown);
}

/** Eleven months of each year can be folded away: the twelfth, a year's end, stays. */
function setColumns(draft: SheetDraft, page: LinePage): void {
  draft.width(column.gutter, column.gutter, 2.5);
  draft.width(column.label, column.label, LABEL_WIDTH);
  draft.width(column.unit, column.unit, 17);
  draft.width(column.driver, column.driver, 12);
  draft.width(column.total, column.total, 14);
  draft.width(column.spacer, column.spacer, 1.5);
  if (page.periods !== page.context.months) return draft.width(column.first, page.lastColumn, 12);
  for (let year = 0; year < page.context.years; year++) {
    const first = column.first + 12 * year;
    draft.width(first, first + 10, 11, 1);
    draft.width(first + 11, first + 11, 11);
  }
}
