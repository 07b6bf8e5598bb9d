import type { LineKind } from "../line";
import { runnerOf } from "../line-runner";
import type { Value } from "../../kernel/value";
import { LISTED, OPERAND, PLACES, rowLength, WHOLE_ROW, type BlockFunction } from "./block";

/** A line over a block as the formula language computes it: month by month and trial by trial. */
export function interpreted(kind: LineKind): BlockFunction {
  const run = runnerOf(kind);
  const inputs = Object.keys(kind.inputs).map((name) => kind.inputs[name]?.kind);
  return (memory, places, start, months, trials, given) => {
    const result = places[start]!;
    const number = (operand: number, month: number, trial: number): number =>
      memory[
        places[operand]! + trial * places[operand + OPERAND.trial]! + month * places[operand + OPERAND.step]!
      ]!;
    const valueOf = (i: number, month: number, trial: number): Value => {
      if (given[i] === null) return null;
      if (given[i] !== true) return given[i]!;
      const operand = start + PLACES.operands + i * OPERAND.size;
      const count = places[operand + OPERAND.count]!;
      if (count !== WHOLE_ROW) {
        const list = places[operand]!;
        return Array.from({ length: count }, (_, k) => number(list + k * LISTED, month, trial));
      }
      if (inputs[i] === "series") return Array.from({ length: months }, (_, k) => number(operand, k, trial));
      return inputs[i] === "logical" ? true : number(operand, month, trial);
    };
    for (let trial = 0; trial < trials; trial++) {
      let size = 0;
      for (let month = 0; month < months; month++) {
        const value = run(inputs.map((_, i) => valueOf(i, month, trial)));
        const x = typeof value === "number" ? value + 0 : NaN;
        memory[result + trial * rowLength(months) + month] = x;
        size = kind.year === "sum" ? size + Math.abs(x) : Math.max(size, Math.abs(x));
      }
      memory[trial] = size;
    }
  };
}
