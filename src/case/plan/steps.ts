import { linesRead } from "../order";
import type { Binding, Line } from "../model/model";
import { rowLength, type BlockFunction } from "./block";
import { blocks } from "./blocks.generated";
import { interpreted } from "./interpreted";
import type { Layout, Operand } from "./layout";

/** One line of a plan. */
export interface Step {
  readonly run: BlockFunction;
  readonly start: number;
  readonly given: readonly (string | boolean | null)[];
  readonly result: Operand;
}

/** What lines read besides each other. */
export interface Surroundings {
  readonly months: number;
  /** The lines of which results are read at the end; rows of others are used again. */
  readonly kept: ReadonlySet<string>;
  driver(path: string): Operand;
}

/** Lines made ready to be computed one after the other. */
export interface LaidOut {
  readonly steps: readonly Step[];
  readonly places: Int32Array;
}

/**
 * Lays out lines that stand behind those they read.
 * @param rows where lines stand that are there already; those laid out are added
 */
export function layOut(
  lines: readonly Line[],
  layout: Layout,
  rows: Map<string, Operand>,
  { months, kept, driver }: Surroundings,
): LaidOut {
  const counted = layout.fixedRow(Float64Array.from({ length: months }, (_, month) => month + 1));
  const row = (id: string): Operand => rows.get(id) as Operand;
  const lives = livesOf(lines, kept);
  const places: number[] = [];
  const lists: number[] = [];
  /** Where places of lists stand, which begin behind those of all lines. */
  const toLists: number[] = [];
  const steps = lines.map((line, i): Step => {
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
  return { steps, places: Int32Array.from([...places, ...lists]) };
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
function livesOf(lines: readonly Line[], kept: ReadonlySet<string>) {
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
  for (const [id, i] of last) if (!kept.has(id)) endingAt.set(i, [...(endingAt.get(i) ?? []), id]);
  return { endingAt, totals };
}

/** Running totals of a row, each trial's beginning with 0. */
export function addUp(memory: Float64Array, { base, total }: Operand, months: number, trials: number): void {
  if (total === undefined) return;
  for (let trial = 0; trial < trials; trial++) {
    const start = trial * rowLength(months);
    let sum = 0;
    memory[total + start] = 0;
    for (let month = 0; month < months; month++)
      memory[total + start + month + 1] = sum += memory[base + start + month]!;
  }
}
