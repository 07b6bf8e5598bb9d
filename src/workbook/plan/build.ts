import { CaseError } from "../../case/case-error";
import { computeCase, computeModel, type Results } from "../../case/results";
import type { Problem } from "../../case/read";
import type { Case } from "../../case/schema/case";
import { planAnnual } from "./annual";
import { planAssessment } from "./assessment";
import { wholeLines } from "./blank-page";
import { planBridge } from "./bridge";
import { planChecks } from "./checks";
import { putChartGroups } from "./chart-groups";
import { putOnShow } from "./chart-on-show";
import { planCompare } from "./compare";
import { putWords } from "./compare-words";
import { planContext, type PlanContext, type PlanOptions } from "./context";
import { planCover } from "./cover";
import { dayText } from "./dates";
import type { SheetDraft } from "./draft";
import { figuresShort } from "./figures-text";
import { planInputs } from "./inputs";
import { column, row as rows, sheetName } from "./layout";
import type { LinePage } from "./line-page";
import { planLog } from "./log";
import { CENT } from "./number-cells";
import type { PlanSheet, WorkbookPlan } from "./plan";
import { atScale, byYears, onDemand, onePageWide, onOnePage } from "./printing";
import { fixed, on } from "./ranges";
import { fromSizing, planSizing } from "./sizing";
import { planRisk } from "./risk";
import { planSources } from "./sources";
import { planSummary } from "./summary";
import { putStranded } from "./stranded";
import { putDatedValues, SupportSheet } from "./support";
import { planTimeline } from "./timeline";
import { planWork, type WorkSheet } from "./work";

export type { PlanOptions } from "./context";
export type PlannedWorkbook =
  | { readonly ok: true; readonly plan: WorkbookPlan }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Plans the workbook of a case, or says what the case still lacks. */
export function planWorkbook(source: Case, options: PlanOptions): PlannedWorkbook {
  const computed = computeCase(source);
  if (!computed.ok) return computed;
  const { results } = computed;
  const scenarios = source.scenarios.map(({ changes }) =>
    attempt(() => computeModel(results.model, changes)),
  );
  return { ok: true, plan: planSheets(planContext(source, results, scenarios, options)) };
}

/** What a scenario comes to; undefined where it can't be computed. */
function attempt(compute: () => Results): Results | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof CaseError) return undefined;
    throw error;
  }
}

