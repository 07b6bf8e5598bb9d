import { quoted } from "./quoted";
import type { RiskStudy, StudiedDriver } from "../../analysis/study";
import type { PlanContext } from "./context";
import { dayText } from "./dates";
import { SheetDraft } from "./draft";
import { putHead, putLinks } from "./head";
import type { InputsLayout } from "./input-page";
import { headerHeight, putLabel } from "./labels";
import { column, sheetName, tabColor } from "./layout";
import { format, formatOfInput, unitOfDriver } from "./number-format";
import { palette } from "./palette";
import { cell, down, fixed, on } from "./ranges";
import { dependsText, SENTENCE_ROW } from "./risk-sentence";
import { putSimulation, simulationText } from "./risk-simulation";
import { scaleOf } from "./scale";
import { look, withFormat, type CellStyle } from "./style";
import { firstPart, type SupportSheet } from "./support";

/** Columns of the table of drivers. */
const at = {
  now: 4,
  today: 5,
  low: 6,
  high: 7,
  atLow: 8,
  atHigh: 9,
  spread: 10,
  switching: 11,
  change: 12,
} as const;
const lastColumn = at.change;
const rows = { method: 5, state: 6, sentence: SENTENCE_ROW, drivers: 9, header: 10 } as const;
const CHART_ROWS = 20;

/**
 * What the option on show at building depends on, and what it may come to. Excel has no way to try thousands of inputs
 * in formulas that every reader's program knows, so the results are values with their day; the sheet says when the
 * inputs are no longer those.
 */
export function planRisk(
  context: PlanContext,
  study: RiskStudy,
  inputs: InputsLayout,
  support: SupportSheet,
): { readonly draft: SheetDraft; readonly lastColumn: number } {
  const draft = new SheetDraft(sheetName.risk, tabColor.output);
  putHead(draft, context, context.text.risk.title, lastColumn);
  putLinks(draft, context, [column.unit, at.now, at.today]);
  const option = context.parts.find(({ part }) => part.id === study.option);
  const day = dayText(context.built, context.text);
  draft.put(
    rows.method,
    column.label,
    context.text.risk.method(day, simulationText(context, study)),
    look.note,
  );
  putState(draft, context);
  draft.put(rows.sentence, column.label, dependsText(context) ?? null, look.plain);
  draft.fill(rows.drivers, column.label, lastColumn, look.heading);
  draft.put(rows.drivers, column.label, context.text.risk.dependsMost(option?.name ?? ""), look.heading);
  draft.height(rows.drivers, 20);
  const last = putDrivers(draft, context, study, inputs);
  draft.put(last + 1, column.label, context.text.risk.note, look.note);
  const chart = last + 3;
  putTornado(draft, support, study, { first: rows.header + 1, last, top: chart });
  const below = chart + CHART_ROWS + 2;
  if (study.simulation !== undefined) putSimulation(draft, context, study.simulation, below, lastColumn);
  draft.width(column.gutter, column.gutter, 2.5);
  draft.width(column.label, column.label, 56);
  draft.width(column.unit, column.unit, 17);
  draft.width(at.now, lastColumn, COLUMN_WIDTH);
  draft.freeze = { row: rows.sentence + 1, column: column.unit };
  return { draft, lastColumn };
}

const COLUMN_WIDTH = 15;

/** Whether the inputs are still those of the study: looked at in the cells, so that no stale value looks live. */
function putState(draft: SheetDraft, context: PlanContext): void {
  const { same, changed } = context.text.risk;
  draft.formula(
    rows.state,
    column.label,
    `IF(log_changed=0,${quoted(same)},log_changed&${quoted(changed)})`,
    same,
    look.labelBold,
  );
  draft.conditions.push({
    cells: cell(rows.state, column.label),
    formula: "log_changed>0",
    style: look.fail,
  });
}

function putDrivers(draft: SheetDraft, context: PlanContext, study: RiskStudy, inputs: InputsLayout): number {
  const { currency } = context.source;
  const { heads } = context.text.risk;
  draft.fill(rows.header, column.label, lastColumn, look.header);
  draft.put(rows.header, column.label, context.text.risk.input, look.header);
  draft.put(rows.header, column.unit, context.text.common.unit, look.header);
  const money: ReadonlySet<string> = new Set(["atLow", "atHigh", "spread"]);
  const titles = (Object.keys(at) as (keyof typeof at)[]).map((name) => ({
    column: at[name],
    title: money.has(name) ? `${heads[name]}, ${currency}` : heads[name],
  }));
  for (const { column: here, title } of titles) draft.put(rows.header, here, title, look.headerRight);
  draft.height(
    rows.header,
    headerHeight(
      titles.map(({ title }) => title),
      COLUMN_WIDTH,
    ),
  );
  study.drivers.forEach((driver, i) => putDriver(draft, context, inputs, rows.header + 1 + i, driver));
  return rows.header + study.drivers.length;
}

