import type { DriverCode, Formula, FormulaCode, Input, InputCode, Rule } from "./formula";
import { parseFormula } from "./parse";

/**
 * A formula's record with its texts parsed and its words left out: what is generated, committed and run.
 * `find` gives the records that a list of drivers names.
 */
export function codeOf(formula: Formula, find: (name: string) => Formula): FormulaCode {
  const steps = Object.entries(formula.steps ?? {});
  const rules = formula.rules ?? [];
  return {
    name: formula.name,
    inputs: Object.entries(formula.inputs).map(([name, input]) => inputCode(name, input, find)),
    ...(steps.length > 0 && {
      steps: steps.map(([name, step]) => [name, parseFormula(step.formula)] as const),
    }),
    ...(rules.length > 0 && { rules: rules.map(ruleCode) }),
    ...(formula.gives === "table" ? { table: tableCode(formula) } : { tree: parseFormula(formula.formula) }),
  };
}

const ruleCode = ({ require, error, message, implied }: Rule): NonNullable<FormulaCode["rules"]>[number] =>
  implied ? [parseFormula(require), error, message, true] : [parseFormula(require), error, message];

function tableCode({
  rows,
  columns,
}: Extract<Formula, { gives: "table" }>): NonNullable<FormulaCode["table"]> {
  return {
    counter: rows.counter,
    from: parseFormula(rows.from),
    to: parseFormula(rows.to),
    columns: Object.entries(columns).map(([name, { label, formula, runningTotal }]) =>
      runningTotal
        ? ([name, label, parseFormula(formula), true] as const)
        : ([name, label, parseFormula(formula)] as const),
    ),
  };
}

function inputCode(
  name: string,
  { label: _label, unit: _unit, meaning: _meaning, ...limits }: Input,
  find: (name: string) => Formula,
): InputCode {
  if (limits.kind !== "drivers") return { name, ...limits };
  return { name, kind: "drivers", drivers: driversOf(limits.of.map(find)) };
}

/** The inputs of several formulas, each name once; the first formula that has it says what it is. */
function driversOf(formulas: readonly Formula[]): DriverCode[] {
  const drivers = new Map<string, DriverCode>();
  for (const formula of formulas) {
    for (const [name, input] of Object.entries(formula.inputs)) {
      if (!drivers.has(name))
        drivers.set(name, { ...inputCode(name, input, () => formula), label: input.label });
    }
  }
  return [...drivers.values()];
}
