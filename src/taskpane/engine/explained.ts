import { explainLine, type ExplainedTerm } from "../../case/explain";
import { presentValue } from "../../case/findings/findings";
import { isFactor } from "../../case/line";
import { codeOf } from "../../case/line-code";
import type { Line } from "../../case/model/model";
import type { Figure } from "../../case/model/figures";
import type { Results } from "../../case/results";
import { isError } from "../../kernel/error";
import { inWords } from "../../kernel/explain";
import type { Tree } from "../../kernel/tree";
import { FACTOR } from "../typing/units";

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

/** Why a line is what it is in a month, or a key figure over the whole case. */
export interface Explained {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly string[];
  readonly unit: string;
  readonly meaning: string;
  /** The month that is explained, from 1. */
  readonly month: number;
  readonly value: number | null;
  /** Why there is no value. */
  readonly reason?: string;
  readonly formula: string;
  /** Empty for a key figure: whole rows can't be written into a formula. */
  readonly withValues: string;
  readonly terms: readonly ExplainedTerm[];
  readonly inputs: readonly ReadInput[];
  /** What all months are worth today; null where a row is no flow of money of a part of the case. */
  readonly present: number | null;
  /** By year; null for a key figure, which is about all of them. */
  readonly years: readonly number[] | null;
}

/**
 * Explains a line in a month, or a key figure; null where the case has neither.
 * @param month from 1; 0 for the month in which there is most to see
 */
export function explained(results: Results, id: string, month: number): Explained | null {
  const line = results.model.lines.find((one) => one.id === id);
  if (line !== undefined) return explainedLine(results, line, month === 0 ? telling(results, line) : month);
  const figure = results.model.figures.find((one) => one.id === id);
  return figure === undefined ? null : explainedFigure(results, figure);
}

/** The last month; where nothing is left of the line by then, the month in which it is largest. */
function telling({ values }: Results, { id }: Line): number {
  const row = Array.from(values.row(id), Math.abs);
  return (row.at(-1) ?? 0) > 0 ? row.length : row.indexOf(Math.max(...row)) + 1;
}

function explainedLine(results: Results, line: Line, month: number): Explained {
  const { inputs, ...about } = explainLine(results, line.id, month);
  return {
    ...about,
    unit: unitOf(line),
    present: flowsOf(results).has(line.id) ? presentValue(results, line.id) : null,
    inputs: inputs.map((input) => ({
      label: input.label,
      unit: input.unit,
      value:
        typeof input.value === "object"
          ? null
          : typeof input.value === "boolean"
            ? String(input.value)
            : input.value,
      lines: input.lines.map((id) =>
        "row" in (line.bindings[input.name] ?? {}) ? readRow(results, id) : readLine(results, id, month),
      ),
      drivers: input.drivers,
    })),
  };
}

/** Rows of money that results show at their value today: totals, their categories, bars of the bridge. */
function flowsOf({ model }: Results): ReadonlySet<string> {
  const parts = [model.baseline, ...model.options].flatMap(({ categories, beforeTax, afterTax, inCash }) => [
    ...Object.values(categories),
    ...[beforeTax, afterTax, inCash],
  ]);
  const options = model.options.flatMap(({ bridge, savingBeforeTax, savingAfterTax }) => [
    ...bridge.map(({ line }) => line),
    ...[savingBeforeTax, savingAfterTax],
  ]);
  return new Set([...parts, ...options]);
}

const unitOf = ({ kind }: Line): string => (isFactor(kind) ? FACTOR : kind.unit);

function readLine({ model, values }: Results, id: string, month: number): ReadLine {
  const line = model.lines.find((one) => one.id === id);
  const { label, groups } = line ?? { label: id, groups: [] };
  return {
    ...{ id, label, groups },
    unit: line === undefined ? "1" : unitOf(line),
    value: values.row(id)[month - 1] ?? null,
  };
}

/** A line of which a formula takes all months. */
function readRow(results: Results, id: string): ReadLine {
  const years = results.years(id);
  const adds = results.model.lines.find((one) => one.id === id)?.kind.year === "sum";
  return {
    ...readLine(results, id, results.model.months),
    value: adds ? years.reduce((sum, year) => sum + year, 0) : null,
    years,
  };
}

function explainedFigure(results: Results, figure: Figure): Explained {
  const { model, values } = results;
  const value = results.figures.get(figure.id);
  const inputs = Object.entries(figure.bindings).map(([name, binding]): ReadInput & { name: string } => {
    const unit = figure.kind.inputs[name]?.unit ?? "1";
    if ("row" in binding) {
      const line = readRow(results, binding.row);
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
    month: results.model.months,
    value: typeof value === "number" ? value : null,
    ...(isError(value) && { reason: value.message }),
    formula: inWords(codeOf(figure.kind).tree as Tree, label),
    withValues: "",
    terms: [],
    inputs: inputs.map(({ name: _name, ...input }) => input),
    present: null,
    years: null,
  };
}
