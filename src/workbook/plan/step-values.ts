import { createLibrary } from "../../kernel/call";
import { compile, scopeOf } from "../../kernel/evaluate";
import type { Value } from "../../kernel/value";
import { codes } from "../../formulas/codes.generated";
import type { Results } from "../../case/results";
import type { Tree } from "../../kernel/tree";
import type { LineTree, Source } from "./line-tree";

const library = createLibrary(codes);

/** The values of a line's steps for every month, by the steps' names. */
export function stepValues(line: LineTree, results: Results): ReadonlyMap<string, Float64Array> {
  const found = new Map<string, Float64Array>();
  for (const step of line.steps) found.set(step.name, valuesOf(step.tree, line.sources, found, results));
  return found;
}

function valuesOf(
  tree: Tree,
  sources: ReadonlyMap<string, Source>,
  steps: ReadonlyMap<string, Float64Array>,
  results: Results,
): Float64Array {
  const names = [...sources.keys(), ...steps.keys()];
  const scope = scopeOf(names, library.callee);
  const run = compile(tree, scope);
  const readers = [
    ...[...sources.values()].map((source) => reader(source, results)),
    ...[...steps.values()].map(
      (row) =>
        (month: number): Value =>
          row[month] as number,
    ),
  ];
  return Float64Array.from({ length: results.model.months }, (_, month) => {
    const slots = new Array<Value>(scope.size()).fill(null);
    readers.forEach((read, slot) => (slots[slot] = read(month)));
    const value = run(slots);
    if (typeof value !== "number") throw new Error("A step of a line that has a value has none.");
    return value;
  });
}

function reader(source: Source, { values, model }: Results): (month: number) => Value {
  if ("driver" in source) return () => values.driver(source.driver);
  if ("drivers" in source) return () => source.drivers.map((path) => values.driver(path));
  if ("line" in source) return (month) => values.row(source.line)[month] as number;
  if ("before" in source) return (month) => values.row(source.before)[month - 1] ?? 0;
  if ("row" in source) return () => Array.from(values.row(source.row));
  if ("lines" in source) return (month) => source.lines.map((id) => values.row(id)[month] as number);
  return "position" in source ? (month) => month + 1 : () => model.months;
}
