import { BARS, type Bar } from "../../case/model/ledger";
import type { OptionPart } from "../../case/model/model";
import type { AnnualLayout } from "./annual";
import { present } from "./amounts";
import type { PlanContext } from "./context";
import { SheetDraft } from "./draft";
import { putHead } from "./head";
import { column, row as rows, sheetName, tabColor } from "./layout";
import { format } from "./number-format";
import type { PlanName } from "./plan";
import { across, cell, down, fixed, on } from "./ranges";
import { scaleOf } from "./scale";
import { color, look, withFormat, type CellStyle } from "./style";

/** How far the bridge reaches. */
export interface BridgeLayout {
  readonly last: number;
}

const chartRows = { top: 5, bottom: 29 } as const;
const header = 31;
const first = header + 2;
const firstOption = column.driver;

/** Figures are written inside columns at least this share of the longest one, else above them. */
const INSIDE_FROM = 0.07;

/** Columns of the waterfall behind those of the options. */
const PARTS = [
  "shown",
  "start",
  "end",
  "hidden",
  "total",
  "addsInside",
  "addsAbove",
  "lowersInside",
  "lowersAbove",
] as const;
type PartName = (typeof PARTS)[number];

interface Step {
  readonly label: string;
  readonly kind: "total" | "step";
  /** The line of each option; undefined where it has no such step. */
  readonly line: (option: OptionPart) => string | undefined;
}

/** From what in-house costs to what the option on show costs, step by step: a chart and the table it is drawn from. */
export function planBridge(
  context: PlanContext,
  annual: AnnualLayout,
): { draft: SheetDraft; layout: BridgeLayout; names: PlanName[] } {
  const draft = new SheetDraft(sheetName.bridge, tabColor.output);
  const options = context.parts.flatMap(({ option }) => option ?? []);
  const lastOption = firstOption + options.length - 1;
  const at = Object.fromEntries(PARTS.map((name, i) => [name, lastOption + 1 + i])) as Record<
    PartName,
    number
  >;
  const steps = stepsOf(context, options);
  const last = first + steps.length - 1;
  putHead(draft, context, "Bridge", at.lowersAbove);
  const shown = context.parts[context.shown];
  draft.formula(
    rows.title,
    column.label,
    `"Bridge: from in-house to "&in_show`,
    `Bridge: from in-house to ${shown?.name}`,
    look.title,
  );
  draft.go(rows.check, column.unit, "Cover", sheetName.cover, "A1", look.goCentered);
  draft.go(rows.check, column.driver, "Inputs", sheetName.inputs, "D7", look.goCentered);
  putHeader(draft, context, at);
  const threshold = last + 3;
  const rest = threshold + 1;
  putSteps(draft, context, annual, options, steps, at, threshold);
  putNotes(draft, context, at, last, threshold, rest);
  const views = rest + 3;
  draft.put(rest + 1, column.label, "Title of the chart", look.driverLabel);
  draft.put(rest + 1, column.unit, "text", look.unit);
  draft.formula(
    rest + 1,
    at.shown,
    `"What moves the cost: "&in_view&", ${context.source.currency} ${scaleOf(context.results).word}"`,
    titleText(context),
    { align: { horizontal: "right", vertical: "center" } },
  );
  putChart(draft, context, at, last, rest + 1);
  const viewsEnd = putViews(draft, context, views);
  draft.put(
    views + 2,
    column.label,
    'Each step is one row of the workings, added up. "Hidden" is the transparent part that lifts a column to its start. Tax is no step here: see the sheet Annual.',
    look.note,
  );
  setColumns(draft, lastOption, at);
  return {
    draft,
    layout: { last: Math.max(at.lowersAbove, viewsEnd) },
    names: [
      {
        name: "br_views",
        refersTo: on(draft.name, `${fixed(views, firstOption)}:${fixed(views, viewsEnd)}`),
      },
    ],
  };
}

/** In-house, every step that some option has, the option. Tax is left out: the chart is before tax, as the present value is. */
function stepsOf({ results }: PlanContext, options: readonly OptionPart[]): Step[] {
  const { baseline } = results.model;
  const bars = (Object.keys(BARS) as Bar[]).filter(
    (bar) => bar !== "tax" && options.some((option) => option.bridge.some(({ id }) => id === bar)),
  );
  return [
    { label: "In-house", kind: "total", line: () => baseline.beforeTax },
    ...bars.map((bar): Step => ({
      label: BARS[bar],
      kind: "step",
      line: (option) => option.bridge.find(({ id }) => id === bar)?.line,
    })),
    { label: "", kind: "total", line: (option) => option.beforeTax },
  ];
}

