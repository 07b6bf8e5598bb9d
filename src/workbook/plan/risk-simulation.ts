import type { SimulationStudy, StudiedOption } from "../../analysis/simulation-study";
import type { RiskStudy } from "../../analysis/study";
import { PERCENTILES } from "../../analysis/summary";
import type { Range } from "../../case/schema/uncertainty";
import type { PlanContext } from "./context";
import type { SheetDraft } from "./draft";
import { headerHeight, putLabel } from "./labels";
import { column } from "./layout";
import { format, formatOfInput, isShare, unitOfDriver } from "./number-format";
import { partColor } from "./palette";
import { down, fixed, on } from "./ranges";
import { shareText } from "./say";
import { scaleOf } from "./scale";
import { look, withFormat, type CellStyle } from "./style";

const nameOf = ({ parts }: PlanContext, id: string): string =>
  parts.find(({ part }) => part.id === id)?.name ?? id;

/** How the study was made, so that anybody can make it again. */
export function simulationText({ text }: PlanContext, { simulation }: RiskStudy): string {
  if (simulation === undefined) return text.simulation.nothing;
  const { trials, seed, sampling, repaired } = simulation;
  const mended = repaired ? text.simulation.mended : "";
  const { simulated, sampling: names } = text.simulation;
  const all = trials.toLocaleString(text.language.locale);
  return `${simulated(all, seed, names[sampling])}${mended}`;
}

/** Column of the first option; the others follow. */
const first = column.driver;
const CURVE_ROWS = 18;

/** What the options may come to: figures, the curve with its table, and the ranges that it all rests on. */
export function putSimulation(
  draft: SheetDraft,
  context: PlanContext,
  simulation: SimulationStudy,
  start: number,
  lastColumn: number,
): void {
  draft.fill(start, column.label, lastColumn, look.heading);
  draft.put(start, column.label, context.text.simulation.title, look.heading);
  draft.height(start, 20);
  const below = putWithout(draft, context, simulation, start + 1);
  const putResults = (): number => {
    const figures = putFigures(draft, context, simulation, below);
    return putCurve(draft, context, simulation, figures + 2, lastColumn) + 1;
  };
  putRanges(draft, context, (simulation.options.length === 0 ? below : putResults()) + 1, lastColumn);
}

const right = { horizontal: "right", vertical: "center" } as const;
const value = (numbers: string): CellStyle => withFormat({ ...look.engine, align: right }, numbers);

/** A share of trials: none is 0.0%, not a dash that may mean "not known". */
const SHARE = "0.0%_)";

/** A heading over columns of options. */
function putOptions(
  draft: SheetDraft,
  context: PlanContext,
  { options }: SimulationStudy,
  row: number,
  label: string,
  unit: string,
): void {
  const names = options.map(({ id }) => nameOf(context, id));
  draft.fill(row, column.label, first + names.length - 1, look.header);
  draft.put(row, column.label, label, look.header);
  draft.put(row, column.unit, unit, look.header);
  names.forEach((name, i) => draft.put(row, first + i, name, look.headerRight));
  draft.height(row, headerHeight(names, 15));
}

/** Options that came to nothing in all trials, and why; the row below. */
function putWithout(
  draft: SheetDraft,
  context: PlanContext,
  { without, trials }: SimulationStudy,
  start: number,
): number {
  const all = trials.toLocaleString(context.text.language.locale);
  without.forEach(({ id, why }, i) => {
    const name = nameOf(context, id);
    const said = context.text.simulation.without(name, all);
    draft.put(start + 2 * i, column.label, said, look.labelBold);
    draft.put(start + 2 * i + 1, column.label, context.text.simulation.firstTrial(why), look.note);
  });
  return start + 2 * without.length;
}

interface Row {
  readonly label: string;
  readonly unit: string;
  readonly format: string;
  readonly of: (option: StudiedOption) => number | undefined;
}

