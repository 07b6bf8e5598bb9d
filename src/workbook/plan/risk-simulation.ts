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

const SAMPLING: Readonly<Record<SimulationStudy["sampling"], string>> = {
  sobol: "Sobol numbers with Owen's scrambling",
  lhs: "Latin hypercube",
  random: "plain random numbers",
};

const nameOf = ({ parts }: PlanContext, id: string): string =>
  parts.find(({ part }) => part.id === id)?.name ?? id;

/** How the study was made, so that anybody can make it again. */
export function simulationText({ simulation }: RiskStudy): string {
  if (simulation === undefined)
    return "Nothing was simulated: the case gives no input a range. Give ranges to see what the options may come to.";
  const { trials, seed, sampling, repaired } = simulation;
  const mended = repaired
    ? " The correlations contradict each other: the nearest ones that don't were used."
    : "";
  return `Simulated: ${trials.toLocaleString("en-US")} trials, the same for all options, seed ${seed}, ${SAMPLING[sampling]}.${mended}`;
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
  draft.put(start, column.label, "What the options may come to: net present value", look.heading);
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
  const all = trials.toLocaleString("en-US");
  without.forEach(({ id, why }, i) => {
    const name = nameOf(context, id);
    const said = `${name} has no net present value in any of the ${all} trials.`;
    draft.put(start + 2 * i, column.label, said, look.labelBold);
    draft.put(start + 2 * i + 1, column.label, `In the first trial: ${why}`, look.note);
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
  putOptions(draft, context, simulation, header, "Of all trials", "Unit");
  const money = (label: string, of: Row["of"]): Row => ({ label, unit: currency, format: format.whole, of });
  const share = (label: string, of: Row["of"]): Row => ({ label, unit: "%", format: SHARE, of });
  const list: Row[] = [
    money("Mean", ({ summary }) => summary.mean),
    money("Standard deviation", ({ summary }) => summary.standardDeviation),
    money("Standard error of the mean, at most", ({ summary }) => summary.standardError),
    ...PERCENTILES.map((percent) =>
      money(
        `P${percent}: ${percent}% of the trials are below`,
        ({ summary }) => summary.percentiles[percent]?.value,
      ),
    ),
    share("Probability of a loss: net present value below 0", ({ summary }) => summary.probabilityOfLoss),
    share("Probability that no other option is better", ({ summary }) => summary.probabilityBest),
    ...[0, 1, 2].map((k) => {
      const of = ({ contingencies }: StudiedOption) => contingencies[k];
      const confidence = simulation.options.map(of).find((one) => one !== undefined)?.confidence ?? 0;
      return money(
        `Contingency: less than as built, with a confidence of ${shareText(confidence)}`,
        (option) => of(option)?.amount,
      );
    }),
    {
      label: "Trials without a value",
      unit: "number",
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
  const scale = scaleOf(context.results);
  const header = start + CURVE_ROWS + 2;
  const [top, last] = [header + 1, header + amounts.length];
  putOptions(draft, context, simulation, header, "Probability that the net present value is below", "");
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
      text: `Probability that the net present value is below an amount, ${context.source.currency} ${scale.word}`,
    },
    description: `One line for each option, from 0 to 100%. The rows ${top} to ${last} below hold the figures.`,
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

const KINDS: Readonly<Record<Range["kind"], string>> = {
  triangular: "Triangular",
  pert: "PERT",
  uniform: "Uniform",
  normal: "Normal",
  lognormal: "Lognormal",
  discrete: "One of several",
};

const RANGE_HEADS = ["Distribution", "Low", "Mode", "High", "Mean", "Standard deviation", "Low and high are"];

/** Behind them: where the range does not count. */
const REPLACED = "Replaced in";
const REPLACED_NOTE =
  "Replaced in: the scenarios that give the input a number, which counts there in place of the range.";

/** What the trials were drawn from. Another range needs another simulation: here it is only told. */
function putRanges(draft: SheetDraft, context: PlanContext, start: number, lastColumn: number): void {
  const { uncertainty, scenarios } = context.source;
  const { drivers } = context.results.model;
  draft.fill(start, column.label, lastColumn, look.heading);
  draft.put(start, column.label, "What is uncertain", look.heading);
  draft.height(start, 20);
  draft.fill(start + 1, column.label, lastColumn, look.header);
  draft.put(start + 1, column.label, "Input", look.header);
  draft.put(start + 1, column.unit, "Unit", look.header);
  const scenariosOf = (driver: string): string =>
    scenarios
      .filter(({ changes }) => Object.hasOwn(changes, driver))
      .map(({ name }) => name)
      .join(", ");
  const isReplaced = uncertainty?.ranges.some(({ driver }) => scenariosOf(driver) !== "") === true;
  RANGE_HEADS.forEach((title, i) => draft.put(start + 1, first + i, title, look.headerRight));
  if (isReplaced) draft.put(start + 1, first + RANGE_HEADS.length, REPLACED, look.header);
  draft.height(start + 1, headerHeight(RANGE_HEADS, 15));
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
    const cells = cellsOf(range, isShare(unit));
    cells.forEach((one, i) => {
      if (one !== null)
        draft.put(
          row,
          first + i,
          one,
          typeof one === "number" ? value(formatOfInput(unit, [one])) : textStyle(i),
        );
    });
    if (isReplaced) draft.put(row, first + RANGE_HEADS.length, scenariosOf(range.driver) || null, look.note);
    row++;
  }
  if (isReplaced) draft.put(row++, column.label, REPLACED_NOTE, look.note);
  for (const { between, value: correlation } of uncertainty?.correlations ?? []) {
    putLabel(draft, row, `${name(between[0])} with ${name(between[1])}`, look.label);
    draft.put(row, column.unit, "correlation", look.unit);
    draft.put(row, first, correlation, value(format.twoDecimals));
    row++;
  }
  for (const { event, occurs } of uncertainty?.events ?? []) {
    const path = `${event}.probability`;
    putLabel(draft, row, drivers.get(path)?.groups.join(", ") ?? event, look.label);
    draft.put(row, column.unit, "event", look.unit);
    draft.put(
      row,
      first,
      occurs === "poisson" ? "Any number a year" : "At most once a year",
      value(format.text),
    );
    row++;
  }
}

/** A list of values runs on over the empty cells behind it; one word stands as the numbers do. */
const textStyle = (i: number): CellStyle =>
  i === 1 ? { ...value(format.text), align: { horizontal: "left", vertical: "center" } } : value(format.text);

/** A range in the columns of {@link RANGE_HEADS}. */
function cellsOf(range: Range, isPercent: boolean): (string | number | null)[] {
  const kind = KINDS[range.kind];
  if (range.kind === "discrete") {
    const said = range.values.map((one, i) => {
      const probability = shareText(range.probabilities[i] ?? 0);
      return `${isPercent ? shareText(one) : one} (${probability})`;
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
    ends === "limits" ? "limits" : "P10, P90",
  ];
}
