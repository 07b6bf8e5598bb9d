import { FormulaError, isError } from "./error";
import { compile, finite, scopeOf, type Callee } from "./evaluate";
import type { FormulaCode, InputCode } from "./formula";
import { shown } from "./messages";
import type { Evaluator } from "./operations";
import type { Tree } from "./tree";
import type { Table, Value } from "./value";

/** A formula ready to run on values of its inputs, in order and already checked. The list becomes its own: steps follow. */
export type Runner = (values: Value[]) => Value | Table;

/** The inputs whose values a formula computes with: of a list of drivers, the drivers. */
export const valuesOf = (code: FormulaCode): readonly InputCode[] => code.inputs[0]?.drivers ?? code.inputs;

/** Compiles a formula: its steps in order, then its rules, then its result or its table. */
export function prepare(code: FormulaCode, callee: (name: string) => Callee | undefined): Runner {
  const steps = code.steps ?? [];
  const columns = code.table?.columns ?? [];
  const names = [
    ...valuesOf(code).map((input) => input.name),
    ...steps.map(([name]) => name),
    ...(code.table ? [code.table.counter, ...columns.map(([name]) => name)] : []),
  ];
  const scope = scopeOf(names, callee);
  const slot = (name: string): number => scope.slotOf(name) as number;
  const compiledSteps = steps.map(([name, tree]) => ({ slot: slot(name), value: compile(tree, scope) }));
  const rules = (code.rules ?? []).map(([tree, kind, message]) => ({
    holds: compile(tree, scope),
    kind,
    message,
  }));
  const broken = (slots: Value[]): FormulaError | undefined => {
    for (let i = 0; i < rules.length; i++) {
      const { holds, kind, message } = rules[i] as (typeof rules)[number];
      const value = holds(slots);
      if (isError(value)) return value;
      if (value !== true)
        return new FormulaError(
          kind,
          filled(message, (name) => slots[slot(name)]),
        );
    }
    return undefined;
  };
  const result =
    code.tree === undefined ? tableOf(code, slot, (tree) => compile(tree, scope)) : compile(code.tree, scope);
  const size = scope.size();
  return (slots) => {
    // Loops and arrays of the plainest kind: for a short list this frame takes longer than its formula.
    while (slots.length < size) slots.push(null);
    for (let i = 0; i < compiledSteps.length; i++) {
      const step = compiledSteps[i] as (typeof compiledSteps)[number];
      slots[step.slot] = step.value(slots);
    }
    return broken(slots) ?? result(slots);
  };
}

/** "{agents} agents" with the values put in. */
const filled = (message: string, valueOf: (name: string) => unknown): string =>
  message.replace(/\{(\w+)\}/g, (_, name: string) => shown(valueOf(name)));

type TreeCompiler = (tree: Tree) => Evaluator;

/** A row for each value of the counter, under a row of headings; running totals add up down the rows. */
function tableOf(
  code: FormulaCode,
  slot: (name: string) => number,
  compiled: TreeCompiler,
): (slots: Value[]) => Table | FormulaError {
  const { counter, from, to, columns } = code.table as NonNullable<FormulaCode["table"]>;
  const [first, last] = [compiled(from), compiled(to)];
  const cells = columns.map(([name, , tree, runs]) => ({ slot: slot(name), value: compiled(tree), runs }));
  return (slots) => {
    const rows: (string | number | boolean)[][] = [columns.map(([, label]) => label)];
    for (let k = first(slots) as number; k <= (last(slots) as number); k++) {
      slots[slot(counter)] = k;
      const before = rows.length > 1 ? rows[rows.length - 1] : undefined;
      const row: (string | number | boolean)[] = [];
      for (const [i, cell] of cells.entries()) {
        const value = cell.value(slots);
        if (isError(value)) return value;
        const total = cell.runs && before ? finite((before[i] as number) + (value as number)) : value;
        if (isError(total)) return total;
        slots[cell.slot] = row[i] = total as number;
      }
      rows.push(row);
    }
    return rows;
  };
}
