import { quoted } from "./quoted";
import { BARS, type Bar } from "../../case/model/ledger";
import type { OptionPart } from "../../case/model/model";
import type { AnnualLayout } from "./annual";
import { present } from "./amounts";
import type { PlanContext } from "./context";
import { SheetDraft } from "./draft";
import { putHead, putLinks } from "./head";
import { headerHeight } from "./labels";
import { column, row as rows, sheetName, tabColor } from "./layout";
import { format } from "./number-format";
import type { PlanName } from "./plan";
import { across, cell, on } from "./ranges";
import { color, look, withFormat, type CellStyle } from "./style";
import type { SupportSheet } from "./support";
import { putWaterfall } from "./waterfall";

/** How far the bridge reaches. */
export interface BridgeLayout {
  readonly last: number;
}

const chartRows = { top: 5, bottom: 29 } as const;
const header = 31;
const first = header + 2;
const firstOption = column.driver;
const OPTION_WIDTH = 19;
/** The chart needs so much width, however few options there are. */
const LEAST_WIDTH = 215;

/** A column of the waterfall: a total, or a step between totals. */
export interface Step {
  readonly label: string;
  readonly kind: "total" | "step";
  /** The line of each option; undefined where it has no such step. */
  readonly line: (option: OptionPart) => string | undefined;
}

/** From what in-house costs to what the option on show costs, step by step: a chart and its table. */
export function planBridge(
  context: PlanContext,
  annual: AnnualLayout,
  support: SupportSheet,
): { draft: SheetDraft; layout: BridgeLayout; names: PlanName[] } {
  const draft = new SheetDraft(sheetName.bridge, tabColor.output);
  const options = context.parts.flatMap(({ option }) => option ?? []);
  const shown = firstOption + options.length;
  const steps = stepsOf(context, options);
  putHead(draft, context, context.text.bridge.title, shown);
  draft.formula(
    rows.title,
    column.label,
    `${quoted(context.text.bridge.before)}&in_show`,
    `${context.text.bridge.before}${context.parts[context.shown]?.name}`,
    look.title,
  );
  putLinks(
    draft,
    context,
    options.length > 1 ? [column.unit, column.driver, column.driver + 1] : [column.unit, column.driver],
  );
  putHeader(draft, context, shown);
  putSteps(draft, context, annual, options, steps, shown);
  const waterfall = putWaterfall(support, steps, { sheet: draft.name, first, shown });
  draft.charts.push({
    ...waterfall.chart,
    area: { top: chartRows.top, bottom: chartRows.bottom, left: column.label, right: shown },
  });
  draft.put(first + steps.length + 1, column.label, context.text.bridge.note, look.note);
  draft.width(column.gutter, column.gutter, 2.5);
  draft.width(column.label, column.label, 44);
  draft.width(column.unit, column.unit, 10);
  const width = Math.max(OPTION_WIDTH, (LEAST_WIDTH - 44 - 10) / (options.length + 1));
  draft.width(firstOption, shown, width);
  draft.height(
    header,
    headerHeight(
      context.parts.map(({ name }) => name),
      width,
    ),
  );
  return { draft, layout: { last: shown }, names: waterfall.names };
}

/** In-house, every step that some option has, the option. Tax is left out: the chart is before tax, as the present value is. */
function stepsOf({ results, text }: PlanContext, options: readonly OptionPart[]): Step[] {
  const { baseline } = results.model;
  const bars = (Object.keys(BARS) as Bar[]).filter(
    (bar) => bar !== "tax" && options.some((option) => option.bridge.some(({ id }) => id === bar)),
  );
  return [
    { label: text.common.inHouse, kind: "total", line: () => baseline.beforeTax },
    ...bars.map((bar): Step => ({
      label: text.language.row(BARS[bar]),
      kind: "step",
      line: (option) => option.bridge.find(({ id }) => id === bar)?.line,
    })),
    { label: "", kind: "total", line: (option) => option.beforeTax },
  ];
}

function putHeader(draft: SheetDraft, context: PlanContext, shown: number): void {
  draft.fill(header, column.label, shown, look.header);
  draft.put(header, column.label, context.text.bridge.step, look.header);
  draft.put(header, column.unit, context.text.common.unit, look.header);
  const small = { ...look.period, align: { horizontal: "right", vertical: "center" } } as const;
  context.parts
    .filter(({ option }) => option !== undefined)
    .forEach(({ name, letter }, i) => {
      draft.put(header, firstOption + i, name, look.headerRight);
      draft.put(header + 1, firstOption + i, letter, small);
    });
  draft.formula(header + 1, column.label, "in_view", context.text.common.presentValue, look.period);
  draft.put(header, shown, context.text.common.onShow, look.headerRight);
  draft.formula(
    header + 1,
    shown,
    `INDEX(${across(header + 1, firstOption, shown - 1)},1,opt_no)`,
    context.parts[context.shown]?.letter ?? "",
    small,
  );
}

/** What a step comes to for an option, at its value today. */
export const stepValue = ({ results }: PlanContext, step: Step, option: OptionPart): number => {
  const line = step.line(option);
  return line === undefined ? 0 : present(results, line);
};

function putSteps(
  draft: SheetDraft,
  context: PlanContext,
  annual: AnnualLayout,
  options: readonly OptionPart[],
  steps: readonly Step[],
  shown: number,
): void {
  const shownOption = context.parts[context.shown]?.option as OptionPart;
  steps.forEach((step, i) => {
    const row = first + i;
    const isTotal = step.kind === "total";
    const style = (extra: CellStyle = {}): CellStyle =>
      withFormat({ ...(isTotal ? look.rowTotal : look.calculation), ...extra }, format.whole);
    if (step.label === "")
      draft.formula(row, column.label, "in_show", context.parts[context.shown]?.name ?? "", look.labelBold);
    else draft.put(row, column.label, step.label, isTotal ? look.labelBold : look.label);
    draft.put(row, column.unit, context.source.currency, look.unit);
    options.forEach((option, k) => {
      const line = step.line(option);
      if (line === undefined) return draft.put(row, firstOption + k, null, style());
      const at = annual.rowOf(line);
      const years = on(sheetName.annual, across(at, annual.first, annual.last));
      const present = on(sheetName.annual, cell(at, annual.present));
      const formula = `IF(in_viewno>COLUMNS(${years}),${present},INDEX(${years},1,in_viewno))`;
      draft.formula(row, firstOption + k, formula, stepValue(context, step, option), style());
    });
    draft.formula(
      row,
      shown,
      `INDEX(${across(row, firstOption, shown - 1)},1,opt_no)`,
      stepValue(context, step, shownOption),
      style({ fill: color.zebra, font: { bold: true } }),
    );
  });
}
