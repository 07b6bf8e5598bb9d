import { codeOf } from "../../src/kernel/code";
import type { Formula } from "../../src/kernel/formula";
import { anchorOfLine } from "./lines-page";
import { headsIn } from "./notation/definition";

/** What a page says of other formulas, and of the lines of a case. */
export interface Uses {
  find(name: string): Formula | undefined;
  /** @throws Error where there is none of that name. */
  formula(name: string): Formula;
  /** The kinds of lines whose formula calls the function. */
  lines(name: string): readonly { readonly label: string; readonly anchor: string }[];
  /** The functions whose formula calls the function. */
  callers(name: string): readonly Formula[];
}

/** Who calls what, read from the parsed formulas. */
export function usesOf(formulas: readonly Formula[], lines: readonly Formula[]): Uses {
  const byName = new Map(formulas.map((formula) => [formula.name, formula]));
  const formula = (name: string): Formula => {
    const found = byName.get(name);
    if (found === undefined) throw new Error(`${name} is no formula.`);
    return found;
  };
  const heads = new Map([...formulas, ...lines].map((one) => [one, new Set(headsOf(one, formula))]));
  const calling = (all: readonly Formula[], name: string) => all.filter((one) => heads.get(one)?.has(name));
  return {
    find: (name) => byName.get(name),
    formula,
    lines: (name) => calling(lines, name).map((line) => ({ label: line.label, anchor: anchorOfLine(line) })),
    callers: (name) => calling(formulas, name),
  };
}

function headsOf(formula: Formula, find: (name: string) => Formula): string[] {
  const { steps = [], rules = [], tree = null, table } = codeOf(formula, find);
  const inTable = table === undefined ? [] : [table.from, table.to, ...table.columns.map((one) => one[2])];
  return [...steps.map(([, step]) => step), ...rules.map(([rule]) => rule), tree, ...inTable].flatMap(
    headsIn,
  );
}