function putHeader(draft: SheetDraft, context: PlanContext, at: Record<PartName, number>): void {
  draft.fill(header, column.label, at.lowersAbove, look.header);
  draft.height(header, 42);
  draft.put(header, column.label, "Step", look.header);
  draft.put(header, column.unit, "Unit", look.header);
  const options = context.parts.filter(({ option }) => option !== undefined);
  const small = { ...look.period, align: { horizontal: "right", vertical: "center" } } as const;
  options.forEach(({ name, letter }, i) => {
    draft.put(header, firstOption + i, name, look.headerRight);
    draft.put(header + 1, firstOption + i, letter, small);
  });
  draft.formula(header + 1, column.label, "in_view", "Present value", look.period);
  const titles: Record<PartName, [string, string]> = {
    shown: ["On show", ""],
    start: ["Start", "position"],
    end: ["End", "position"],
    hidden: ["Hidden", "chart"],
    total: ["Total", "chart"],
    addsInside: ["Adds cost", "figure inside"],
    addsAbove: ["Adds cost", "figure above"],
    lowersInside: ["Lowers cost", "figure inside"],
    lowersAbove: ["Lowers cost", "figure above"],
  };
  for (const name of PARTS) {
    draft.put(header, at[name], titles[name][0], look.headerRight);
    draft.put(header + 1, at[name], titles[name][1], small);
  }
}

function putSteps(
  draft: SheetDraft,
  context: PlanContext,
  annual: AnnualLayout,
  options: readonly OptionPart[],
  steps: readonly Step[],
  at: Record<PartName, number>,
  threshold: number,
): void {
  const { results, source } = context;
  const shownOption = context.parts[context.shown]?.option as OptionPart;
  const valueOf = (step: Step, option: OptionPart): number => {
    const line = step.line(option);
    return line === undefined ? 0 : present(results, line);
  };
  const ends = runningEnds(steps.map((step) => ({ kind: step.kind, value: valueOf(step, shownOption) })));
  const least = INSIDE_FROM * Math.max(...ends);
  steps.forEach((step, i) => {
    const row = first + i;
    const isTotal = step.kind === "total";
    const style = (extra: CellStyle = {}): CellStyle =>
      withFormat({ ...(isTotal ? look.rowTotal : look.calculation), ...extra }, format.whole);
    if (step.label === "")
      draft.formula(row, column.label, "in_show", context.parts[context.shown]?.name ?? "", look.labelBold);
    else draft.put(row, column.label, step.label, isTotal ? look.labelBold : look.label);
    draft.put(row, column.unit, source.currency, look.unit);
    options.forEach((option, k) => {
      const line = step.line(option);
      if (line === undefined) return draft.put(row, firstOption + k, null, style());
      const at = annual.rowOf(line);
      const years = on(sheetName.annual, across(at, annual.first, annual.last));
      const present = on(sheetName.annual, cell(at, annual.present));
      const formula = `IF(in_viewno>COLUMNS(${years}),${present},INDEX(${years},1,in_viewno))`;
      draft.formula(row, firstOption + k, formula, valueOf(step, option), style());
    });
    const value = valueOf(step, shownOption);
    const end = ends[i] as number;
    const start = isTotal ? 0 : (ends[i - 1] as number);
    const here = (name: PartName): string => `$${cell(row, at[name])}`;
    const small = withFormat({ font: { color: color.muted }, align: { vertical: "center" } }, format.whole);
    draft.formula(
      row,
      at.shown,
      `INDEX(${across(row, firstOption, at.shown - 1)},1,opt_no)`,
      value,
      style({ fill: color.zebra, font: { bold: true } }),
    );
    if (isTotal) {
      draft.put(row, at.start, 0, small);
      draft.formula(row, at.end, here("shown"), value, small);
      draft.put(row, at.hidden, 0, small);
      draft.formula(row, at.total, here("end"), end, small);
      for (const name of PARTS.slice(5)) draft.put(row, at[name], 0, small);
      return;
    }
    const limit = fixed(threshold, at.shown);
    const put = (name: PartName, formula: string, found: number): void =>
      draft.formula(row, at[name], formula, found, small);
    put("start", `${cell(row - 1, at.end)}`, start);
    put("end", `${here("start")}+${here("shown")}`, end);
    put("hidden", `MIN(${here("start")},${here("end")})`, Math.min(start, end));
    draft.put(row, at.total, 0, small);
    put("addsInside", `IF(${here("shown")}>=${limit},${here("shown")},0)`, value >= least ? value : 0);
    put(
      "addsAbove",
      `IF(${here("shown")}>=${limit},0,MAX(0,${here("shown")}))`,
      value >= least ? 0 : Math.max(0, value),
    );
    put("lowersInside", `IF(-${here("shown")}>=${limit},-${here("shown")},0)`, -value >= least ? -value : 0);
    put(
      "lowersAbove",
      `IF(-${here("shown")}>=${limit},0,MAX(0,-${here("shown")}))`,
      -value >= least ? 0 : Math.max(0, -value),
    );
  });
}