function putDriver(
  draft: SheetDraft,
  { results, names, words }: PlanContext,
  inputs: InputsLayout,
  row: number,
  { driver, today, low, high, atLow, atHigh, switching }: StudiedDriver,
): void {
  const entry = results.model.drivers.get(driver)!;
  const numbers = formatOfInput(unitOfDriver(entry), [today, low, high]);
  const right = { horizontal: "right", vertical: "center" } as const;
  const value = (format_: string): CellStyle => withFormat({ ...look.engine, align: right }, format_);
  putLabel(draft, row, words.driver(entry), look.label);
  const input = inputs.rowOf.get(driver);
  if (input !== undefined) draft.link(row, column.label, sheetName.inputs, cell(input, inputs.firstScenario));
  draft.put(row, column.unit, words.driverUnit(entry), look.unit);
  draft.formula(row, at.now, names.get(driver)!, today, withFormat(look.link, numbers));
  draft.conditions.push({
    cells: cell(row, at.now),
    formula: `$${cell(row, at.now)}<>$${cell(row, at.today)}`,
    style: look.fail,
  });
  draft.put(row, at.today, today, value(numbers));
  draft.put(row, at.low, low, value(numbers));
  draft.put(row, at.high, high, value(numbers));
  draft.put(row, at.atLow, atLow ?? "–", value(format.whole));
  draft.put(row, at.atHigh, atHigh ?? "–", value(format.whole));
  const [left, end] = [cell(row, at.atLow), cell(row, at.atHigh)];
  draft.formula(
    row,
    at.spread,
    `IF(AND(ISNUMBER(${left}),ISNUMBER(${end})),ABS(${end}-${left}),"–")`,
    atLow === null || atHigh === null ? "–" : Math.abs(atHigh - atLow),
    withFormat({ ...look.calculation, align: right }, format.whole),
  );
  draft.put(
    row,
    at.switching,
    switching ?? "–",
    value(switching === null ? numbers : formatOfInput(unitOfDriver(entry), [shown(switching)])),
  );
  const [zero, built] = [cell(row, at.switching), cell(row, at.today)];
  draft.formula(
    row,
    at.change,
    `IF(AND(ISNUMBER(${zero}),${built}<>0),${zero}/${built}-1,"–")`,
    switching === null || today === 0 ? "–" : switching / today - 1,
    withFormat({ ...look.calculation, align: right }, format.percent),
  );
}

/** A number that was searched for has more digits than anyone reads. */
const shown = (value: number): number => Number(value.toPrecision(4));

/** The tornado: bars from the value as built to those at both ends, the widest on top. */
function putTornado(
  draft: SheetDraft,
  support: SupportSheet,
  { drivers, base, option }: RiskStudy,
  { first, last, top }: { readonly first: number; readonly last: number; readonly top: number },
): void {
  const { context } = support;
  const { currency } = context.source;
  const section = support.section(context.text.risk.bars, drivers.length + 2);
  const built = section + drivers.length + 1;
  support.label(built, context.text.risk.npvAsBuilt, currency);
  const figure = withFormat(look.calculation, format.whole);
  support.draft.put(built, firstPart, base, withFormat(look.engine, format.whole));
  [context.text.risk.atLow, context.text.risk.atHigh].forEach((title, k) =>
    support.draft.put(section, firstPart + k, title, {
      ...look.period,
      align: { horizontal: "right", vertical: "center" },
    }),
  );
  drivers.forEach(({ atLow, atHigh }, i) => {
    const row = section + 1 + i;
    const name = on(draft.name, cell(first + i, column.label));
    const label = context.words.driver(context.results.model.drivers.get(drivers[i]!.driver)!);
    support.draft.formula(row, column.label, name, label, look.label);
    support.draft.put(row, column.unit, currency, look.unit);
    [
      { at: at.atLow, value: atLow },
      { at: at.atHigh, value: atHigh },
    ].forEach(({ at: from, value }, k) => {
      const source = on(draft.name, cell(first + i, from));
      support.draft.formula(
        row,
        firstPart + k,
        `IF(ISNUMBER(${source}),${source}-${fixed(built, firstPart)},0)`,
        value === null ? 0 : value - base,
        figure,
      );
    });
  });
  const range = (here: number): string =>
    on(support.draft.name, down(here, section + 1, section + drivers.length));
  const scale = scaleOf(context);
  const name = context.parts.find(({ part }) => part.id === option)?.name;
  draft.charts.push({
    kind: "bars",
    title: { text: context.text.risk.chart(name ?? "", currency, scale.word) },
    description: context.text.risk.chartSays(first, last),
    area: { top, bottom: top + CHART_ROWS, left: column.label, right: lastColumn },
    gap: 35,
    valueFormat: scale.axis,
    legend: "bottom",
    series: [
      {
        name: { text: context.text.risk.lowEnd },
        categories: range(column.label),
        values: range(firstPart),
        color: palette.provider,
      },
      {
        name: { text: context.text.risk.highEnd },
        categories: range(column.label),
        values: range(firstPart + 1),
        color: palette.total,
      },
    ],
  });
}
