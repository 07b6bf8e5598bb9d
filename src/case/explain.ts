import { shown } from "../kernel/messages";
import { inWords, termsOf, type Term } from "../kernel/explain";
import type { Tree } from "../kernel/tree";
import { nearest } from "../kernel/nearest";
import { evaluateTree, nameOf } from "./by-language";
import { codeOf } from "./line-code";
import { caseMessages } from "./messages";
import type { Binding, Line } from "./model/model";
import type { Results } from "./results";

/** What one input of a line is in a month, and where to look further. */
export interface ExplainedInput {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number | string | boolean | readonly number[];
  /** Lines that it reads, to explain further. */
  readonly lines: readonly string[];
  /** Drivers that it reads: where the number was entered. */
  readonly drivers: readonly string[];
  /** Source or note of the driver. */
  readonly basis: string | undefined;
}

/** One part of the outermost sum or product, with its value. */
export interface ExplainedTerm {
  readonly sign: Term["sign"];
  readonly label: string;
  readonly value: number | undefined;
}

/** Why a line of a case has the value it has in one month. */
export interface Explanation {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly string[];
  readonly unit: string;
  readonly meaning: string;
  readonly month: number;
  readonly value: number;
  /** The formula in words, and the same with values. */
  readonly formula: string;
  readonly withValues: string;
  readonly terms: readonly ExplainedTerm[];
  readonly inputs: readonly ExplainedInput[];
  /** The line by year. */
  readonly years: readonly number[];
}

/** Explains a line in a month, counted from 1. @throws RangeError that names the nearest line for an unknown one */
export function explainLine(results: Results, id: string, month: number): Explanation {
  const { model, values } = results;
  const line = model.lines.find((one) => one.id === id);
  if (line === undefined)
    throw new RangeError(
      caseMessages.unknownLine(
        id,
        nearest(
          id,
          model.lines.map((one) => one.id),
        ),
      ),
    );
  const tree = codeOf(line.kind).tree as Tree;
  const inputs = Object.keys(line.kind.inputs).flatMap((name) => {
    const binding = line.bindings[name];
    return binding === undefined ? [] : [explainInput(results, line, name, binding, month)];
  });
  const find = (name: string): ExplainedInput | undefined => inputs.find((input) => input.name === name);
  const label = (name: string): string => find(name)?.label ?? "blank";
  const value = (name: string): string => text(find(name)?.value);
  return {
    id,
    label: line.label,
    groups: line.groups,
    unit: line.kind.unit,
    meaning: line.kind.meaning,
    month,
    value: values.row(id)[month - 1] as number,
    formula: inWords(tree, label),
    withValues: inWords(tree, value),
    terms: explainTerms(results, line, tree, inputs, month, label),
    inputs,
    years: results.years(id),
  };
}

function explainTerms(
  results: Results,
  line: Line,
  tree: Tree,
  inputs: readonly ExplainedInput[],
  month: number,
  label: (name: string) => string,
): ExplainedTerm[] {
  const only = inputs[0];
  if (inputs.length === 1 && only !== undefined && only.lines.length > 1) {
    return only.lines.map((id, i) => {
      const part = results.model.lines.find((one) => one.id === id) as Line;
      return {
        sign: i === 0 ? "" : "+",
        label: nameOf(part),
        value: results.values.row(id)[month - 1] as number,
      };
    });
  }
  return termsOf(tree).map((term) => {
    const value = evaluateTree(line, term.tree, results.model, results.values, month);
    return {
      sign: term.sign,
      label: inWords(term.tree, label),
      value: typeof value === "number" ? value : undefined,
    };
  });
}

function explainInput(
  results: Results,
  line: Line,
  name: string,
  binding: Binding,
  month: number,
): ExplainedInput {
  const { model, values } = results;
  const described = (
    label: string,
    value: ExplainedInput["value"],
    lines: readonly string[],
    drivers: readonly string[],
    basis?: string,
  ): ExplainedInput => ({
    name,
    label,
    unit: line.kind.inputs[name]?.unit ?? "1",
    value,
    lines,
    drivers,
    basis,
  });
  if ("driver" in binding) {
    const entry = model.drivers.get(binding.driver);
    const basis = entry?.source ?? entry?.note ?? (entry?.value === null ? "Standard value" : undefined);
    return described(entry?.record.label ?? name, values.driver(binding.driver), [], [binding.driver], basis);
  }
  if ("drivers" in binding) {
    const label = model.drivers.get(binding.drivers[0] as string)?.record.label ?? name;
    return described(label, binding.drivers.map(values.driver), [], binding.drivers);
  }
  if ("lines" in binding) {
    return described(
      "Lines",
      binding.lines.map((id) => values.row(id)[month - 1] as number),
      binding.lines,
      [],
    );
  }
  if ("line" in binding || "row" in binding) {
    const id = "line" in binding ? binding.line : binding.row;
    const read = model.lines.find((one) => one.id === id) as Line;
    const row = values.row(id);
    return described(read.label, "line" in binding ? (row[month - 1] as number) : Array.from(row), [id], []);
  }
  if ("choice" in binding) return described(name, binding.choice, [], []);
  return "position" in binding
    ? described("Month", month, [], [])
    : described("Last month", model.months, [], []);
}

/** A value in a formula: numbers with their thousands, whole rows in a word. */
function text(value: ExplainedInput["value"] | undefined): string {
  if (value === undefined) return "blank";
  if (typeof value === "number")
    return new Intl.NumberFormat("en-US", {
      maximumSignificantDigits: Math.abs(value) >= 1000 ? 12 : 6,
      maximumFractionDigits: 2,
    }).format(value);
  return typeof value === "object" ? `[${value.length} values]` : shown(value);
}
