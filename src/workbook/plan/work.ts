import type { Figure } from "../../case/model/figures";
import type { Line } from "../../case/model/model";
import type { PlanContext, PlannedPart } from "./context";
import type { SheetDraft } from "./draft";
import { figureRows } from "./figures";
import { sheetName, tabColor } from "./layout";
import { LinePage, type Calculation, type Section, type Single } from "./line-page";
import { lineTree } from "./line-tree";
import { fromSheet, on } from "./ranges";
import { rateRows } from "./rate-of-return";
import { sectionsOf } from "./sections";
import { look } from "./style";
import { leftOver, windowRows } from "./work-checks";
import { writePage, type Emphasis } from "./write-page";

/** A sheet of workings with its layout, which other sheets refer to. */
export interface WorkSheet {
  readonly planned: PlannedPart;
  readonly page: LinePage;
  readonly draft: SheetDraft;
}

/** Sheets already laid out, by the lines that stand on them. */
export type PageOf = (line: string) => LinePage | undefined;

/** How a line of one sheet is brought to another: its formula for the first month. */
export type Importer = (line: Line) => string | undefined;

/** The workings of in-house or of one option: one row a line. */
export function planWork(
  context: PlanContext,
  planned: PlannedPart,
  pageOf: PageOf,
  wholes: ReadonlySet<string>,
  importer: Importer,
  inhouse?: LinePage,
): WorkSheet {
  const { model } = context.results;
  const { part, option } = planned;
  const id = option === undefined ? "inhouse" : option.id;
  const lines = model.lines.filter((line) => line.part === id && pageOf(line.id) === undefined);
  const figures = model.figures.filter((figure) => figure.part === part.id);
  const rates =
    option === undefined
      ? []
      : figures
          .filter(({ kind }) => kind.name === "figure.irr")
          .map((figure) => ({ figure, rows: rateRows(context, option, figure) }));
  const sections: Section[] = sectionsOf(lines, model, context.text.sections.titles).map(
    ({ id: section, title, lines: found }) => ({
      title,
      lines: found,
      ...(section === "steps" && option !== undefined && { calculations: [leftOver(context, option)] }),
    }),
  );
  if (option !== undefined) {
    const windows = windowRows(context, option);
    if (windows.length > 0)
      sections.push({ title: context.text.work.notTwice, lines: [], calculations: windows });
    const calculations: Calculation[] = rates.flatMap(({ rows }) => rows.calculations);
    if (rates.length > 0)
      sections.push({
        title: context.text.work.oneRate,
        lines: [],
        calculations,
        singles: rates.flatMap(({ rows }) => rows.singles),
      });
  }
  const brought = inhouse === undefined ? [] : broughtFigures(context, figures, inhouse);
  const rateOf = (figure: Figure) => rates.find((one) => one.figure === figure)?.rows.options;
  sections.push({
    title: context.text.compare.keyFigures,
    lines: [],
    singles: [...brought, ...figures.flatMap((figure) => figureRows(context, figure, rateOf(figure)))],
  });
  const numbered = sections.map((section, i) => ({ ...section, title: `${i + 1}  ${section.title}` }));
  const importsOf = (missing: readonly string[]) => importGroups(context, missing, pageOf);
  const alsoRead = figures
    .flatMap((figure) => rowsRead(figure))
    .concat(
      option === undefined
        ? []
        : [
            model.baseline.afterTax,
            ...sections.flatMap(({ calculations = [] }) => calculations.flatMap(({ reads = [] }) => reads)),
          ],
    );
  const page = new LinePage(context, {
    name: planned.sheet,
    periods: context.months,
    sections: numbered,
    imports: importsOf,
    alsoRead,
    wholes,
  });
  const draft = writePage(page, {
    title: context.text.work.title(planned.letter, planned.name),
    tab: tabColor.working,
    emphasis: (line) => emphasisOf(context, planned, line),
    imported: (line) =>
      importer(line) ??
      fromSheet((pageOf(line.id) as LinePage).name, (pageOf(line.id) as LinePage).placeOf(line.id)),
  });
  return { planned, page, draft };
}

/** Rows that a figure reads. */
const rowsRead = (figure: Figure): string[] =>
  [...lineTree(figure).sources.values()].flatMap((source) => ("row" in source ? [source.row] : []));

/** Figures of in-house that an option's figures read. */
function broughtFigures(context: PlanContext, figures: readonly Figure[], inhouse: LinePage): Single[] {
  const read = new Set(
    figures.flatMap((figure) =>
      Object.values(figure.bindings).flatMap((binding) =>
        "line" in binding && inhouse.has(binding.line) ? [binding.line] : [],
      ),
    ),
  );
  const { inside } = context.text.language;
  return figuresOf(context, read).map((figure) => {
    const [row] = figureRows(context, figure).slice(-1) as [Single];
    return {
      ...row,
      label: context.text.work.inHouse(inside(row.label)),
      style: look.link,
      formula: () => on(inhouse.name, inhouse.totalOf(figure.id)),
    };
  });
}

const figuresOf = ({ results }: PlanContext, ids: ReadonlySet<string>): Figure[] =>
  results.model.figures.filter(({ id }) => ids.has(id));

/** Lines of other sheets under the names of these sheets. */
function importGroups(context: PlanContext, missing: readonly string[], pageOf: PageOf) {
  const wanted = new Set(missing);
  const lines = context.results.model.lines.filter(({ id }) => wanted.has(id));
  const sheets = [...new Set(lines.map((line) => pageOf(line.id)?.name as string))];
  return sheets.map((sheet) => ({
    title:
      sheet === sheetName.timeline
        ? context.text.common.indices
        : sheet === sheetName.sizing
          ? context.text.work.agents
          : context.text.work.inHouseLines,
    note: context.text.common.from(sheet),
    lines: lines.filter((line) => pageOf(line.id)?.name === sheet),
  }));
}

function emphasisOf({ results }: PlanContext, { part, option }: PlannedPart, line: Line): Emphasis {
  if (line.id === part.beforeTax || line.id === part.afterTax) return "total";
  if (line.id === option?.savingBeforeTax || line.id === option?.savingAfterTax) return "subtotal";
  const isCategory = Object.values(part.categories).includes(line.id);
  return line.kind.name === "result.total" && !isCategory && results.model.lines.includes(line)
    ? "subtotal"
    : "plain";
}