function putFigures(
  draft: SheetDraft,
  context: PlanContext,
  simulation: SimulationStudy,
  header: number,
): number {
  const { currency } = context.source;
  putOptions(draft, context, simulation, header, context.text.simulation.ofAll, context.text.common.unit);
  const money = (label: string, of: Row["of"]): Row => ({ label, unit: currency, format: format.whole, of });
  const share = (label: string, of: Row["of"]): Row => ({ label, unit: "%", format: SHARE, of });
  const list: Row[] = [
    money(context.text.common.mean, ({ summary }) => summary.mean),
    money(context.text.simulation.sd, ({ summary }) => summary.standardDeviation),
    money(context.text.simulation.error, ({ summary }) => summary.standardError),
    ...PERCENTILES.map((percent) =>
      money(
        context.text.simulation.percentile(percent),
        ({ summary }) => summary.percentiles[percent]?.value,
      ),
    ),
    share(context.text.simulation.loss, ({ summary }) => summary.probabilityOfLoss),
    share(context.text.simulation.best, ({ summary }) => summary.probabilityBest),
    ...[0, 1, 2].map((k) => {
      const of = ({ contingencies }: StudiedOption) => contingencies[k];
      const confidence = simulation.options.map(of).find((one) => one !== undefined)?.confidence ?? 0;
      return money(
        context.text.simulation.contingency(shareText(context, confidence)),
        (option) => of(option)?.amount,
      );
    }),
    {
      label: context.text.simulation.noValue,
      unit: context.text.common.number,
      format: format.count,
      of: ({ summary }) => summary.withoutValue,
    },
  ];
  list.forEach(({ label, unit, format: numbers, of }, i) => {
    const row = header + 1 + i;
    draft.put(row, column.label, label, look.label);
    draft.put(row, column.unit, unit, look.unit);
    simulation.options.forEach((option, k) => draft.put(row, first + k, of(option) ?? "–", value(numbers)));
  });
  return header + list.length;
}

/** The curve of what is not exceeded: the chart, and below it the figures it is drawn from. */
function putCurve(
  draft: SheetDraft,
  context: PlanContext,
  simulation: SimulationStudy,
  start: number,
  lastColumn: number,
): number {
  const { amounts, options } = simulation;
  const scale = scaleOf(context);
  const header = start + CURVE_ROWS + 2;
  const [top, last] = [header + 1, header + amounts.length];
  putOptions(draft, context, simulation, header, context.text.simulation.below, "");
  amounts.forEach((amount, i) => {
    const row = top + i;
    draft.put(row, column.label, amount, {
      ...value(format.whole),
      align: { horizontal: "left", indent: 1, vertical: "center" },
    });
    draft.put(row, column.unit, context.source.currency, look.unit);
    options.forEach(({ below }, k) => draft.put(row, first + k, below[i]!, value(SHARE)));
  });
  draft.charts.push({
    kind: "line",
    title: {
      text: context.text.simulation.chart(context.source.currency, scale.word),
    },
    description: context.text.simulation.chartSays(top, last),
    area: { top: start, bottom: start + CURVE_ROWS, left: column.label, right: lastColumn },
    valueFormat: "0%",
    valueMost: 1,
    categoryFormat: scale.label,
    legend: "bottom",
    series: options.map(({ id }, k) => ({
      name: { cell: on(draft.name, fixed(header, first + k)) },
      categories: on(draft.name, down(column.label, top, last)),
      values: on(draft.name, down(first + k, top, last)),
      color: partColor(context.parts.findIndex(({ part }) => part.id === id)),
    })),
  });
  return last;
}

