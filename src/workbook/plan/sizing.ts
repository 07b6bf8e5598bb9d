import type { Line } from "../../case/model/model";
import { createLibrary } from "../../kernel/call";
import { reference } from "../../kernel/excel-writing";
import { codes } from "../../formulas/codes.generated";
import { blankPage } from "./blank-page";
import type { PlanContext } from "./context";
import type { SheetDraft } from "./draft";
import { column, row as rows, sheetName, tabColor } from "./layout";
import { LinePage, type HelperBlock } from "./line-page";
import { lineTree } from "./line-tree";
import { treeText } from "./line-text";
import { across, on } from "./ranges";
import { writePage } from "./write-page";

/** Kinds of lines whose formula needs many cells: agents for a service level. */
const SIZED = "inhouse.agents";

/** More agents than the load to try at most, and how many to try beyond what is needed today. */
const STEP = 25;
const SPARE = 15;

/**
 * Agents for a service level are found by trying team after team: a block of rows for each kind of interval. Volume
 * steps once a year, so that one column a year is enough; the workings read them by month.
 */
export function planSizing(
  context: PlanContext,
  time: LinePage,
  wholes: ReadonlySet<string>,
): { page: LinePage; draft: SheetDraft } | undefined {
  const { model } = context.results;
  const lines = model.lines.filter(({ kind }) => kind.name === SIZED);
  if (lines.length === 0) return undefined;
  const sections = lines.map((line, i) => ({
    title: `${i + 1}  ${context.words.line(line)}`,
    lines: [line],
  }));
  const page = new LinePage(context, {
    name: sheetName.sizing,
    periods: context.years,
    sections,
    wholes,
    imports: (missing) => [
      {
        title: context.text.common.indices,
        note: context.text.common.from(sheetName.timeline),
        lines: model.lines.filter(({ id }) => missing.includes(id)),
      },
    ],
    helpersOf: (line) => blocksOf(context, line),
  });
  const draft = writePage(page, {
    title: context.text.sizing.title,
    tab: tabColor.working,
    emphasis: () => "total",
    imported: (line) => `INDEX(${on(time.name, absolute(time.row(line.id)))},1,(G$${rows.year}-1)*in_mpy+1)`,
  });
  return { page, draft };
}

const absolute = (range: string): string => range.replace(/\$?([A-Z]+)\$?(\d+)/g, "$$$1$$$2");

/** The formula that brings a line of this sheet to a month of the workings. */
export const fromSizing = (page: LinePage, line: string): string =>
  `INDEX(${on(page.name, absolute(across(page.rowOf(line), column.first, page.lastColumn)))},1,G$${rows.year})`;

/** The helpers of one line, as its formula will ask for them: load, whole load, 1 ÷ Erlang B and service level. */
function blocksOf(context: PlanContext, line: Line): HelperBlock[] {
  const asked: string[] = [];
  const { tree, steps, sources } = lineTree(line);
  const page = blankPage(context.results.model, new Set(), (label) => (asked.push(label), reference("A1")));
  for (const part of [...steps.map((step) => step.tree), tree]) treeText(part, sources, page);
  const teams = yearsOf(context, line);
  const tried =
    STEP *
    Math.ceil((Math.max(...teams.map(({ agents, load }) => agents - Math.floor(load))) + SPARE) / STEP);
  const each = (value: (team: Team, k: number) => number) => (k: number) =>
    teams.map((team) => value(team, k));
  const known: HelperBlock[] = [
    { rows: 1, values: each(({ load }) => load) },
    { rows: 1, values: each(({ load }) => Math.floor(load)) },
    { rows: tried, values: each((team, k) => inverseBusy(team, k)), dividesBy: 0, format: "0.000E+00_)" },
    { rows: tried, values: each((team, k) => answered(team, k)), dividesBy: 0 },
  ];
  if (asked.length !== known.length)
    throw new Error(
      `The formula of ${line.label} needs other helpers than those of the sheet ${sheetName.sizing}.`,
    );
  return known;
}

const library = createLibrary(codes);

/** One year's load and the agents it needs. */
interface Team {
  readonly load: number;
  readonly agents: number;
  readonly handling: number;
  readonly target: number;
}

function yearsOf({ results, years, months }: PlanContext, line: Line): Team[] {
  const { values } = results;
  const driver = (name: string): number => values.driver((line.bindings[name] as { driver: string }).driver);
  const index = values.row((line.bindings["volumeIndex"] as { line: string }).line);
  const agents = values.row(line.id);
  return Array.from({ length: years }, (_, year) => {
    const month = (year * months) / years;
    const handling = driver("handlingSeconds");
    const load = library.call("STAFFING.ERLANGS", [
      driver("calls") * (index[month] as number),
      driver("intervalMinutes"),
      handling,
    ]) as number;
    return { load, agents: agents[month] as number, handling, target: driver("targetSeconds") };
  });
}

/** 1 ÷ Erlang B of the whole load and k more agents; grows with each agent. */
function inverseBusy({ load }: Team, k: number): number {
  if (load === 0) return 0;
  let inverse = 1;
  for (let n = 1; n <= Math.floor(load) + k; n++) inverse = 1 + Math.min((inverse * n) / load, MOST);
  return inverse;
}

const MOST = 1e300;

/** Share of calls that so many agents answer within the target time (Erlang C). */
function answered(team: Team, k: number): number {
  const { load, handling, target } = team;
  if (load === 0) return 0;
  const agents = Math.floor(load) + k;
  const waits = agents / (load + inverseBusy(team, k) * (agents - load));
  return 1 - waits * Math.exp((-(agents - load) * target) / handling);
}
