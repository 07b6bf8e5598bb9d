import { evaluateModel, linesRead } from "../../case/evaluate";
import type { Binding, Line, Model } from "../../case/model/model";
import { LARGEST } from "../../case/schema/largest";
import { BLOCK, rowLength, type BlockFunction } from "./block";
import { blocks } from "./blocks.generated";
import { interpreted } from "./interpreted";
import { createLayout, type Operand } from "./layout";
import { linesNeeded, linesThatVary } from "./reach";

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

/** One line of a plan. */
interface Step {
  readonly run: BlockFunction;
  readonly start: number;
  readonly given: readonly (string | boolean | null)[];
  readonly result: Operand;
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
  const layout = createLayout(months);
  const drivers = new Map(varying.map(({ path, monthly }) => [path, layout.trial(monthly === true)]));
  const differing = linesThatVary(lines, new Set(drivers.keys()));
  const rows = new Map<string, Operand>();
  for (const { id } of lines) if (!differing.has(id)) rows.set(id, layout.fixedRow(base.row(id)));
  const counted = layout.fixedRow(Float64Array.from({ length: months }, (_, month) => month + 1));
  const driver = (path: string): Operand => drivers.get(path) ?? layout.fixed(base.driver(path));
  const row = (id: string): Operand => rows.get(id) as Operand;

  const computed = lines.filter(({ id }) => differing.has(id));
  const lives = livesOf(computed, wanted);
  const places: number[] = [];
  const lists: number[] = [];
  /** Where places of lists stand, which begin behind those of all lines. */
  const toLists: number[] = [];
  const steps = computed.map((line, i): Step => {
    const start = places.length;
    const result = layout.row(lives.totals.has(line.id));
    places.push(result.base);
    for (const name of Object.keys(line.kind.inputs)) writeOperand(line.bindings[name]);
    rows.set(line.id, result);
    for (const id of lives.endingAt.get(i) ?? []) layout.giveBack(row(id));
    return { run: blockOf(line), start, given: givenOf(line), result };
  });

  function writeOperand(binding: Binding | undefined): void {
    const listed =
      binding === undefined
        ? undefined
        : "drivers" in binding
          ? binding.drivers.map(driver)
          : "lines" in binding
            ? binding.lines.map(row)
            : undefined;
    if (listed === undefined) return layout.write(places, single(binding));
    toLists.push(places.length);
    layout.writeList(places, lists, listed);
  }

  function single(binding: Binding | undefined): Operand | undefined {
    if (binding === undefined || "choice" in binding || "drivers" in binding || "lines" in binding)
      return undefined;
    if ("driver" in binding) return driver(binding.driver);
    if ("line" in binding) return row(binding.line);
    if ("row" in binding) return row(binding.row);
    return "position" in binding ? counted : layout.fixed(months);
  }

  for (const place of toLists) places[place]! += places.length;
  return ready(
    months,
    lines,
    layout.memory(),
    Int32Array.from([...places, ...lists]),
    [...drivers.values()],
    steps,
    rows,
  );
}

/** What runs a line: the generated block, or the language trial by trial for what a person wrote. */
function blockOf({ kind }: Line): BlockFunction {
  const block = kind.code === undefined ? blocks[kind.name] : undefined;
  return block ?? interpreted(kind);
}

/** What a block is told of each input: null where it is absent, a choice as it was made. */
const givenOf = ({ kind, bindings }: Line): Step["given"] =>
  Object.keys(kind.inputs).map((name) => {
    const binding = bindings[name];
    if (binding === undefined) return null;
    return "choice" in binding ? binding.choice : true;
  });

/** After which line a row is no longer read, and of which rows running totals are read. */
function livesOf(lines: readonly Line[], wanted: readonly string[]) {
  const last = new Map<string, number>();
  const totals = new Set<string>();
  const own = new Set(lines.map(({ id }) => id));
  lines.forEach(({ bindings }, i) => {
    for (const binding of Object.values(bindings)) {
      for (const id of linesRead(binding)) if (own.has(id)) last.set(id, i);
      if ("row" in binding) totals.add(binding.row);
    }
  });
  const endingAt = new Map<number, string[]>();
  for (const [id, i] of last) if (!wanted.includes(id)) endingAt.set(i, [...(endingAt.get(i) ?? []), id]);
  return { endingAt, totals };
}

/** A plan over the memory of a layout. */
function ready(
  months: number,
  lines: readonly Line[],
  memory: Float64Array,
  places: Int32Array,
  drivers: readonly Operand[],
  steps: readonly Step[],
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
        run(memory, places, start, months, given);
        for (let trial = 0; trial < BLOCK; trial++) if (!(memory[trial]! <= LARGEST)) failed[trial] = 1;
        if (result.total !== undefined) addUp(memory, result.base, result.total, months);
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

/** Running totals of a row, each trial's beginning with 0. */
function addUp(memory: Float64Array, row: number, total: number, months: number): void {
  for (let trial = 0; trial < BLOCK; trial++) {
    const start = trial * rowLength(months);
    let sum = 0;
    memory[total + start] = 0;
    for (let month = 0; month < months; month++)
      memory[total + start + month + 1] = sum += memory[row + start + month]!;
  }
}