/** The sheets, planned in the order in which they need each other, then put in the order in which they are read. */
function planSheets(context: PlanContext): WorkbookPlan {
  const { time, sizing, work, places } = planLines(context);
  const annual = planAnnual(context, work, time.page);
  const support = new SupportSheet(context);
  const dated = putDatedValues(support);
  const compare = planCompare(context, work, annual.layout, dated);
  const hasOptions = context.shown > 0;
  const words = hasOptions ? putWords(support, compare.layout) : undefined;
  const assessment = planAssessment(context, compare.layout, support);
  const summary = planSummary(context, work, annual.layout, compare.layout, {
    words,
    groups: putChartGroups(support, compare.layout),
    onShow: hasOptions ? putOnShow(support, work) : undefined,
    stranded: putStranded(support, annual.layout),
    assessment,
  });
  const bridge = hasOptions ? planBridge(context, annual.layout, support) : undefined;
  // Workings and checks ask for numbers in cells: the sheet that holds them is planned when all are known.
  context.numbers.number(CENT);
  const inputs = planInputs(context);
  const log = planLog(context, inputs.layout);
  const sources = planSources(context, inputs.layout);
  const risk = context.risk && planRisk(context, context.risk, inputs.layout, support);
  const body = (draft: SheetDraft, top: number, right: number) => ({
    sheet: draft.name,
    cells: `${fixed(top, column.label)}:${fixed(draft.lastRow, right)}`,
  });
  const formulas = [
    body(inputs.draft, inputs.layout.first, inputs.layout.live),
    ...[time, ...(sizing ? [sizing] : []), ...work].map(({ draft, page }) => body(draft, 5, page.lastColumn)),
    body(annual.draft, 5, annual.layout.present),
    body(compare.draft, 5, compare.layout.last + 1),
    ...(bridge === undefined ? [] : [body(bridge.draft, 5, bridge.layout.last)]),
    ...(assessment === undefined ? [] : [body(assessment.draft, 5, assessment.lastColumn)]),
    ...(risk === undefined ? [] : [body(risk.draft, 5, risk.lastColumn)]),
    body(summary, 5, SUMMARY_COLUMNS),
    body(support.draft, 6, support.lastColumn),
  ];
  const checks = planChecks(context, {
    inputs: inputs.layout,
    time: time.page,
    work,
    annual: annual.layout,
    compare: compare.layout,
    dated,
    formulas,
  });
  const { about } = context.text.sheets;
  const listed: readonly (readonly [name: string, about: string])[] = [
    [sheetName.summary, about.summary],
    ...(bridge === undefined ? [] : [[sheetName.bridge, about.bridge] as const]),
    [sheetName.compare, about.compare],
    ...(assessment === undefined ? [] : [[sheetName.assessment, about.assessment] as const]),
    ...(risk === undefined ? [] : [[sheetName.risk, about.risk] as const]),
    [sheetName.annual, about.annual],
    [
      sheetName.inputs,
      context.scenarios.length > 1
        ? context.text.sheets.withScenarios(context.scenarios.length)
        : about.inputs,
    ],
    [sheetName.timeline, about.timeline],
    ...(sizing === undefined ? [] : [[sheetName.sizing, about.sizing] as const]),
    ...work.map(({ planned }) => [planned.sheet, context.text.sheets.byMonth(planned.name)] as const),
    [sheetName.support, about.support],
    [sheetName.sources, about.sources],
    [sheetName.checks, about.checks],
    [sheetName.log, about.log],
  ];
  const cover = planCover(context, words?.texts, listed);
  const sheets: PlanSheet[] = [
    cover.draft.sheet(COVER_COLUMNS, onOnePage),
    summary.sheet(SUMMARY_COLUMNS, onOnePage),
    ...(bridge === undefined ? [] : [bridge.draft.sheet(bridge.layout.last, onOnePage)]),
    compare.draft.sheet(compare.layout.last + 1, onePageWide(6, 2)),
    ...(assessment === undefined
      ? []
      : [assessment.draft.sheet(assessment.lastColumn, onePageWide(assessment.lastColumn > 12 ? 8 : 6))]),
    ...(risk === undefined ? [] : [risk.draft.sheet(risk.lastColumn, onePageWide(6))]),
    annual.draft.sheet(annual.layout.present + 2, onePageWide(6, Math.max(1, context.parts.length - 1))),
    inputs.draft.sheet(inputs.layout.note, onDemand(onePageWide(inputs.layout.header))),
    time.draft.sheet(time.page.lastColumn, onDemand(byYears(time))),
    ...(sizing === undefined
      ? []
      : [sizing.draft.sheet(sizing.page.lastColumn, onDemand(onePageWide(rows.date)))]),
    ...work.map((lined) => lined.draft.sheet(lined.page.lastColumn, onDemand(byYears(lined)))),
    support.draft.sheet(support.lastColumn, onDemand(atScale)),
    sources.sheet(SOURCES_COLUMNS, onePageWide(6)),
    checks.draft.sheet(CHECKS_COLUMNS, onePageWide(6)),
    log.draft.sheet(log.lastColumn, onDemand(onePageWide(rows.rule))),
  ];
  return {
    title: context.source.name,
    subject: context.text.sheets.subject,
    built: context.built,
    places,
    ...(context.preparedBy !== undefined && { author: context.preparedBy }),
    footer: context.text.sheets.footer(figuresShort(context), dayText(context.built, context.text)),
    sheets,
    names: [
      ...inputs.names,
      ...compare.names,
      ...(bridge?.names ?? []),
      ...checks.names,
      ...log.names,
      ...cover.names,
      {
        name: "tl_last",
        refersTo: on(time.page.name, fixed(time.page.placeOf("calendar/months"), column.total)),
      },
    ],
  };
}

const COVER_COLUMNS = 8;
const SUMMARY_COLUMNS = 12;
const SOURCES_COLUMNS = 7;
const CHECKS_COLUMNS = 9;

/** Timeline, sizing and workings: the sheets with one row for each line of the case. */
function planLines(context: PlanContext): {
  time: Lined;
  sizing: Lined | undefined;
  work: WorkSheet[];
  places: WorkbookPlan["places"];
} {
  const { model } = context.results;
  const wholes = wholeLines(model);
  const pages = new Map<string, LinePage>();
  const figures = new Map<string, LinePage>();
  const keep = (page: LinePage): void => {
    for (const line of model.lines) if (page.owns(line.id)) pages.set(line.id, page);
  };
  const time = planTimeline(context, wholes);
  keep(time.page);
  const sizing = planSizing(context, time.page, wholes);
  if (sizing !== undefined) keep(sizing.page);
  const importer = ({ id }: { readonly id: string }) =>
    sizing?.page.owns(id) ? fromSizing(sizing.page, id) : undefined;
  const work: WorkSheet[] = [];
  for (const part of context.parts) {
    const planned = planWork(context, part, (line) => pages.get(line), wholes, importer, work[0]?.page);
    keep(planned.page);
    for (const { id, part: of } of model.figures) if (of === part.part.id) figures.set(id, planned.page);
    work.push(planned);
  }
  const places = Object.fromEntries(
    [...pages, ...figures].map(([id, page]) => [id, `${page.name}!${page.rowOf(id)}`]),
  );
  return { time, sizing, work, places };
}

/** A sheet of lines, laid out and written. */
interface Lined {
  readonly page: LinePage;
  readonly draft: SheetDraft;
}