/** What the trials were drawn from. Another range needs another simulation: here it is only told. */
function putRanges(draft: SheetDraft, context: PlanContext, start: number, lastColumn: number): void {
  const { uncertainty, scenarios } = context.source;
  const { heads, replaced, replacedNote } = context.text.simulation;
  const { drivers } = context.results.model;
  draft.fill(start, column.label, lastColumn, look.heading);
  draft.put(start, column.label, context.text.simulation.uncertain, look.heading);
  draft.height(start, 20);
  draft.fill(start + 1, column.label, lastColumn, look.header);
  draft.put(start + 1, column.label, context.text.simulation.input, look.header);
  draft.put(start + 1, column.unit, context.text.common.unit, look.header);
  const scenariosOf = (driver: string): string =>
    scenarios
      .filter(({ changes }) => Object.hasOwn(changes, driver))
      .map(({ name }) => name)
      .join(", ");
  const isReplaced = uncertainty?.ranges.some(({ driver }) => scenariosOf(driver) !== "") === true;
  heads.forEach((title, i) => draft.put(start + 1, first + i, title, look.headerRight));
  if (isReplaced) draft.put(start + 1, first + heads.length, replaced, look.header);
  draft.height(start + 1, headerHeight(heads, 15));
  let row = start + 2;
  const name = (path: string): string => {
    const entry = drivers.get(path);
    return entry === undefined ? path : context.words.driver(entry);
  };
  for (const range of uncertainty?.ranges ?? []) {
    const entry = drivers.get(range.driver);
    putLabel(draft, row, name(range.driver), look.label);
    if (entry !== undefined) draft.put(row, column.unit, context.words.driverUnit(entry), look.unit);
    const unit = entry === undefined ? "number" : unitOfDriver(entry);
    const cells = cellsOf(context, range, isShare(unit));
    cells.forEach((one, i) => {
      if (one !== null)
        draft.put(
          row,
          first + i,
          one,
          typeof one === "number" ? value(formatOfInput(unit, [one])) : textStyle(i),
        );
    });
    if (isReplaced) draft.put(row, first + heads.length, scenariosOf(range.driver) || null, look.note);
    row++;
  }
  if (isReplaced) draft.put(row++, column.label, replacedNote, look.note);
  for (const { between, value: correlation } of uncertainty?.correlations ?? []) {
    putLabel(draft, row, context.text.simulation.with(name(between[0]), name(between[1])), look.label);
    draft.put(row, column.unit, context.text.simulation.correlation, look.unit);
    draft.put(row, first, correlation, value(format.twoDecimals));
    row++;
  }
  for (const { event, occurs } of uncertainty?.events ?? []) {
    const path = `${event}.probability`;
    putLabel(
      draft,
      row,
      drivers.get(path)?.groups.map(context.text.language.record).join(", ") ?? event,
      look.label,
    );
    draft.put(row, column.unit, context.text.simulation.event, look.unit);
    draft.put(
      row,
      first,
      occurs === "poisson" ? context.text.simulation.anyNumber : context.text.simulation.atMostOnce,
      value(format.text),
    );
    row++;
  }
}

/** A list of values runs on over the empty cells behind it; one word stands as the numbers do. */
const textStyle = (i: number): CellStyle =>
  i === 1 ? { ...value(format.text), align: { horizontal: "left", vertical: "center" } } : value(format.text);

/** A range in the columns of the heads. */
function cellsOf(context: PlanContext, range: Range, isPercent: boolean): (string | number | null)[] {
  const kind = context.text.simulation.kinds[range.kind];
  if (range.kind === "discrete") {
    const said = range.values.map((one, i) => {
      const probability = shareText(context, range.probabilities[i] ?? 0);
      return `${isPercent ? shareText(context, one) : one} (${probability})`;
    });
    return [kind, said.join(", ")];
  }
  if ("mean" in range) return [kind, null, null, null, range.mean, range.sd];
  const { low, high, ends } = range;
  return [
    kind,
    low,
    "mode" in range ? range.mode : null,
    high,
    null,
    null,
    ends === "limits" ? context.text.simulation.limits : context.text.simulation.deciles,
  ];
}
