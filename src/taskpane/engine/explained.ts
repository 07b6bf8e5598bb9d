import { explainLine, type ExplainedTerm } from "../../case/explain";
import { explainFigure, readLine, readRow, type ReadInput } from "../../case/explain-figure";
import { presentValue } from "../../case/findings/findings";
import { isFactor } from "../../case/line";
import type { Line } from "../../case/model/model";
import type { Figure } from "../../case/model/figures";
import type { Results } from "../../case/results";
import { FACTOR } from "../typing/units";

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
        "row" in (line.bindings[input.name] ?? {})
          ? readRow(results, id, unitOf)
          : readLine(results, id, month, unitOf),
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

const explainedFigure = (results: Results, figure: Figure): Explained => ({
  ...explainFigure(results, figure, unitOf),
  month: results.model.months,
  withValues: "",
  terms: [],
  present: null,
  years: null,
});
