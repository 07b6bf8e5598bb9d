import { isError } from "../../kernel/error";
import { FIRST_FLOW, ROUNDING_SHARE } from "../../kernel/operations/cashflow";
import { reference, type ExcelText } from "../../kernel/excel-writing";
import type { Figure } from "../../case/model/figures";
import type { Line } from "../../case/model/model";
import type { Results } from "../../case/results";
import { blankPage } from "./blank-page";
import type { PlanContext } from "./context";
import type { LinePage, Single } from "./line-page";
import { lineTree } from "./line-tree";
import { treeText, type Page } from "./line-text";
import { format } from "./number-format";
import type { PlanValue } from "./plan";

/** What a figure's cell says where no answer exists. */
export const NO_ANSWER = "n/a";

/** Figures that may have no answer, for want of something to divide by or to find. */
const MAY_FAIL = new Set([
  "figure.irr",
  "figure.payback",
  "figure.firstMonth",
  "figure.leavingPays",
  "figure.savingRateCash",
  "figure.roi",
  "figure.savingRate",
  "figure.costPerUnit",
  "figure.costPerEmployee",
  "figure.impliedMargin",
  "figure.governanceShare",
]);

/** How a figure's formula may be changed by the sheet it stands on. */
export interface FigureOptions {
  /** The condition under which a rate of return is the only one, and where to look for it. */
  readonly onlyRate?: (page: LinePage) => { readonly holds: string; readonly guess: ExcelText };
  /** Its value where it isn't the engine's. */
  readonly value?: PlanValue;
}

/** A key figure as rows of a sheet: its helper cells, then the figure itself. */
export function figureRows(context: PlanContext, figure: Figure, options: FigureOptions = {}): Single[] {
  const { record, inside } = context.text.language;
  const { tree, sources } = lineTree(figure as Line);
  const helpers: string[] = [];
  treeText(
    tree,
    sources,
    blankPage(context.results.model, new Set(), (label) => (helpers.push(label), reference("A1"))),
  );
  const id = (n: number): string => `${figure.id}/helper/${n}`;
  const write = (page: LinePage, helper: Page["helper"]): string => {
    const only = options.onlyRate?.(page);
    const text = treeText(tree, sources, figurePage(page, helper, only?.guess)).text;
    const guarded = MAY_FAIL.has(figure.kind.name) ? `IFERROR(${text},"${NO_ANSWER}")` : text;
    return only === undefined ? guarded : `IF(${only.holds},${guarded},"${NO_ANSWER}")`;
  };
  const rows = helpers.map((label, n): Single => ({
    id: id(n),
    label: `${record(label)}: ${inside(record(figure.label))}`,
    unit: context.text.common.month,
    format: format.count,
    value: label === FIRST_FLOW ? firstFlow(figure, context.results) : lastBelowZero(figure, context.results),
    formula: (page) => {
      let found = "";
      let at = 0;
      write(page, (_, __, cell) => {
        if (at++ === n) found = cell(1, undefined).text;
        return reference(page.totalOf(id(at - 1)));
      });
      return found;
    },
  }));
  let used = 0;
  return [
    ...rows,
    {
      id: figure.id,
      label: record(figure.label),
      unit: context.words.unit(figure.kind.unit),
      format: formatOfFigure(figure),
      value: options.value ?? figureValue(context.results, figure.id),
      formula: (page) => {
        used = 0;
        return write(page, () => reference(page.totalOf(id(used++))));
      },
    },
  ];
}

/** A figure as a cell shows it. */
export function figureValue(results: Results, id: string): PlanValue {
  const value = results.figures.get(id);
  return value === undefined || isError(value) ? NO_ANSWER : (value as number);
}

/** The sheet as a figure sees it: other figures stand in the column of totals. */
function figurePage(page: LinePage, helper: Page["helper"], guess: ExcelText | undefined): Page {
  const now = (line: string): string => (line.includes("/figure/") ? page.totalOf(line) : page.now(line));
  return Object.assign(Object.create(page) as Page, { now, helper, ...(guess && { guess }) });
}

export function formatOfFigure({ kind }: Figure): string {
  if (kind.unit === "month") return format.oneDecimal;
  if (kind.unit === "1") return format.percent;
  if (kind.unit === "FTE") return format.oneDecimal;
  return kind.unit === "currency/unit" ? format.fourDecimals : format.whole;
}

/** A row that a figure reads, and how much of its flows is rounding. */
function rowOf(figure: Figure, name: string, { values }: Results): Float64Array {
  return values.row((figure.bindings[name] as { row: string }).row);
}

const toleranceOf = (flows: Float64Array): number =>
  ROUNDING_SHARE * Math.max(Math.max(...flows), -Math.min(...flows));

/** The helper of a payback: the first month with a flow; one more than there are where there is none. */
function firstFlow(figure: Figure, results: Results): number {
  const flows = rowOf(figure, "saving" in figure.bindings ? "saving" : "pays", results);
  const first = flows.findIndex((flow) => Math.abs(flow) > toleranceOf(flows));
  return first < 0 ? flows.length + 1 : first + 1;
}

/** The helper of a payback: the last month in which the running total is below zero. */
function lastBelowZero(figure: Figure, results: Results): number {
  const totals = rowOf(figure, "cumulative", results);
  const tolerance = toleranceOf(rowOf(figure, "saving", results));
  for (let month = totals.length; month > 0; month--)
    if ((totals[month - 1] as number) < -tolerance) return month;
  return 0;
}
