import { isError } from "../kernel/error";
import { inWords } from "../kernel/explain";
import type { Tree } from "../kernel/tree";
import { codeOf } from "./line-code";
import type { Figure } from "./model/figures";
import type { Line } from "./model/model";
import type { Results } from "./results";

/** A line that an explained one reads. */
export interface ReadLine {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly string[];
  readonly unit: string;
  /** In the month that is explained; where the whole row counts, what its months come to, null where they add up to nothing. */
  readonly value: number | null;
  /** By year, where the whole row counts. */
  readonly years?: readonly number[];
}

/** One input of a formula with what it is bound to. */
export interface ReadInput {
  readonly label: string;
  readonly unit: string;
  /** Its number or word; null where it is a whole row. */
  readonly value: number | string | null;
  readonly lines: readonly ReadLine[];
  /** Paths of the drivers it reads. */
  readonly drivers: readonly string[];
}

/** Why a key figure is what it is: its formula in words, and the rows that it reads. */
export interface FigureExplanation {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly string[];
  readonly unit: string;
  readonly meaning: string;
  /** Null where it has none. */
  readonly value: number | null;
  /** Why there is no value. */
  readonly reason?: string;
  readonly formula: string;
  readonly inputs: readonly ReadInput[];
}

/** The unit in which a line is shown. */
type UnitOf = (line: Line) => string;

const ownUnit: UnitOf = ({ kind }) => kind.unit;

/** A line in a month, counted from 1. */
export function readLine(
  { model, values }: Results,
  id: string,
  month: number,
  unitOf: UnitOf = ownUnit,
): ReadLine {
  const line = model.lines.find((one) => one.id === id);
  const { label, groups } = line ?? { label: id, groups: [] };
  return {
    ...{ id, label, groups },
    unit: line === undefined ? "1" : unitOf(line),
    value: values.row(id)[month - 1] ?? null,
  };
}

/** A line of which a formula takes all months. */
export function readRow(results: Results, id: string, unitOf: UnitOf = ownUnit): ReadLine {
  const years = results.years(id);
  const adds = results.model.lines.find((one) => one.id === id)?.kind.year === "sum";
  return {
    ...readLine(results, id, results.model.months, unitOf),
    value: adds ? years.reduce((sum, year) => sum + year, 0) : null,
    years,
  };
}

/** Explains a key figure of a computed case. */
export function explainFigure(results: Results, figure: Figure, unitOf: UnitOf = ownUnit): FigureExplanation {
  const { model, values } = results;
  const value = results.figures.get(figure.id);
  const inputs = Object.entries(figure.bindings).map(([name, binding]): ReadInput & { name: string } => {
    const unit = figure.kind.inputs[name]?.unit ?? "1";
    if ("row" in binding) {
      const line = readRow(results, binding.row, unitOf);
      return { name, label: line.label, unit, value: null, lines: [line], drivers: [] };
    }
    if ("line" in binding) {
      const other = model.figures.find((one) => one.id === binding.line);
      const own = results.figures.get(binding.line);
      const number = typeof own === "number" ? own : null;
      const label = other?.label ?? name;
      return {
        name,
        label,
        unit,
        value: number,
        lines: [{ id: binding.line, label, groups: [], unit, value: number }],
        drivers: [],
      };
    }
    if ("driver" in binding) {
      const label = model.drivers.get(binding.driver)?.record.label ?? name;
      return {
        name,
        label,
        unit,
        value: values.driver(binding.driver),
        lines: [],
        drivers: [binding.driver],
      };
    }
    return {
      name,
      label: figure.kind.inputs[name]?.label ?? name,
      unit,
      value: model.months,
      lines: [],
      drivers: [],
    };
  });
  const label = (name: string): string => inputs.find((input) => input.name === name)?.label ?? name;
  return {
    id: figure.id,
    label: figure.label,
    groups: figure.groups,
    unit: figure.kind.unit,
    meaning: figure.kind.meaning,
    value: typeof value === "number" ? value : null,
    ...(isError(value) && { reason: value.message }),
    formula: inWords(codeOf(figure.kind).tree as Tree, label),
    inputs: inputs.map(({ name: _name, ...input }) => input),
  };
}
