import { codeOf } from "../../src/kernel/code";
import type { Formula, Input } from "../../src/kernel/formula";
import { unitOfTree, type UnitScope } from "../../src/kernel/tree-unit";
import { parseUnit, PLAIN, type UnitOrAny } from "../../src/kernel/unit";

/** The unit that an input says it has; texts, logicals and days count as plain. */
export const declaredUnit = (input: Input): UnitOrAny =>
  input.unit === undefined ? PLAIN : parseUnit(input.unit);

/** Under this name {@link computeUnits} gives the unit of a formula's single result. */
export const RESULT = "";

/**
 * The units of a formula's result, or of each column of its table, worked out from its texts and the units of its
 * inputs: those declared, or those given. A formula that it calls is worked out for the units it is called with.
 * @throws UnitError where quantities are joined that don't fit: in steps, rules, results and calls.
 */
export function computeUnits(
  formula: Formula,
  find: (name: string) => Formula,
  given: readonly UnitOrAny[] = [],
): ReadonlyMap<string, UnitOrAny> {
  const units = new Map<string, UnitOrAny>();
  inputsOf(formula, find).forEach(([name, input], i) =>
    units.set(name, i in given ? given[i]! : declaredUnit(input)),
  );
  const scope: UnitScope = {
    unitOf: (name) => units.get(name),
    callee: (name, args) => computeUnits(find(name), find, args).get(RESULT),
  };
  const { steps = [], rules = [], tree, table } = codeOf(formula, find);
  for (const [name, step] of steps) units.set(name, unitOfTree(step, scope));
  for (const [require] of rules) unitOfTree(require, scope);
  const results = new Map<string, UnitOrAny>();
  if (tree !== undefined) results.set(RESULT, unitOfTree(tree, scope));
  if (table !== undefined) {
    units.set(table.counter, PLAIN);
    for (const [name, , column] of table.columns) {
      results.set(name, unitOfTree(column, scope));
      units.set(name, results.get(name)!);
    }
  }
  return results;
}

/** The names that a formula's texts may use for its inputs: of a list of drivers, the drivers. */
function inputsOf(formula: Formula, find: (name: string) => Formula): readonly (readonly [string, Input])[] {
  const inputs = Object.entries<Input>(formula.inputs);
  const drivers = inputs[0]?.[1];
  if (drivers?.kind !== "drivers") return inputs;
  const named = drivers.of.flatMap((name) => Object.entries<Input>(find(name).inputs));
  return [...new Map(named.reverse())];
}