/** Where each column ends: totals stand on the ground, steps where the one before ended. */
function runningEnds(
  steps: readonly { readonly kind: "total" | "step"; readonly value: number }[],
): number[] {
  const ends: number[] = [];
  for (const { kind, value } of steps) ends.push(kind === "total" ? value : (ends.at(-1) as number) + value);
  return ends;
}

function putNotes(
  draft: SheetDraft,
  context: PlanContext,
  at: Record<PartName, number>,
  last: number,
  threshold: number,
  rest: number,
): void {
  const { currency } = context.source;
  const note = (row: number, label: string, unit: string): void => {
    draft.put(row, column.label, label, look.driverLabel);
    draft.put(row, column.unit, unit, look.unit);
  };
  note(threshold - 1, "Figure inside from this share", "%");
  draft.put(threshold - 1, at.shown, INSIDE_FROM, withFormat(look.calculation, format.percent));
  note(threshold, "Figure inside from this amount", currency);
  const ends = down(at.end, first, last);
  const option = context.parts[context.shown]?.option as OptionPart;
  const values = runningEnds(
    stepsOf(context, [option]).map((step) => ({
      kind: step.kind,
      value: present(context.results, step.line(option) as string),
    })),
  );
  draft.formula(
    threshold,
    at.shown,
    `${fixed(threshold - 1, at.shown)}*MAX(${ends})`,
    INSIDE_FROM * Math.max(...values),
    withFormat(look.calculation, format.whole),
  );
  note(rest, "Left over after all steps", currency);
  const left = (values.at(-2) as number) - (values.at(-1) as number);
  draft.formula(
    rest,
    at.shown,
    `${fixed(last - 1, at.end)}-${fixed(last, at.end)}`,
    left,
    withFormat(look.calculation, format.difference),
  );
}

/** What the bridge can show: the list that its choice on the sheet of inputs offers. */
function putViews(draft: SheetDraft, context: PlanContext, row: number): number {
  draft.put(row, column.label, "What the bridge can show", look.driverLabel);
  draft.put(row, column.unit, "list", look.unit);
  const views = [...Array.from({ length: context.years }, (_, i) => `Year ${i + 1}`), "Present value"];
  views.forEach((view, i) =>
    draft.put(row, firstOption + i, view, {
      ...look.note,
      align: { horizontal: "right", vertical: "center" },
    }),
  );
  return firstOption + views.length - 1;
}

const titleText = ({ source, results }: PlanContext): string =>
  `What moves the cost: Present value, ${source.currency} ${scaleOf(results).word}`;

function putChart(
  draft: SheetDraft,
  context: PlanContext,
  at: Record<PartName, number>,
  last: number,
  titleRow: number,
): void {
  const scale = scaleOf(context.results);
  const range = (here: number): string => on(draft.name, down(here, first, last));
  const categories = range(column.label);
  const figure = (position: "center" | "inside-end" | "inside-base", shade: string, sign: string) => ({
    format: `${sign}${scale.label};${sign}${scale.label};""`,
    position,
    color: shade,
    bold: true as const,
    size: 10,
  });
  const series = (text: string, part: PartName, shade: string | null) => ({
    name: { text },
    categories,
    values: range(at[part]),
    color: shade,
  });
  draft.charts.push({
    kind: "stacked",
    title: { text: titleText(context), cell: on(draft.name, fixed(titleRow, at.shown)) },
    description: `A waterfall from in-house cost to the cost of the option on show. The table below it on the sheet ${draft.name} holds the same figures.`,
    area: { top: chartRows.top, bottom: chartRows.bottom, left: column.label, right: at.lowersAbove },
    gap: 40,
    valueFormat: scale.axis,
    legend: "bottom",
    series: [
      { ...series("Hidden", "hidden", null), unnamed: true },
      { ...series("Total", "total", color.ink), labels: figure("inside-end", color.white, "") },
      { ...series("Adds cost", "addsInside", ADDS), labels: figure("center", color.text, "+") },
      { ...series("Adds cost, figure above", "addsAbove", ADDS), unnamed: true },
      { ...series("Lowers cost", "lowersInside", color.accent), labels: figure("center", color.white, "-") },
      { ...series("Lowers cost, figure above", "lowersAbove", color.accent), unnamed: true },
      {
        ...series("Figure of added cost", "addsAbove", null),
        labels: figure("inside-base", color.text, "+"),
        unnamed: true,
      },
      {
        ...series("Figure of lowered cost", "lowersAbove", null),
        labels: figure("inside-base", color.text, "-"),
        unnamed: true,
      },
    ],
  });
}

const ADDS = "E69F00";

function setColumns(draft: SheetDraft, lastOption: number, at: Record<PartName, number>): void {
  draft.width(column.gutter, column.gutter, 2.5);
  draft.width(column.label, column.label, 38);
  draft.width(column.unit, column.unit, 8);
  draft.width(firstOption, lastOption, 19);
  draft.width(at.shown, at.shown, 16);
  draft.width(at.start, at.lowersAbove, 13);
}
