import { evaluateModel } from "../evaluate";
import type { Line, Model } from "../model/model";
import { LARGEST } from "../schema/largest";
import { BLOCK, rowLength } from "./block";
import { createLayout, type Operand } from "./layout";
import { linesNeeded, linesThatVary } from "./reach";
import { addUp, layOut, type LaidOut } from "./steps";

/** A driver that differs from trial to trial. */
export interface Varying {
  readonly path: string;
  /** It differs from month to month, too. */
  readonly monthly?: boolean;
}

/** A model made ready to be computed for many trials, a block of them at a time. */
export interface Plan {
  readonly months: number;
  /** The lines that the results need, those included that are the same in every trial. */
  readonly lines: readonly Line[];
  /** Sets a driver of the block's trials; one that is monthly by trial, then month. */
  set(driver: number, values: Float64Array): void;
  /** Computes the block. */
  run(): void;
  /** Whether a trial of the block must be computed by itself, because something in it is no number or too large. */
  failed(trial: number): boolean;
  /** A line's months in a trial of the block; the next run writes others there. */
  row(line: string, trial: number): Float64Array;
}

/**
 * Lays out a model for many trials: what is the same in all of them is computed once, what no result needs not at all.
 * @param changes other values for some drivers, by path: a scenario
 * @param wanted lines that results are read from
 * @throws CaseError where the case can't be computed as it stands
 */
export function createPlan(
  model: Model,
  varying: readonly Varying[],
  wanted: readonly string[],
  changes: Readonly<Record<string, number>> = {},
): Plan {
  const { months } = model;
  const lines = linesNeeded(model.lines, wanted);
  const base = evaluateModel({ ...model, lines }, changes);
  const layout = createLayout(months, BLOCK);
  const drivers = new Map(varying.map(({ path, monthly }) => [path, layout.trial(monthly === true)]));
  const differing = linesThatVary(lines, new Set(drivers.keys()));
  const rows = new Map<string, Operand>();
  for (const { id } of lines) if (!differing.has(id)) rows.set(id, layout.fixedRow(base.row(id)));
  const laidOut = layOut(
    lines.filter(({ id }) => differing.has(id)),
    layout,
    rows,
    {
      months,
      kept: new Set(wanted),
      driver: (path) => drivers.get(path) ?? layout.fixed(base.driver(path)),
    },
  );
  return ready(months, lines, layout.memory(), laidOut, [...drivers.values()], rows);
}

/** A plan over the memory of a layout. */
function ready(
  months: number,
  lines: readonly Line[],
  memory: Float64Array,
  { steps, places }: LaidOut,
  drivers: readonly Operand[],
  rows: ReadonlyMap<string, Operand>,
): Plan {
  const failed = new Uint8Array(BLOCK);
  return {
    months,
    lines,
    set(driver, values) {
      const { base, step } = drivers[driver] as Operand;
      if (step === 0) return memory.set(values, base);
      for (let trial = 0; trial * months < values.length; trial++)
        memory.set(values.subarray(trial * months, (trial + 1) * months), base + trial * rowLength(months));
    },
    run() {
      failed.fill(0);
      for (const { run, start, given, result } of steps) {
        memory.fill(0, 0, BLOCK);
        run(memory, places, start, months, BLOCK, given);
        for (let trial = 0; trial < BLOCK; trial++) if (!(memory[trial]! <= LARGEST)) failed[trial] = 1;
        addUp(memory, result, months, BLOCK);
      }
    },
    failed: (trial) => failed[trial] === 1,
    row(line, trial) {
      const { base, trial: toNext } = rows.get(line) as Operand;
      const start = base + trial * toNext;
      return memory.subarray(start, start + months);
    },
  };
}
